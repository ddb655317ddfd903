"""What it costs, in letters, to read the beginnings of names for the beginnings of one word.

The rows of a weighted edit distance, one for each beginning of a name. Names that begin alike share theirs:
a word is held against many names in turn, and on a list most begin as some other does.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.nearness import SWAP, SWAP_UNWRITTEN, drops

NOWHERE: Final = 99.0
"""The cost of what is too far away to be looked at."""

_EXCHANGED: Final = 0.6
_FIRST: Final = 1.6
"""What differs at the first sound costs more: it is what a reader knows a name by."""

_NARROW: Final = 3
_WIDE: Final = 8
_ANYWHERE: Final = 1 << 16
"""How far apart the same sound may stand in name and word: more where vowels are not written."""

_WORDS: Final = 8
"""Words whose rows are kept: a word is compared in its readings, and with what stands beside it, in turn."""


class Costs:
    """The rows of one word. `anywhere`: a name may begin at any of its sounds; what is before is free."""

    def __init__(self, word: str, *, unwritten: bool = False, anywhere: bool = False) -> None:
        self._word = word
        self._unwritten = unwritten
        self._swap = SWAP_UNWRITTEN if unwritten else SWAP
        self._band = _ANYWHERE if anywhere else _WIDE if unwritten else _NARROW
        self._extra = drops(word, unwritten=unwritten)
        self._begin = [0.0]
        for extra in self._extra:
            self._begin.append(0.0 if anywhere else self._begin[-1] + extra * _FIRST)
        self._known: dict[tuple[str, float], list[float]] = {}
        """By the beginning of a name, and what its last sound costs to be lost: what follows decides that."""

    def rows(self, name: str, most: float, enough: int = _ANYWHERE) -> list[list[float]] | None:
        """Return the costs, one row for each beginning of the name; None when all of it is past `most`.

        Only the rows before are returned when at least the first `enough` sounds of the name are not past it.
        """
        rows, known = [self._begin], self._known
        for number, lost in enumerate(drops(name, unwritten=self._unwritten)):
            begun = name[: number + 1], lost
            row = known.get(begun)
            if row is None:
                row = known[begun] = self._further(rows, name, lost)
            if min(row) > most:
                return rows if number >= enough else None
            rows.append(row)
        return rows

    def _further(self, rows: list[list[float]], name: str, lost: float) -> list[float]:
        """Return the row of the next sound of a name, which costs so much to be lost."""
        number = len(rows) - 1
        word, sound, row, swap = self._word, name[number], rows[number], self._swap[name[number]]
        low, high = max(0, number - self._band), min(len(word), number + self._band + 1)
        exchanged = _after(sound + name[number - 1], word) if number and name[number - 1] != sound else ()
        value = row[0] + lost * _FIRST if low == 0 else NOWHERE
        made = [NOWHERE] * low
        made.append(value)
        for other, extra, kept, gone in zip(
            word[low:high], self._extra[low:high], row[low:high], row[low + 1 : high + 1], strict=True
        ):
            value += extra
            if kept + swap[other] < value:  # noqa: PLR1730 - the innermost loop: min() takes half as long again
                value = kept + swap[other]
            if gone + lost < value:  # noqa: PLR1730
                value = gone + lost
            if exchanged and len(made) in exchanged:
                value = min(value, rows[number - 1][len(made) - 2] + _EXCHANGED)
            made.append(value)
        if high < len(word):
            made.append(NOWHERE)
        return made


def _after(pair: str, word: str) -> Sequence[int]:
    """Return after how many sounds of a word a pair of them stands."""
    if pair not in word:
        return ()
    return [at for at in range(len(pair), len(word) + 1) if word.endswith(pair, 0, at)]


@lru_cache(maxsize=_WORDS)
def costs_of(word: str, *, unwritten: bool) -> Costs:
    """Return the rows of a word from its beginning on."""
    return Costs(word, unwritten=unwritten)
