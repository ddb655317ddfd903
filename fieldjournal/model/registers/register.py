"""What a register is: a table declared as rows and columns, filled by the same code everywhere.

- Rows are `Selection`s: the records of a kind, or the parts of one list in them. The vault pages through
  them by key; nothing but keys comes from there. What a selection cannot say, `keeps` decides from values.
- A register may have several lines for one row: one for each person it is about, and for each code of a
  choice of several that it is split by.
- Cells come from what is at hand, a record on the screen or what a partner gets of it (`headline.Told`), and
  from linked records through a `Lookup` of the same sort: what was withheld from either cannot appear.
- Rows that are compared with each other (accounts of one value) come one after another and are one group.
- What nobody knows is *unknown*, never blank; blank is what nobody was asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar, cast

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import _
from fieldjournal.model.consent.known import NOTHING, Known
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import Told
from fieldjournal.model.registers.cell import At, Cell, in_order
from fieldjournal.model.registers.conditions import Condition

Lookup = Callable[[str], Told | None]
"""From the id in a reference to the record at hand, or None where it is not at hand."""


@dataclass(frozen=True)
class Has:
    """A condition on a derived column: `type` of the record itself, or `statuses/fate` of any of its parts.

    Met by one of `codes`, or with `blank` by no value; without both, by there being such a part at all.
    """

    at: str
    codes: tuple[str, ...] = ()
    blank: bool = False


@dataclass(frozen=True)
class Over:
    """Parts with a term that may be over by the day the register is asked for, told from derived columns.

    It begins on the first of the days that `start` names (of the part, then of its record) and lasts as long
    as the part's `length`. No part is left out whose term is over; of those that stay, `keeps` decides.
    """

    start: tuple[str, str]
    length: str


@dataclass(frozen=True)
class Selection:
    """Which rows a register has: records of `kind`, or the parts in their list `field`.

    `any_of` keeps the records that meet one of the conditions, `over` the parts it says. `by` names a column
    of the list that has to be given and by which the rows come together; without it, the latest day comes
    first.
    """

    kind: str
    field: str = ""
    any_of: tuple[Has, ...] = ()
    over: Over | None = None
    by: str = ""


@dataclass(frozen=True)
class Row:
    """What one line is made from. `person` is the id of the contact the line is about, or empty."""

    record: Told
    key: str
    """The id of the record, as references write it."""
    part: Part | None
    lookup: Lookup
    today: date
    as_of: date | None = None
    """None: as of now, the latest status there is."""
    person: str = ""
    code: str = ""
    """Of a row split by codes (`Register.codes`), the one this line is about."""
    known: Known = NOTHING
    """The journal, for what a line cannot tell from its own record; a bundle knows nothing of it."""
    once: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What one column worked out and others of the same line show as well."""

    @property
    def day(self) -> date:
        """The day that is counted to."""
        return self.as_of or self.today

    def about(self) -> Told | None:
        """Return the contact the line is about, where it is at hand."""
        return self.lookup(self.person) if self.person else None


R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Column:
    """One column: its stable name, its label, where its cells come from, and whether they are counted."""

    name: str
    label: str
    cell: Callable[[Row], Cell]
    counted: bool = False
    shows: tuple[Spec, ...] = ()
    """The choice lists its cells are of, where what makes them does not say so itself (`specs`)."""

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The declarations of the values its cells hold, as far as they are known."""
        return self.shows or cast("tuple[Spec, ...]", getattr(self.cell, "specs", ()))


def _of_nobody(_row: Row) -> tuple[str, ...]:
    return ()


def _all(_row: Row, _group: Sequence[Row]) -> bool:
    return True


@dataclass(frozen=True)
class Register:
    """A declared table. `people` gives the ids of the contacts a row is about: a line for each.

    `keeps` decides over a row, given all rows with the same `group`.
    """

    name: str
    label: str
    asks: str
    """The question it answers."""
    makes: str
    """What has to be written down for it to have a line."""
    selections: tuple[Selection, ...]
    columns: tuple[Column, ...]
    people: Callable[[Row], tuple[str, ...]] = _of_nobody
    codes: Callable[[Row], tuple[str, ...]] = _of_nobody
    """The codes a row is split by: a line for each."""
    keeps: Callable[[Row, Sequence[Row]], bool] = _all
    group: Callable[[Row], object] | None = None
    travels: bool = False
    """Printed in bundles: one selection without conditions, nothing in it counted to a day."""

    @property
    def compares(self) -> bool:
        """Whether rows are kept or not by what stands in others: those have to come together."""
        return self.group is not None and self.keeps is not _all

    def column(self, name: str) -> Column:
        """Return a column. Raises: `UnknownName`."""
        for column in self.columns:
            if column.name == name:
                return column
        raise UnknownName("column", name, ", ".join(column.name for column in self.columns))


@dataclass(frozen=True)
class Line:
    """One line of a register: the id of the record it came from, and the cells of all columns."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A register as asked for: chosen columns, filtered and sorted lines in words, counts."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...]
    """For each row the record its line came from."""
    totals: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """For each counted column, how often each word stands there, the most frequent first."""
    at: tuple[tuple[At | None, ...], ...] = ()
    """For each row and cell the value it shows, where it shows a single one."""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.rows)


