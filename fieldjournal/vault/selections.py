"""The rows of a register, compiled to SQL over the derived tables: keys, paged by key, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.model.registers import Selection
from fieldjournal.vault.derived import table_of
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class Selected:
    """One row of a selection: the record's key and the part's id, and where it stands."""

    key: int
    part: str
    day: int
    place: int


def selected(
    vault: Vault, selection: Selection, *, after: Selected | None = None, limit: int = 100
) -> tuple[Selected, ...]:
    """Return a page of a selection, the latest day first.

    The next page comes with the last row of this one as `after`: by key, never by counting from the top.
    """
    name = table_of(selection.kind, selection.field).name
    shown = "n, part, day, place" if selection.field else "n, '', day, 0"
    ranked = ("day", "n", "place") if selection.field else ("day", "n")
    last = (after.day, after.key, after.place)[: len(ranked)] if after else ()
    clause = f"WHERE ({', '.join(ranked)}) < ({', '.join('?' * len(ranked))})" if after else ""
    order = ", ".join(f"{column} DESC" for column in ranked)
    found = vault.db.all(f"SELECT {shown} FROM {name} {clause} ORDER BY {order} LIMIT ?", (*last, limit))
    return tuple(Selected(*row) for row in found)


def count_unpointed(vault: Vault, kind: str, unless: str) -> int:
    """Return how many records of a kind nothing points to and whose column `unless`, a flag, is not yes."""
    table = table_of(kind)
    (flag,) = next(names for spec, names in table.columns() if spec.key == unless)
    row = vault.db.one(
        f"SELECT count(*) FROM {table.name} AS held JOIN record USING (n)"
        f' WHERE coalesce(held."{flag[0]}", 0) = 0'
        " AND NOT EXISTS (SELECT 1 FROM ref WHERE ref.target = record.id)"
    )
    return int(row[0])
