"""Names that may be one person's under another spelling: an index to suggest from, never to decide by.

Comparing a name with each of some ten thousand takes seconds, and a table has thousands of them. So words are
compared, not names, since a journal has far fewer of those; and only words that begin alike but for one slip:
others are different names. What was found of a word is kept for the next name that has it.

- A name comes into question when two of its words have a likeness in the other name, or one beside an
  initial: names that share less are no more than `same_person.ENOUGH`.
- How likely a name in question is, `same_person` says, and nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from types import MappingProxyType
from typing import Final

from fieldjournal.model.same_person import ENOUGH, Words, alike, likeness
from fieldjournal.model.skeletons import skeletons, words

_BEGINNING: Final = 4

_NONE: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(frozen=True)
class Likely:
    """Somebody whose name looks like another spelling of the one that was asked for."""

    id: str
    name: str
    likeness: float


@dataclass
class _Compared:
    """The words found to be like one word, and up to where each beginning was looked through for it."""

    like: dict[str, float] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)


class SimilarNames:
    """Every name of everybody, by its words."""

    def __init__(self) -> None:
        """Begin without a name."""
        self._people: defaultdict[Words, dict[tuple[str, str], None]] = defaultdict(dict)
        self._holding: defaultdict[str, set[Words]] = defaultdict(set)
        self._beginning: defaultdict[str, list[str]] = defaultdict(list)
        self._initialed: set[Words] = set()
        self._compared: defaultdict[str, _Compared] = defaultdict(_Compared)

    def add(self, own_id: str, name: str) -> None:
        """Take in one name of somebody."""
        plain = tuple(words(name))
        if plain not in self._people:
            self._take_in(plain)
        self._people[plain][own_id, name] = None

    def _take_in(self, plain: Words) -> None:
        for word in plain:
            if word not in self._holding:
                for beginning in _beginnings(word):
                    self._beginning[beginning].append(word)
            self._holding[word].add(plain)
        if _has_initial(plain):
            self._initialed.add(plain)

    def likely(self, name: str) -> Iterator[Likely]:
        """Yield who may be the person of that name under another spelling, likest first, each once."""
        asked = tuple(words(name))
        like = {word: self._like(word) for word in asked}

        def alike_here(one: str, other: str) -> float:
            if len(one) == 1 or len(other) == 1:
                return alike(one, other)
            return max(like.get(one, _NONE).get(other, 0.0), like.get(other, _NONE).get(one, 0.0))

        best: dict[str, Likely] = {}
        for other in self._in_question(asked, like):
            likely = likeness(asked, other, alike_here)
            for own_id, text in self._people[other] if likely >= ENOUGH else ():
                held = best.get(own_id)
                if held is None or (-likely, text) < (-held.likeness, held.name):
                    best[own_id] = Likely(own_id, text, likely)
        yield from sorted(best.values(), key=lambda one: (-one.likeness, one.name))

    def _in_question(self, asked: Words, like: Mapping[str, Mapping[str, float]]) -> set[Words]:
        holding = [set().union(*map(self._holding.__getitem__, like[word])) for word in asked]
        any_word: set[Words] = set().union(*holding)
        if _has_initial(asked):
            return any_word
        two_words = (one & other for one, other in combinations(holding, 2))
        return set().union(any_word & self._initialed, *two_words)

    def _like(self, word: str) -> Mapping[str, float]:
        """Return the words of the index that are like this one."""
        compared = self._compared[word]
        for beginning in _beginnings(word):
            held = self._beginning.get(beginning, ())
            for other in held[compared.seen.get(beginning, 0) :]:
                if other not in compared.like and (likely := alike(word, other)):
                    compared.like[other] = likely
            compared.seen[beginning] = len(held)
        return compared.like


def _has_initial(plain: Words) -> bool:
    return any(len(word) == 1 for word in plain)


def _beginnings(word: str) -> set[str]:
    """Return what another word has in common with this one, that is like it: three of the first four sounds.

    One slip among them leaves three in their order. An initial has no beginning.
    """
    if len(word) == 1:
        return set()
    begun = (each[:_BEGINNING] for each in skeletons(word))
    return {each[:at] + each[at + 1 :] for each in begun for at in range(len(each))}
