"""Files outside the journal, with errors a person can act on: small ones read whole, new ones written.

- What is read is a regular file of a bounded size; a folder, a device or a pipe is refused.
- What is written is new: a file that is there is never opened for writing, and a write that fails
  leaves nothing behind.
- What the operating system refuses becomes `DiskFull`, `ReadOnly` or `DiskTrouble` with the path.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fieldjournal import errors
from fieldjournal.paths import disk_errors, sync

_OWNER_ONLY = 0o600


def require_file(path: Path) -> int:
    """Return the size of a regular file.

    Raises: `BadFile` with `missing`, `is-a-directory`, `not-a-regular-file` or `unreadable`.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise errors.BadFile(str(path), "missing") from None
    except (OSError, ValueError):
        raise errors.BadFile(str(path), "unreadable") from None
    if stat.S_ISDIR(found.st_mode):
        raise errors.BadFile(str(path), "is-a-directory")
    if not stat.S_ISREG(found.st_mode):
        raise errors.BadFile(str(path), "not-a-regular-file")
    return found.st_size


def read_file(path: Path, most: int) -> bytes:
    """Return the content of a regular file of at most `most` bytes.

    Raises: as `require_file`; `BadFile` with `too-large`.
    """
    if require_file(path) > most:
        raise errors.BadFile(str(path), "too-large")
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError:
        raise errors.BadFile(str(path), "unreadable") from None
    if len(content) > most:
        raise errors.BadFile(str(path), "too-large")
    return content


def read_text(path: Path, most: int) -> str:
    """Return the text of a small UTF-8 file. Raises: as `read_file`; `BadFile` with `wrong-encoding`."""
    try:
        return read_file(path, most).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise errors.BadFile(str(path), "wrong-encoding") from None


def write_new(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, and sync it.

    Raises: `BadFile` with `file-exists`; `DiskFull`, `ReadOnly`, `DiskTrouble`, with nothing left.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with disk_errors(path), _opened_new(path, flags) as descriptor:
        written = 0
        while written < len(content):
            written += os.write(descriptor, content[written:])
        sync(descriptor)


@contextmanager
def _opened_new(path: Path, flags: int) -> Iterator[int]:
    try:
        descriptor = os.open(path, flags, _OWNER_ONLY)
    except FileExistsError:
        raise errors.BadFile(str(path), "file-exists") from None
    try:
        yield descriptor
    except BaseException:
        os.close(descriptor)
        with suppress(OSError):
            path.unlink()
        raise
    os.close(descriptor)
