"""Two records of one person: reading them as one, making them one, taking that back.

- Merging writes one link on one record, as one revision; nothing else is rewritten, and taking it back is
  one more revision without the link (`model.merges`, docs/decisions/015-same-person.md).
- Whoever reads records to show, count or send them reads them through `whole` and `pointed_to_persons`:
  the records of a person are one, and pointers lead to persons.
- *Not the same person* is remembered in the record itself, with its history, and is not asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldjournal import errors
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.merges import Merges, apart_from, link_of
from fieldjournal.model.record import Record
from fieldjournal.model.side_by_side import Beside, side_by_side
from fieldjournal.model.values import Ref
from fieldjournal.model.whole import as_one, pointed
from fieldjournal.vault import merges as stored

__all__ = [
    "Beside",
    "Merges",
    "Pair",
    "apart",
    "merge",
    "pair",
    "persons",
    "pointed_to_persons",
    "records_of",
    "unmerge",
    "whole",
]


@dataclass(frozen=True)
class Pair:
    """Two persons side by side, each whole. After merging, both stand as the first."""

    first: Record
    second: Record
    values: tuple[Beside, ...]

    @property
    def differing(self) -> int:
        """In how many values both say something else; neither is lost, the first one's words come first."""
        return sum(each.differs for each in self.values)


def persons(session: Session) -> Merges:
    """Return who is one person in this journal, as it is now."""
    return session.worked_out("persons", lambda: stored.read(session.vault))


def records_of(session: Session, record: Record, known: Merges) -> list[Record]:
    """Return the records of a person that are there, the one it stands as first; any other record alone."""
    living = known.living(record.id) if record.id in known.ids else ()
    return [records.get(session, each) for each in living] or [record]


def whole(session: Session, record: Record, known: Merges) -> Record:
    """Return a record with its pointers leading to persons; any record of a person as that person.

    The result stands under the id of what the person stands as.
    """
    return as_one([pointed_to_persons(each, known) for each in records_of(session, record, known)])


def pointed_to_persons(record: Record, known: Merges) -> Record:
    """Return a record with its pointers leading to persons, itself alone."""
    return replace(record, values=pointed(record.values, known)) if known.ids else record


def pair(session: Session, first_id: str, second_id: str) -> Pair:
    """Return two persons side by side.

    Raises: `NotFound`; `BadValue` for two of different kinds, of a kind no two of which are ever one, or
    for two that are one already; `BeingRebuilt`.
    """
    session.require_complete()
    known = persons(session)
    first, second = (whole(session, records.get(session, each), known) for each in (first_id, second_id))
    if first.kind != second.kind or not kind_named(first.kind).same:
        raise errors.BadValue("not-two-people")
    if first.id == second.id:
        raise errors.BadValue("same-person-already")
    values = side_by_side(first.values, second.values, records.name_of(session))
    return Pair(first, second, tuple(values))


def merge(session: Session, first_id: str, second_id: str) -> Record:
    """Make two persons one, who stands as the first; return the one record that was written.

    Raises: as `pair`, and as `records.save`.
    """
    pair(session, first_id, second_id)
    merges = persons(session)
    return _linked(session, merges.root(second_id), merges.root(first_id))


def unmerge(session: Session, record_id: str) -> Record:
    """Take back a record's link: from now on it is somebody else, with whoever was linked to it.

    Raises: `NotFound`; `BadValue` where it has none.
    """
    if not link_of(records.get(session, record_id)):
        raise errors.BadValue("not-merged")
    return _linked(session, record_id, "")


def apart(session: Session, first_id: str, second_id: str) -> Record:
    """Remember that two are not the same person; return the record that says so. Raises: as `pair`."""
    told = pair(session, first_id, second_id)
    first, second = records.get(session, told.first.id), told.second.id
    if second in apart_from(first):
        return first
    key = kind_named(first.kind).apart
    others = tuple(Ref(each) for each in (*apart_from(first), second))
    return records.save(session, first.draft().with_values(**{key: others}))


def _linked(session: Session, record_id: str, target: str) -> Record:
    record = records.get(session, record_id)
    link = Ref(target) if target else Empty.NOT_ASKED
    return records.save(session, record.draft().with_values(**{kind_named(record.kind).same: link}))
