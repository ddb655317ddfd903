"""The decoy, as a person deals with it: made, lived in, looked after, taken away.

- What opening it does is decided in `vault.decoys` and nowhere else: there is no flag and no second way.
- Whoever makes or changes one types the real passphrase and the decoy's: neither is stored, and two that
  a slip of the hand would confuse are refused.
- None is made beside a journal that a restoring kept: that opens with its own passphrase whatever the decoy
  destroys, and shows that there was another.
- A visit is an ordinary session on the other journal; its entries count as written when the person says.
- A decoy nobody wrote in for months looks like what it is: `stale` says so.
"""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from fieldjournal import erase, errors
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.journal import notes, settings
from fieldjournal.journal.passphrases import Factors, Lock, lock_of, require_far, require_strong
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import decoy_making, decoy_removal, decoy_slots, decoys, passphrases

STALE_DAYS: Final = 60
_EVENING: Final = 240
"""Minutes in which an entry falls whose time of day nobody set."""


@dataclass(frozen=True)
class State:
    """What the real journal knows of the decoy. `last` is the day of its newest entry, empty without one."""

    opens: bool
    hide_only: bool
    records: int
    last: str

    @property
    def stale(self) -> bool:
        """Whether it looks as if nobody lived in it."""
        if not self.last:
            return True
        return (datetime.now(UTC).date() - datetime.fromisoformat(self.last).date()).days > STALE_DAYS


def state(session: Session) -> State | None:
    """Look at the decoy, None where there is none."""
    found = decoys.state(session.vault)
    return None if found is None else State(found.opens, found.hide_only, found.records, found.last[:10])


@dataclass(frozen=True, slots=True)
class Pair:
    """The keys of what opens the journal, and of what opens the decoy or shall."""

    current: Keks
    decoy: Keks


def derive(lock: Lock, current: Factors, decoy: Secret) -> Pair:
    """Derive the keys of both, where the passphrases are fit to live side by side. For any thread; slow.

    Raises: `WeakPassphrase`, `TooClose`, `OutOfMemory`.
    """
    require_strong(decoy)
    require_far(current.passphrase, decoy)
    return Pair(lock.keks(current), lock.keks(Factors(decoy)))


def require_alone(session: Session) -> None:
    """Refuse a decoy beside a journal that a restoring kept. Raises: `Refused` ("journal-before")."""
    if erase.kept_before(session.folder):
        raise errors.Refused("journal-before")


def prove(session: Session, pair: Pair) -> None:
    """Return where `pair.current` opens this journal. Raises: `CannotUnlock`."""
    passphrases.opened_by(session.vault, pair.current)


def making(
    session: Session, pair: Pair, *, hide_only: bool = False
) -> Generator[tuple[int, int], None, None]:
    """Make a decoy in steps; yields (bytes of noise written, bytes in all). Given up, there is none.

    Raises: `DecoyExists`; as `require_alone`; `CannotUnlock` where `pair.current` does not open this journal;
    `PassphraseTaken`, `NoSlotFree`, `DiskTrouble` and its leaves.
    """
    require_alone(session)
    passphrases.opened_by(session.vault, pair.current)
    alike = settings.STORED_AT_FIRST
    yield from decoy_making.making(session.vault, pair.decoy, hide_only=hide_only, alike=alike)


def make(session: Session, current: Factors, decoy: Secret, *, hide_only: bool = False) -> None:
    """Make a decoy that `decoy` opens, at once. Raises: as `derive` and `making`."""
    for _step in making(session, derive(lock_of(session), current, decoy), hide_only=hide_only):
        pass


def apply(session: Session, pair: Pair) -> None:
    """Let `pair.decoy` open the decoy from now on.

    Raises: `DecoyMissing`; `CannotUnlock` where `pair.current` does not open this journal; `PassphraseTaken`,
    `NoSlotFree`, `DiskTrouble` and its leaves.
    """
    passphrases.opened_by(session.vault, pair.current)
    decoy_slots.change(session.vault, pair.decoy)


def change(session: Session, current: Factors, decoy: Secret) -> None:
    """`derive` and `apply` at once. Raises: as both."""
    apply(session, derive(lock_of(session), current, decoy))


def remove(session: Session) -> None:
    """Destroy the decoy at once. Raises: `DecoyMissing`, `DiskTrouble`."""
    decoy_removal.remove(session.vault)


def removing(session: Session) -> Generator[tuple[int, int], None, None]:
    """Destroy the decoy in steps; yields (bytes of noise written, bytes in all).

    Nothing opens it from the first one on. Given up, or cut off by a lock or a kill, `finish` does the rest.

    Raises: `DecoyMissing`, `DiskTrouble` and its leaves.
    """
    return decoy_removal.removing(session.vault)


def is_finished(session: Session) -> bool:
    """Whether nothing is left of a decoy that was taken away."""
    return decoy_removal.is_finished(session.vault)


def finish(session: Session) -> Generator[tuple[int, int], None, None]:
    """Overwrite what is left of one that was taken away; as `removing`. Raises: `DiskTrouble` and leaves."""
    return decoy_removal.finishing(session.vault)


def write(session: Session, words: str, at: str = "") -> None:
    """Write an entry in the decoy; `at` as `moment` takes it. Raises: as `moment` and `visit`; `BadValue`."""
    set_to = moment(at)
    with visit(session, at=set_to) as inside:
        notes.note(inside, words, received=set_to[:10])


def moment(typed: str) -> str:
    """Return a time somebody typed, on this computer's clock, as `visit` takes it; nothing for nothing.

    `2026-03-01 18:30`, `2026-03-01` (some time that evening) or `2026-03-01T09:30:00Z`.

    Raises: `BadValue` ("not-a-date").
    """
    words = typed.strip()
    try:
        found = datetime.fromisoformat(words) if words else None
    except ValueError:
        raise errors.BadValue("not-a-date", "at", typed) from None
    if found is None:
        return ""
    if len(words) == len("2026-03-01"):
        found += timedelta(hours=18, minutes=secrets.randbelow(_EVENING), seconds=secrets.randbelow(60))
    return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def visit(session: Session, *, at: str = "") -> Iterator[Session]:
    """Open the decoy for a `with` block. What is written counts as written at `at`, else now.

    `at` is a time as `2026-03-01T09:30:00Z`, not before the decoy's newest entry and not in the future.

    Raises: `DecoyMissing`; `BadValue` for `at`; `StoreDamaged`, `DiskTrouble`.
    """
    with decoys.visited(session.vault) as other:
        inside = Session(other)
        if at:
            _require_in_order(inside, at)
        other.at = at
        if not inside.search_is_complete:
            for _done in inside.rebuild():
                pass
        yield inside


def _require_in_order(inside: Session, at: str) -> None:
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise errors.BadValue("not-a-date", "at", at) from None
    last = inside.vault.db.first("SELECT at FROM revision ORDER BY seq DESC LIMIT 1")
    if moment.tzinfo is None or moment > datetime.now(UTC) or (last and at < last[0]):
        raise errors.BadValue("not-in-order", "at", at)
