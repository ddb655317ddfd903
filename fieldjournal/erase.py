"""The one place that overwrites slots, journals and stores. Standard library only, no secrets.

Launcher, command line and app all call it; it needs no passphrase, since whoever can run it could
delete the folder. Rules:

- The slots go first, in place, and are synced before anything else is touched: from then on no
  passphrase opens anything, so an interrupted wipe is still a wipe.
- Then both rollback journals, the first blocks of both stores, the rest of both stores; each step is
  synced before the next begins.
- A file that cannot be overwritten does not keep the others from it.
- The five files stay, of the size they had, holding noise (the journals are emptied, as they are at
  rest), unless the caller asks for their removal.

What it cannot reach: copies made earlier, spare blocks of an SSD, snapshots, backups of the system.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

HEADER: Final = "header"
STORES: Final = ("store-0", "store-1")
JOURNALS: Final = ("store-0-journal", "store-1-journal")
FILES: Final = (HEADER, *STORES, *JOURNALS)
"""The names of the five files of a journal."""

SLOTS_BEGIN: Final = 4096
SLOTS_END: Final = 36_864
"""Where in the header the eight slots stand (docs/formats/vault.md)."""

_FIRST_BLOCKS: Final = 1 << 20
_PIECE: Final = 1 << 20

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes in all."""


@dataclass(frozen=True)
class Wiped:
    """What became of the files; `failed` names those the disk refused to overwrite whole."""

    slots: bool
    failed: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing of the journal is left in its files."""
        return self.slots and not self.failed


def sync(descriptor: int) -> None:
    """Wait until the disk itself holds what was written, as far as the platform can ask for it."""
    try:
        import fcntl

        full = getattr(fcntl, "F_FULLFSYNC", None)
        if full is not None:
            fcntl.fcntl(descriptor, full)
            return
    except (ImportError, OSError):
        pass  # no such call here, or not for this disk: a plain fsync is what there is
    os.fsync(descriptor)


def wipe_slots(folder: Path) -> None:
    """Overwrite all eight slots. Raises: `OSError`."""
    _overwrite(folder / HEADER, SLOTS_BEGIN, SLOTS_END)


def wipe(folder: Path, *, remove: bool = False, progress: Progress | None = None) -> Wiped:
    """Make the journal in `folder` unreadable for ever, slots first."""
    failed: list[str] = []
    slots = _tried(failed, folder / HEADER, lambda path: _overwrite(path, SLOTS_BEGIN, SLOTS_END))
    for name in JOURNALS:
        _tried(failed, folder / name, empty_journal)
    for name in STORES:
        _tried(failed, folder / name, lambda path: _overwrite(path, 0, _FIRST_BLOCKS, grow=False))
    total = sum(_size(folder / name) for name in STORES)
    before = 0
    for name in STORES:
        tell = _told(progress, before, total)
        _tried(failed, folder / name, partial(_overwrite_rest, tell=tell))
        before += _size(folder / name)
    if remove:
        for name in FILES:
            _tried(failed, folder / name, lambda path: path.unlink(missing_ok=True))
    return Wiped(slots, tuple(dict.fromkeys(failed)))


def _told(progress: Progress | None, before: int, total: int) -> Callable[[int], None]:
    """Return what tells `progress` of one file's bytes as part of both files' bytes."""
    return lambda written: progress(before + written, total) if progress else None


def _tried(failed: list[str], path: Path, step: Callable[[Path], object]) -> bool:
    try:
        step(path)
    except OSError:
        failed.append(path.name)
        return False
    return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _overwrite(path: Path, begin: int, end: int, *, grow: bool = True) -> None:
    """Put noise on bytes `begin` to `end` in place and sync; `grow` writes past the end as well."""
    with path.open("r+b", buffering=0) as file:
        end = end if grow else min(end, file.seek(0, os.SEEK_END))
        _noise(file.fileno(), begin, end)


def _overwrite_rest(path: Path, tell: Callable[[int], None]) -> None:
    with path.open("r+b", buffering=0) as file:
        _noise(file.fileno(), _FIRST_BLOCKS, file.seek(0, os.SEEK_END), tell)


def overwrite_whole(path: Path) -> None:
    """Put noise on every byte of a file, which keeps its size, and sync. Raises: `OSError`."""
    with path.open("r+b", buffering=0) as file:
        _noise(file.fileno(), 0, file.seek(0, os.SEEK_END))


def empty_journal(path: Path) -> None:
    """Overwrite a rollback journal, then leave it as it is at rest: there, and empty. Raises: `OSError`."""
    with path.open("r+b", buffering=0) as file:
        _noise(file.fileno(), 0, file.seek(0, os.SEEK_END))
        file.truncate(0)
        sync(file.fileno())


def _silent(_written: int) -> None:
    pass


def _noise(descriptor: int, begin: int, end: int, tell: Callable[[int], None] = _silent) -> None:
    os.lseek(descriptor, begin, os.SEEK_SET)
    at = begin
    while at < end:
        piece = memoryview(os.urandom(min(_PIECE, end - at)))
        while piece:
            written = os.write(descriptor, piece)
            piece, at = piece[written:], at + written
        tell(at)
    sync(descriptor)
