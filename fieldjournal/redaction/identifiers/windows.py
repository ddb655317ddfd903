"""The pieces of a text in which identifiers are looked for: around digits, or around what gives one away.

- A piece begins and ends at a space, far enough from what was found for every pattern to see what it needs.
- A long piece is searched in steps of `LONGEST` characters, each with enough around it to be read as if it
  were whole: a pattern that finds nothing in ten million characters would hold up everything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from fieldjournal.redaction.identifiers.hit import Hit
from fieldjournal.redaction.turns import Tick, unhurried

LONGEST: Final = 1 << 16
"""Characters searched at once."""

_BEFORE: Final = 120
_AFTER: Final = 80
_AROUND: Final = 400
"""Characters beside a step that are read with it; nothing looked for is longer."""

_MARK: Final = 64
"""Characters that what gives an identifier away may go on beyond a step."""

_space = re.compile("[ \n]")
_WESTERN: Final = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫،０１２３４５６７８９＋－．，／：＠（）　\u00a0\u202f\u2007\u2009\u2010\u2011\u2012−",
    "01234567890123456789.,0123456789+-.,/:@()     ----",
)
"""Arabic-Indic, Persian and full-width digits, their marks, other spaces and hyphens, each one character."""
_digits = re.compile(r"\d(?:.{0,60}\d){0,99}", re.DOTALL)

Way = Callable[[str], Iterator[Hit]]


class Window(NamedTuple):
    """A piece of a text and its place; what begins in it before `low` or from `high` on is another's."""

    start: int
    words: str
    low: int
    high: int


def near_digits(text: str, tick: Tick = unhurried) -> list[Window]:
    """Return the pieces of a text around its digits."""
    return windows(text, _digits, tick)


def windows(
    text: str,
    near: re.Pattern[str],
    tick: Tick = unhurried,
    *,
    beside: tuple[int, int] = (_BEFORE, _AFTER),
    low: str | None = None,
) -> list[Window]:
    """Return the pieces of a text around what a pattern finds, with so many characters before and after it.

    With `low`, the text in small letters, the pattern is looked for there.
    """
    before, after = beside
    spans: list[list[int]] = []
    for found in _marks(text if low is None else low, near, tick):
        start, high = max(0, found.start() - before), min(len(text), found.end() + after)
        if spans and start <= spans[-1][1]:
            spans[-1][1] = max(high, spans[-1][1])
        else:
            spans.append([start, high])
    return [window for start, high in spans for window in _cut(text, *_at_spaces(text, start, high))]


def _marks(text: str, near: re.Pattern[str], tick: Tick) -> Iterator[re.Match[str]]:
    """Yield what a pattern finds, step by step: one search of all of a text could not be stopped."""
    for low in range(0, len(text), LONGEST):
        tick()
        for found in near.finditer(text, low, low + LONGEST + _MARK):
            if found.start() < low + LONGEST:
                yield found


def hits_in(text: Iterable[Window], ways: Iterable[Way], tick: Tick = unhurried) -> Iterator[Hit]:
    """Yield what is found in the pieces of a text in each way, at its place in the text."""
    held, read = tuple(ways), LONGEST
    for window in text:
        if read >= LONGEST:
            tick()
            read = 0
        read += len(window.words)
        for way in held:
            for start, end, sure in way(window.words):
                if window.low <= start < window.high:
                    yield Hit(window.start + start, window.start + end, sure)


def _at_spaces(text: str, low: int, high: int) -> tuple[int, int]:
    space = max(text.rfind(" ", 0, low), 0)
    found = _space.search(text, high)
    return max(text.rfind("\n", space, low), space), found.start() if found else len(text)


def _cut(text: str, begin: int, end: int) -> Iterator[Window]:
    for low in range(begin, max(end, begin + 1), LONGEST):
        high = min(low + LONGEST, end)
        start, stop = max(low - _AROUND, begin), min(high + _AROUND, end)
        words = text[start:stop].translate(_WESTERN)
        yield Window(start, words, low - start, high - start + (high == end))
