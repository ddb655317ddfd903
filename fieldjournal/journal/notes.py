"""The one box: what somebody heard or saw, whole, as a source; and what is made of it later.

- A note is a source like any other; nobody is asked for more than the words.
- What is made of a note is linked to it as its source, any number of records from one note.
- A note counts as not worked through until a record points to it, or somebody says it is done.
"""

from __future__ import annotations

from fieldjournal import errors
from fieldjournal.journal import days, records
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.kinds.source import SOURCE, Source
from fieldjournal.model.record import Draft, Envelope, Record
from fieldjournal.vault.selections import count_unpointed

_FIELDS = specs_of(Source)


def note(session: Session, words: str, *, author: str = "", received: str = "", kind: str = "note") -> Record:
    """Save words as a source. `author` and `received` are as typed; `received` blank means today.

    Raises: `BadValue` with the address of what does not fit.
    """
    given = {
        "words": words,
        "author": author,
        "received": received.strip() or days.today().isoformat(),
        "kind": kind,
    }
    typed = {key: _typed(_FIELDS[key], each) for key, each in given.items()}
    if typed["words"] is Empty.NOT_ASKED:
        raise errors.BadValue("nothing-in-it", "words")
    return records.save(session, Draft(SOURCE.name, Source()).with_values(**typed))


def turn(session: Session, source_id: str, kind: str) -> Draft:
    """Return a draft of `kind` prefilled from a source and linked to it; nothing is saved.

    The source's words go into the first core text of the kind, where it has one; language, tags and
    sensitivity are the source's.

    Raises: `NotFound`; `UnknownKind`.
    """
    declared = kind_named(kind)
    source = records.get(session, source_id)
    if not isinstance(source.values, Source):
        raise errors.NotFound("source", source_id)
    prose = (
        spec.key for spec in specs_of(declared.values).values() if spec.core and isinstance(spec.form, Prose)
    )
    words_of = next(prose, "")
    values = declared.values(**({words_of: source.values.words} if words_of else {}))
    told = source.envelope
    envelope = Envelope(told.sensitivity, told.language, told.tags, sources=(source.id,))
    return Draft(kind, values, envelope=envelope)


def unworked(session: Session) -> int:
    """Return how many sources nobody has worked through yet; none while the tables are of another version."""
    if not session.search_is_complete:
        return 0
    return count_unpointed(session.vault, SOURCE.name, "worked_through")


def _typed(spec: Spec, typed: str) -> object:
    try:
        return spec.typed(typed, days.today())
    except errors.BadValue as bad:
        raise errors.BadValue(bad.reason, spec.key, bad.given) from None
