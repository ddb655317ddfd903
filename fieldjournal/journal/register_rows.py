"""The rows of a register in their order, each with where it stands, so that it can be read again.

- The vault gives keys page by page; the records of a page are read at once.
- What is kept of a row is four whole numbers (`Place`): a hundred thousand of them are a few megabytes.
- Linked records are remembered, a bounded number of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from heapq import merge
from typing import Final, NamedTuple

from fieldjournal import errors
from fieldjournal.journal.session import Session
from fieldjournal.model.fields import Part
from fieldjournal.model.record import Record
from fieldjournal.model.registers import Register, Row, Selection, rows_of
from fieldjournal.model.registers.register import parts_in
from fieldjournal.vault import records as stored
from fieldjournal.vault.selections import Selected, selected

_PAGE: Final = 64
"""Records read at once: a reader that has other work as well waits no longer than for these."""

_REMEMBERED: Final = 1000


class Place(NamedTuple):
    """Where a row comes from: its selection, the record's key, the part's number, the person's number."""

    selection: int = 0
    key: int = 0
    part: int = 0
    person: int = 0


_NOWHERE = Place()


@dataclass(frozen=True)
class Placed(Row):
    """A row that knows where it comes from."""

    place: Place = _NOWHERE


class Rows:
    """The rows of one register, as known on a day."""

    def __init__(self, session: Session, register: Register, as_of: date | None, today: date) -> None:
        self._session = session
        self._register = register
        self._days = (today, as_of)
        self._linked: dict[str, Record | None] = {}

    def __iter__(self) -> Iterator[Placed]:
        """Yield every selected row, once for each person it is about."""
        streams = (
            self._pages(number, selection) for number, selection in enumerate(self._register.selections)
        )
        for _rank, place, record in merge(*streams, key=lambda each: each[0]):
            yield from self._rows(place, record)

    def again(self, places: Iterable[Place]) -> list[Placed | None]:
        """Return the rows at some places; None for one that is not there any more."""
        wanted = list(places)
        held = stored.by_key(self._session.vault, {place.key for place in wanted})
        return [self._again(place, held.get(place.key)) for place in wanted]

    def _again(self, place: Place, record: Record | None) -> Placed | None:
        if record is None or record.deleted:
            return None
        return next((row for row in self._rows(place, record) if row.place == place), None)

    def _rows(self, place: Place, record: Record) -> Iterator[Placed]:
        field = self._register.selections[place.selection].field
        part: Part | None = None
        if field:
            parts = parts_in(record, field)
            if place.part >= len(parts):
                return
            part = parts[place.part]
        today, as_of = self._days
        row = Placed(record, record.id, part, self._look_up, today, as_of, place=place)
        for number, each in enumerate(rows_of(self._register, row)):
            yield replace(each, place=place._replace(person=number))

    def _pages(self, number: int, selection: Selection) -> Iterator[tuple[tuple[int, ...], Place, Record]]:
        """Yield the rows of a selection with the rank they have among those of others: the latest first."""
        after: Selected | None = None
        while page := selected(self._session.vault, selection, after=after, limit=_PAGE):
            held = stored.by_key(self._session.vault, {at.key for at in page})
            for at in page:
                rank = () if selection.by else (-at.day, -at.key, -at.place)
                yield rank, Place(number, at.key, at.place, 0), held[at.key]
            after = page[-1]

    def _look_up(self, record_id: str) -> Record | None:
        """Return a linked record; a deleted one counts as not there."""
        if record_id not in self._linked:
            if len(self._linked) >= _REMEMBERED:
                self._linked.clear()
            self._linked[record_id] = self._existing(record_id)
        return self._linked[record_id]

    def _existing(self, record_id: str) -> Record | None:
        try:
            record = stored.get(self._session.vault, record_id)
        except errors.NotFound:
            return None
        return None if record.deleted else record
