"""What became of a record: every state it was saved in, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldjournal import errors
from fieldjournal.journal.session import Session
from fieldjournal.model.differences import Difference, differences
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.vault import batches
from fieldjournal.vault import history as chain
from fieldjournal.vault.batches import Batch

__all__ = ["Batch", "Revision", "revision", "revisions"]


@dataclass(frozen=True)
class Revision:
    """One saved state of a record. `number` counts from 1; times are UTC, ISO 8601 to the second."""

    number: int
    written: str
    event: str
    """`saved`, `deleted`, `undeleted`, or `erased` where its text was destroyed."""
    changes: tuple[Difference, ...] = ()
    """What differs from the revision before it; empty where one of the two was erased."""
    altered: bool = False
    """Single values of it were erased."""
    batch: Batch | None = None
    """The change of several records it belongs to."""


def revisions(session: Session, record_id: str) -> tuple[Revision, ...]:
    """Return every revision, the first one first. Raises: `NotFound`."""
    made: list[Revision] = []
    before: Record | None = None
    together = batches.of_record(session.vault, record_id)
    for each in chain.revisions(session.vault, record_id):
        revision = _revision(each, before, first=not made)
        made.append(replace(revision, batch=together.get(each.number)))
        before = each.record
    return tuple(made)


def revision(session: Session, record_id: str, number: int) -> Record:
    """Return the record as it was. Raises: `NotFound`, also where that text was erased."""
    found = chain.revision(session.vault, record_id, number).record
    if found is None:
        raise errors.NotFound("revision", str(number))
    return found


def _revision(each: chain.Revision, before: Record | None, *, first: bool) -> Revision:
    now = each.record
    if now is None:
        return Revision(each.number, each.at, "erased")
    was_deleted = before is not None and before.deleted
    event = "saved" if now.deleted == was_deleted else "deleted" if now.deleted else "undeleted"
    if before is not None:
        changes = differences(before.values, now.values)
    else:
        changes = differences(kind_named(now.kind).values(), now.values) if first else ()
    return Revision(each.number, each.at, event, changes, each.altered)
