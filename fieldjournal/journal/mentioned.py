"""Contacts picked in texts, made whole when an entry is saved: from the screen, a line, JSON or a file.

- `@[7kq3m2xa]` and `@[сестре Мердана|7kq3m2xa]` mean the contact whose id begins so (`model.mentions`).
  Without words, the contact's name stands there.
- What has the shape of an id and is none keeps the entry from being saved: who is picked and not there would
  be protected by nothing. Brackets around plain words are words.
- A mention nobody can read in its text any more is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from fieldjournal.errors import NotFound
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import title
from fieldjournal.model.mentions import Mark, Meant, fit, resolved, split, texts_of
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Asserted, Text
from fieldjournal.model.walk import Found, mapped, values_of
from fieldjournal.vault import glances
from fieldjournal.vault import records as stored

__all__ = ["settled"]

_WHOLE = 16
"""Characters of an id."""


def settled(session: Session, draft: Draft, *, refuse: bool = True) -> Draft:
    """Return a draft with whoever was picked in its texts as a mention.

    An id that is not there becomes a mention of nobody, which `model.checks` refuses; without `refuse` (words
    of a table, which nobody typed here) it stays words.

    Raises: `Ambiguous` for a beginning that several ids have.
    """
    if not any(_may_mention(found.value) for found in values_of(draft.values)):
        return draft

    def meant(mark: Mark, known: Mapping[str, str]) -> tuple[str, str] | None:
        words, beginning = split(mark.words)
        if mark.words in known or not beginning:
            return None
        contact = _contact(session, beginning)
        if contact is None:
            is_id = words or len(beginning) == _WHOLE or not (beginning.isalpha() or beginning.isdigit())
            return (words or beginning, beginning) if is_id and refuse else None
        return words or _name(session, contact), contact

    return replace(draft, values=mapped(draft.values, lambda found: _changed(found, meant)))


def _may_mention(value: object) -> bool:
    said = value.value if isinstance(value, Asserted) else value
    if not isinstance(said, Text):
        return False
    return bool(said.mentions) or any("@[" in each for each in texts_of(said))


def _changed(found: Found, meant: Meant) -> object:
    value = found.value
    if isinstance(value, Asserted) and isinstance(value.value, Text):
        return replace(value, value=resolved(value.value, meant))
    return resolved(value, meant) if isinstance(value, Text) else value


def _contact(session: Session, beginning: str) -> str | None:
    """Return the id that begins so, or None."""
    try:
        return stored.id_beginning(session.vault, beginning)
    except NotFound:
        return None


def _name(session: Session, contact: str) -> str:
    """Return a contact's name as it may stand in brackets."""
    found = glances.by_id(session.vault, (contact,))
    return fit(title(found[contact], str)) or contact
