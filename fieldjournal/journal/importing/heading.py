"""Which row of a table is its header: spreadsheets often have a title, a date or merged cells above it.

- It is the first row, unless one of the next few has more cells that hold something and more that are
  headers somebody knows, two at least. A row of words as full as the first is data: whoever writes
  headers nobody here knows fills all of them.
- What stands above it is kept in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldjournal.journal.importing.meanings import meanings

_LOOKED_AT: Final = 8
"""Rows among which the header is looked for."""

_ENOUGH: Final = 2
"""Known headers from which on a later row can be the one."""

_LONGEST: Final = 80
"""Characters of a cell that can be a known header."""


def header_row(rows: Sequence[Sequence[str]]) -> int:
    """Return the place of the header among the rows of a table."""
    first = _filled(rows[0])
    known = [sum(map(_is_known, row)) for row in rows[:_LOOKED_AT]]
    later = [
        place
        for place in range(1, len(known))
        if known[place] >= _ENOUGH and known[place] > known[0] and _filled(rows[place]) > first
    ]
    return max(later, key=lambda place: known[place], default=0)


def _filled(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _is_known(cell: str) -> bool:
    return len(cell) <= _LONGEST and bool(cell.strip()) and bool(meanings(cell))
