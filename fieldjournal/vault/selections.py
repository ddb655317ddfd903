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
    part, place = ("part", "place") if selection.field else ("''", "0")
    clause = f"WHERE (day, n, {place}) < (?, ?, ?)" if after else ""
    found = vault.db.all(
        f"SELECT n, {part}, day, {place} FROM {name} {clause} ORDER BY day DESC, n DESC, {place} DESC"
        " LIMIT ?",
        (*((after.day, after.key, after.place) if after else ()), limit),
    )
    return tuple(Selected(*row) for row in found)
