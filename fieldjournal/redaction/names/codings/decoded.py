"""A text as it reads once a coding in it is undone, and where each of its characters stands as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

_AROUND: Final = 300
"""Characters beside a coding that are read with it, at most to the ends of its line."""
_APART: Final = "\n\n"


class Char(NamedTuple):
    """What a part of a coding stands for, and which part: from `start` to `end` of the match it is in."""

    text: str
    start: int
    end: int


Reader = Callable[[re.Match[str]], Iterable[Char] | None]
"""Reads one match; nothing where it stands for itself."""


class Mark(NamedTuple):
    """Where a character stands in the text it was read from, and whether it was coded there."""

    start: int
    end: int
    coded: bool = False


@dataclass(frozen=True)
class Decoded:
    """Characters with the mark of each."""

    text: str
    marks: tuple[Mark, ...]

    def read(self, pattern: re.Pattern[str], reader: Reader) -> Decoded:
        """Return this text with every match of `pattern` as what `reader` takes it for; itself if none is."""
        parts: list[str] = []
        marks: list[Mark] = []
        at = 0
        for found in pattern.finditer(self.text):
            chars = reader(found)
            if chars is None:
                continue
            parts.append(self.text[at : found.start()])
            marks += self.marks[at : found.start()]
            for each in chars:
                begin, end = found.start() + each.start, found.start() + each.end
                parts.append(each.text)
                marks += [Mark(self.marks[begin].start, self.marks[end - 1].end, coded=True)] * len(each.text)
            at = found.end()
        if not at:
            return self
        return Decoded("".join(parts) + self.text[at:], (*marks, *self.marks[at:]))

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where a part of this text stands; nothing where none of it was coded."""
        inside = self.marks[start:end]
        if not any(each.coded for each in inside):
            return None
        return min(each.start for each in inside), max(each.end for each in inside)

    def narrowed(self) -> Decoded:
        """Return the lines in which something was coded, and the ones beside them."""
        return _parts(self, [(at, at + 1) for at, each in enumerate(self.marks) if each.coded])


def excerpt(text: str, found: Iterable[tuple[int, int]]) -> Decoded:
    """Return the lines of `text` in which something is `found`, and the ones beside them, as one text."""
    parts = [
        Decoded(text[low:high], tuple(Mark(at, at + 1) for at in range(low, high)))
        for low, high in _windows(text, found)
    ]
    return _together(parts)


def _parts(text: Decoded, found: Iterable[tuple[int, int]]) -> Decoded:
    return _together(
        [Decoded(text.text[low:high], text.marks[low:high]) for low, high in _windows(text.text, found)]
    )


def _together(parts: Sequence[Decoded]) -> Decoded:
    """Return texts as one in which none stands beside another."""
    marks: list[Mark] = []
    for each in parts:
        marks += [Mark(0, 0)] * (len(_APART) if marks else 0)
        marks += each.marks
    return Decoded(_APART.join(each.text for each in parts), tuple(marks))


def _windows(text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield parts of a text that hold what is found with what stands beside it, none over another."""
    begun: tuple[int, int] | None = None
    for start, end in sorted(found):
        low = max(text.rfind("\n", max(0, start - _AROUND), start) + 1, start - _AROUND, 0)
        line_end = text.find("\n", end, end + _AROUND)
        high = line_end if line_end >= 0 else min(len(text), end + _AROUND)
        if begun is None or low > begun[1] + 1:
            if begun is not None:
                yield begun
            begun = low, high
        else:
            begun = begun[0], max(begun[1], high)
    if begun is not None:
        yield begun
