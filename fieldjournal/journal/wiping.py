"""Destroying a journal on purpose, calmly: after its passphrase, through `erase.py`."""

from __future__ import annotations

from pathlib import Path

from fieldjournal.journal.session import DEFAULT_BOUNDS, CostBounds
from fieldjournal.secret import Secret


def check_passphrase(folder: Path, passphrase: Secret, *, bounds: CostBounds = DEFAULT_BOUNDS) -> None:
    """Return when the passphrase opens the journal. Raises: as `session.unlock`."""
    raise NotImplementedError


def wipe(folder: Path) -> None:
    """Overwrite the key slots first, then the journals and stores with noise. There is no way back.

    Raises: `JournalMissing`, `DiskTrouble` (the slots may be gone already).
    """
    raise NotImplementedError
