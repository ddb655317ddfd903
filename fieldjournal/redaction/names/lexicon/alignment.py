"""How far a name is from the beginning of a word, and what of the word is left over.

A weighted edit distance (`nearness.SWAP`, `drops`, two neighbours exchanged) of the whole name against every
beginning of the word. What is left has to be an ending; so *Мердана* is near *Merdan* and *Amanda* is not
near *Aman*. A name that ends in a vowel may lose it before an ending (Айна, Айну; Ширинская, Ширинского).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.costs import Costs, costs_of
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.nearness import least
from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.vocabulary.endings import AFTER_GIVEN, STEM

_LEAST_STEM: Final = 2
_LOST: Final = "aAi"
"""Last vowels that give way to an ending: Айна, Ширинская, Ширинский, but not Sero."""
_LEAST_INFLECTED: Final = 6
"""Sounds of a name that is known without its last vowel where it is glued to a word (виделиБаллыевувчера)."""
_MOST_ARABIC: Final = 3
_STEM_COST: Final = 0.1
"""What it costs to take an ending's vowel for the name's."""


class Fit(NamedTuple):
    """The best fit: its cost in letters, and how many sounds of the word are left over."""

    cost: float
    rest: int


def fit(
    name: str, word: str, ends: AbstractSet[str], most: float, *, unwritten: bool = False, bare: bool = False
) -> Fit | None:
    """Return how well a name fits the beginning of a word that ends as `ends` say; None past `most`.

    A word that is `unwritten`, or a name that is `bare`, is written without short vowels.
    """
    if word == name:
        return Fit(0.0, 0)
    stem = max(len(name.rstrip(_LOST)), _LEAST_STEM)
    rows = costs_of(word, unwritten=unwritten or bare).rows(name, most, stem)
    if rows is None:
        return None
    whole = len(rows) > len(name)
    best = _ended(rows[-1], word, ends, most, unwritten=unwritten) if whole else None
    for length in range(stem, min(len(name), len(rows))):
        found = _ended(rows[length], word, STEM if ends is AFTER_GIVEN else ends, most - _STEM_COST)
        if found is not None and (not found.rest or word[-found.rest] in VOWELS):
            cost = found.cost + _STEM_COST
            if best is None or cost < best.cost:
                best = Fit(cost, found.rest)
    return best


def may_fit(name: str, word: str, most: float) -> bool:
    """Say quickly whether a name may fit a word at all: mostly its sounds are not there."""
    return word == name or least(stem_of(name), word) <= most


def stem_of(name: str) -> str:
    """Return a name without the last vowels that an ending may take away."""
    return name.rstrip(_LOST)


def _ended(
    row: list[float], word: str, ends: AbstractSet[str], most: float, *, unwritten: bool = False
) -> Fit | None:
    """Return the cheapest beginning of a word after which an ending stands."""
    best = None
    for at in range(len(row) - 1, -1, -1):
        if row[at] > most or (best is not None and row[at] >= best.cost):
            continue
        left = word[at:]
        if not left or shape(left) in ends or (unwritten and len(left) <= _MOST_ARABIC):
            best = Fit(row[at], len(left))
        elif at > _LEAST_STEM and left[0] in VOWELS and shape(word[at - 1] + left) in ends:
            best = Fit(row[at], len(left))  # a letter twice is heard once: Gül-ler, Begen-niň
    return best


def fit_inside(name: str, word: str, most: float) -> Fit | None:
    """Return how well a name fits anywhere inside a word; None past `most`."""
    if name in word:
        return Fit(0.0, len(word) - len(name))
    rows = Costs(word, anywhere=True).rows(name, most) if least(name, word) <= most else None
    if rows is None:
        return None
    cost = min(rows[-1])
    if name[-1] in VOWELS and len(name) > _LEAST_INFLECTED:
        cost = min(cost, min(rows[-2]) + _STEM_COST)
    return Fit(cost, len(word) - len(name)) if cost <= most else None
