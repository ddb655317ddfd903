"""The axis of the timeline: a row for each thing that happened, derived from the records (`model.timeline`).

    n       the key of the record            at      the address of the date in it
    whose   the contact it is about, or ''   kind    the record's
    year, first    its first day             until, last    its last day
    ends    1: nobody knows the first day, 2: the last; the sum of both

- A thing without a place on the axis has no year and no days.
- What is asked for comes as keys of rows, in the order of the axis; a window of them is read when drawn.
- What began in an earlier year and reaches into this one is found by an index of such things alone.
- About somebody is what is in their own record, or in a record that points to them and is about nobody else.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldjournal.model.canonical import encode
from fieldjournal.model.forms.form import Cell
from fieldjournal.model.record import Record
from fieldjournal.model.timeline import Happening, Span, happenings
from fieldjournal.vault.vault import Vault

TABLE: Final = "dated"

_TABLE = (
    "CREATE TABLE dated (n INTEGER NOT NULL, at TEXT NOT NULL, whose TEXT NOT NULL, kind TEXT NOT NULL,"
    " year INTEGER, until INTEGER, first INTEGER, last INTEGER, ends INTEGER NOT NULL)"
)
CREATE: Final = (
    _TABLE,
    "CREATE INDEX dated_n ON dated (n)",
    "CREATE INDEX dated_year ON dated (year, first, last, n, kind)",
    "CREATE INDEX dated_long ON dated (until) WHERE until > year",
    "CREATE INDEX dated_whose ON dated (whose) WHERE whose <> ''",
)

_OPEN_START, _OPEN_END = 1, 2


@dataclass(frozen=True)
class Asked:
    """Whose things are wanted: of the records of one person by id, of one kind. Empty: of all."""

    whose: tuple[str, ...] = ()
    kind: str = ""


EVERYTHING: Final = Asked()


@dataclass(frozen=True)
class Dated:
    """One thing on the axis, or beside it where it has no span."""

    key: int
    n: int
    at: str
    span: Span | None


def rows_of(n: int, record: Record) -> list[tuple[Cell, ...]]:
    """Return the rows of a record."""
    return [_row(n, record.kind, each) for each in happenings(record)]


def _row(n: int, kind: str, thing: Happening) -> tuple[Cell, ...]:
    span = thing.span
    ends = (span.open_start * _OPEN_START + span.open_end * _OPEN_END) if span else 0
    days = (span.first.year, span.last.year, span.first.toordinal(), span.last.toordinal()) if span else ()
    return (n, str(thing.address), thing.of, kind, *(days or (None,) * 4), ends)


def years(vault: Vault, asked: Asked = EVERYTHING) -> list[int]:
    """Return the years something begins in, the first one first."""
    where, values = _where(asked)
    if asked.whose:
        sql = f"SELECT DISTINCT year FROM dated WHERE year IS NOT NULL {where} ORDER BY year"
        return list(vault.db.numbers(sql, values))
    # From each year to the next one by the index: what lies between is not looked at.
    following = f"SELECT min(year) FROM dated WHERE year > found.year {where}"
    sql = (
        f"WITH RECURSIVE found (year) AS (SELECT min(year) FROM dated WHERE year IS NOT NULL {where}"
        f" UNION ALL SELECT ({following}) FROM found WHERE year IS NOT NULL)"
        " SELECT year FROM found WHERE year IS NOT NULL"
    )
    return list(vault.db.numbers(sql, (*values, *values)))


def counted(vault: Vault, asked: Asked = EVERYTHING) -> list[tuple[int, int]]:
    """Return (year, how many things begin in it), the first year first."""
    where, values = _where(asked)
    found = vault.db.all(
        f"SELECT year, count(*) FROM dated WHERE year IS NOT NULL {where} GROUP BY year ORDER BY year", values
    )
    return [(int(year), int(count)) for year, count in found]


def in_year(vault: Vault, year: int, asked: Asked = EVERYTHING) -> array[int]:
    """Return the keys of everything that touches a year."""
    touching, values = _touching(year, asked)
    return vault.db.numbers(f"SELECT key FROM ({touching}) ORDER BY first, last, n, key", values)


def undated(vault: Vault, asked: Asked = EVERYTHING) -> array[int]:
    """Return the keys of what has no place on the axis, last written first."""
    where, values = _where(asked)
    return vault.db.numbers(f"SELECT rowid FROM dated WHERE year IS NULL {where} ORDER BY n DESC, at", values)


def has_undated(vault: Vault, asked: Asked = EVERYTHING) -> bool:
    """Say whether there is something without a place on the axis."""
    where, values = _where(asked)
    return vault.db.first(f"SELECT 1 FROM dated WHERE year IS NULL {where} LIMIT 1", values) is not None


def spans(vault: Vault, year: int, asked: Asked = EVERYTHING) -> Iterator[tuple[Span, int]]:
    """Yield each span that touches a year with how often it is there."""
    touching, values = _touching(year, asked)
    found = vault.db.all(
        f"SELECT first, last, ends, count(*) FROM ({touching}) GROUP BY first, last, ends", values
    )
    for first, last, ends, count in found:
        yield _span(first, last, ends), count


def before(vault: Vault, year: int, day: date, asked: Asked = EVERYTHING) -> int:
    """Return how many of the things that touch a year begin before a day."""
    touching, values = _touching(year, asked)
    row = vault.db.one(f"SELECT count(*) FROM ({touching}) WHERE first < ?", (*values, day.toordinal()))
    return int(row[0])


def read(vault: Vault, keys: Iterable[int]) -> list[Dated | None]:
    """Return the things of some keys, in their order; None for one that is gone."""
    wanted = list(keys)
    rows = vault.db.all(
        "SELECT rowid, n, at, first, last, ends FROM dated WHERE rowid IN (SELECT value FROM json_each(?))",
        (f"[{','.join(map(str, wanted))}]",),
    )
    found = {
        key: Dated(key, n, at, None if first is None else _span(first, last, ends))
        for key, n, at, first, last, ends in rows
    }
    return [found.get(key) for key in wanted]


def named_before(vault: Vault, ids: Iterable[str]) -> list[tuple[str, str]]:
    """Return (act, what came after it) for those of some records that others name as what came before."""
    found = vault.db.all(
        "SELECT DISTINCT target, record.id FROM ref JOIN record USING (n)"
        " WHERE target IN (SELECT value FROM json_each(?)) AND field = 'before' ORDER BY n",
        (encode([*ids]).decode(),),
    )
    return [(str(act), str(after)) for act, after in found]


def _span(first: int, last: int, ends: int) -> Span:
    return Span(
        date.fromordinal(first), date.fromordinal(last), bool(ends & _OPEN_START), bool(ends & _OPEN_END)
    )


def _touching(year: int, asked: Asked) -> tuple[str, tuple[object, ...]]:
    """Return a query for the rows that touch a year, and what it binds."""
    where, values = _where(asked)
    rows = "SELECT rowid AS key, first, last, ends, n FROM dated WHERE"
    began = f"{rows} year = ? {where}"
    reach = f"{rows} until > year AND until >= ? AND year < ? {where}"
    return f"{began} UNION ALL {reach}", (year, *values, year, year, *values)


def _where(asked: Asked) -> tuple[str, tuple[str, ...]]:
    """Return what the rows have to be beside, and what it binds."""
    clauses: list[str] = []
    values: list[str] = []
    if asked.kind:
        clauses.append("kind = ?")
        values.append(asked.kind)
    if asked.whose:
        ids = encode([*asked.whose]).decode()
        clauses.append(
            "rowid IN (SELECT rowid FROM dated"
            " WHERE whose <> '' AND whose IN (SELECT value FROM json_each(?))"
            " UNION SELECT own.rowid FROM ref JOIN dated AS own USING (n)"
            " WHERE own.whose = '' AND target IN (SELECT value FROM json_each(?)))"
        )
        values += [ids, ids]
    return "".join(f" AND {clause}" for clause in clauses), tuple(values)
