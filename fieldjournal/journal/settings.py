"""The declared settings of this journal, stored inside it; `fieldjournal.settings` declares them."""

from __future__ import annotations

from typing import Final

from fieldjournal import errors
from fieldjournal.journal.session import Session
from fieldjournal.settings import Value, check, setting_named
from fieldjournal.vault import settings as stored

_PREFIX = "setting/"

STORED_AT_FIRST: Final = (_PREFIX + "language",)
"""What the app stores in a journal when it sets it up; one without it was not set up by the app."""


def get(session: Session, name: str) -> Value:
    """Return a setting; its default where nobody set it, or what is stored fits no longer.

    Raises: `UnknownName`.
    """
    default = setting_named(name).default
    try:
        held = stored.get(session.vault, _PREFIX + name)
        return default if held is None else check(name, held)
    except errors.BadValue:
        return default


def put(session: Session, name: str, value: Value) -> None:
    """Set a setting. Raises: `UnknownName`, `BadValue`, `DiskTrouble`."""
    stored.put(session.vault, _PREFIX + name, check(name, value))