def rows_of(register: Register, row: R) -> Iterator[R]:
    """Yield a selected row once for each person it is about, and each code it is split by."""
    for person in register.people(row) or ("",):
        for code in register.codes(row) or ("",):
            yield replace(row, person=person, code=code, once={})


def kept(register: Register, rows: Iterable[R]) -> Iterator[R]:
    """Yield the rows that are in the register, of rows that come in the order of its selections."""
    if register.group is None:
        groups: Iterable[tuple[R, ...]] = ((row,) for row in rows)
    else:
        groups = (tuple(held) for _key, held in groupby(rows, register.group))
    for group in groups:
        yield from (row for row in group if register.keeps(row, group))


def line_of(register: Register, row: Row) -> Line:
    """Return the line of a row, all its cells filled."""
    return Line(row.key, tuple(column.cell(row) for column in register.columns))


def refs_of(line: Line) -> Iterator[str]:
    """Yield the ids of the records a line names."""
    for cell in line.cells:
        yield from cell.refs()


def lines(register: Register, rows: Iterable[Row]) -> Iterator[Line]:
    """Yield the lines of rows that come in the order of the register's selections."""
    return (line_of(register, row) for row in kept(register, rows))


def tabulate(
    register: Register,
    found: Iterable[Line],
    name_of: NameOf,
    *,
    where: Mapping[str, str] = MappingProxyType({}),
    sort: str = "",
    columns: Sequence[str] = (),
) -> Table:
    """Return a register's table. `sort` is a column's name, with `-` before it for the last first.

    `where` keeps the lines that meet the condition on every column it names (`conditions`).

    Raises: `UnknownName` for a column.
    """
    place = {column.name: at for at, column in enumerate(register.columns)}
    chosen = tuple(register.column(name) for name in columns) or register.columns
    wanted = [(place[register.column(name).name], Condition(words)) for name, words in where.items()]
    kept = [line for line in found if all(asked.met_by(line.cells[at], name_of) for at, asked in wanted)]
    if sort:
        by = place[register.column(sort.removeprefix("-")).name]
        ranks = [line.cells[by].rank(name_of) for line in kept]
        kept = [kept[at] for at in in_order(ranks, last_first=sort.startswith("-"))]
    rows = tuple(tuple(line.cells[place[column.name]].shown(name_of) for column in chosen) for line in kept)
    totals = {
        column.name: dict(Counter(row[at] for row in rows).most_common())
        for at, column in enumerate(chosen)
        if column.counted
    }
    stand = tuple(tuple(line.cells[place[column.name]].at for column in chosen) for line in kept)
    return Table(chosen, rows, tuple(line.key for line in kept), totals, stand)


def parts_in(record: Told, list_field: str) -> tuple[Part, ...]:
    """Return a list of parts; none where the record has no such list, or the list itself was withheld."""
    held = getattr(record.values, list_field, ())
    return () if isinstance(held, Empty) else cast("tuple[Part, ...]", held)


def part_with(record: Told, list_field: str, part: str) -> Part | None:
    """Return the part with that id, or None."""
    return next((each for each in parts_in(record, list_field) if each.id == part), None)


def label_of(column: Column) -> str:
    """Return a column's translated label."""
    return _(column.label)
