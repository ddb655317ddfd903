"""What opening the decoy does, seen once on a throw-away journal before there is a decoy.

- It is a real journal with a real decoy, at the same cost, opened by the same code. What it shows is what
  happened, not a picture of it.
- No passphrase in use opens it: both of its own are drawn by chance. What is typed is compared with the
  chosen passphrase apart, so nothing of either is ever under the throw-away's seals.
- It lives for the seconds of one call, in memory where the system offers that (`/dev/shm`), else beside the
  journal, and is wiped and removed whatever happens. What a kill leaves holds two invented lines, opens with
  nothing anybody knows, and goes with the next unlock, the next rehearsal, and every wipe.
- Only one program has a journal open, so whatever bears its name then was left, and is not in use.
"""

from __future__ import annotations

import secrets
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

_RESERVE: Final = 1 << 20


@dataclass(frozen=True)
class Shown:
    """The titles that stood in the list, and whether the hidden journal still opened after that."""

    entries: tuple[str, ...]
    hidden_opens: bool


def rehearse(folder: Path, lock: Lock, decoy: Secret, typed: Secret, *, hide_only: bool = False) -> Shown:
    """Make a throw-away journal with a decoy, open that where `typed` is `decoy`, look, and destroy it.

    `folder` is the journal's, which is not touched. Slow: five runs of Argon2id; for any thread.

    Raises: `CannotUnlock` where `typed` is another passphrase; `DiskTrouble` and its leaves; `OutOfMemory`.
    """
    if typed != decoy:
        raise errors.CannotUnlock
    hidden = sessions.suggest_passphrase()
    drawn = _far_from(hidden)
    cost = lock.header.cost
    with _place(folder) as place:
        with sessions.create(place, hidden, reserve=_RESERVE, cost=cost) as made:
            notes.note(made, _(HIDDEN))
            duress.make(made, Factors(hidden), drawn, hide_only=hide_only)
            with duress.visit(made) as inside:
                notes.note(inside, _(SHOWN))
        bounds = CostBounds(cost, cost)
        with sessions.unlock(place, drawn, bounds=bounds) as opened:
            entries = tuple(row.headline.title for row in listing.rows(opened, listing.listing(opened).keys))
        return Shown(entries, _opens(place, hidden, bounds))


def _far_from(other: Secret) -> Secret:
    while True:
        drawn = sessions.suggest_passphrase()
        with suppress(errors.TooClose):
            require_far(drawn, other)
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
    erase.remove_rehearsals(folder)
    stem = erase.rehearsal_stems(folder)[0]
    try:
        yield stem.with_name(f"{stem.name}{secrets.token_hex(4)}")
    finally:
        erase.remove_rehearsals(folder)
