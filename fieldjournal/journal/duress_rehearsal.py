"""What opening the decoy does, seen once on a throw-away journal before there is a decoy.

- It is a real journal with a real decoy behind the passphrase that was chosen, at the same cost, opened by
  the same code. What it shows is what happened, not a picture of it.
- The person's own passphrase is not used: the throw-away's other passphrase is drawn by chance.
- It lives for the seconds of one call, in memory where the system offers that (`/dev/shm`), else beside the
  journal, and is wiped and removed whatever happens. What a kill leaves holds two invented lines, opens with
  none of the passphrases in use, and goes with the next rehearsal.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldjournal import erase, errors
from fieldjournal.i18n import N_, _
from fieldjournal.journal import duress, listing, notes
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors, Lock, require_far
from fieldjournal.journal.session import CostBounds
from fieldjournal.secret import Secret

HIDDEN: Final = N_("Rehearsal: an entry that nobody may see")
SHOWN: Final = N_("Rehearsal: an ordinary entry")

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a folder in memory, and the name in it is claimed
_SUFFIX: Final = ".try-"
_LEFT: Final = 60.0
"""Seconds after which a throw-away journal is one that a kill left."""

_RESERVE: Final = 1 << 20


@dataclass(frozen=True)
class Shown:
    """The titles that stood in the list, and whether the hidden journal still opened after that."""

    entries: tuple[str, ...]
    hidden_opens: bool


def rehearse(folder: Path, lock: Lock, decoy: Secret, typed: Secret, *, hide_only: bool = False) -> Shown:
    """Make a throw-away journal with a decoy behind `decoy`, open it with `typed`, look, and destroy it.

    `folder` is the journal's, which is not touched. Slow: five runs of Argon2id; for any thread.

    Raises: `CannotUnlock` where `typed` opens nothing; `DiskTrouble` and its leaves; `OutOfMemory`.
    """
    hidden = _far_from(decoy)
    cost = lock.header.cost
    with _place(folder) as place:
        with sessions.create(place, hidden, reserve=_RESERVE, cost=cost) as made:
            notes.note(made, _(HIDDEN))
            duress.make(made, Factors(hidden), decoy, hide_only=hide_only)
            with duress.visit(made) as inside:
                notes.note(inside, _(SHOWN))
        bounds = CostBounds(cost, cost)
        with sessions.unlock(place, typed, bounds=bounds) as opened:
            entries = tuple(row.headline.title for row in listing.rows(opened, listing.listing(opened).keys))
        return Shown(entries, _opens(place, hidden, bounds))


def _far_from(decoy: Secret) -> Secret:
    while True:
        drawn = sessions.suggest_passphrase()
        with suppress(errors.TooClose):
            require_far(drawn, decoy)
            return drawn


def _opens(place: Path, passphrase: Secret, bounds: CostBounds) -> bool:
    try:
        sessions.unlock(place, passphrase, bounds=bounds).close()
    except errors.CannotUnlock:
        return False
    return True


@contextmanager
def _place(folder: Path) -> Iterator[Path]:
    """Give a folder that is not there, and destroy what was made in it, and what a kill left before."""
    in_memory = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
    parent, prefix = _MEMORY if in_memory else folder.absolute().parent, f"{folder.name}{_SUFFIX}"
    with suppress(OSError):  # another program may be rehearsing, and take its own away just now
        for left in parent.iterdir():
            if left.name.startswith(prefix) and time.time() - left.stat().st_mtime > _LEFT:
                _destroy(left)
    place = parent / f"{prefix}{secrets.token_hex(4)}"
    try:
        yield place
    finally:
        _destroy(place)


def _destroy(place: Path) -> None:
    if place.is_dir():
        erase.wipe(place, remove=True)
        with suppress(OSError):
            place.rmdir()
