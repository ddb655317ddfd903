"""What a saved contact will be looked for by, and no more once it is erased.

The finder's tables are read when they are first asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldjournal.i18n import _, plural
from fieldjournal.journal import listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.model.walk import values_of

if TYPE_CHECKING:
    from fieldjournal.redaction.looked_for import LookedFor

__all__ = ["looked_for", "no_more", "of_record", "words"]

_LEAST_ALONE = 3
"""Letters of a word of a name that is counted alone."""


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


def no_more(session: Session, record_id: str, address: str = "") -> tuple[str, ...]:
    """Return what erasing somebody, or what they are found by at an address, means for what leaves later.

    Nothing for what nobody is found by. Whoever is erased is in no list of people to look for: where their
    name stands in other entries it would leave. Deleting hides them and goes on protecting them.

    Raises: `NotFound`.
    """
    record = records.get(session, record_id)
    lines = [
        found.value
        for found in (values_of(record.values) if record.kind == "contact" else ())
        if found.spec.identifies
        and isinstance(found.value, str)
        and (not address or f"{found.address}/".startswith(f"{address}/"))
    ]
    if not lines:
        return ()
    said = _("nobody is looked for by what was erased: in what you share later it leaves as it stands")
    queries = {*lines, *(word for line in lines for word in line.split() if len(word) >= _LEAST_ALONE)}
    own = listing.key_of(session, record_id)
    held = {key for query in queries for key in listing.listing(session, query=query).keys} - {own}
    if not held:
        return (said, _("to go on protecting somebody, delete them instead"))
    many = plural(
        "it stands in {n} other entry, or a word of it",
        "it, or a word of it, stands in {n} other entries",
        len(held),
    )
    return (said, many, _("to go on protecting somebody, delete them instead"))
