"""One program at a time has a journal open: a lock on the header's descriptor.

- The lock is the operating system's and ends with the process, however it ends; nothing is left behind.
- It is taken before the passphrase is stretched, so that a second instance is told at once.
- Which lock: `flock` where there is one; else `msvcrt.locking` on a byte far behind the header's end (a
  Windows lock keeps others from reading what it covers); else POSIX `lockf`, which one process can take
  twice and loses by closing any descriptor of the file, so that our own list of locked files is asked
  before the file is opened at all. Every platform Python runs on has one of the three.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from fieldjournal.errors import JournalBusy

_BEHIND_THE_END: Final = 1 << 30

_ours: set[tuple[int, int]] = set()
"""Device and number of the files this process holds, for the kind of lock that does not see itself."""


def refuse_held(path: Path) -> None:
    """Refuse a file that this process holds by `lockf`. Raises: `JournalBusy`, `OSError`."""
    facts = path.stat()
    if (facts.st_dev, facts.st_ino) in _ours:
        raise JournalBusy


class OneInstance:
    """A held lock; the descriptor is the caller's, and the end of the process ends the lock."""

    def __init__(self, descriptor: int) -> None:
        """Take the lock. Raises: `JournalBusy`."""
        facts = os.fstat(descriptor)
        self._descriptor = descriptor
        self._file = (facts.st_dev, facts.st_ino)
        self._listed = False
        if _flock(descriptor) or _msvcrt(descriptor):
            return
        _lockf(descriptor)
        _ours.add(self._file)
        self._listed = True

    def release(self) -> None:
        """Give up the lock; call it just before the descriptor is closed.

        Closing alone would not do: a process that is being started, a decoder, holds a copy of every
        descriptor for a moment, which is long on a busy machine.
        """
        if self._listed:
            _ours.discard(self._file)
            self._listed = False
        with suppress(ImportError, OSError):
            import fcntl

            fcntl.flock(self._descriptor, fcntl.LOCK_UN)


def _flock(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise JournalBusy from None
    return True


def _msvcrt(descriptor: int) -> bool:
    try:
        import msvcrt
    except ImportError:
        return False
    locking, without_waiting = getattr(msvcrt, "locking", None), getattr(msvcrt, "LK_NBLCK", 2)
    if locking is None:
        return False
    os.lseek(descriptor, _BEHIND_THE_END, os.SEEK_SET)
    try:
        locking(descriptor, without_waiting, 1)
    except OSError:
        raise JournalBusy from None
    return True


def _lockf(descriptor: int) -> None:
    lockf, test_and_lock = getattr(os, "lockf", None), getattr(os, "F_TLOCK", 2)
    if lockf is None:
        return
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        lockf(descriptor, test_and_lock, 0)
    except OSError:
        raise JournalBusy from None
