"""The rows of a register, compiled to SQL over the derived tables: keys, paged by key, and nothing else.

- The latest day comes first, of one record its parts in their own order; or what is the same in one column
  (`Selection.by`) comes together. Or an `Order` puts them by one column: what has nothing there stays at the
  end, and those of one rank come as without it.
- A condition looks at a column of the table itself, or at the other tables of the same record.
- Every name comes from the declarations, every value is bound.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldjournal.model.registers import Has, Order, Over, Selection
from fieldjournal.vault.derived import Table, table_of
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class Selected:
    """One row of a selection: the record's key and the part's id, and where it stands."""

    key: int
    part: str
    day: int
    place: int
    rank: int = 0
    """Its rank in an `Order`; the same for all where there is none."""
    by: tuple[str | int, ...] = ()
    """What it has in the columns the selection comes together by."""


_SLACK: Final = 3
"""Days by which a length kept as days (a month is thirty) may be longer than the calendar makes it."""

_NOWHERE: Final = 1 << 60
"""The rank of what has nothing in the column: behind every other."""


def selected(
    vault: Vault,
    selection: Selection,
    *,
    day: date | None = None,
    order: Order | None = None,
    after: Selected | None = None,
    limit: int = 100,
) -> tuple[Selected, ...]:
    """Return a page of a selection, in its own order or in another; `day` is what its terms are held against.

    The next page comes with the last row of this one as `after`: by key, never by counting from the top. In
    its own order an index leads to it; in another one, each page is one look through the table.
    """
    table = table_of(selection.kind, selection.field)
    together = table.names(selection.by) if selection.by else ()
    rank, bound = _rank(selection, order)
    clauses, codes = _conditions(selection, table)
    if selection.over and day:
        clauses.append(_over(selection, selection.over, table))
        codes.append(day.toordinal() + _SLACK)
    clauses += [f"{name} IS NOT NULL" for name in together[:1]]
    keys, falling = _keys(selection, together, order), not (together or order)
    last = _values(selection, order, after) if after else []
    if last and falling:
        clauses.append("(day, n) <= (?, ?)")  # what the index can do of the comparison that follows
        codes += last[:2]
    if last:
        clauses.append(f"({', '.join(keys)}) {'<' if falling else '>'} ({', '.join('?' * len(keys))})")
    columns = ("n", "part", "day", "place") if selection.field else ("n", "''", "day", "0")
    found = vault.db.all(
        f"SELECT {', '.join((*columns, f'{rank} AS rank', *together))} FROM {table.name} AS own"
        f" WHERE {' AND '.join(clauses) or 1}"
        f" ORDER BY {', '.join(f'{key} DESC' if falling else key for key in keys)} LIMIT ?",
        (*bound, *codes, *last, limit),
    )
    return tuple(
        Selected(key, part, day, place, rank, tuple(by)) for key, part, day, place, rank, *by in found
    )


def _keys(selection: Selection, together: tuple[str, ...], order: Order | None) -> list[str]:
    """Return what the rows are ordered by: all of it rising; by days, in the own order, all falling."""
    if together:
        keys = [*together, "n", "place"]
    else:
        keys = ["-day", "-n", "place"] if order else ["day", "n", "-place"]
    return [*(["rank"] if order else []), *(keys if selection.field else keys[:-1])]


def _values(selection: Selection, order: Order | None, at: Selected) -> list[object]:
    """Return what a row has in the same."""
    if at.by:
        values: list[object] = [*at.by, at.key, at.place]
    else:
        values = [-at.day, -at.key, at.place] if order else [at.day, at.key, -at.place]
    return [*([at.rank] if order else []), *(values if selection.field else values[:-1])]


def _rank(selection: Selection, order: Order | None) -> tuple[str, list[object]]:
    """Return the SQL of a row's rank in an order, and what it binds."""
    if order is None or not order.key:
        return str(_NOWHERE if order else 0), []
    table, own = table_of(selection.kind, order.field), order.field == selection.field
    columns = [f"{'own' if own else 'whole'}.{name}" for name in table.names(order.key)]
    sign, bound = "-" if order.last_first else "", list[object]()
    if order.places is None:
        ranks = [f"{sign}{column}" for column in columns]
    else:
        bound = [each for place in order.places.items() for each in place]
        ranks = [f"{sign}CASE {columns[0]} {'WHEN ? THEN ? ' * len(order.places)}END"]
    rank = f"coalesce({', '.join(ranks)}, {_NOWHERE})"
    return rank if own else f"(SELECT {rank} FROM {table.name} AS whole WHERE whole.n = own.n)", bound


def _conditions(selection: Selection, own: Table) -> tuple[list[str], list[object]]:
    """Return the SQL of the conditions of a selection, one of which has to be met, and what it binds."""
    made: list[str] = []
    bound: list[object] = []
    for has in selection.any_of:
        field, _slash, key = has.at.rpartition("/")
        if key in table_of(selection.kind).lists():
            field, key = key, ""
        table = table_of(selection.kind, field)
        test = _test(has, table, key)
        bound += has.codes
        elsewhere = f"EXISTS (SELECT 1 FROM {table.name} AS held WHERE held.n = own.n AND {test})"
        made.append(test if table == own else elsewhere)
    return ([f"({' OR '.join(made)})"] if made else []), bound


def _over(selection: Selection, over: Over, own: Table) -> str:
    """Return the SQL of what keeps the terms that may be over; it binds the day, with some slack."""
    whole, (length,) = table_of(selection.kind), own.names(over.length)
    begins = ", ".join(f"whole.{name}" for name in whole.names(over.start[1]))
    of_record = f"(SELECT coalesce({begins}) FROM {whole.name} AS whole WHERE whole.n = own.n)"
    return f"coalesce({', '.join(own.names(over.start[0]))}, {of_record}) + {length} <= ?"


def _test(has: Has, table: Table, key: str) -> str:
    tests = []
    if has.codes:
        tests.append(f"{table.names(key)[0]} IN ({', '.join('?' * len(has.codes))})")
    if has.blank:
        tests.append(f"{table.names(key)[0]} IS NULL")
    return f"({' OR '.join(tests)})" if tests else "1"


def count_unpointed(vault: Vault, kind: str, unless: str) -> int:
    """Return how many records of a kind nothing points to and whose column `unless`, a flag, is not yes."""
    table = table_of(kind)
    (flag,) = table.names(unless)
    row = vault.db.one(
        f"SELECT count(*) FROM {table.name} AS held CROSS JOIN record USING (n)"
        f" WHERE coalesce(held.{flag}, 0) = 0"
        " AND NOT EXISTS (SELECT 1 FROM ref WHERE ref.target = record.id)"
    )
    return int(row[0])
