"""How a listed name of another country is said: a reading for each way that papers of the region write it.

Somebody's spelling is looked at as a whole: a sign of a language in one word of it, or a given name of
`spoken`, has all of them read in that language as well (`tongues_english`, `tongues_west`, `tongues_east`). A
name of the region shows none, so it is never read as English or French. Readings are added, none taken away.

- A rule is what is written, as a pattern, and how it is said, in Russian letters; where papers differ, the
  ways stand side by side (`th` is т, or з). Of two rules that fit at one place the first is taken.
- A letter that no rule names is read as everywhere (`letters`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import islice, product
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain, sounded
from fieldjournal.redaction.names.heard.spoken import SPOKEN
from fieldjournal.redaction.names.heard.tongues_east import EAST
from fieldjournal.redaction.names.heard.tongues_english import ENGLISH
from fieldjournal.redaction.names.heard.tongues_west import WEST

_MOST: Final = 12
"""Ways to say one word that are kept."""
_latin = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff]+")
_of_the_region = re.compile(
    r"[ňıəўғқğş]|ý[aeogz]|\w{2}[oe]v(?:a|na|i[cç])?\b|\w{2}[oe]w(?:a|na|i[cç])\b|z[ao]d[ae]h?\b"
    r"|(?:uly|kuly|guly|g[yı]zy|[kq][yı]z[yı]|ogly|myrat|ber?di|durdy|geldi)\b"
)
_as_in_the_region = re.compile(r"[oe]w\b")


class _Tongue:
    """One language: its signs, and its rules as one pattern whose groups are numbered as the ways are.

    Patterns are made when they are first asked for: most lists have names of few languages.
    """

    def __init__(self, signs: str, rules: str) -> None:
        self._signs = signs
        self._rules = [each.split() for each in rules.splitlines() if each.strip()]

    @cached_property
    def signs(self) -> re.Pattern[str]:
        """What tells that a name is of this language."""
        return re.compile(self._signs)

    @cached_property
    def _written(self) -> re.Pattern[str]:
        return re.compile("|".join(f"({written})" for written, *_said in self._rules))

    @cached_property
    def _said(self) -> list[tuple[str, ...]]:
        return [tuple("" if each == "-" else each for each in said) for _written, *said in self._rules]

    def ways(self, word: str) -> list[str]:
        """Return how a plain word may be written as it is said."""
        pieces: list[tuple[str, ...]] = []
        at = 0
        for found in self._written.finditer(word):
            pieces += [(word[at : found.start()],), self._said[(found.lastindex or 1) - 1]]
            at = found.end()
        return ["".join(each) for each in islice(product(*pieces, (word[at:],)), _MOST)]


_WRITTEN: Final = {"English": ENGLISH, **WEST, **EAST}
_TONGUES: Final = {name: _Tongue(signs, rules) for name, (signs, rules) in _WRITTEN.items()}
_SPOKEN: Final = {
    (tongue, plain(name)): tuple(map(plain, said))
    for tongue, lines in SPOKEN.items()
    for line in lines.splitlines()
    for name, *said in ([each.split() for each in line.split(",") if each.strip()])
}
_TONGUES_OF: Final[dict[str, set[str]]] = {}
for _tongue, _name in _SPOKEN:
    _TONGUES_OF.setdefault(_name, set()).add(_tongue)


def tongues_of(spelling: str) -> tuple[str, ...]:
    """Return the languages a listed spelling shows signs of."""
    folded = plain(spelling)
    named = {tongue for word in _latin.findall(folded) for tongue in _TONGUES_OF.get(word, ())}
    if _of_the_region.search(folded) or (not named and _as_in_the_region.search(folded)):
        return ()
    return tuple(name for name, tongue in _TONGUES.items() if name in named or tongue.signs.search(folded))


@lru_cache(maxsize=1 << 12)
def said(word: str, tongues: Iterable[str]) -> tuple[str, ...]:
    """Return the sounds of a plain word as each of some languages says it."""
    if not _latin.fullmatch(word):
        return ()
    ways = [way for tongue in tongues for way in _SPOKEN.get((tongue, word)) or _TONGUES[tongue].ways(word)]
    return tuple(dict.fromkeys(filter(None, map(sounded, ways))))


def said_abroad(word: str) -> tuple[str, ...]:
    """Return a few ways to say a plain word of a text, in the languages it shows signs of."""
    if not _latin.fullmatch(word):
        return ()
    ways = said(word, tongues_of(word))[:_MOST_IN_TEXT]
    return ways if word in _TONGUES_OF else tuple(each for each in ways if len(each) >= _LEAST_IN_TEXT)


def is_latin(spelling: str) -> bool:
    """Say whether a spelling has Latin letters."""
    return _latin.search(plain(spelling)) is not None


_MOST_IN_TEXT: Final = 6
_LEAST_IN_TEXT: Final = 4
"""Sounds of a word of a text, no known given name, that tell a name of another country."""
