"""What a restoring that was cut off left beside the journal, and its end.

Its slots open the master key, which the journal goes on using, with another passphrase: after a decoy was
opened, or this passphrase changed, that would be a way in which nobody knows of. So they are overwritten when
the journal is unlocked next, whichever of its passphrases opened it, before the first screen.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from pathlib import Path

from fieldjournal import erase
from fieldjournal.errors import FieldjournalError, JournalExists
from fieldjournal.paths import disk_errors
from fieldjournal.vault.header_file import HeaderFile

_OURS = {*erase.FILES, erase.UNFINISHED}


def beside(folder: Path) -> Path:
    """Return where a backup is restored before it takes the place of `folder`."""
    here = erase.named(folder)
    return here.with_name(here.name + erase.RESTORING)


def clear(left: Path) -> None:
    """Take away what a restoring left, its slots overwritten first.

    Raises: `JournalBusy` where one is at work there now; `JournalExists` for anything else; `DiskTrouble` and
    its leaves.
    """
    if not left.exists() and not left.is_symlink():
        return
    if left.is_symlink() or not left.is_dir() or {path.name for path in left.iterdir()} - _OURS:
        raise JournalExists(str(left))
    _overwrite_slots(left)
    with disk_errors(left):
        for path in left.iterdir():
            path.unlink()
        left.rmdir()


def clear_left(folder: Path) -> None:
    """Do so beside a journal that was just unlocked, unless a restoring is at work there now.

    Where something else lies there too, only the slots go. What the disk refuses is tried at the next unlock.
    """
    left = beside(folder)
    if left.is_dir() and not left.is_symlink():
        with suppress(FieldjournalError, OSError):
            _overwrite_slots(left)
            clear(left)


def _overwrite_slots(left: Path) -> None:
    """Overwrite the slots that nobody holds. Raises: `JournalBusy`, `DiskTrouble` and its leaves."""
    with ExitStack() as held, disk_errors(left):
        for path in (left / erase.HEADER, left / erase.UNFINISHED):
            if path.exists():
                held.callback(HeaderFile(path).close)
        erase.wipe_headers(left)
