"""The one place that overwrites slots, journals and stores. Standard library only, no secrets.

It is one file, which runs by itself where nothing else of the program does any more. Launcher, command line
and app all call it; it needs no passphrase, since whoever can run it could delete the folder. Rules:

- The slots go first, in place, and are synced before anything else is touched: from then on no
  passphrase opens anything, so an interrupted wipe is still a wipe.
- Nothing is overwritten through a link, where the system can refuse one: at its end is another's file.
- What a restoring that was cut off left beside the folder is wiped with it, and what a rehearsal left. The
  journals that restorings kept (`NAME.before-DAY`) are only where the caller asks for everything: in a
  panic, not in a calm moment.
- Then both rollback journals, the first blocks of both stores, the rest of both stores; each step is
  synced before the next begins.
- A file that cannot be overwritten does not keep the others from it.
- The five files stay, of the size they had, holding noise (the journals are emptied, as they are at
  rest), unless the caller asks for their removal.

What it cannot reach: copies made earlier, spare blocks of an SSD, snapshots, backups of the system.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Final

HEADER: Final = "header"
STORES: Final = ("store-0", "store-1")
JOURNALS: Final = ("store-0-journal", "store-1-journal")
FILES: Final = (HEADER, *STORES, *JOURNALS)
"""The names of the five files of a journal."""

UNFINISHED: Final = f"{HEADER}.new"
"""What a header is called until set-up is done."""

RESTORING: Final = ".restoring"
BEFORE: Final = ".before-"
"""What follows a folder's name where a backup is being restored, and where the journal before it is kept."""

MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder in memory; what is taken there is looked at first
REHEARSAL: Final = ".try-"
"""What stands in the name of a rehearsal's throw-away journal."""

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


def kept_before(folder: Path) -> tuple[Path, ...]:
    """Return the folders of the journals that restorings kept beside `folder`; none where nobody may look."""
    here = named(folder)
    try:
        return tuple(
            sorted(each for each in here.parent.iterdir() if each.name.startswith(here.name + BEFORE))
        )
    except OSError:
        return ()


def found(folder: Path, *, everything: bool = False) -> tuple[Path, ...]:
    """Return the folders that `wipe` wipes: `folder` and those beside it, where they hold a header."""
    here = named(folder)
    kept = kept_before(folder) if everything else ()
    others = (here.with_name(here.name + RESTORING), *kept, *rehearsals(folder))
    return tuple(each for each in (folder, *(o for o in others if not o.is_symlink())) if _headers(each))


def rehearsal_stems(folder: Path) -> tuple[Path, ...]:
    """Return how paths of rehearsals begin: in memory, where the system has that, and beside it.

    In memory, where others of this machine look, the name does not say how the journal is called.
    """
    here = named(folder)
    beside = here.with_name(here.name + REHEARSAL)
    if not hasattr(os, "geteuid") or not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        return (beside,)
    return (MEMORY / (hashlib.sha256(os.fsencode(here)).hexdigest()[:16] + REHEARSAL), beside)


def rehearsals(folder: Path) -> tuple[Path, ...]:
    """Return the throw-away journals that rehearsals of this one left: only folders nobody else wrote in."""
    left: list[Path] = []
    for stem in rehearsal_stems(folder):
        with suppress(OSError):
            left += (
                each for each in stem.parent.iterdir() if each.name.startswith(stem.name) and _ours(each)
            )
    return tuple(sorted(left))


def remove_rehearsals(folder: Path) -> None:
    """Destroy what rehearsals of this journal left, and nothing of the journal itself."""
    for left in rehearsals(folder):
        for path in _named_in((left,), (*FILES, UNFINISHED)):
            with suppress(OSError):
                overwrite_whole(path)
            with suppress(OSError):
                path.unlink()
        with suppress(OSError):
            left.rmdir()


def _ours(folder: Path) -> bool:
    """Say whether this is a folder, not a link, of this very user, in which nobody else may write."""
    try:
        seen = folder.lstat()
    except OSError:
        return False
    junction: int = getattr(seen, "st_reparse_tag", 0)
    if not stat.S_ISDIR(seen.st_mode) or junction:
        return False
    return not hasattr(os, "geteuid") or (seen.st_uid == os.geteuid() and not seen.st_mode & 0o022)


def wipe_slots(folder: Path, *, everything: bool = False) -> None:
    """Overwrite all eight slots of each journal that `wipe` would wipe, that of `folder` first.

    Raises: `OSError`.
    """
    for header in all_headers(folder, everything=everything):
        _overwrite_slots(header)


