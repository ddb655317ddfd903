"""A register being read for a screen: the first lines at once, the rest slice by slice, all of it countable.

- Every line found is held as four whole numbers (`register_rows.Place`); its cells are filled when it comes
  into the window, so that a hundred thousand lines cost little and the first ones are there at once.
- Lines come in the order that was asked for where the derived tables can tell it (`registers.ordering`).
  Sorted by another column they stand as they come in, and are put in order when their number has doubled and
  at the end, so that the screen does not jump with every slice.
- Totals count the lines that meet the conditions; what is offered as a condition is every word that stands
  in a counted column, also in lines left out.
- A line shows the journal as it is when it is drawn; which lines there are, as it was when they were found.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from time import perf_counter
from typing import Final, NamedTuple

from fieldjournal.errors import UnknownChoice
from fieldjournal.i18n import _
from fieldjournal.journal import accounts, days, records
from fieldjournal.journal.register_rows import Place, Placed, Rows
from fieldjournal.journal.register_views import AS_MADE, View
from fieldjournal.journal.registers import day_asked_for
from fieldjournal.journal.session import Session
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.registers import (
    At,
    Cell,
    Column,
    Condition,
    Line,
    Rank,
    in_order,
    kept,
    line_of,
    refs_of,
    register_named,
    unknown_choice,
)
from fieldjournal.model.values import Choice
from fieldjournal.vault import records as stored

_DRAWN_NEXT: Final = 64
"""The first lines found, which are drawn next: their rows are kept, and good while nothing is written."""

_FIRST_SORT: Final = 200
"""Lines after which a sorted register is put in order for the first time."""


class Shown(NamedTuple):
    """One cell in words; `disputed` where accounts of the value differ."""

    words: str
    disputed: bool = False


@dataclass(frozen=True)
class ShownLine:
    """One line: the record it came from, and a cell for every column of the register, chosen or not."""

    id: str
    cells: tuple[Shown, ...]
    at: tuple[At | None, ...]
    """For each cell the value it shows (record id, address), where it shows a single one."""


class Reading:
    """One register read through a view. `go_on` until `done`; what was found so far can always be shown."""

    def __init__(
        self, session: Session, name: str, view: View = AS_MADE, *, today: date | None = None
    ) -> None:
        """Find nothing yet. Raises: `UnknownName`, `BadValue` for a day that is none."""
        self.register = register_named(name)
        self._session = session
        self.name_of = records.name_of(session)
        """From a record's id to what it is called."""
        as_of = day_asked_for(view.as_of)
        self._rows = Rows(session, self.register, as_of, today or days.today(), view.sort)
        self._coming: Iterator[Placed] = kept(self.register, iter(self._rows))
        self._wanted = [(self.register.column(at), Condition(words)) for at, words in view.where.items()]
        self._counted = [column for column in self.register.columns if column.counted]
        self._sort = "" if self._rows.sorted else view.sort
        self._places = array("q")
        self._rows_at: dict[Place, Placed] = {}
        self._changes = session.vault.db.changes
        self._ranks: list[Rank | None] = []
        self._next_sort = _FIRST_SORT
        self._order: Sequence[int] | None = None
        self.totals: dict[str, Counter[str]] = {column.name: Counter() for column in self._counted}
        """For each counted column, how often each word stands there."""
        self.offered: dict[str, dict[str, str]] = {column.name: {} for column in self._counted}
        """For each counted column, the words that stand there, with the condition that keeps their lines."""
        self.dated: set[str] = set()
        """Columns in which a date was shown so far."""
        self.sorted = 0
        """How often the lines were put in order; where it grows, other lines stand in the window."""
        self.done = False

    def slip(self, name: str, words: str) -> UnknownChoice | None:
        """Return what is wrong with words for a column of choices that are none and were not seen in it."""
        column = self.register.column(name)
        seen = any(map(Condition(words).found_in, self.offered.get(name, ())))
        return None if seen else unknown_choice(_(column.label), words, column.specs)

    def __len__(self) -> int:
        """Return how many lines were found so far."""
        return len(self._places) // len(Place._fields)

    def go_on(self, seconds: float, *, lines: int = 0) -> None:
        """Find more lines, for about that long, or until there are so many `lines` (0: however many)."""
        until = perf_counter() + seconds
        for row in self._coming:
            self._take(row)
            if perf_counter() >= until or 0 < lines <= len(self):
                break
        else:
            self.done = True
        if self._sort and (self.done or len(self) >= self._next_sort):
            self._put_in_order()

    def _take(self, row: Placed) -> None:
        cells: dict[str, Cell] = {}

        def cell_of(column: Column) -> Cell:
            if column.name not in cells:
                cells[column.name] = column.cell(row)
            return cells[column.name]

        said = {column.name: self._said(cell_of(column)) for column in self._counted}
        for name, words in said.items():
            if words not in self.offered[name]:
                self.offered[name][words] = _condition(cells[name], words)
        if not all(asked.met_by(cell_of(column), self.name_of) for column, asked in self._wanted):
            return
        for name, words in said.items():
            self.totals[name][words] += 1
        if self._sort:
            by = cell_of(self.register.column(self._sort.removeprefix("-")))
            self._ranks.append(by.rank(self.name_of))
        if len(self) < _DRAWN_NEXT:
            self._rows_at[row.place] = row
        self._places.extend(row.place)

    def _said(self, cell: Cell) -> str:
        return cell.shown(self.name_of)

    def _put_in_order(self) -> None:
        """Sort what was found; what is empty stays at the end in either direction."""
        self._order = array("q", in_order(self._ranks, last_first=self._sort.startswith("-")))
        self._next_sort = 2 * len(self)
        self.sorted += 1
        if self.done:
            self._ranks = []

    def _place(self, index: int) -> Place:
        at = self._order[index] if self._order is not None and index < len(self._order) else index
        width = len(Place._fields)
        return Place(*self._places[at * width : (at + 1) * width])

    def window(self, start: int, length: int) -> list[ShownLine | None]:
        """Return the lines of a window; None for one that is not there any more."""
        wanted = [self._place(index) for index in range(start, min(start + length, len(self)))]
        lines = [line_of(self.register, row) if row else None for row in self._rows_of(wanted)]
        named = (each for line in lines if line for each in refs_of(line))
        records.recall(self._session, named, self._rows.shelf)
        held = {cell.at for line in lines if line for cell in line.cells if cell.at}
        told = accounts.beside(self._session, held, self._rows.shelf)
        differ = frozenset(at for at, each in told.items() if each.differ)
        return [self._shown(line, differ) if line else None for line in lines]

    def _rows_of(self, places: Sequence[Place]) -> Sequence[Placed | None]:
        if self._changes != self._session.vault.db.changes:
            self._rows_at.clear()
        if not all(place in self._rows_at for place in places):
            return self._rows.again(places)
        return [self._rows_at[place] for place in places]

    def _shown(self, line: Line, differ: frozenset[At]) -> ShownLine:
        self.dated |= {
            column.name
            for column, cell in zip(self.register.columns, line.cells, strict=True)
            if isinstance(cell.value, FuzzyDate)
        }
        return ShownLine(
            line.key,
            tuple(Shown(self._said(cell), cell.at in differ) for cell in line.cells),
            tuple(cell.at for cell in line.cells),
        )

    def accounts_of(self, line: ShownLine) -> dict[int, tuple[str, ...]]:
        """Return what others claim of the values of a line, in lines, by the number of the column."""
        told = accounts.beside(self._session, {at for at in line.at if at})
        return {
            number: told[at].shown(self.name_of) for number, at in enumerate(line.at) if at and at in told
        }

    def ids(self) -> tuple[str, ...]:
        """Return the records the lines found came from, each once, in their order."""
        keys = dict.fromkeys(self._place(index).key for index in range(len(self)))
        return tuple(row.id for row in stored.rows(self._session.vault, keys))


def _condition(cell: Cell, shown: str) -> str:
    """Return the condition that keeps the lines with such a cell: a code or kind of empty, else its words."""
    if isinstance(cell.value, Choice):
        return cell.value.code
    return cell.value.value if isinstance(cell.value, Empty) else shown
