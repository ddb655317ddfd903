"""A record meant by what it is called, where somebody types that instead of an id.

- It has to be called exactly so, capitals and white space aside, by its heading or by one of a person's
  names. What merely sounds alike is somebody else until a person says so.
- Where several are called so, none is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from fieldjournal.errors import Ambiguous, NotFound
from fieldjournal.journal import listing
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import called
from fieldjournal.model.names import as_named
from fieldjournal.vault import glances


def named(session: Session, words: str, kinds: Sequence[str] = ()) -> str:
    """Return the id of the one record of some kinds (none: of any) that is called so.

    Raises: `NotFound`; `Ambiguous` where several are.
    """
    wanted = as_named(words)
    kind = kinds[0] if len(kinds) == 1 else ""
    keys = listing.listing(session, query=words, kind=kind, once=True).keys if wanted else ()
    found = [
        record.id
        for record in glances.by_key(session.vault, keys).values()
        if (not kinds or record.kind in kinds) and wanted in map(as_named, called(record))
    ]
    if not found:
        raise NotFound("record", words)
    if len(found) > 1:
        raise Ambiguous("record", words, len(found))
    return found[0]
