"""How likely two names are one person's, to suggest it and never to decide it.

- Words pair up in any order (surname first or last), each with its likest partner.
- Same letters count 1, a common skeleton little less, a typing slip less, an initial half.
- Berdiyew and Berdiyewa are relatives, not one person: that pair counts little.
- A word without a partner (a patronymic one writer left out) counts a little against.
- One pair alone is no person: the same first name or surname stays below `ENOUGH`.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.model.skeletons import prefixes, skeletons, words

ENOUGH: Final = 0.75
"""From here on two names are worth a question."""

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
    first, second = sorted((words(a), words(b)))
    pairs = _pairs(first, second)
    if not pairs:
        return 0.0
    used_first = {i for _, i, _ in pairs}
    used_second = {j for _, _, j in pairs}
    weights = [max(len(first[i]), len(second[j])) for _, i, j in pairs]
    alone = [len(word) for i, word in enumerate(first) if i not in used_first]
    alone += [len(word) for j, word in enumerate(second) if j not in used_second]
    agreed = sum(score * weight for (score, _, _), weight in zip(pairs, weights, strict=True))
    score = agreed / (sum(weights) + sum(alone) / 4)
    in_common = sum(pair >= _REAL for pair, _, _ in pairs)
    enough = in_common > 1 or (in_common == 1 and len(pairs) > 1)
    return score if enough else min(score, _ONE_WORD)


def _pairs(first: list[str], second: list[str]) -> list[tuple[float, int, int]]:
    """Pair words greedily, the likest first: (likeness, place in first, place in second)."""
    likeness = sorted(
        ((_alike(a, b), i, j) for i, a in enumerate(first) for j, b in enumerate(second)),
        key=lambda found: (-found[0], found[1], found[2]),
    )
    pairs: list[tuple[float, int, int]] = []
    for score, i, j in likeness:
        if score and not any(i == k or j == m for _, k, m in pairs):
            pairs.append((score, i, j))
    return pairs


def _alike(a: str, b: str) -> float:
    """Return how alike two plain words are, 0.0 where they are different names."""
    if a == b:
        return 1.0 if len(a) > 1 else _INITIAL
    if min(len(a), len(b)) == 1:
        short, long = sorted((a, b), key=len)
        begun = any(skeleton.startswith(prefixes(short)) for skeleton in skeletons(long))
        return _INITIAL if begun else 0.0
    mine, theirs = skeletons(a), skeletons(b)
    if set(mine) & set(theirs):
        return _SAME_SOUND
    both = [(one, other) for one in mine for other in theirs]
    if any(_his_and_hers(*sorted(pair, key=len)) for pair in both):
        return _OTHER_ENDING
    likest = max((_shared(*pair) for pair in both), default=0.0)
    return likest * _SAME_SOUND if likest >= _SLIP_FROM else 0.0


def _his_and_hers(his: str, hers: str) -> bool:
    """Say whether two skeletons are one surname for a man and for a woman (-ow -owa, -in -ina)."""
    return his + "a" == hers and his.endswith(("v", "n"))


def edits(a: str, b: str) -> int:
    """Return how many letters have to be changed, added or taken away to make `b` of `a` (Levenshtein)."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (letter != other))
    return row[-1]


def _shared(a: str, b: str) -> float:
    """Return 1 minus the edit distance over the longer length."""
    return 1 - edits(a, b) / max(len(a), len(b))
