"""What others claim of a record's values, gathered from the sources that point to it."""

from __future__ import annotations

from collections.abc import Mapping

from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.accounts import Account, accounts_of, heading

__all__ = ["Account", "about", "heading"]


def about(session: Session, record_id: str) -> Mapping[str, tuple[Account, ...]]:
    """Return every account of a record's values by address, oldest source first; no deleted ones."""
    ids = records.pointing_to(session, record_id, "source")
    pointing = (records.get(session, each) for each in reversed(ids))
    return accounts_of(record_id, (each for each in pointing if not each.deleted))
