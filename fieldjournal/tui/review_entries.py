"""How what leaves stands in the list of a review: a record, or a line of a register, in three lines each.

The first has the reference and the title, the others when and who: a date is never cut, long as it may be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from fieldjournal.i18n import plural
from fieldjournal.journal.share import Prepared
from fieldjournal.model.headline import headline
from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.lines import Entry, Piece
from fieldjournal.tui.wrapped import Rows

HEIGHT: Final = 3
"""Lines of an entry."""

_REFERENCE: Final = 8
"""Cells of a reference."""

_INDENT: Final = 2
"""Cells before the lines beneath: no more, or a date would not fit."""

_ROOM: Final = 26
"""Cells of a line beneath, in the list as wide as it is."""


def counted(prepared: Prepared) -> str:
    """Return how many records leave, or lines where only lines of a register do."""
    if prepared.material.only:
        return plural("{n} line", "{n} lines", len(prepared.lines))
    return plural("{n} record", "{n} records", len(prepared.records))


def entries(prepared: Prepared) -> tuple[int, Callable[[int], Entry]]:
    """Return how many entries there are, and how to get one."""
    if prepared.material.only:
        return len(prepared.lines), lambda index: _line(prepared, index)
    return len(prepared.records), lambda index: _record(prepared, index)


def _record(prepared: Prepared, index: int) -> Entry:
    record = prepared.records[index]
    told = headline(record, prepared.name_of)
    return _entry(record.reference, record.pseudonym or told.title, told.when, told.who or told.what)


def _line(prepared: Prepared, index: int) -> Entry:
    reference, cells = prepared.lines[index]
    title, *others = [words for _label, words in cells if words] or [""]
    return _entry(reference, title, *others)


def _entry(reference: str, title: str, *below: str) -> Entry:
    return [
        [Piece(" "), Piece(reference, "quiet", _REFERENCE), Piece(title, "strong")],
        *([Piece(" " * _INDENT), Piece(row, "quiet")] for row in _rows(" · ".join(filter(None, below)))),
    ]


def _rows(words: str) -> Iterator[str]:
    """Yield the lines beneath a title; the last has all that is left, and is cut with a sign where drawn."""
    rows = Rows(visible(" ".join(words.split())), _ROOM)
    spans = [rows.span(row) for row in range(min(len(rows), HEIGHT - 1))]
    yield from (rows.text[begin:end].rstrip() for begin, end in spans[:-1])
    yield rows.text[spans[-1][0] :]
