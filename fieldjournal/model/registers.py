"""Registers: the tables people need, declared as rows and columns, filled by the same code everywhere.

- Rows are a `Selection`: the records of a kind, or the parts of one list in them. The vault pages through
  them by key; nothing but keys comes from there.
- A register may have several lines for one row: one for each person it is about.
- Cells come from what is at hand, a record on the screen or what a partner gets of it (`headline.Told`), and
  from linked records through a `Lookup` of the same sort: what was withheld from either cannot appear.
- What nobody knows is *unknown*, never blank; blank is what nobody was asked.
- As of a day, the status that counts is the latest one known for that day: its earliest possible day is not
  after it; of two on one day, the one entered last. Undated statuses count only where no dated one does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import N_, _
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import Told
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.names import matches
from fieldjournal.model.values import Choice, Ref

Lookup = Callable[[str], Told | None]
"""From the id in a reference to the record at hand, or None where it is not at hand."""


@dataclass(frozen=True)
class Selection:
    """Which rows a register has: records of `kind`, or the parts in their list `field`."""

    kind: str
    field: str = ""


@dataclass(frozen=True)
class Row:
    """What one line is made from. `person` is the id of the contact the line is about, or empty."""

    record: Told
    part: Part | None
    person: str
    lookup: Lookup
    as_of: date | None
    """None: as of now, the latest status there is."""


@dataclass(frozen=True)
class Cell:
    """One value with the declaration that says it in words, or words made by the column."""

    value: object
    spec: Spec | None = None
    order: int | None = None
    """What it is sorted by, where that is a day or a number."""

    def shown(self, name_of: NameOf) -> str:
        """Return the words of the cell; an empty one says which kind of empty it is."""
        if isinstance(self.value, Empty):
            return self.value.shown()
        return self.spec.shown(self.value, name_of) if self.spec else str(self.value)

    def fits(self, wanted: str, name_of: NameOf) -> bool:
        """Tell whether the cell is what somebody asked for: a code, or words it begins with."""
        if isinstance(self.value, Choice) and wanted.strip().casefold() == self.value.code:
            return True
        if isinstance(self.value, Empty):
            return wanted.strip().casefold() in {self.value.value, self.shown(name_of).casefold()}
        return matches(wanted, self.shown(name_of))

    def rank(self, name_of: NameOf) -> tuple[int, str]:
        """Return what cells of one column are sorted by."""
        return self.order or 0, self.shown(name_of).casefold()


@dataclass(frozen=True)
class Column:
    """One column: its stable name, its label, where its cells come from, and whether they are counted."""

    name: str
    label: str
    cell: Callable[[Row], Cell]
    counted: bool = False


@dataclass(frozen=True)
class Register:
    """A declared table. `people` gives the ids of the contacts a record's rows are about."""

    name: str
    label: str
    selection: Selection
    people: Callable[[Told], tuple[str, ...]]
    columns: tuple[Column, ...]

    def column(self, name: str) -> Column:
        """Return a column. Raises: `UnknownName`."""
        for column in self.columns:
            if column.name == name:
                return column
        raise UnknownName("column", name, ", ".join(column.name for column in self.columns))


@dataclass(frozen=True)
class Line:
    """One line of a register: the key its caller knows the record by, and the cells of all columns."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A register as asked for: chosen columns, filtered and sorted lines in words, counts."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[str, ...]
    """For each row the key its line was made with."""
    totals: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """For each counted column, how often each word stands there, the most frequent first."""

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.rows)


def lines(
    register: Register, record: Told, key: str, lookup: Lookup, *, part: str = "", as_of: date | None = None
) -> Iterator[Line]:
    """Yield the lines of one row: of the part with that id, or of the whole record."""
    held = _part(record, register.selection.field, part)
    if register.selection.field and held is None:
        return
    for person in register.people(record) or ("",):
        row = Row(record, held, person, lookup, as_of)
        yield Line(key, tuple(column.cell(row) for column in register.columns))


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

    `where` keeps the lines whose cells fit, all of them.

    Raises: `UnknownName` for a column.
    """
    place = {column.name: at for at, column in enumerate(register.columns)}
    chosen = tuple(register.column(name) for name in columns) or register.columns
    wanted = [(place[register.column(name).name], words) for name, words in where.items()]
    kept = [line for line in found if all(line.cells[at].fits(words, name_of) for at, words in wanted)]
    if sort:
        at = place[register.column(sort.removeprefix("-")).name]
        kept.sort(key=lambda line: line.cells[at].rank(name_of), reverse=sort.startswith("-"))
        # What is empty stays at the end in either direction.
        kept.sort(key=lambda line: isinstance(line.cells[at].value, Empty))
    totals = {
        column.name: dict(
            Counter(line.cells[place[column.name]].shown(name_of) for line in kept).most_common()
        )
        for column in chosen
        if column.counted
    }
    rows = tuple(tuple(line.cells[place[column.name]].shown(name_of) for column in chosen) for line in kept)
    return Table(chosen, rows, tuple(line.key for line in kept), totals)


