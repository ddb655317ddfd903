"""What a saved contact will be looked for by. The finder's tables are read when they are first asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record

if TYPE_CHECKING:
    from fieldjournal.redaction.looked_for import LookedFor

__all__ = ["looked_for", "of_record", "words"]


def looked_for(session: Session, contact: str) -> LookedFor:
    """Return by which spellings a contact is found, as examples, and what is missing. Raises: `NotFound`."""
    return of_record(records.get(session, contact))


def of_record(record: Record) -> LookedFor:
    """Return the same of a record that is at hand, in any thread; nothing for what is no person.

    The first time takes a second: the finder's tables are read.
    """
    from fieldjournal.redaction.looked_for import looked_for

    return looked_for(record)


def words(found: LookedFor, most: int | None = None) -> tuple[str, ...]:
    """Return in a line or two what is looked for and what would help, `most` of each where room is short."""
    from fieldjournal.redaction.looked_for import MISSING

    said = []
    if found.spellings:
        told = ", ".join(found.spellings[:most])
        said.append(_("also looked for: {spellings} …").format(spellings=told))
    if found.missing:
        told = ", ".join(_(MISSING[each]) for each in found.missing[:most])
        said.append(_("not known yet: {missing}").format(missing=told))
    return tuple(said)
