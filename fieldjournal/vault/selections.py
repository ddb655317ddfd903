"""The rows of a register, compiled to SQL over the derived tables: keys, paged by key, and nothing else.

- The latest day comes first, or what is the same in one column (`Selection.by`) comes together.
- A condition looks at a column of the table itself, or at the other tables of the same record.
- Every name comes from the declarations, every value is bound.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.model.registers import Has, Selection
from fieldjournal.vault.derived import Table, table_of
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class Selected:
    """One row of a selection: the record's key and the part's id, and where it stands."""

    key: int
    part: str
    day: int
    place: int
    by: tuple[str | int, ...] = ()
    """What it has in the columns the selection comes together by."""


def selected(
    vault: Vault, selection: Selection, *, after: Selected | None = None, limit: int = 100
) -> tuple[Selected, ...]:
    """Return a page of a selection, in its order.

    The next page comes with the last row of this one as `after`: by key, never by counting from the top.
    """
    table = table_of(selection.kind, selection.field)
    together = table.names(selection.by) if selection.by else ()
    ranked = (*together, "n", "place") if together else ("day", "n", "place")[: 3 if selection.field else 2]
    clauses, bound = _conditions(selection, table)
    clauses += [f"{name} IS NOT NULL" for name in together[:1]]
    if after:
        clauses.append(f"({', '.join(ranked)}) {'>' if together else '<'} ({', '.join('?' * len(ranked))})")
        last = (*after.by, after.key, after.place) if together else (after.day, after.key, after.place)
        bound += last[: len(ranked)]
    shown = ", ".join(
        ("n", "part", "day", "place", *together) if selection.field else ("n", "''", "day", "0")
    )
    where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
    order = ", ".join(ranked) if together else ", ".join(f"{column} DESC" for column in ranked)
    found = vault.db.all(
        f"SELECT {shown} FROM {table.name} AS own {where} ORDER BY {order} LIMIT ?", (*bound, limit)
    )
    return tuple(Selected(key, part, day, place, tuple(by)) for key, part, day, place, *by in found)


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
        f"SELECT count(*) FROM {table.name} AS held JOIN record USING (n)"
        f" WHERE coalesce(held.{flag}, 0) = 0"
        " AND NOT EXISTS (SELECT 1 FROM ref WHERE ref.target = record.id)"
    )
    return int(row[0])
