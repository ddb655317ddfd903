"""What leaves reaches the disk: written aside, synced, read back, and only then given its name.

Whatever stops it, the folder holds what it held before. What a lock or a power cut left aside goes when the
next one is written there.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Refused
from fieldjournal.paths import disk_errors, sync, sync_folder, write_whole

_PIECE: Final = 1 << 20
_NAME_LENGTH: Final = 8
_OWNER_ONLY: Final = 0o600
_FIXED_TIME: Final = 315_532_800
"""1 January 1980 in UTC: the file itself tells no day either."""


@contextmanager
def landing(folder: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """Yield a new file open for writing and reading, and the name it gets when nothing raises.

    The name is random: a bundle's name tells nothing. An exception leaves no file.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused`.
    """
    _sweep(folder)
    path = folder / f"{random_id()[:_NAME_LENGTH]}.age"
    aside = folder / f".{path.stem}.part"
    with disk_errors(path):
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(aside, flags, _OWNER_ONLY)
    try:
        with open(descriptor, "w+b") as file, disk_errors(path):  # noqa: PTH123 - Path.open takes no descriptor
            yield file, path
            file.flush()
            sync(file.fileno())
        with disk_errors(path):
            os.utime(aside, (_FIXED_TIME, _FIXED_TIME))
            aside.replace(path)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise
    sync_folder(folder)


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
def landing_folder(folder: Path) -> Iterator[tuple[Aside, Path]]:
    """Yield a new folder to fill, and the name it gets when nothing raises; an exception leaves nothing.

    Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused`.
    """
    _sweep(folder)
    path = folder / random_id()[:_NAME_LENGTH]
    aside = folder / f".{path.name}.part"
    with disk_errors(path):
        aside.mkdir(mode=0o700)
    try:
        with disk_errors(path):
            yield Aside(aside), path
            for each in {aside, *(held.parent for held in aside.rglob("*"))}:
                sync_folder(each)
                os.utime(each, (_FIXED_TIME, _FIXED_TIME))
            aside.rename(path)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    sync_folder(folder)


def _sweep(folder: Path) -> None:
    """Take away what an earlier writing left aside, unless it may still be at work."""
    with suppress(OSError):
        for each in folder.iterdir():
            if _aside.fullmatch(each.name) and time.time() - each.lstat().st_ctime > _LEFT_ALONE:
                if each.is_dir() and not each.is_symlink():
                    shutil.rmtree(each, ignore_errors=True)
                else:
                    each.unlink()


def digest_of(file: BinaryIO, cancelled: Callable[[], bool]) -> tuple[int, str]:
    """Return the size and hex SHA-256 of a file from its beginning. Raises: `Refused` when cancelled."""
    file.seek(0)
    digest, size = hashlib.sha256(), 0
    while piece := file.read(_PIECE):
        if cancelled():
            raise Refused("cancelled")
        digest.update(piece)
        size += len(piece)
    return size, digest.hexdigest()
