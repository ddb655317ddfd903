"""A text as it is put together piece by piece, and where in it a place of the searched text came to stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from fieldjournal.redaction.review import Question


class Written:
    """What leaves of one searched text; `add` what stands for it from a place on, in order."""

    def __init__(self, length: int = 0) -> None:
        """Begin after so many characters of the text."""
        self._pieces: list[str] = []
        self._from: list[int] = []
        self._to: list[int] = []
        self.length = length

    def add(self, start: int, words: str) -> None:
        """Add the words that stand for the text from `start` on, up to the next start."""
        self._from.append(start)
        self._to.append(self.length)
        self._pieces.append(words)
        self.length += len(words)

    @property
    def words(self) -> str:
        """All of it."""
        return "".join(self._pieces)

    def at(self, place: int) -> int:
        """Return where a place of the searched text stands; inside what was replaced, where that begins."""
        found = bisect_right(self._from, place) - 1
        end = self._to[found + 1] if found + 1 < len(self._to) else self.length
        return min(self._to[found] + place - self._from[found], end)

    def placed(self, questions: Iterable[Question]) -> Iterator[Question]:
        """Yield questions about the searched text with where they stand in what leaves."""
        for each in questions:
            yield replace(each, stands=(self.at(each.start), self.at(each.end)))


def shifted(questions: Iterable[Question], by: int) -> Iterator[Question]:
    """Yield questions that stand so much further on."""
    for each in questions:
        yield replace(each, stands=(each.stands[0] + by, each.stands[1] + by))
