"""The tables people need: rows selected by the vault, cells filled from records by `model.registers`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.dates import ImpossibleDate, parse_date
from fieldjournal.model.headline import Told
from fieldjournal.model.record import Record
from fieldjournal.model.registers import REGISTERS, Line, Register, lines, register_named, tabulate
from fieldjournal.model.registers import Column as Declared
from fieldjournal.vault import records as stored
from fieldjournal.vault.selections import selected

__all__ = ["Column", "Table", "columns", "names", "run"]

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


def names() -> tuple[str, ...]:
    """Return the registers there are."""
    return tuple(REGISTERS)


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
) -> Table:
    """Return a register.

    `as_of` takes words ("20 Dec 2023"); a month or a year counts to its last day. `where` keeps the
    rows whose cell has the words, in any script, or is that choice's code. `sort` is a column's name,
    with `-` before it for the last first; without it, the latest happened first.

    Raises: `UnknownName` for a register or column, `BadValue` for a date that is none.
    """
    register, day = register_named(name), _day_of(as_of)
    found = _lines(session, register, day)
    table = tabulate(register, found, records.name_of(session), where=where or {}, sort=sort, columns=columns)
    return Table(register.name, _shown(table.columns), table.rows, table.keys, table.count, table.totals)


def _lines(session: Session, register: Register, as_of: date | None) -> Iterator[Line]:
    """Yield the lines of every selected row; page by page."""
    held: dict[str, Told | None] = {}

    def lookup(record_id: str) -> Told | None:
        if record_id not in held:
            held[record_id] = _existing(session, record_id)
        return held[record_id]

    page = selected(session.vault, register.selection, limit=_AT_ONCE)
    while page:
        keys = tuple(dict.fromkeys(row.key for row in page))
        bodies: dict[int, Record] = dict(zip(keys, stored.read(session.vault, keys), strict=True))
        for row in page:
            record = bodies[row.key]
            yield from lines(register, record, record.id, lookup, part=row.part, as_of=as_of)
        page = selected(session.vault, register.selection, after=page[-1], limit=_AT_ONCE)


def _existing(session: Session, record_id: str) -> Told | None:
    """Return a linked record; a deleted one counts as not there."""
    try:
        record = records.get(session, record_id)
    except errors.NotFound:
        return None
    return None if record.deleted else record


def _day_of(words: str) -> date | None:
    if not words.strip():
        return None
    try:
        understood = parse_date(words)
    except ImpossibleDate:
        raise errors.BadValue("impossible-date", "--as-of", words) from None
    day = understood.latest or understood.earliest
    if day is None:
        raise errors.BadValue("not-a-day", "--as-of", words)
    return day


def _shown(declared: tuple[Declared, ...]) -> tuple[Column, ...]:
    return tuple(Column(each.name, _(each.label)) for each in declared)
