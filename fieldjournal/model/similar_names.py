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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from fieldjournal.model.same_person import ENOUGH, Found, Words, alike, weighed
from fieldjournal.model.skeletons import skeletons, words

_BEGINNING: Final = 4

_SHARED: Final = 2
"""Words two names have to have in common: with one alone they stay below `ENOUGH`."""


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
    """Every name of everybody, by its words; names of the same words are one, and have a number."""

    def __init__(self) -> None:
        """Begin without a name."""
        self._number: dict[Words, int] = {}
        self._names: list[Words] = []
        self._people: list[dict[tuple[str, str], None]] = []
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        self._beginning: defaultdict[str, list[str]] = defaultdict(list)
        self._initialed: set[int] = set()
        self._compared: defaultdict[str, _Compared] = defaultdict(_Compared)

    def add(self, own_id: str, name: str) -> None:
        """Take in one name of somebody."""
        plain = tuple(words(name))
        if plain not in self._number:
            self._take_in(plain)
        self._people[self._number[plain]][own_id, name] = None

    def _take_in(self, plain: Words) -> None:
        number = self._number[plain] = len(self._names)
        self._names.append(plain)
        self._people.append({})
        for word in plain:
            if word not in self._holding:
                for beginning in _beginnings(word):
                    self._beginning[beginning].append(word)
            self._holding[word].add(number)
        if _has_initial(plain):
            self._initialed.add(number)

    def likely(self, name: str) -> Iterator[Likely]:
        """Yield who may be the person of that name under another spelling, likest first, each once."""
        asked = tuple(words(name))
        like = [self._like(word) for word in asked]
        best: dict[str, Likely] = {}
        near = [dict(each) for each in like]
        for number in self._in_question(asked, like):
            likely = _likeness(asked, near, self._names[number])
            for own_id, text in self._people[number] if likely >= ENOUGH else ():
                held = best.get(own_id)
                if held is None or (-likely, text) < (-held.likeness, held.name):
                    best[own_id] = Likely(own_id, text, likely)
        yield from sorted(best.values(), key=lambda one: (-one.likeness, one.name))

    def _in_question(self, asked: Words, like: Sequence[Mapping[str, float]]) -> set[int]:
        holding = [set().union(*map(self._holding.__getitem__, each)) for each in like]
        any_word: set[int] = set().union(*holding)
        if _has_initial(asked):
            return any_word
        two_words = (one & other for one, other in combinations(holding, 2))
        return (any_word & self._initialed).union(*two_words)

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


def _likeness(asked: Words, like: Sequence[dict[str, float]], other: Words) -> float:
    """Return how likely a name in question is the one asked for, 0.0 where that is not likely enough.

    `like` says of each word asked for what it is like; what an initial stands for is added to it.
    """
    swapped = asked > other
    found: list[Found] = []
    for i, likes in enumerate(like):
        for j, theirs in enumerate(other):
            score = likes.get(theirs)
            if score is None:
                initial = len(theirs) == 1 or len(asked[i]) == 1
                score = likes[theirs] = alike(asked[i], theirs) if initial else 0.0
            if score:
                found.append((-score, j, i) if swapped else (-score, i, j))
    if len(found) < _SHARED:
        return 0.0
    return weighed(other, asked, found) if swapped else weighed(asked, other, found)


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
