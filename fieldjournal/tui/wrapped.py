"""A text of any length in rows of so many cells: where each row begins and ends, and nothing drawn.

- A row ends after a space where there is one; a word longer than a row is cut.
- Letters of one cell, which is nearly all there is, are measured by one pattern: ten million take a moment.
  A paragraph with others (signs two cells wide, marks with none) is measured letter by letter.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import lru_cache

from rich.cells import cell_len

from fieldjournal.model.visible import visible

_one_cell = re.compile(
    "[\t -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac\u2116]*"
)
_paragraph = re.compile(r"[^\n]*")


class Rows:
    """The rows of a text; there is always one."""

    def __init__(self, text: str, width: int) -> None:
        self.text = text
        self._begins, self._ends = array("Q"), array("Q")
        for begin, end in _rows(text, max(width, 1)):
            self._begins.append(begin)
            self._ends.append(end)

    def __len__(self) -> int:
        return len(self._begins)

    def span(self, row: int) -> tuple[int, int]:
        """Return where a row begins and ends in the text."""
        return self._begins[row], self._ends[row]

    def row_of(self, place: int) -> int:
        """Return the row a place of the text stands in."""
        low, high = 0, len(self) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._begins[middle] <= place else (low, middle - 1)
        return low


def shown(words: str) -> str:
    """Return words of a row as they are drawn: one letter for each, whatever it is."""
    return visible(words).replace("\t", " ")


def _rows(text: str, width: int) -> Iterator[tuple[int, int]]:
    pattern, at = _pattern(width), 0
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if end == at:
            yield at, at
        elif _one_cell.fullmatch(text, at, end):
            yield from (found.span() for found in pattern.finditer(text, at, end))
        else:
            yield from _measured(text, at, end, width)
        at = end + 1


@lru_cache(maxsize=8)
def _pattern(width: int) -> re.Pattern[str]:
    return re.compile(rf"[^\n]{{1,{width}}}(?:(?<=[ \t])|(?=[ \t])[ \t]|$|(?=\n))|[^\n]{{1,{width}}}")


def _measured(text: str, at: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    begin, space, used = at, at, 0
    while at < end:
        cells = _cells(text[at])
        if used + cells > width and at > begin:
            cut = space if space > begin else at
            yield begin, cut
            begin, at, used = cut, cut, 0
            continue
        used += cells
        at += 1
        if text[at - 1] in " \t":
            space = at
    yield begin, end


@lru_cache(maxsize=1 << 12)
def _cells(letter: str) -> int:
    return cell_len(shown(letter))
