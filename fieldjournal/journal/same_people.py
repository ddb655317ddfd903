"""Who may be one person under two entries: suggested by how the names sound, never decided.

- Compared are the names of people, groups and organisations, with the few that begin alike (`vault.names`).
- Not asked about are two that are one already, two somebody said are two, and two of different sorts.
- Each person is there once, with the spelling that is likest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldjournal.journal import listing, merging
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.glance import Glance
from fieldjournal.model.headline import Told
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.merges import Merges, apart_from
from fieldjournal.model.names import likely_same
from fieldjournal.model.same_person import ENOUGH
from fieldjournal.model.walk import values_of
from fieldjournal.vault import glances
from fieldjournal.vault.names import beginning_alike

__all__ = ["Suggestion", "like", "search"]

_AT_ONCE = 10


@dataclass(frozen=True)
class Suggestion:
    """Two persons who may be one: what each stands as, and the two names that are alike."""

    first: str
    second: str
    names: tuple[str, str]
    likeness: float
    """0.0–1.0, as `model.same_person` counts it."""


def like(session: Session, record_id: str) -> tuple[Suggestion, ...]:
    """Return who may be the same person as a record's, the likest first; none for most."""
    known = merging.persons(session)
    ids = known.living(record_id)
    return tuple(_like(session, list(glances.by_id(session.vault, ids).values()), known))


def search(session: Session) -> Iterator[tuple[int, int, tuple[Suggestion, ...]]]:
    """Look through everybody; yields (done, in all, found since), the last written first.

    What was answered since the search began is asked for again at the end of it. Raises: `BeingRebuilt`.
    """
    session.require_complete()
    known, asked = merging.persons(session), set[frozenset[str]]()
    for kind in (each.name for each in KINDS.values() if each.same):
        keys = listing.listing(session, kind=kind, once=True).keys
        for start in range(0, len(keys), _AT_ONCE):
            wanted = keys[start : start + _AT_ONCE]
            standing = glances.by_key(session.vault, wanted)
            found = []
            for stands in (standing[key] for key in wanted if key in standing):
                ids = known.living(stands.id)
                held = [stands] if len(ids) == 1 else list(glances.by_id(session.vault, ids).values())
                for each in _like(session, held, known):
                    if frozenset((each.first, each.second)) not in asked:
                        asked.add(frozenset((each.first, each.second)))
                        found.append(each)
            yield min(start + _AT_ONCE, len(keys)), len(keys), tuple(found)


def _like(session: Session, held: list[Glance], known: Merges) -> Iterator[Suggestion]:
    """Yield who may be the same person as the one these records are of."""
    if not held or not kind_named(held[0].kind).same:
        return
    own, names = known.one(held[0].id), [name for each in held for name in _names(each)]
    best: dict[str, Suggestion] = {}
    for other in glances.by_key(session.vault, beginning_alike(session.vault, names)).values():
        person = known.one(other.id)
        if person == own or other.kind != held[0].kind or _of_two_sorts(held[0], other):
            continue
        for mine, theirs in ((mine, theirs) for mine in names for theirs in _names(other)):
            likeness = likely_same(mine, theirs)
            if likeness >= max(ENOUGH, best[person].likeness if person in best else 0):
                best[person] = Suggestion(own, person, (mine, theirs), likeness)
    told = {known.one(each) for record in held for each in apart_from(record)}
    for person, each in sorted(best.items(), key=lambda pair: (-pair[1].likeness, pair[1].names)):
        if person not in told and own not in _said_apart(session, person, known):
            yield each


def _said_apart(session: Session, person: str, known: Merges) -> set[str]:
    """Return whom somebody said a person is not."""
    records = glances.by_id(session.vault, known.living(person)).values()
    return {known.one(each) for record in records for each in apart_from(record)}


def _names(record: Told) -> Iterator[str]:
    """Yield the names a record is headed by: lines of parts; what an unnamed one is called is no name."""
    title = kind_named(record.kind).title
    for found in values_of(record.values):
        at = found.address
        if at.part and isinstance(found.value, str) and f"{at.field}/*/{at.inner}" in title:
            yield found.value


def _of_two_sorts(one: Told, other: Told) -> bool:
    """Say whether both say what they are, and not the same: an office is nobody's second entry."""
    what = kind_named(one.kind).what
    said: Iterable[object] = (getattr(one.values, what), getattr(other.values, what)) if what else ()
    return len({each for each in said if not isinstance(each, Empty)}) > 1
