"""How what leaves stands in the list of a review: a record, or a line of a register, in two lines each."""

from __future__ import annotations

from collections.abc import Callable

from fieldjournal.journal.share import Prepared
from fieldjournal.model.headline import headline
from fieldjournal.tui.widgets.lines import Entry, Piece

_REFERENCE = 8
"""Cells of a reference."""


def entries(prepared: Prepared) -> tuple[int, Callable[[int], Entry]]:
    """Return how many entries there are, and how to get one."""
    if prepared.material.only:
        return len(prepared.lines), lambda index: _line(prepared, index)
    return len(prepared.records), lambda index: _record(prepared, index)


def _record(prepared: Prepared, index: int) -> Entry:
    record = prepared.records[index]
    told = headline(record, prepared.name_of)
    below = (told.when, told.who or told.what)
    return _entry(record.reference, record.pseudonym or told.title, below)


def _line(prepared: Prepared, index: int) -> Entry:
    reference, cells = prepared.lines[index]
    title, *others = [words for _label, words in cells if words] or [""]
    return _entry(reference, title, others)


def _entry(reference: str, title: str, below: tuple[str, ...] | list[str]) -> Entry:
    quiet = Piece(" · ".join(each for each in below if each), "quiet")
    return [
        [Piece(" "), Piece(reference, "quiet", _REFERENCE), Piece(title, "strong")],
        [Piece(" " * (_REFERENCE + 1)), quiet],
    ]
