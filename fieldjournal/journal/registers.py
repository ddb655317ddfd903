"""The tables people need: rows selected by the vault, cells filled from records by `model.registers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import accounts, days, records
from fieldjournal.journal.register_rows import Rows
from fieldjournal.journal.session import Session
from fieldjournal.model.dates import ImpossibleDate, parse_date
from fieldjournal.model.registers import (
    REGISTERS,
    Condition,
    Line,
    Register,
    Row,
    kept,
    lines,
    refs_of,
    register_named,
    tabulate,
    unknown_choice,
)
from fieldjournal.model.registers import Column as Declared

__all__ = [
    "Column",
    "Table",
    "asks",
    "columns",
    "day_asked_for",
    "label",
    "names",
    "pages",
    "require_choices",
    "run",
    "table_of",
]

_AT_ONCE = 200


@dataclass(frozen=True)
class Column:
    """One column: its stable name and its translated label."""

    name: str
    label: str


@dataclass(frozen=True)
class Table:
    """A register as it stands: rows of words, one cell for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]
    """The record each row came from."""
    count: int
    totals: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """For each counted column, how often each word stands there, the most frequent first."""
    disputed: tuple[frozenset[str], ...] = ()
    """For each row the columns of whose values accounts differ."""


def names() -> tuple[str, ...]:
    """Return the registers there are."""
    return tuple(REGISTERS)


def label(name: str) -> str:
    """Return what a register is called. Raises: `UnknownName`."""
    return _(register_named(name).label)


def asks(name: str) -> str:
    """Return the question a register answers. Raises: `UnknownName`."""
    return _(register_named(name).asks)


def columns(name: str) -> tuple[Column, ...]:
    """Return every column a register may show. Raises: `UnknownName`."""
    return _shown(register_named(name).columns)


def run(
    session: Session,
    name: str,
    *,
    as_of: str = "",
    where: Mapping[str, str] | None = None,
    sort: str = "",
    columns: Sequence[str] = (),
    today: date | None = None,
) -> Table:
    """Return a whole register.

    `as_of` takes words ("20 Dec 2023"); a month or a year counts to its last day. `where` keeps the
    rows whose cell has the words, in any script, or is that choice's code. `sort` is a column's name,
    with `-` before it for the last first; without it, the latest happened first, and accounts of one
    value together. Silence and terms are counted to `as_of`, else to `today`.

    Raises: `UnknownName` for a register or column, `UnknownChoice` for words that are no choice of their
    column and stand nowhere in it, `BadValue` for a date that is none, `BeingRebuilt`.
    """
    register = register_named(name)
    require_choices(session, register, where or {}, as_of)
    found = _named(session, lines(register, _rows(session, register, as_of, today)))
    return _table(session, register, found, where=where or {}, sort=sort, columns=columns)


def require_choices(session: Session, register: Register, where: Mapping[str, str], as_of: str) -> None:
    """Raise `UnknownChoice` for words that are no choice of their column and stand nowhere in it."""
    for at, words in where.items():
        slip = unknown_choice(at, words, register.column(at).specs)
        if slip and not _stands(session, register, at, words, as_of):
            raise slip


def _stands(session: Session, register: Register, at: str, words: str, as_of: str) -> bool:
    """Whether words stand in a column of any line."""
    column, condition, name_of = register.column(at), Condition(words), records.name_of(session)
    rows = kept(register, _rows(session, register, as_of, None))
    return any(condition.met_by(column.cell(row), name_of) for row in rows)


def pages(
    session: Session,
    name: str,
    *,
    as_of: str = "",
    where: Mapping[str, str] | None = None,
    columns: Sequence[str] = (),
    today: date | None = None,
    lines_at_once: int = 50,
) -> Iterator[Table]:
    """Yield a register piece by piece, unsorted: the first rows are there before the rest is looked at.

    Totals are those of each piece. Between two pieces the journal may change; what is saved meanwhile may be
    missing or come again.

    Raises: as `run`.
    """
    register = register_named(name)
    found = lines(register, _rows(session, register, as_of, today))
    while piece := tuple(islice(found, lines_at_once)):
        yield _table(session, register, piece, where=where or {}, columns=columns)


def table_of(session: Session, register: Register, rows: Iterable[Row]) -> Table:
    """Return the table some rows make, chosen by whoever asks."""
    return _table(session, register, lines(register, rows))


def _named(session: Session, found: Iterable[Line]) -> Iterator[Line]:
    """Yield lines whose names were read at once, so many at a time."""
    coming = iter(found)
    while piece := tuple(islice(coming, _AT_ONCE)):
        records.recall(session, (each for line in piece for each in refs_of(line)))
        yield from piece


def _table(session: Session, register: Register, found: Iterable[Line], **asked: Any) -> Table:
    made = tabulate(register, found, records.name_of(session), **asked)
    beside = accounts.beside(session, {at for row in made.at for at in row if at})
    differ = {at for at, each in beside.items() if each.differ}
    names = [column.name for column in made.columns]
    disputed = tuple(
        frozenset(name for name, at in zip(names, row, strict=True) if at in differ) for row in made.at
    )
    return Table(register.name, _shown(made.columns), made.rows, made.keys, made.count, made.totals, disputed)


def _rows(session: Session, register: Register, as_of: str, today: date | None) -> Iterator[Row]:
    session.require_complete()
    return iter(Rows(session, register, day_asked_for(as_of), today or days.today()))


def day_asked_for(words: str) -> date | None:
    """Return the last day that words like "December 2023" mean, None for none. Raises: `BadValue`."""
    if not words.strip():
        return None
    try:
        understood = parse_date(words)
    except ImpossibleDate as impossible:
        raise errors.BadValue(impossible.code, "--as-of", words) from None
    day = understood.latest or understood.earliest
    if day is None:
        raise errors.BadValue("not-a-day", "--as-of", words)
    return day


def _shown(declared: tuple[Declared, ...]) -> tuple[Column, ...]:
    return tuple(Column(each.name, _(each.label)) for each in declared)
