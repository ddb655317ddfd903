"""Which number what leaves has, counted for each reader.

- A reader never sees one twice: it is taken with the note that is kept before a byte of it is on a disk.
- What was refused, stopped or failed before gives its number back, so that a reader misses none: unless
  something of it was whole, or another was taken since.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Final

from fieldjournal import errors
from fieldjournal.journal import partners
from fieldjournal.journal.session import Session
from fieldjournal.vault import settings as stored

ANYBODY: Final = "plain-copy"
"""Stands where a partner's id would, for whoever reads a plain copy; a partner's has no hyphen."""

_COPIES: Final = "plain-copies"


def last(session: Session, reader_id: str) -> int:
    """Return the number taken last for a reader, 0 where there is none. Raises: `NotFound`."""
    if reader_id == ANYBODY:
        made = stored.get(session.vault, _COPIES)
        return made if isinstance(made, int) else 0
    return partners.find(session, reader_id).bundles


def take(session: Session, reader_id: str, number: int) -> None:
    """Take a number. Raises: `Refused` with `partner-changed` where it is not the next any more."""
    if last(session, reader_id) != number - 1:
        raise errors.Refused("partner-changed")
    _put(session, reader_id, number)


def give_back(session: Session, reader_id: str, number: int) -> None:
    """Give back the number of something of which nothing left, where it is still the last."""
    with suppress(errors.NotFound):
        if last(session, reader_id) == number:
            _put(session, reader_id, number - 1)


def _put(session: Session, reader_id: str, number: int) -> None:
    if reader_id == ANYBODY:
        stored.put(session.vault, _COPIES, number)
    else:
        partners.keep(session, replace(partners.find(session, reader_id), bundles=number))
