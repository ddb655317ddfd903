"""What leaves reaches the disk: written aside, synced, read back, and only then given its name.

That it is there under its name is looked at once more: some drivers lose what is in a folder they rename.
Whatever stops it, the folder holds what it held before. What a lock or a power cut left aside goes when the
journal is opened next (`journal.leavings`), or when the next one is written there.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldjournal.bundle.manifest import SUMS
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import DiskTrouble
from fieldjournal.paths import disk_errors, sync, sync_folder, write_whole

_PIECE: Final = 1 << 20
_NAME_LENGTH: Final = 8
_OWNER_ONLY: Final = 0o600
_FIXED_TIME: Final = 315_532_800
"""1 January 1980 in UTC: the file itself tells no day either."""


def new_name(folder: Path, ending: str = "") -> Path:
    """Return where the next one may go. The name is random: it tells nothing."""
    return folder / f"{random_id()[:_NAME_LENGTH]}{ending}"


def aside_of(path: Path) -> Path:
    """Return where something lies until it gets its name."""
    return path.with_name(f".{path.stem}.part")


@contextmanager
def landing(path: Path) -> Iterator[BinaryIO]:
    """Yield a new file open for writing and reading, which is at `path` when nothing raises.

    An exception leaves no file. Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused`.
    """
    _sweep(path.parent)
    aside = aside_of(path)
    with disk_errors(path):
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(aside, flags, _OWNER_ONLY)
    try:
        # Closing writes what is waiting, and may find the disk full once more.
        with disk_errors(path), open(descriptor, "w+b") as file:  # noqa: PTH123 - Path.open takes no descriptor
            yield file
            file.flush()
            sync(file.fileno())
        with disk_errors(path):
            os.utime(aside, (_FIXED_TIME, _FIXED_TIME))
            size = aside.stat().st_size
            aside.replace(path)
        _require_there({path: size}, path)
    except BaseException:
        take_away(aside)
        raise
    sync_folder(path.parent)


def _require_there(sizes: Mapping[Path, int], path: Path) -> None:
    """Look for files under the names they have now; where one is not whole none is left.

    Raises: `DiskTrouble`.
    """
    with suppress(OSError):
        if all(each.stat().st_size == size for each, size in sizes.items()):
            return
    take_away(path)
    raise DiskTrouble(str(path))


_LEFT_ALONE: Final = 600
"""Seconds after which nobody is at work on it any more."""

_aside = re.compile(rf"\.[a-z0-9]{{{_NAME_LENGTH}}}\.part")


@dataclass(frozen=True)
class Aside:
    """A folder that has no name yet."""

    path: Path

    def put(self, name: str, content: bytes) -> None:
        """Write one file of it, readable by its owner only. Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`."""
        target = self.path / name
        with disk_errors(target):
            target.parent.mkdir(mode=0o700, exist_ok=True)
        write_whole(target, content)
        os.utime(target, (_FIXED_TIME, _FIXED_TIME))


@contextmanager
def landing_folder(path: Path) -> Iterator[Aside]:
    """Yield a new folder to fill, which is at `path` when nothing raises; an exception leaves nothing.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused`.
    """
    _sweep(path.parent)
    aside = aside_of(path)
    with disk_errors(path):
        aside.mkdir(mode=0o700)
    try:
        with disk_errors(path):
            yield Aside(aside)
            for each in {aside, *(held.parent for held in aside.rglob("*"))}:
                sync_folder(each)
                os.utime(each, (_FIXED_TIME, _FIXED_TIME))
            files = (each for each in aside.rglob("*") if each.is_file())
            sizes = {path / each.relative_to(aside): each.stat().st_size for each in files}
            aside.rename(path)
        _require_there(sizes, path)
    except BaseException:
        take_away(aside)
        raise
    sync_folder(path.parent)


def _sweep(folder: Path) -> None:
    """Take away what an earlier writing left aside, unless it may still be at work."""
    with suppress(OSError):
        for each in folder.iterdir():
            if _aside.fullmatch(each.name) and time.time() - each.lstat().st_ctime > _LEFT_ALONE:
                take_away(each)


def take_away(aside: Path) -> bool:
    """Take away what was written aside, a file or a folder; say whether anything was there."""
    was_there = os.path.lexists(aside)
    with suppress(OSError):  # a stick that was pulled out answers nothing
        if aside.is_dir() and not aside.is_symlink():
            shutil.rmtree(aside, ignore_errors=True)
    with suppress(OSError):
        aside.unlink()
    return was_there


def digest_at(path: Path) -> str:
    """Return the hex digest a receipt holds of what is at a path, nothing where it is not there whole.

    Of a folder that is the digest of its `SHA256SUMS`, where every file is as it says.
    """
    try:
        if not path.is_dir():
            return _sha256(path)
        for line in (path / SUMS).read_text().splitlines():
            digest, name = line.split("  ", 1)
            if _sha256(path / name) != digest:
                return ""
        return _sha256(path / SUMS)
    except (OSError, ValueError):
        return ""


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return digest_of(file)[1]


def digest_of(file: BinaryIO, steps: Steps = QUIET) -> tuple[int, str]:
    """Return the size and hex SHA-256 of a file from its beginning. Raises: `Refused` where stopped."""
    whole = file.seek(0, os.SEEK_END)
    file.seek(0)
    digest, size = hashlib.sha256(), 0
    while piece := file.read(_PIECE):
        digest.update(piece)
        size += len(piece)
        steps.at(size, whole)
    return size, digest.hexdigest()
