"""The rows of a register in their order, each with where it stands, so that it can be read again.

- The vault gives keys page by page; the records of a page are read at once, and then the records they are
  linked with: as glances, of which only what is asked for is read.
- What is kept of a row is four whole numbers (`Place`): a hundred thousand of them are a few megabytes.
- The rows of all records of a person are that person's (`at_hand`), who as a row comes once. Accounts come
  together by what they are about: those about a person of several records come last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from heapq import merge
from itertools import count, islice, repeat, takewhile
from typing import Any, Final, NamedTuple, cast

from fieldjournal.journal.at_hand import AtHand
from fieldjournal.journal.pointers import Pointers
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.pointing import Reference, Somebody
from fieldjournal.model.glance import Glance
from fieldjournal.model.registers import Register, Row, Selection, orders, rows_of
from fieldjournal.vault.selections import Selected, selected

_FIRST: Final = 13
"""Rows read at first, of all selections together: for the lines of a small screen, and one to tell by whether
what comes together is complete."""

_NEXT: Final = 8
"""Rows read next, where the first were not enough; each further time twice as many."""

_PAGE: Final = 64
"""Records read at once at most: a reader that has other work as well waits no longer than for these."""

_GROWING: Final = 4
"""How much longer each next page of keys is where a page is a look through the whole table."""


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

    def __init__(
        self, session: Session, register: Register, as_of: date | None, today: date, sort: str = ""
    ) -> None:
        """Read nothing yet. Raises: `UnknownName` for a column to sort by."""
        self._session = session
        self._register = register
        self._orders = orders(register, sort) if sort else None
        self.sorted = bool(self._orders)
        """Whether the rows come as `sort` wants them; else the lines have to be sorted when all are read."""
        self._days = (today, as_of)
        self._at_hand = AtHand(session)
        self.shelf = self._at_hand.shelf
        """The records that were read, for whoever names or compares what the rows show."""

    def __iter__(self) -> Iterator[Placed]:
        """Yield every selected row, once for each person it is about."""
        streams = (
            self._pages(number, selection) for number, selection in enumerate(self._register.selections)
        )
        told: set[str] = set()
        last: list[tuple[str, Place, Placed]] = []
        for _rank, rows in merge(*streams, key=lambda each: each[0]):
            for row in () if self._was_told(rows, told) else rows:
                if not self.sorted and self._of_several(row):
                    group = self._register.group
                    last.append((str(group and group(row)), row.place, row))
                else:
                    yield row
        yield from (row for _group, _place, row in sorted(last, key=lambda each: each[:2]))

    def _was_told(self, rows: tuple[Placed, ...], told: set[str]) -> bool:
        """Say whether a person of several records had their row already; from now on they have."""
        key = rows[0].key if rows and rows[0].part is None else ""
        had = key in told
        if key in self._at_hand.merges.ids:
            told.add(key)
        return had

    def _of_several(self, row: Placed) -> bool:
        """Say whether rows come together by what they point to, and this one points to such a person."""
        by = self._register.selections[row.place.selection].by
        value = getattr(row.part, by) if by else Empty.NOT_ASKED
        if row.part is None or isinstance(value, Empty):
            return False
        return not self._at_hand.merges.ids.isdisjoint(specs_of(type(row.part))[by].form.refs(value))

    def again(self, places: Iterable[Place]) -> list[Placed | None]:
        """Return the rows at some places; None for one that is not there any more."""
        wanted = list(places)
        rows = self._read(place._replace(person=0) for place in wanted)
        return [
            next((row for row in held if row.place == place), None)
            for place, held in zip(wanted, rows, strict=True)
        ]

    def _pages(
        self, number: int, selection: Selection
    ) -> Iterator[tuple[tuple[int, ...], tuple[Placed, ...]]]:
        """Yield what each row of a selection becomes, with its rank among those of others."""
        first = -(-_FIRST // len(self._register.selections))
        keys, sizes = self._keys(number, selection, first), _sizes(first)
        while piece := tuple(islice(keys, next(sizes))):
            rows = self._read(Place(number, at.key, at.place) for at in piece)
            for at, each in zip(piece, rows, strict=True):
                yield (at.rank, *(() if selection.by else (-at.day, -at.key, at.place))), each

    def _keys(self, number: int, selection: Selection, first: int) -> Iterator[Selected]:
        """Yield the keys of a selection in their order, no more than are read: few may meet a condition."""
        order = self._orders[number] if self._orders else None
        after, limits = cast("Selected | None", None), _looks() if order else _sizes(first)
        today, as_of = self._days
        ask = partial(selected, self._session.vault, selection, day=as_of or today, order=order)
        while page := ask(after=after, limit=next(limits)):
            yield from page
            after = page[-1]

    def _read(self, places: Iterable[Place]) -> list[tuple[Placed, ...]]:
        """Return what the selected row at each place becomes: a row for each person, none if it is gone."""
        wanted = list(places)
        self._known = Pointers(self._session, self.shelf)
        held = self.shelf.by_key({place.key for place in wanted})
        made = [tuple(self._rows(place, held.get(place.key))) for place in wanted]
        linked = [each for rows in made for row in rows for each in _linked_with(row)]
        self._at_hand.recall(linked)
        self._known.expect(linked)
        return made

    def _rows(self, place: Place, record: Glance | None) -> Iterator[Placed]:
        field = self._register.selections[place.selection].field
        whole = self._at_hand.whole(record) if record and not record.deleted else None
        part = self._at_hand.part(record, field, place.part) if record and whole and field else None
        if whole is None or (field and part is None):
            return
        today, as_of = self._days
        linked = self._at_hand.linked
        row = Placed(whole, whole.id, part, linked, today, as_of, known=self._known, place=place)
        for number, each in enumerate(rows_of(self._register, row)):
            yield replace(each, place=place._replace(person=number)) if number else each


def _sizes(first: int) -> Iterator[int]:
    """Yield how many rows are read at once, one time after the other."""
    yield first
    yield from takewhile(lambda size: size < _PAGE, (_NEXT << time for time in count()))
    yield from repeat(_PAGE)


def _looks() -> Iterator[int]:
    """Yield how many keys are asked for where each time is a look through the whole table."""
    yield from (_PAGE * _GROWING**time for time in count())


def _linked_with(row: Placed) -> Iterator[str]:
    """Yield the ids of the records a row may look at: the person, and what the part points to."""
    if row.person:
        yield row.person
    declared: Any = type(row.part)
    for spec in _pointing(declared) if row.part else ():
        value = getattr(row.part, spec.key)
        if not isinstance(value, Empty):
            yield from spec.form.refs(value)


@cache
def _pointing(part: type) -> tuple[Spec, ...]:
    """Return the fields of a part that registers follow: what points, and is kept in the derived tables."""
    pointing = (spec for spec in specs_of(part).values() if spec.column)
    return tuple(spec for spec in pointing if isinstance(spec.form, Reference | Somebody | Account))
