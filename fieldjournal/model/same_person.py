"""How likely two names are one person's, to suggest it and never to decide it.

- Words pair up in any order (surname first or last), each with its likest partner.
- Same letters count 1, a common skeleton little less, a typing slip less, an initial half.
- Berdiyew and Berdiyewa are relatives, not one person: that pair counts little.
- A word without a partner (a patronymic one writer left out) counts a little against.
- One pair alone is no person: the same first name or surname stays below `ENOUGH`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from fieldjournal.model.skeletons import prefixes, skeletons, words

ENOUGH: Final = 0.75
"""From here on two names are worth a question."""

Words = tuple[str, ...]
"""A name as its plain words."""

Alike = Callable[[str, str], float]
"""How alike two plain words are, as `alike` says."""

Found = tuple[float, int, int]
"""Two words that are alike: how little, that is minus how much; their places in the first and second name."""

_SAME_SOUND: Final = 0.95
_INITIAL: Final = 0.5
_OTHER_ENDING: Final = 0.3
_ONE_WORD: Final = 0.7
_SLIP_FROM: Final = 0.75
"""Two skeletons that share less than this are different names, not slips."""

_REAL: Final = 0.6
"""A pair counts as a name in common from here on."""


def likely_same(a: str, b: str) -> float:
    """Return 0.0–1.0: how likely two names are one person's; symmetric."""
    return likeness(tuple(words(a)), tuple(words(b)), alike)


def likeness(a: Words, b: Words, alike: Alike) -> float:
    """Return how likely two names are one person's, as their plain words, given how alike two words are."""
    first, second = (a, b) if a <= b else (b, a)
    found = [
        (-score, i, j)
        for i, one in enumerate(first)
        for j, other in enumerate(second)
        if (score := alike(one, other))
    ]
    return weighed(first, second, found)


def weighed(first: Words, second: Words, found: list[Found]) -> float:
    """Return the same from how alike their words were found to be. `first` is the lesser of the two."""
    weight, agreed, in_common, pairs = 0, 0.0, 0, 0
    alone = sum(map(len, first)) + sum(map(len, second))
    taken: set[int] = set()
    found.sort()
    for less, i, j in found:  # greedily, the likest first
        if i in taken or ~j in taken:
            continue
        taken |= {i, ~j}
        pairs += 1
        mine, theirs = len(first[i]), len(second[j])
        longer = max(mine, theirs)
        weight += longer
        agreed -= less * longer
        alone -= mine + theirs
        in_common += -less >= _REAL
    if not pairs:
        return 0.0
    score = agreed / (weight + alone / 4)
    enough = in_common > 1 or (in_common == 1 and pairs > 1)
    return score if enough else min(score, _ONE_WORD)


def alike(a: str, b: str) -> float:
    """Return how alike two plain words are, 0.0 where they are different names."""
    if a == b:
        return 1.0 if len(a) > 1 else _INITIAL
    if len(a) == 1 or len(b) == 1:
        short, long = (a, b) if len(a) < len(b) else (b, a)
        return _INITIAL if _stands_for(short, long) else 0.0
    mine, theirs = skeletons(a), skeletons(b)
    if not set(mine).isdisjoint(theirs):
        return _SAME_SOUND
    if any(_his_and_hers(one, other) for one in mine for other in theirs):
        return _OTHER_ENDING
    return max((_shared(one, other) for one in mine for other in theirs), default=0.0) * _SAME_SOUND


@lru_cache(maxsize=1 << 14)
def _stands_for(initial: str, word: str) -> bool:
    begun = prefixes(initial)
    return any(skeleton.startswith(begun) for skeleton in skeletons(word))


def _his_and_hers(one: str, other: str) -> bool:
    """Say whether two skeletons are one surname for a man and for a woman (-ow -owa, -in -ina)."""
    his, hers = (one, other) if len(one) < len(other) else (other, one)
    return len(hers) - len(his) == 1 and his + "a" == hers and his.endswith(("v", "n"))


def _shared(a: str, b: str) -> float:
    """Return 1 minus the edit distance over the longer length (Levenshtein), 0.0 for no mere slip.

    Most words of a journal have little in common: what says so soonest is asked first.
    """
    longer = max(len(a), len(b))
    most = int(longer * (1 - _SLIP_FROM))
    if (_letters(a) ^ _letters(b)).bit_count() > 2 * most:
        return 0.0
    found = edits(a, b, most)
    return 0.0 if found > most else 1 - found / longer


def _letters(word: str) -> int:
    """Return which letters a word has; one edit changes two of them at most."""
    made = 0
    for letter in word:
        made |= 1 << (ord(letter) & 63)
    return made


def edits(a: str, b: str, most: int) -> int:
    """Return how many letters have to be changed, added or taken away to make `b` of `a` (Levenshtein).

    What is more than `most` is some number above it: only places that near the diagonal are looked at.
    """
    beyond = most + 1
    if abs(len(a) - len(b)) > most:
        return beyond
    row = [j if j <= most else beyond for j in range(len(b) + 1)]
    for i, letter in enumerate(a, 1):
        first, last = max(1, i - most), min(len(b), i + most)
        corner = row[first - 1]
        row[first - 1] = i if first == 1 and i <= most else beyond
        for j in range(first, last + 1):
            kept = corner if letter == b[j - 1] else corner + 1
            corner = row[j] if j < i + most else beyond
            kept = min(kept, row[j - 1] + 1)
            row[j] = kept if kept <= corner else corner + 1
        if min(row[first - 1 : last + 1]) > most:
            return beyond
    return row[-1]
