"""Words that are a listed name as fingers miss it: by letters and the keys that they are on, not by sounds.

By its sounds a name of which two letters slipped is as far as another name (*Halltýrw* for *Hallyýew*,
*Lindfele* for *Lindfelder*): one letter of *sh* or *zh* is another sound. By its keys it is near, as hardly
any other name is: a letter left out, typed twice, exchanged with its neighbour, or the key beside it hit,
instead or as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.lexicon.forms import AFTER
from fieldjournal.redaction.names.lexicon.parts import Role, parts_of

_ROLES: Final = (Role.FAMILY, Role.GIVEN, Role.CALLED)
LEAST: Final = 7
"""Letters of a name of which two slips leave enough."""
_LONG: Final = 11
"""Letters from which on one of the two may be any other letter."""
_SLIP: Final = 1.0
_ANY: Final = 1.5
"""What another letter costs, or one more, that is on no key beside."""
_MOST: Final = 2.0
_MOST_LONG: Final = 2.5
_LONGEST_REST: Final = 3
_LONGER: Final = 5
_SHORTER: Final = 2
_FAR: Final = 9.0
_REMEMBERED: Final = 1 << 14

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_BARE: Final = str.maketrans("ıəłøđқғҳҷңөұүһіәёєї", "ielodкгхчноуухиаееи")
_OPEN: Final = frozenset("aа")
"""Latin and Cyrillic."""
_letters = re.compile(r"[a-z]+|[а-я]+")


def _keys_beside() -> dict[str, frozenset[str]]:
    """Return the keys beside each key: in its row, and the two or three above and below it."""
    beside: dict[str, set[str]] = {}
    for rows in (_ROWS[:3], _ROWS[3:]):
        for number, row in enumerate(rows):
            for at, key in enumerate(row):
                near = beside.setdefault(key, set())
                near.update(row[max(0, at - 1) : at + 2])
                for other, shift in ((number - 1, 0), (number + 1, -1)):
                    if 0 <= other < len(rows):
                        near.update(rows[other][max(0, at + shift) : at + shift + 2])
    return {key: frozenset(near) for key, near in beside.items()}


BESIDE: Final = _keys_beside()
"""The keys beside each key of both keyboards, and itself."""


class Missed(NamedTuple):
    """Whose name a word is as fingers miss it, and which part."""

    who: int
    role: Role


class Keyed:
    """The longer given and family names as they are typed, by their first letter."""

    def __init__(self, people: Sequence[Sequence[str]]) -> None:
        self._by_first: dict[str, dict[str, dict[Missed, None]]] = {}
        for who, spellings in enumerate(people):
            for part in parts_of(spellings):
                for typed in _both(as_typed(part.word)) if part.role in _ROLES else ():
                    if len(typed) >= LEAST:
                        named = self._by_first.setdefault(typed[0], {}).setdefault(typed, {})
                        named[Missed(who, part.role)] = None
        self._bits = {typed: _bits_of(typed) for names in self._by_first.values() for typed in names}
        self._known: dict[str, tuple[Missed, ...]] = {}

    def whose(self, raw: str) -> tuple[Missed, ...]:
        """Return whose part of a name a word is with two slips of the fingers at most."""
        known = self._known.get(raw)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[raw] = tuple(dict.fromkeys(self._missed(raw)))
        return known

    def _missed(self, raw: str) -> Iterator[Missed]:
        word = as_typed(raw)
        if word is None or len(word) < LEAST - _SHORTER:
            return
        bits = _bits_of(word)
        for first in dict.fromkeys(word[:2]):
            for name, whose in self._by_first.get(first, {}).items():
                if not -_SHORTER <= len(word) - len(name) <= _LONGER:
                    continue
                if (self._bits[name] & ~bits).bit_count() > _SHORTER:
                    continue
                most = _MOST_LONG if len(name) >= _LONG else _MOST
                ends = _ends(name, word, most)
                yield from (each for each in whose if any(is_ending(end, each.role) for end in ends))


def as_typed(word: str) -> str | None:
    """Return a word in the letters of one keyboard without their marks; None where it has others."""
    folded = plain(word).translate(_BARE)
    bare = "".join(each for each in unicodedata.normalize("NFD", folded) if each.isalpha())
    return bare if _letters.fullmatch(bare) else None


def _both(typed: str | None) -> tuple[str, ...]:
    """Return a name as typed, and without the vowel it loses in other cases and in a man's family name."""
    if typed is None:
        return ()
    return (typed, typed[:-1]) if typed[-1] in _OPEN else (typed,)


def _bits_of(typed: str) -> int:
    bits = 0
    for letter in typed:
        bits |= 1 << (ord(letter) % 64)
    return bits


def _ends(name: str, word: str, most: float) -> tuple[str, ...]:
    """Return what of a word is left behind a name that is in it with slips that cost so much at most."""
    above: list[float] = []
    row = [_added(name, word, 0, at) for at in range(len(word) + 1)]
    row = [sum(row[: at + 1]) for at in range(len(row))]
    for at in range(1, len(name) + 1):
        before, row_before = above, row
        row = [row_before[0] + _SLIP]
        for to in range(1, len(word) + 1):
            cost = min(
                row_before[to - 1] + _changed(name[at - 1], word[to - 1]),
                row_before[to] + _SLIP,
                row[to - 1] + _added(name, word, at, to),
            )
            if before and name[at - 2 : at] == word[to - 2 : to][::-1] and to > 1:
                cost = min(cost, before[to - 2] + _SLIP)
            row.append(cost)
        if min(row) > most:
            return ()
        above = row_before
    return tuple(
        word[to:] for to in range(max(0, len(word) - _LONGEST_REST), len(word) + 1) if row[to] <= most
    )


def _changed(meant: str, typed: str) -> float:
    if meant == typed:
        return 0.0
    return _SLIP if typed in BESIDE[meant] else _ANY


def _added(name: str, word: str, at: int, to: int) -> float:
    """Return what the letter before `to` costs as one too many behind the first letters of a name."""
    if to == 0:
        return 0.0
    typed, around = word[to - 1], name[max(0, at - 1) : at + 1]
    return _SLIP if any(typed in BESIDE[each] for each in around) else _ANY


@lru_cache(maxsize=1 << 10)
def is_ending(end: str, role: Role) -> bool:
    """Say whether letters are an ending of a part of a name, or nothing."""
    return not end or any(shape(sounds) in AFTER[role] for sounds in heard(end))
