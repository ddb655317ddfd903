"""How far two sounds are apart: what it costs, in letters, to read one for another, or to leave it out."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.letters import VOWELS

_NEAR: Final = {
    0.05: "aA oO uU Zj",
    0.1: "cj cC kx",
    0.15: "gk ae Ae ei hx Oo cZ",
    0.2: "td sS jC OU Ou oU Oe",
    0.25: "ao ou CZ fv Ui",
    0.3: "bp Ai zZ eo oi",
    0.35: "sz hg",
    0.4: "iu ai ji ck cs cS CS hk Ci gv gi pf ZS",
    0.45: "au eu Zs vu Ao",
    0.5: "aO aU AU AO Au eU iO nm vo mn jS jz",
}
"""Pairs of sounds by what confusing them costs; two vowels not named cost half, other pairs a letter."""


def _swaps() -> dict[str, dict[str, float]]:
    every = VOWELS + "bpdtgkhcCjZzsSvfmnlrx"
    made = {a: {b: 0.5 if a in VOWELS and b in VOWELS else 1.0 for b in every} for a in every}
    for cost, pairs in _NEAR.items():
        for pair in pairs.split():
            made[pair[0]][pair[1]] = made[pair[1]][pair[0]] = cost
    for each in every:
        made[each][each] = 0.0
    return made


SWAP: Final = _swaps()
"""The cost of reading one sound as another."""

_DROP: Final = {each: 0.5 if each in VOWELS else 1.0 for each in SWAP} | {"i": 0.45, "h": 0.4, "g": 0.85}
_GLIDE: Final = 0.1
"""An i before a vowel: Yelena, Елена; Alia, Алия."""
_UNWRITTEN: Final = 0.1
"""A vowel in Arabic letters, where short ones are not written."""


@lru_cache(maxsize=1 << 14)
def drops(sounds: str, *, unwritten: bool = False) -> tuple[float, ...]:
    """Return for each sound of a word what leaving it out costs, or having it too much."""
    costs = []
    for sound, following in zip(sounds, sounds[1:] + " ", strict=True):
        cost = _GLIDE if sound == "i" and following in VOWELS else _DROP[sound]
        costs.append(_UNWRITTEN if unwritten and sound in VOWELS else cost)
    return tuple(costs)


_unwritten_swaps = {
    a: {b: 0.12 if a in VOWELS and b in VOWELS and a != b else cost for b, cost in row.items()}
    for a, row in SWAP.items()
}
_unwritten_swaps["p"]["f"] = _unwritten_swaps["f"]["p"] = 0.15
_unwritten_swaps["v"] |= {"f": 0.05, "u": 0.1, "o": 0.1}
_unwritten_swaps["g"] |= {"k": 0.05, "j": 0.3}
_unwritten_swaps["S"]["C"] = _unwritten_swaps["C"]["S"] = 0.3
_unwritten_swaps["j"] |= {"Z": 0.05, "z": 0.3}
_unwritten_swaps["Z"] |= {"z": 0.2}
SWAP_UNWRITTEN: Final = _unwritten_swaps

_LEAST_DROP: Final = {**_DROP, "i": _GLIDE}


def least(name: str, word: str) -> float:
    """Return quickly what reading a name in a word costs at least, whatever the order of their sounds."""
    return sum(map(nearest(word).__getitem__, name)) - ROUNDED


class _Nearest(dict[str, float]):
    """Those costs, each worked out when it is asked."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    def __missing__(self, sound: str) -> float:
        swap = SWAP[sound]
        cost = self[sound] = min(_LEAST_DROP[sound], *map(swap.__getitem__, self._word))
        return cost


@lru_cache(maxsize=1 << 10)
def nearest(word: str) -> Mapping[str, float]:
    """Return by sound what it costs at least to read it in a word, or to leave it out."""
    return _Nearest(word)


LEAST_FAR: Final = 0.85
"""What a consonant costs at least that is near no sound of a word, lost or read as another."""
_bit_of: Final = {sound: 1 << number for number, sound in enumerate(SWAP)}
_CONSONANTS: Final = frozenset(sound for sound in SWAP if _DROP[sound] >= LEAST_FAR)
_NEAR_TO: Final = {
    sound: sum(_bit_of[each] for each in _CONSONANTS if SWAP[each][sound] < LEAST_FAR) for sound in SWAP
}
_ALL: Final = sum(map(_bit_of.__getitem__, _CONSONANTS))


def consonants_of(sounds: str) -> int:
    """Return the consonants among some sounds as bits; h has none, which is often left out."""
    bits = 0
    for each in sounds:
        bits |= _bit_of[each]
    return bits & _ALL


@lru_cache(maxsize=1 << 10)
def far_from(word: str) -> int:
    """Return as bits the consonants that are near no sound of a word: each costs `LEAST_FAR` at least."""
    near = 0
    for each in word:
        near |= _NEAR_TO[each]
    return _ALL & ~near


ROUNDED: Final = 1e-9
"""More than sums of a few costs differ in that are added in another order."""

_NEAR_FIRST: Final = 0.25
_WRITTEN_FIRST: Final = {
    "j": "dZc", "c": "jd", "C": "ct", "S": "s", "Z": "zd", "h": "kxg", "g": "k", "t": "s", "v": "u",
}  # fmt: skip
"""First sounds whose first letter may sound otherwise: Джерен is Д., Çary is T. in German, Hasan is Г."""


def is_first(initial: AbstractSet[str], name: str) -> bool:
    """Say whether an initial, as any of these sounds, is the first letter of a name in whatever script."""
    first = name[0]
    fitting = _WRITTEN_FIRST.get(first, "") + (name[1:2] if first in "ih" else first)
    if first in VOWELS:
        fitting += "i"  # Ю. of Үсен and Е. of Өмір: what begins with a glide
    return any(SWAP[first][each] <= _NEAR_FIRST or each in fitting for each in initial)