def wipe_headers(folder: Path) -> None:
    """Overwrite the slots in this very folder, also of a header not yet done, and none beside it.

    Raises: `OSError`.
    """
    for header in _headers(folder):
        _overwrite_slots(header)


def wipe(
    folder: Path, *, remove: bool = False, everything: bool = False, progress: Progress | None = None
) -> Wiped:
    """Make the journal in `folder` unreadable for ever, slots first.

    `everything`: the journals too that restorings kept beside it.
    """
    failed: list[str] = []
    for header in all_headers(folder, everything=everything):
        _tried(failed, header, _overwrite_slots)
    slots = not failed
    folders = found(folder, everything=everything) or (folder,)
    paths = _named_in(folders, STORES)
    for path in _named_in(folders, JOURNALS):
        _tried(failed, path, empty_journal)
    for path in paths:
        _tried(failed, path, lambda store: overwrite_part(store, 0, _FIRST_BLOCKS))
    total = sum(_size(path) for path in paths)
    before = 0
    for path in paths:
        tell = _told(progress, before, total)
        _tried(failed, path, partial(_overwrite_rest, tell=tell))
        before += _size(path)
    if remove:
        for path in _named_in(folders, (*FILES, UNFINISHED)):
            _tried(failed, path, lambda file: file.unlink(missing_ok=True))
    remove_rehearsals(folder)
    return Wiped(slots, tuple(dict.fromkeys(failed)))


def all_headers(folder: Path, *, everything: bool) -> Iterator[Path]:
    """Yield what a wipe begins with: the header of `folder`, there or not, before others are looked for."""
    if (folder / HEADER).exists() or not found(folder, everything=everything):
        yield folder / HEADER
    for each in found(folder, everything=everything):
        yield from (path for path in _headers(each) if path != folder / HEADER)


def _headers(folder: Path) -> list[Path]:
    """Return the headers of a folder, also under the name one has while it is made."""
    return [path for path in (folder / HEADER, folder / UNFINISHED) if path.exists()]


def _named_in(folders: tuple[Path, ...], names: tuple[str, ...]) -> list[Path]:
    """Return the files of these names: all of the first folder, of the others those that are there."""
    first, *others = folders
    return [*(first / name for name in names), *(p for o in others for n in names if (p := o / n).exists())]


def named(folder: Path) -> Path:
    """Return the folder under its whole name, which `.` does not say; of a link that of what is at its end.

    What lies beside a journal lies there.
    """
    whole = os.path.realpath if os.path.islink(folder) else os.path.abspath  # noqa: PTH114 - never raises
    return Path(whole(folder))


def _overwrite_slots(header: Path) -> None:
    overwrite_part(header, SLOTS_BEGIN, SLOTS_END, grow=True)


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


def opened(path: Path, mode: int = os.O_RDWR) -> FileIO:
    """Open a file to overwrite it, unbuffered; a link is refused, where that can be. Raises: `OSError`."""
    flags = mode | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return FileIO(os.open(path, flags), "r" if mode == os.O_RDONLY else "r+")


def overwrite_part(path: Path, begin: int, end: int, *, grow: bool = False) -> None:
    """Put noise on bytes `begin` to `end` in place and sync; `grow` writes past the end as well.

    Raises: `OSError`.
    """
    with opened(path) as file:
        end = end if grow else min(end, file.seek(0, os.SEEK_END))
        noise(file.fileno(), begin, end)


def _overwrite_rest(path: Path, tell: Callable[[int], None]) -> None:
    with opened(path) as file:
        noise(file.fileno(), _FIRST_BLOCKS, file.seek(0, os.SEEK_END), tell)


def overwrite_whole(path: Path) -> None:
    """Put noise on every byte of a file, which keeps its size, and sync. Raises: `OSError`."""
    with opened(path) as file:
        noise(file.fileno(), 0, file.seek(0, os.SEEK_END))


def empty_journal(path: Path) -> None:
    """Overwrite a rollback journal, then leave it as it is at rest: there, and empty. Raises: `OSError`."""
    with opened(path) as file:
        noise(file.fileno(), 0, file.seek(0, os.SEEK_END))
        file.truncate(0)
        sync(file.fileno())


def _silent(_written: int) -> None:
    pass


def noise(descriptor: int, begin: int, end: int, tell: Callable[[int], None] = _silent) -> None:
    """Put noise on bytes `begin` to `end` of an open file, and sync. Raises: `OSError`."""
    os.lseek(descriptor, begin, os.SEEK_SET)
    at = begin
    while at < end:
        piece = memoryview(os.urandom(min(_PIECE, end - at)))
        while piece:
            written = os.write(descriptor, piece)
            piece, at = piece[written:], at + written
        tell(at)
    sync(descriptor)
