"""A long text in pieces, each read with so much around it that what it holds is found as in the whole.

Words with their places take a hundred bytes for each letter of a text: so of one piece at a time.

- A piece begins at a space between two words, which is the same in every reading of the text
  (`offsets.readings`); where there are such words, not inside a number or a run of spaced letters.
- A text without such a space (a megabyte of one word) is one piece.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

_between = re.compile(r"[ \n](?<=[^\W\d_]{2}[ \n])(?=[^\W\d_]{2})")
_loose = re.compile(r"[ \n](?<=[^\W_][ \n])(?=[^\W_])")
_word = re.compile(r"[^\W_]+")


class Piece(NamedTuple):
    """A piece of a text and its place; what begins in it before `low` or from `high` on is another's."""

    start: int
    words: str
    low: int
    high: int


def read_on(text: str, size: int, beyond: int) -> Iterator[Piece]:
    """Yield pieces of at least `size` characters, each with so many words `beyond` it."""

    def reach(_low: int, high: int) -> tuple[int, int]:
        last = next(islice(_word.finditer(text, high), beyond - 1, None), None)
        return _low, last.end() if last else len(text)

    return _pieces(text, size, reach)


def read_around(text: str, size: int, around: int) -> Iterator[Piece]:
    """Yield pieces of at least `size` characters, each with so many characters on either side."""

    def reach(low: int, high: int) -> tuple[int, int]:
        before, after = max(low - around, 0), text.find(" ", high + around)
        start = max(text.rfind(" ", 0, before), text.rfind("\n", 0, before)) + 1
        return start, after if after >= 0 else len(text)

    return _pieces(text, size, reach)


Reach = Callable[[int, int], tuple[int, int]]


def _pieces(text: str, size: int, reach: Reach) -> Iterator[Piece]:
    low = 0
    while found := _between.search(text, low + size, low + 2 * size) or _loose.search(text, low + size):
        high = found.end()
        start, stop = reach(low, high)
        yield Piece(start, text[start:stop], low - start, high - start)
        low = high
    start, _stop = reach(low, len(text))
    yield Piece(start, text[start:], low - start, len(text) - start + 1)
