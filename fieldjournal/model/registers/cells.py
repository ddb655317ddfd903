"""Where the cells of a register come from: a field of the record, of the part, or of the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from fieldjournal.i18n import _
from fieldjournal.model.address import Address
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.headline import Told
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers.cell import At, Cell
from fieldjournal.model.registers.reckoning import Between, first_day
from fieldjournal.model.registers.register import Row, parts_in
from fieldjournal.model.values import Choice, Ref

Make = Callable[[Row], Cell]

BLANK = Cell(Empty.NOT_ASKED)
UNKNOWN = Cell(Empty.UNKNOWN)


def field_of(kind: str, key: str) -> Spec:
    """Return the declaration of a record's field."""
    return specs_of(kind_named(kind).values)[key]


def inside(kind: str, list_field: str, key: str) -> Spec:
    """Return the declaration of a field of the parts in a list."""
    part = field_of(kind, list_field).part
    assert part is not None
    return specs_of(part)[key]


def cell(spec: Spec, value: object, at: At | None = None) -> Cell:
    """Return a cell; a date is sorted by its first possible day, a number by itself."""
    day = first_day(value)
    return Cell(value, spec, day.toordinal() if day else value if isinstance(value, int) else None, at)


def inner(list_field: str, part: Part, key: str) -> str:
    """Return the address of a value inside a part."""
    return str(Address(list_field, part.id, key))


@dataclass(frozen=True)
class AsWritten:
    """What takes a cell from one field as it stands; rows can be put in order by it without being read.

    `at` says which field, for each kind the rows may have: of the record, or of the part the row is.
    """

    at: Mapping[str, tuple[str, Spec]]
    """From the kind to the list (empty: the record itself) and the declaration."""

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The declarations of the values it shows."""
        return tuple(spec for _list_field, spec in self.at.values())

    def __call__(self, row: Row) -> Cell:
        """Return the cell of a row; blank where rows of its kind have no such field."""
        if row.record.kind not in self.at:
            return BLANK
        list_field, spec = self.at[row.record.kind]
        if not list_field:
            return cell(spec, getattr(row.record.values, spec.key), (row.key, spec.key))
        assert row.part is not None
        return cell(spec, getattr(row.part, spec.key), (row.key, inner(list_field, row.part, spec.key)))


def of_record(**keys: str) -> Make:
    """Return what takes a cell from a field of the record: which one, for each kind the rows may have."""
    return AsWritten({kind: ("", field_of(kind, key)) for kind, key in keys.items()})


def of_part(kind: str, list_field: str, key: str) -> Make:
    """Return what takes a cell from a field of the part the row is."""
    return AsWritten({kind: (list_field, inside(kind, list_field, key))})


def of_person(key: str) -> Make:
    """Return what takes a cell from a field of the contact the line is about."""
    spec = field_of("contact", key)

    def make(row: Row) -> Cell:
        person = row.about()
        return cell(spec, getattr(person.values, key), (row.person, key)) if person else BLANK

    return make


def words(make: Callable[[Row], str | Empty]) -> Make:
    """Return what makes a cell of words."""
    return lambda row: Cell(make(row))


def number(count: int | None) -> Cell:
    """Return a cell of a counted number, unknown where it could not be counted."""
    return UNKNOWN if count is None else Cell(str(count), order=count)


def span(between: Between | None) -> Cell:
    """Return a cell of counted days, unknown where they could not be counted."""
    return UNKNOWN if between is None else Cell(between.shown(), order=between.least)


def who(row: Row) -> Cell:
    """Return the contact the line is about."""
    return Cell(Ref(row.person), _WHO) if row.person else BLANK


def this(row: Row) -> Cell:
    """Return the record the line came from, by its title."""
    return Cell(Ref(row.key), _WHO)


def birth_year(row: Row) -> Cell:
    """Return the year somebody was born in, or the date's words where it is no single, sure year."""
    person = row.about()
    born: object = getattr(person.values, "born", Empty.NOT_ASKED) if person else Empty.NOT_ASKED
    at = (row.person, "born")
    if not isinstance(born, FuzzyDate):
        return Cell(born, at=at)
    sure = not born.approximate
    if sure and born.earliest and born.latest and born.earliest.year == born.latest.year:
        return Cell(str(born.earliest.year), order=born.earliest.year, at=at)
    bound = first_day(born)
    return Cell(born.said, order=bound.year if bound else None, at=at)


def contacts(
    record: Told, list_field: str, *, key: str = "contact", roles: Sequence[str] = ()
) -> Iterator[str]:
    """Yield the contacts in a list of parts; with `roles`, those who have one of these roles."""
    for part in parts_in(record, list_field):
        held, role = getattr(part, key), getattr(part, "role", Empty.NOT_ASKED)
        if isinstance(held, Ref) and (not roles or (isinstance(role, Choice) and role.code in roles)):
            yield held.id


def several(kind: str, list_field: str, *keys: str) -> Make:
    """Return what makes one cell of a whole list: of each part the first field that is given."""
    specs = [inside(kind, list_field, key) for key in keys]

    def make(row: Row) -> Cell:
        if isinstance(getattr(row.record.values, list_field), Empty):
            return Cell(Empty.WITHHELD)
        found = tuple(_first(part, specs) for part in parts_in(row.record, list_field))
        return Cell(found) if found else BLANK

    return make


def _first(part: Part, specs: Sequence[Spec]) -> Cell:
    """Return the first value that is given; else the kind of empty that says most."""
    values = [(spec, getattr(part, spec.key)) for spec in specs]
    for spec, value in values:
        if not isinstance(value, Empty):
            return cell(spec, value)
    return next((Cell(value) for _spec, value in values if value is not Empty.NOT_ASKED), UNKNOWN)


def joined(kind: str, list_field: str, *keys: str) -> Make:
    """Return what makes one cell of the parts that are about the person, each with its given fields.

    A part that says of nobody in particular is about everybody. The fields named may not point anywhere. A
    yes is said in the words of its field (*suspended*), a no is not said.
    """
    specs = [inside(kind, list_field, key) for key in keys]

    def told(part: Part) -> str:
        return " ".join(filter(None, (_in_words(spec, getattr(part, spec.key)) for spec in specs)))

    def make(row: Row) -> Cell:
        if isinstance(getattr(row.record.values, list_field), Empty):
            return Cell(Empty.WITHHELD)
        mine = [part for part in parts_in(row.record, list_field) if about(part, row.person)]
        return Cell("; ".join(map(told, mine))) if mine else BLANK

    return make


def _in_words(spec: Spec, value: object) -> str:
    if isinstance(value, bool):
        return _(spec.label).rstrip("?").strip().lower() if value else ""
    return spec.shown(value, str)


def about(part: Part, person: str) -> bool:
    """Whether a part is about a person: it says so, or says of nobody in particular."""
    of = getattr(part, "of", Empty.NOT_ASKED)
    return not isinstance(of, Ref) or of.id == person


def of_or(part: Part | None, others: tuple[str, ...]) -> tuple[str, ...]:
    """Return whom a part is about: the one it names, else those its record is about."""
    of = getattr(part, "of", Empty.NOT_ASKED)
    return (of.id,) if isinstance(of, Ref) else others


def ids(value: object) -> tuple[str, ...]:
    """Return the ids of several references; none where there are none."""
    return tuple(each.id for each in cast("tuple[Ref, ...]", value)) if isinstance(value, tuple) else ()


_WHO = inside("incident", "involvements", "contact")
