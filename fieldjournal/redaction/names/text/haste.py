"""Where a text is written in haste: sentences without a capital, as where a report tells a chat.

There a name has none either, whatever stands around it (*The chat of 12 May. kto videl umid?? aziz keldi*).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

_LEAST_SPACES: Final = 2
"""Blanks in what is long enough to have had a capital."""
_ends = re.compile(r"[.!?…]+[»\")]?(?=\s|$)|\n\n")


class Haste:
    """The sentences of a text that are in small letters from where they begin to where they end."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        start = 0
        for end in (*(found.end() for found in _ends.finditer(text)), len(text)):
            sentence = text[start:end].lstrip()
            small = sentence[:1].islower() and sentence == sentence.lower()
            if small and sentence.count(" ") >= _LEAST_SPACES:
                self._starts.append(start)
                self._ends.append(end)
            start = end

    def holds(self, at: int) -> bool:
        """Say whether a place is in such a sentence."""
        number = bisect_right(self._starts, at) - 1
        return number >= 0 and at < self._ends[number]
