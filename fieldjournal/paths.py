"""Where a journal is, and writing files so that a power cut leaves either the old file or the new one.

- The one place that knows the operating system's folders.
- A file is written aside, synced, renamed over the old name, and its folder synced where the platform
  can do that (POSIX; Windows has no such call, and its rename is journalled).
- What the disk refuses is `DiskFull`, `ReadOnly` or `DiskTrouble`; no `OSError` of a write gets out.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from fieldjournal.erase import sync
from fieldjournal.errors import DiskFull, DiskTrouble, ReadOnly

__all__ = [
    "aside",
    "default_folder",
    "disk_errors",
    "remove_aside",
    "set_private",
    "sync",
    "sync_folder",
    "write_whole",
    "writing_whole",
]

_FULL: Final = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_RANDOM: Final = 4
"""Random bytes in the name of what is not whole yet."""

_READ_ONLY: Final = {errno.EROFS, errno.EACCES, errno.EPERM}


def default_folder() -> Path:
    """Return the folder of the journal in this person's own data folder; it may not exist yet.

    Found with the standard library alone, because `wipe --now` asks too. `$XDG_DATA_HOME` or
    `~/.local/share`, on macOS `~/Library/Application Support`, on Windows `%LOCALAPPDATA%`: never a
    roaming folder, which is copied to servers.
    """
    return _data_folder() / "fieldjournal" / "journal"


def _data_folder() -> Path:
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the disk says while `path` is used into an error a person can act on.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    try:
        yield
    except OSError as trouble:
        if trouble.errno in _FULL:
            raise DiskFull(str(path)) from None
        if trouble.errno in _READ_ONLY:
            raise ReadOnly(str(path)) from None
        raise DiskTrouble(str(path)) from None


def is_own_medium(folder: Path) -> bool:
    """Say whether a folder is the top of a medium of its own, as that of a stick is."""
    try:
        return os.path.ismount(folder)
    except OSError:
        return False


def require_room(folder: Path, size: int) -> None:
    """Refuse to begin what cannot fit where `folder` is or would be; where nobody can tell, go on.

    Raises: `DiskFull`.
    """
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    with suppress(OSError):
        if shutil.disk_usage(there).free < size:
            raise DiskFull(str(folder))


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Replace `path` by `content`, readable by its owner only: all of it or none of it.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`; the old file is then as it was.
    """
    for _written in writing_whole(path, [content] if isinstance(content, bytes) else content):
        pass


def writing_whole(path: Path, pieces: Iterable[bytes]) -> Generator[int, None, None]:
    """Do the same with time for other work between two pieces; yields the bytes written.

    Closed in the middle, the old file is as it was.
    """
    beside = aside(path)
    with disk_errors(path):
        try:
            yield from _writing_new(beside, pieces)
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
    sync_folder(path.parent)


def remove_aside(path: Path) -> int:
    """Take away what writes of `path` that were killed left under other names; return how many.

    Nobody sees it, and it fills the disk. In any thread: the medium may be slow. Raises: `OSError`.
    """
    pattern = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{{2 * _RANDOM}}}")
    left = [each for each in path.parent.iterdir() if pattern.fullmatch(each.name)]
    for each in left:
        each.unlink()
    return len(left)


def aside(path: Path) -> Path:
    """Return the name under which `path` is written until it is whole; what was left under such goes."""
    with suppress(OSError):
        remove_aside(path)
    return path.with_name(f".{path.name}.{secrets.token_hex(_RANDOM)}")


def _writing_new(path: Path, pieces: Iterable[bytes]) -> Generator[int, None, None]:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    written = 0
    with open(os.open(path, flags, 0o600), "wb") as file:  # noqa: PTH123 - Path.open takes no descriptor
        for piece in pieces:
            file.write(piece)
            written += len(piece)
            yield written
        file.flush()
        sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames and new names in `folder` survive a power cut, where the platform can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    # Some file systems refuse to sync a folder; the files themselves are synced by then.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def set_private(folder: Path) -> None:
    """Let nobody but the owner look into `folder`, where the platform knows such a thing."""
    with suppress(OSError, NotImplementedError):
        folder.chmod(0o700)
