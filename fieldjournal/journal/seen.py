"""One record with all that is to be shown with it: a person whole, and what others say of each value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldjournal.journal import accounts, merging, records
from fieldjournal.journal.accounts import Account
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.model.whole import as_one


@dataclass(frozen=True)
class Seen:
    """A record as a person reads it."""

    record: Record
    """With what the other records of the same person hold, where it is the one the person stands as."""
    accounts: Mapping[str, tuple[Account, ...]]
    """What others say of its values, by address: claims, and the other records where they say otherwise."""
    others: tuple[Record, ...] = ()
    """The other records of the same person; deleted ones are not among them."""
    stands_as: str = ""
    """The record the person stands as, where that is not this one."""


def seen(session: Session, record_id: str) -> Seen:
    """Return a record with all that is to be shown with it. Raises: `NotFound`."""
    record = records.get(session, record_id)
    held = merging.records_of(session, record, merging.persons(session))
    others = tuple(each for each in held if each.id != record_id)
    if held[0].id != record_id:
        return Seen(record, accounts.about(session, [record]), others, held[0].id)
    return Seen(as_one(held), accounts.about(session, held), others)
