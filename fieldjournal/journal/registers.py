"""The tables people need: rows selected by the vault, cells filled from records by `model.registers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import days, records
from fieldjournal.journal.session import Session
from fieldjournal.model.dates import ImpossibleDate, parse_date
from fieldjournal.model.record import Record
from fieldjournal.model.registers import (
    REGISTERS,
    Line,
    Register,
    Row,
    Selection,
    lines,
    part_with,
    register_named,
    rows_of,
    tabulate,
)
from fieldjournal.model.registers import Column as Declared
from fieldjournal.vault import records as stored
from fieldjournal.vault.selections import Selected, selected

__all__ = ["Column", "Table", "columns", "label", "names", "pages", "run"]

_FIRST_PAGE, _AT_ONCE, _REMEMBERED = 50, 200, 1000


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


def label(name: str) -> str:
    """Return what a register is called. Raises: `UnknownName`."""
    return _(register_named(name).label)


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

    Raises: `UnknownName` for a register or column, `BadValue` for a date that is none.
    """
    register = register_named(name)
    found = lines(register, _rows(session, register, as_of, today))
    return _table(session, register, found, where=where or {}, sort=sort, columns=columns)


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


def _table(session: Session, register: Register, found: Iterable[Line], **asked: Any) -> Table:
    made = tabulate(register, found, records.name_of(session), **asked)
    return Table(register.name, _shown(made.columns), made.rows, made.keys, made.count, made.totals)


def _rows(session: Session, register: Register, as_of: str, today: date | None) -> Iterator[Row]:
    """Yield every selected row, page by page, once for each person it is about."""
    until, now, held = _day_of(as_of), today or days.today(), _Held(session)
    streams = (_selected(session, selection) for selection in register.selections)
    for _place, selection, at in merge(*streams, key=lambda each: each[0]):
        record = held.at(at.key)
        if record is None:
            continue
        part = part_with(record, selection.field, at.part) if selection.field else None
        if part is not None or not selection.field:
            yield from rows_of(register, Row(record, record.id, part, held.linked, now, until))


def _selected(
    session: Session, selection: Selection
) -> Iterator[tuple[tuple[int, ...], Selection, Selected]]:
    """Yield the rows of a selection with the place they have among those of others: the latest first."""
    limit, after = _FIRST_PAGE, None
    while page := selected(session.vault, selection, after=after, limit=limit):
        for at in page:
            yield (() if selection.by else (-at.day, -at.key, -at.place)), selection, at
        limit, after = _AT_ONCE, page[-1]


class _Held:
    """The records at hand while a register is made, a bounded number, each read once: by key and by id."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ids: dict[int, str] = {}
        self._records: dict[str, Record | None] = {}

    def at(self, key: int) -> Record | None:
        """Return the record of a row; one that went meanwhile is None."""
        if key not in self._ids:
            record = next(iter(stored.read(self._session.vault, (key,))), None)
            if record is None:
                return None
            self._keep(record.id, record)
            self._ids[key] = record.id
        return self.linked(self._ids[key])

    def linked(self, record_id: str) -> Record | None:
        """Return a linked record, or None where there is none."""
        if record_id not in self._records:
            self._keep(record_id, _existing(self._session, record_id))
        return self._records[record_id]

    def _keep(self, record_id: str, record: Record | None) -> None:
        if len(self._records) >= _REMEMBERED:
            self._records.clear()
        if len(self._ids) > _REMEMBERED:
            self._ids.clear()
        self._records[record_id] = record


def _existing(session: Session, record_id: str) -> Record | None:
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