def _part(record: Told, list_field: str, part: str) -> Part | None:
    return next((each for each in _parts(record, list_field) if each.id == part), None)


def _parts(record: Told, list_field: str) -> tuple[Part, ...]:
    """Return a list of parts; none where the list itself was withheld."""
    held = getattr(record.values, list_field, ())
    return () if isinstance(held, Empty) else cast("tuple[Part, ...]", held)


def _cell(spec: Spec, value: object) -> Cell:
    earliest = value.earliest or value.latest if isinstance(value, FuzzyDate) else None
    return Cell(value, spec, earliest.toordinal() if earliest else None)


def _of_record(kind: str, key: str) -> Callable[[Row], Cell]:
    """Return what takes a cell from a field of the record itself."""
    spec = specs_of(kind_named(kind).values)[key]
    return lambda row: _cell(spec, getattr(row.record.values, key))


def _of_part(kind: str, list_field: str, key: str) -> Callable[[Row], Cell]:
    """Return what takes a cell from a field of the part the row is."""
    spec = _inside(kind, list_field, key)
    return lambda row: _cell(spec, getattr(row.part, key))


def _inside(kind: str, list_field: str, key: str) -> Spec:
    part = specs_of(kind_named(kind).values)[list_field].part
    assert part is not None
    return specs_of(part)[key]


_WHO = _inside("incident", "involvements", "contact")
_FATE, _AS_OF = _inside("contact", "statuses", "fate"), _inside("contact", "statuses", "as_of")


def _who(row: Row) -> Cell:
    return Cell(Ref(row.person), _WHO) if row.person else Cell(Empty.NOT_ASKED)


def _birth_year(row: Row) -> Cell:
    """Return the year somebody was born in, or the date's words where it is no single year."""
    person = row.lookup(row.person) if row.person else None
    born: object = getattr(person.values, "born", Empty.NOT_ASKED) if person else Empty.NOT_ASKED
    if not isinstance(born, FuzzyDate):
        return Cell(born)
    if born.earliest and born.latest and born.earliest.year == born.latest.year:
        return Cell(str(born.earliest.year), order=born.earliest.year)
    bound = born.earliest or born.latest
    return Cell(born.said, order=bound.year if bound else None)


def status_as_of(person: Told, day: date | None) -> Part | None:
    """Return the status of a contact that counts on a day, None where none was known by then."""
    dated: list[tuple[date, int, Part]] = []
    undated: list[Part] = []
    for place, status in enumerate(_parts(person, "statuses")):
        as_of = cast("Any", status).as_of
        known = (as_of.earliest or as_of.latest) if isinstance(as_of, FuzzyDate) else None
        if known is None:
            undated.append(status)
        elif day is None or known <= day:
            dated.append((known, place, status))
    if dated:
        return max(dated, key=lambda each: each[:2])[2]
    return undated[-1] if undated else None


def _status(row: Row, key: str, spec: Spec) -> Cell:
    person = row.lookup(row.person) if row.person else None
    if person is None:
        return Cell(Empty.NOT_ASKED)
    if isinstance(getattr(person.values, "statuses", ()), Empty):
        return Cell(Empty.WITHHELD)
    status = status_as_of(person, row.as_of)
    return _cell(spec, getattr(status, key)) if status else Cell(Empty.UNKNOWN)


def _returned(record: Told) -> tuple[str, ...]:
    """Return the people a forced return is about: its victims, or all involved where no role was given."""
    victims, others = [], []
    for part in _parts(record, "involvements"):
        contact, role = cast("Any", part).contact, cast("Any", part).role
        if isinstance(contact, Ref):
            others += [contact.id] if isinstance(role, Empty) else []
            victims += [contact.id] if isinstance(role, Choice) and role.code == "victim" else []
    return tuple(dict.fromkeys(victims or others))


RETURNS = Register(
    name="returns",
    label=N_("Forced returns"),
    selection=Selection("incident", "returns"),
    people=_returned,
    columns=(
        Column("who", N_("Who"), _who),
        Column("born", N_("Born"), _birth_year),
        Column("mode", N_("Mode"), _of_part("incident", "returns", "mode"), counted=True),
        Column("from", N_("From"), _of_part("incident", "returns", "from_place")),
        Column("to", N_("To"), _of_part("incident", "returns", "to_place")),
        Column("when", N_("When"), _of_record("incident", "when")),
        Column("fate", N_("Fate"), lambda row: _status(row, "fate", _FATE), counted=True),
        Column("as-of", N_("As of"), lambda row: _status(row, "as_of", _AS_OF)),
    ),
)

REGISTERS: Mapping[str, Register] = MappingProxyType({register.name: register for register in (RETURNS,)})
"""Every register by name, in the order they are offered."""


def register_named(name: str) -> Register:
    """Return the register called `name`. Raises: `UnknownName`."""
    if name not in REGISTERS:
        raise UnknownName("register", name, ", ".join(REGISTERS))
    return REGISTERS[name]


def label_of(column: Column) -> str:
    """Return a column's translated label."""
    return _(column.label)
