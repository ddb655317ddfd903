"""The declared settings of this journal, stored inside it; `fieldjournal.settings` declares them."""

from __future__ import annotations

from fieldjournal.journal.session import Session
from fieldjournal.settings import Value


def get(session: Session, name: str) -> Value:
    """Return a setting, its default where nobody set it. Raises: `UnknownName`."""
    raise NotImplementedError


def put(session: Session, name: str, value: Value) -> None:
    """Set a setting. Raises: `UnknownName`, `BadValue`."""
    raise NotImplementedError
