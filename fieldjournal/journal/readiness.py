"""Whether a person's records serve a submission: what points to the person, put to `model.readiness`."""

from __future__ import annotations

from datetime import date

from fieldjournal import errors
from fieldjournal.journal import days, merging, records
from fieldjournal.journal.session import Session
from fieldjournal.model import readiness as rules
from fieldjournal.model.merges import Merges
from fieldjournal.model.readiness import Element, Readiness, State, Window
from fieldjournal.model.record import Record
from fieldjournal.model.standards import STANDARDS, Rule, standard_named

__all__ = ["Element", "Readiness", "Rule", "State", "Window", "names", "readiness"]


def names() -> tuple[str, ...]:
    """Return the standards there are."""
    return tuple(STANDARDS)


def readiness(session: Session, person_id: str, standard: str, *, today: date | None = None) -> Readiness:
    """Return how far the records about a person serve a standard.

    What points to the person counts, to whichever of their records, and what points to the cases and
    incidents they are in: an action about a case, an account of what happened.

    Raises: `UnknownName` for a standard, `NotFound` for a person, `BeingRebuilt`.
    """
    session.require_complete()
    asked = standard_named(standard)
    known = merging.persons(session)
    person = merging.whole(session, records.get(session, person_id), known)
    if person.kind != "contact" or person.deleted:
        raise errors.NotFound("person", person_id)
    return rules.readiness(
        person,
        person.id,
        _related(session, person.id, known),
        standard=asked,
        name_of=records.name_of(session),
        today=today or days.today(),
    )


def _related(session: Session, person_id: str, known: Merges) -> dict[str, Record]:
    near = {each: records.get(session, each) for each in records.pointing_to(session, person_id)}
    for record_id, record in tuple(near.items()):
        if record.kind in {"case", "incident"}:
            for each in records.pointing_to(session, record_id):
                if each not in near:
                    near[each] = records.get(session, each)
    return {each: merging.pointed_to_persons(record, known) for each, record in near.items()}
