"""The records a register looks at, as it is to see them: pointers lead to persons, a person is whole.

A bounded number of linked records is remembered; many are read at once (`recall`). In a journal where nobody
has several records all of this costs a look into an empty set.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from fieldjournal.journal import merging
from fieldjournal.journal.session import Session
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.glance import Glance, of_several, through
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.whole import repointed, together
from fieldjournal.vault.glances import Shelf

_REMEMBERED: Final = 1000


class AtHand:
    """What is at hand of a journal for one table."""

    def __init__(self, session: Session) -> None:
        self.shelf = Shelf(session.vault)
        """The records themselves, pointing where they point."""
        self.merges = merging.persons(session)
        self._linked: dict[str, Glance | None] = {}
        self._records: dict[str, tuple[Glance, ...]] = {}

    def linked(self, record_id: str) -> Glance | None:
        """Return a linked record, a person whole; a deleted one counts as not there."""
        one = self.merges.one(record_id)
        if one not in self._linked:
            self.recall((one,))
        return self._linked[one]

    def whole(self, record: Glance) -> Glance | None:
        """Return a record as it is to be seen; of one of several of a person, that person."""
        return self.linked(record.id) if record.id in self.merges.ids else self._pointed(record)

    def part(self, record: Glance, field: str, number: int) -> Part | None:
        """Return a part of a record as it is to be seen; None for one that is not there."""
        whole = self.whole(record)
        if whole is None or number >= len(parts_in(record, field)):
            return None
        records = self._records.get(whole.id, ())
        before = takewhile(lambda each: each.id != record.id, records)
        return parts_in(whole, field)[sum(len(parts_in(each, field)) for each in before) + number]

    def recall(self, ids: Iterable[str]) -> None:
        """Read linked records at once, those that are not remembered."""
        ones = dict.fromkeys(map(self.merges.one, ids))
        wanted = {one: self.merges.living(one) for one in ones if one not in self._linked}
        if not wanted:
            return
        if len(self._linked) + len(wanted) > _REMEMBERED:
            self._linked.clear()
            self._records.clear()
        found = self.shelf.by_id(each for held in wanted.values() for each in held)
        for one, held in wanted.items():
            self._linked[one] = self._joined([found[each] for each in held if each in found])

    def _joined(self, held: list[Glance]) -> Glance | None:
        records = tuple(self._pointed(each) for each in held if not each.deleted)
        if len(records) < 2:  # noqa: PLR2004 - one record is nobody's second
            return next(iter(records), None)
        self._records[records[0].id] = records
        return of_several(records[0], lambda spec: together([each.values for each in records], spec))

    def _pointed(self, record: Glance) -> Glance:
        return through(record, self._repointed) if self.merges.ids else record

    def _repointed(self, spec: Spec, value: object) -> object:
        return repointed(spec, value, self.merges)
