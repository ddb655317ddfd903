"""Where a journal could live: this computer, or what is plugged into it. Looks, and touches nothing."""

from __future__ import annotations

import contextlib
import os
import string
from collections.abc import Iterator
from pathlib import Path

from fieldjournal.keyfile import KEYFILE_BYTES

FOLDER = "journal"
"""What a journal's folder is called on a stick: a plain word."""

_MOUNTED = ("/media", "/run/media", "/Volumes", "/mnt")


def typed(words: str) -> Path:
    """Return the folder somebody typed; `~` is the home folder."""
    return Path(words.strip()).expanduser()


def removable() -> Iterator[Path]:
    """Yield the top folders of mounted media that can be written to."""
    if os.name == "nt":
        drives = (Path(f"{letter}:\\") for letter in string.ascii_uppercase[3:])
        yield from (drive for drive in drives if drive.exists())
        return
    for top in map(Path, _MOUNTED):
        yield from (path for path in _below(top) if os.path.ismount(path) and os.access(path, os.W_OK))


def keyfiles() -> Iterator[Path]:
    """Yield what may be a keyfile: files of its size at the top of mounted media."""
    for medium in removable():
        with contextlib.suppress(OSError):
            yield from (path for path in sorted(medium.iterdir())
                        if path.is_file() and path.stat().st_size == KEYFILE_BYTES)  # fmt: skip


def same_disk(path: Path, folder: Path) -> bool:
    """Say whether a file made at `path` would lie on the disk that holds `folder`."""
    with contextlib.suppress(OSError):
        return path.absolute().parent.stat().st_dev == folder.stat().st_dev
    return False


def _below(top: Path) -> Iterator[Path]:
    """Yield folders one and two levels down: `/media/stick`, `/media/me/stick`."""
    with contextlib.suppress(OSError):
        for first in sorted(top.iterdir()):
            yield first
            with contextlib.suppress(OSError):
                yield from sorted(path for path in first.iterdir() if path.is_dir())


def shown(folder: Path) -> str:
    """Return a folder with `~` for the home folder."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
