"""The one box: what somebody heard or saw, whole, as a source; and what is made of it later."""

from __future__ import annotations

from fieldjournal.journal.session import Session
from fieldjournal.model.record import Draft, Record


def note(session: Session, words: str, *, author: str = "", received: str = "", kind: str = "note") -> Record:
    """Save words as a source. `author` and `received` are as typed; `received` blank means today.

    Raises: `BadValue` with the address of what does not fit.
    """
    raise NotImplementedError


def turn(session: Session, source_id: str, kind: str) -> Draft:
    """Return a draft of `kind` prefilled from a source and linked to it; nothing is saved.

    Saving the draft marks the source as worked through.

    Raises: `NotFound`, `UnknownKind`.
    """
    raise NotImplementedError


def unworked(session: Session) -> int:
    """Return how many sources nobody has worked through yet."""
    raise NotImplementedError
