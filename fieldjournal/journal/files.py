"""Files outside the journal, with errors a person can act on: read whole or piece by piece, new ones written.

- What is read is a regular file of a bounded size; a folder, a device or a pipe is refused.
- What is read piece by piece must not change meanwhile: size, times and place on the disk are compared
  before and after, and a link is refused, since it may lead elsewhere at the second look.
- Nothing waits for the other end of a pipe: what is no regular file is never opened, and where another
  thing takes its place in between, opening does not block.
- What is written is new: a file that is there is never opened for writing, and a write that fails
  leaves nothing behind.
- What the operating system refuses becomes `DiskFull`, `ReadOnly` or `DiskTrouble` with the path.
"""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fieldjournal import errors
from fieldjournal.model.file_names import is_device, trouble_with
from fieldjournal.paths import disk_errors, sync, sync_folder, writing_whole

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


class SteadyFile:
    """A regular file of any size, read from beginning to end, that may not change meanwhile."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises: `BadFile` with `missing`, `is-a-directory`, `is-a-link`, `not-a-regular-file`,
        `empty-file`, `unreadable` or `changed-while-read`.
        """
        self.path = path
        with self._readable():
            seen = path.lstat()
            if stat.S_ISLNK(seen.st_mode):
                raise errors.BadFile(str(path), "is-a-link")
            self.size = require_file(path)
            if not self.size:
                raise errors.BadFile(str(path), "empty-file")
            self._descriptor = os.open(path, _READ_STEADY)
        self._seen = _look(seen)
        try:
            self._compare()
        except BaseException:
            self.close()
            raise

    def pieces(self, size: int) -> Iterator[bytes]:
        """Yield all of it in pieces of `size` bytes, the last one shorter; the last thing is the comparison.

        Raises: `BadFile` with `changed-while-read` or `unreadable`, perhaps after all was yielded.
        """
        left = self.size
        while left > 0:
            piece = self._piece(min(size, left))
            left -= len(piece)
            yield piece
        self._compare()

    def _piece(self, size: int) -> bytes:
        made = bytearray()
        while len(made) < size:
            with self._readable():
                more = os.read(self._descriptor, size - len(made))
            if not more:
                raise errors.BadFile(str(self.path), "changed-while-read")
            made += more
        return bytes(made)

    def _compare(self) -> None:
        """Refuse the file where it, or what stands under its name, is not what it was."""
        with self._readable():
            opened = os.fstat(self._descriptor)
        try:
            named = self.path.lstat()
        except OSError:
            raise errors.BadFile(str(self.path), "changed-while-read") from None
        if not self._seen == _look(opened) == _look(named):
            raise errors.BadFile(str(self.path), "changed-while-read")

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (FileNotFoundError, NotADirectoryError):
            raise errors.BadFile(str(self.path), "missing") from None
        except (OSError, ValueError):
            raise errors.BadFile(str(self.path), "unreadable") from None

    def close(self) -> None:
        """Close it; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


_READ_STEADY = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NOCTTY", 0)
)


def _look(found: os.stat_result) -> tuple[int, ...]:
    return (found.st_mode, found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, *_changed(found))


def _changed(found: os.stat_result) -> tuple[int, ...]:
    """Return when the file was changed, which nobody can set back; Windows has the creation time there."""
    return () if os.name == "nt" else (found.st_ctime_ns,)


def read_text(path: Path, most: int) -> str:
    """Return the text of a small file in UTF-8, or in UTF-16 with its mark, as a shell of Windows writes it.

    Raises: as `read_file`; `BadFile` with `wrong-encoding`.
    """
    untrusted = read_file(path, most)
    marked = untrusted.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return untrusted.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        raise errors.BadFile(str(path), "wrong-encoding") from None


def write_new(path: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, and sync it and its name.

    Raises: `NameNotEverywhere`; `BadFile` with `file-exists`; `DiskFull`, `ReadOnly`, `DiskTrouble`, with
    nothing left.
    """
    require_name_everywhere(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with disk_errors(path), _opened_new(path, flags) as descriptor:
        written = 0
        while written < len(content):
            written += os.write(descriptor, content[written:])
        sync(descriptor)
    sync_folder(path.parent)


def require_name_everywhere(path: Path) -> None:
    """Refuse a path of which something would be new that has no name on every system (`model.file_names`).

    What is there already stays the person's. Raises: `NameNotEverywhere`.
    """
    for each in (path, *path.parents):
        if each.name in {"", ".."} or (os.path.lexists(each) and not is_device(each.name)):
            continue
        if reason := trouble_with(each.name):
            raise errors.NameNotEverywhere(str(path), reason, each.name)


def require_new(path: Path) -> None:
    """Refuse a name that is taken, or none on every system.

    Raises: `NameNotEverywhere`; `BadFile` with `file-exists`, or `missing` for the folder.
    """
    require_name_everywhere(path)
    if not path.parent.is_dir():
        raise errors.BadFile(str(path.parent), "missing")
    if os.path.lexists(path):
        raise errors.BadFile(str(path), "file-exists")


def writing_new(path: Path, pieces: Iterable[bytes]) -> Generator[int, None, None]:
    """Write a new file piece by piece, under another name until it is whole; yields the bytes written.

    Closed in the middle, or on an error, nothing is left.

    Raises: as `require_new` and `write_new`, and what `pieces` raises.
    """
    require_new(path)
    return writing_whole(path, pieces)


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
