"""The journal as consent is decided from it: contacts, and what points to them, deleted records too.

- Whoever is asked about one of those that are expected is asked about all of them at once: a page of a
  register is a few questions to the store, not a few for every line.
- What a deleted record points to is in no table (`vault.derived`), so the deleted ones are looked through
  once, and again when something was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from fieldjournal.journal import listing, merging
from fieldjournal.journal.merging import Merges
from fieldjournal.journal.session import Session
from fieldjournal.model.glance import Glance
from fieldjournal.model.walk import pointers_of
from fieldjournal.vault import glances
from fieldjournal.vault import records as stored
from fieldjournal.vault.glances import Shelf
from fieldjournal.vault.related import naming


class Pointers:
    """A `model.consent.Known` over an open journal, for one piece of work: what it found it remembers."""

    def __init__(self, session: Session, shelf: Shelf | None = None) -> None:
        """`shelf` is where the records of the same piece of work are, if it has one."""
        self._session = session
        self._shelf = shelf or Shelf(session.vault)
        self._expected: tuple[str, ...] = ()
        self._found: dict[tuple[str, str], tuple[Glance, ...]] = {}
        self._naming: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}

    def expect(self, ids: Iterable[str]) -> None:
        """Say who will be asked about next."""
        self._expected = tuple(dict.fromkeys(ids))

    def contact(self, own: str) -> Glance | None:
        """Return a contact, deleted or not; None where there is none."""
        record = self._shelf.by_id((own,)).get(own)
        return record if record and record.kind == "contact" else None

    def same_person(self, own: str) -> frozenset[str]:
        """Return the ids of all contacts that are one person with this one."""
        return frozenset(self.merges.records(own))

    def pointing_to(self, own: str, kind: str = "") -> tuple[Glance, ...]:
        """Return the records, of one kind or of all, that point to one, deleted ones too.

        Those that are not deleted, to any contact of the person.
        """
        if (own, kind) not in self._found:
            self._find([each for each in self._asked(own) if (each, kind) not in self._found], kind)
        return self._found[own, kind]

    def named_by(self, own: str, kinds: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of the living contacts whose entries name a person in a relation of these kinds."""
        if (own, tuple(kinds)) not in self._naming:
            persons = {each: self.merges.records(each) for each in self._asked(own)}
            found = naming(self._session.vault, persons, kinds)
            self._naming |= {(each, tuple(kinds)): held for each, held in found.items()}
        return self._naming[own, tuple(kinds)]

    def _asked(self, own: str) -> tuple[str, ...]:
        return self._expected if own in self._expected else (own,)

    def _find(self, wanted: Iterable[str], kind: str) -> None:
        persons = {each: self.merges.records(each) for each in wanted}
        living = stored.pointing_to_each(self._session.vault, persons, kind)
        gone = {each: self._deleted.get(each, ()) for each in persons}
        ids = {each: (*living[each], *gone[each]) for each in persons}
        read = self._shelf.by_id(own for held in ids.values() for own in held)
        for each, held in ids.items():
            found = (read[own] for own in held if own in read)
            self._found[each, kind] = tuple(one for one in found if kind in {"", one.kind})

    @cached_property
    def merges(self) -> Merges:
        """Which contacts are one person."""
        return merging.persons(self._session)

    @cached_property
    def _deleted(self) -> Mapping[str, list[str]]:
        """The ids of the deleted records by what they point to."""
        return self._session.worked_out("deleted", lambda: _deleted(self._session))


def _deleted(session: Session) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    keys = listing.listing(session, deleted=True).keys
    for record in glances.by_key(session.vault, keys).values():
        for to in {to for each in pointers_of(record.values) for to in each.spec.form.refs(each.value)}:
            found.setdefault(to, []).append(record.id)
    return found
