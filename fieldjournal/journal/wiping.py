"""Destroying a journal on purpose, calmly: after its passphrase, through `erase.py`.

The journals that restorings kept beside it stay: who wipes a restored one may want to go back to the one
before. In a panic, and with `wipe --now`, they go too.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from fieldjournal import erase, errors
from fieldjournal.erase import kept_before
from fieldjournal.journal import session
from fieldjournal.journal.session import DEFAULT_BOUNDS, CostBounds, Progress
from fieldjournal.keyfile import Keyfile, keyfile_at, wipe_keyfile
from fieldjournal.secret import Secret

__all__ = ["Keyfile", "check_passphrase", "kept_before", "keyfile_at", "wipe"]


def check_passphrase(
    folder: Path, passphrase: Secret, *, keyfile: Path | None = None, bounds: CostBounds = DEFAULT_BOUNDS
) -> None:
    """Return when the passphrase opens the journal. Raises: as `session.unlock`."""
    session.unlock(folder, passphrase, keyfile=keyfile, bounds=bounds).close()


def wipe(folder: Path, *, keyfile: Keyfile | None = None, progress: Progress | None = None) -> None:
    """Overwrite the key slots first, then keyfile, journals and stores with noise. There is no way back.

    Raises: `JournalMissing`; `DiskTrouble` naming the first file the disk refused to overwrite.
    """
    if not session.is_journal(folder):
        raise errors.JournalMissing(str(folder))
    if keyfile:
        with suppress(OSError):
            erase.wipe_slots(folder)
        wipe_keyfile(keyfile)
    done = erase.wipe(folder, progress=progress)
    if not done.complete:
        raise errors.DiskTrouble(str(folder / done.failed[0]))
