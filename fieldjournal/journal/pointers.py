"""The journal as consent is decided from it: contacts, and what points to them, deleted records too.

What a deleted record points to is in no table (`vault.derived`), so the deleted ones are looked through once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from fieldjournal.journal import listing, merging, records
from fieldjournal.journal.merging import Merges
from fieldjournal.journal.session import Session
from fieldjournal.model.glance import Glance
from fieldjournal.model.walk import pointers_of
from fieldjournal.vault import glances


class Pointers:
    """A `model.consent.Known` over an open journal, for one piece of work: what it read it remembers."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read: dict[str, Glance] = {}
        self._found: dict[tuple[str, str], tuple[Glance, ...]] = {}

    def contact(self, own: str) -> Glance | None:
        """Return a contact, deleted or not; None where there is none."""
        self._recall((own,))
        record = self._read.get(own)
        return record if record and record.kind == "contact" else None

    def same_person(self, own: str) -> frozenset[str]:
        """Return the ids of all contacts that are one person with this one."""
        return frozenset(self.merges.records(own))

    def pointing_to(self, own: str, kind: str = "") -> tuple[Glance, ...]:
        """Return the records, of one kind or of all, that point to one, deleted ones too.

        Those that are not deleted, to any contact of the person.
        """
        if (own, kind) not in self._found:
            living = records.pointing_to(self._session, own, kind)
            self._recall(living)
            gone = (each for each in self._deleted.get(own, ()) if kind in {"", each.kind})
            self._found[own, kind] = (*(self._read[each] for each in living), *gone)
        return self._found[own, kind]

    def _recall(self, ids: Iterable[str]) -> None:
        """Read the records of some ids at once, those that were not read before."""
        if wanted := [each for each in ids if each not in self._read]:
            self._read |= glances.by_id(self._session.vault, wanted)

    @cached_property
    def merges(self) -> Merges:
        """Which contacts are one person."""
        return merging.persons(self._session).merges

    @cached_property
    def _deleted(self) -> Mapping[str, list[Glance]]:
        """The deleted records by what they point to."""
        found: dict[str, list[Glance]] = {}
        keys = listing.listing(self._session, deleted=True).keys
        for record in glances.by_key(self._session.vault, keys).values():
            for to in {to for each in pointers_of(record.values) for to in each.spec.form.refs(each.value)}:
                found.setdefault(to, []).append(record)
        return found
