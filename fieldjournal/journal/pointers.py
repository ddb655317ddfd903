"""The journal as consent is decided from it: contacts, and what points to them, deleted records too.

What a deleted record points to is in no table (`vault.derived`), so the deleted ones are read through once.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from fieldjournal import errors
from fieldjournal.journal import listing, merging, records
from fieldjournal.journal.merging import Merges
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.walk import values_of


class Pointers:
    """A `model.consent.Known` over an open journal, for one piece of work: what it read it remembers."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read: dict[str, Record | None] = {}
        self._found: dict[tuple[str, str], tuple[Record, ...]] = {}

    def contact(self, own: str) -> Record | None:
        """Return a contact, deleted or not; None where there is none."""
        record = self._record(own)
        return record if record and record.kind == "contact" else None

    def same_person(self, own: str) -> frozenset[str]:
        """Return the ids of all contacts that are one person with this one."""
        return frozenset(self.merges.records(own))

    def pointing_to(self, own: str, kind: str = "") -> tuple[Record, ...]:
        """Return the records, of one kind or of all, that point to one, deleted ones too.

        Those that are not deleted, to any contact of the person.
        """
        if (own, kind) not in self._found:
            living = (self._record(each) for each in records.pointing_to(self._session, own, kind))
            gone = (each for each in self._deleted.get(own, ()) if kind in {"", each.kind})
            self._found[own, kind] = (*(each for each in living if each), *gone)
        return self._found[own, kind]

    def _record(self, own: str) -> Record | None:
        if own not in self._read:
            try:
                self._read[own] = records.get(self._session, own)
            except errors.NotFound:
                self._read[own] = None
        return self._read[own]

    @cached_property
    def merges(self) -> Merges:
        """Which contacts are one person."""
        return merging.persons(self._session).merges

    @cached_property
    def _deleted(self) -> Mapping[str, list[Record]]:
        """The deleted records by what they point to."""
        found: dict[str, list[Record]] = {}
        keys = listing.listing(self._session, deleted=True).keys
        for record in listing.records(self._session, keys):
            targets = {
                to
                for each in values_of(record.values)
                if not isinstance(each.value, Empty)
                for to in each.spec.form.refs(each.value)
            }
            for to in targets:
                found.setdefault(to, []).append(record)
        return found
