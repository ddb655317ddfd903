"""The five files of a journal: their names, their sizes, their times, and the noise in them.

- Both stores always have the same size; what SQLite does not use is random bytes, like the rest.
- Both stores and both rollback journals always have the same times: none tells which one is in use. The time
  of the last access is set a little ahead: systems that note one only where it is behind (`relatime`) then
  note none while the store in use is read, so that a kill leaves no trace of it either.
- Nothing here reads a store; a store's bytes are SQLite's business alone.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from fieldjournal import erase
from fieldjournal.errors import BadFile, DiskFull, JournalBusy
from fieldjournal.paths import disk_errors, sync
from fieldjournal.vault.pace import Pace

PAGE: Final = 4096
_PIECE: Final = 1 << 20
_AHEAD: Final = 10 * 10**9
"""Nanoseconds: more than setting four times takes, less than anybody wonders at."""

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes in all."""


class Reserve(IntEnum):
    """Room for the journal, in bytes of one store; the journal takes twice that on the disk."""

    SMALL = 64 << 20
    MIDDLE = 256 << 20
    LARGE = 1024 << 20


@dataclass(frozen=True)
class JournalFiles:
    """Where the files of the journal in `folder` are."""

    folder: Path

    @property
    def header(self) -> Path:
        """Block 0 and the eight slots."""
        return self.folder / erase.HEADER

    @property
    def unfinished(self) -> Path:
        """What the header is called until set-up is done; nothing opens under this name."""
        return self.folder / erase.UNFINISHED

    @property
    def stores(self) -> tuple[Path, Path]:
        """Both stores; the header's slots know which one is whose."""
        return self.folder / erase.STORES[0], self.folder / erase.STORES[1]

    @property
    def journals(self) -> tuple[Path, Path]:
        """Both rollback journals, empty at rest."""
        return self.folder / erase.JOURNALS[0], self.folder / erase.JOURNALS[1]

    def refuse_links(self) -> None:
        """Refuse a journal with a link among its files: a wipe goes through none, and would leave it whole.

        Raises: `BadFile` ("link-in-journal").
        """
        for path in (self.header, *self.stores, *self.journals):
            if path.is_symlink():
                raise BadFile(str(path), "link-in-journal")

    def set_times(self) -> None:
        """Give both stores and both rollback journals the same times: changed now, read in a moment."""
        now = time.time_ns()
        for path in (*self.stores, *self.journals):
            with disk_errors(path):
                os.utime(path, ns=(now + _AHEAD, now))

    def even_out(self, live: int, descriptor: int) -> None:
        """Fill up the smaller store with noise until both have the same size, whole pages.

        `descriptor` is of the store in use: opening that file once more and closing it would end
        SQLite's locks on it (POSIX).

        Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`.
        """
        sizes = (self.stores[1 - live].stat().st_size, os.fstat(descriptor).st_size)
        wanted = -(-max(sizes) // PAGE) * PAGE
        if sizes != (wanted, wanted):
            self.grow(live, descriptor, wanted)

    def grow(
        self,
        live: int,
        descriptor: int,
        size: int,
        progress: Progress | None = None,
        *,
        beside: int | None = None,
    ) -> None:
        """Bring both stores to `size` bytes of noise at their end, the other store first.

        `beside` is a descriptor of the other store where that is in use too; else it is opened here.
        Free space is looked at first; on failure, or when `progress` raises, both get back their size.

        Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`.
        """
        other = self.stores[1 - live]
        with disk_errors(other):
            missing = 2 * size - os.fstat(descriptor).st_size - other.stat().st_size
            self.require_free(missing)
            borrowed = beside is not None
            beside = os.open(other, os.O_RDWR | getattr(os, "O_BINARY", 0)) if beside is None else beside
            try:
                before = (os.fstat(beside).st_size, os.fstat(descriptor).st_size)
                total = 2 * size - sum(before)
                try:
                    append_noise(beside, size, _part(progress, 0, total))
                    append_noise(descriptor, size, _part(progress, size - before[0], total))
                except BaseException:
                    os.ftruncate(beside, before[0])
                    os.ftruncate(descriptor, before[1])
                    raise
            finally:
                if not borrowed:
                    os.close(beside)

    def require_free(self, size: int) -> None:
        """Refuse a disk with less than `size` bytes free. Raises: `DiskFull`, `DiskTrouble`."""
        with disk_errors(self.folder):
            if shutil.disk_usage(self.folder).free < size:
                raise DiskFull(str(self.folder))

    def overwriting_other(self, live: int) -> Generator[tuple[int, int], None, None]:
        """Empty the rollback journal of the store that is not in use, then make noise of the store, in steps.

        Yields (bytes written, bytes in all). Raises: `OSError`.
        """
        erase.empty_journal(self.journals[1 - live])
        store, pace, at = self.stores[1 - live], Pace(), 0
        size = store.stat().st_size
        while at < size:
            end = min(at + pace.size, size)
            with pace.step():
                erase.overwrite_part(store, at, end)
            at = end
            yield at, size

    def cut_back(self, live: int, descriptor: int, size: int) -> None:
        """Cut noise off the end of both stores; the caller knows that nothing else is there.

        Raises: `DiskTrouble`.
        """
        size = -(-size // PAGE) * PAGE
        with disk_errors(self.stores[1 - live]):
            if os.fstat(descriptor).st_size > size:
                os.ftruncate(descriptor, size)
                os.truncate(self.stores[1 - live], size)


def _part(progress: Progress | None, before: int, total: int) -> Callable[[int], None]:
    """Return what tells `progress` of one file's bytes as part of both files' bytes."""
    return lambda done: progress(before + done, total) if progress else None


def make_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises: `JournalBusy` where it is there."""
    with disk_errors(path):
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            raise JournalBusy from None


def append_noise(descriptor: int, size: int, tell: Callable[[int], None]) -> None:
    """Append random bytes until the file has `size` bytes, and sync. Raises: `OSError`."""
    begin = at = os.lseek(descriptor, 0, os.SEEK_END)
    while at < size:
        piece = memoryview(os.urandom(min(_PIECE, size - at)))
        while piece:
            written = os.write(descriptor, piece)
            piece, at = piece[written:], at + written
        tell(at - begin)
    sync(descriptor)
