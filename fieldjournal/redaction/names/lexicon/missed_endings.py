"""What becomes of an ending whose keys fingers missed: *тан* атн, *nyň* nyl, *ом* опм.

An ending of a name is known by a closed list (`vocabulary.endings`). Here is what is one slip from one of
them, but for what ends other names.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.keys import BESIDE, as_typed, is_ending
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.vocabulary.endings import (
    ENGLISH,
    FAMILY_ENDS,
    HONORIFICS,
    KIN_GLUED,
    PATRONYMIC,
    RUSSIAN,
    RUSSIAN_FAMILY,
    RUSSIAN_SOFT,
    TAJIK,
    TURKIC_CASE,
    TURKIC_PLURAL,
)

LEAST: Final = 2
LONGEST: Final = 4
"""Letters of what is left of an ending."""
_LEAST_EXCHANGED: Final = 3
"""Letters of an ending of which two that changed places leave one."""


@lru_cache(maxsize=1 << 14)
def is_missed_ending(rest: str) -> bool:
    """Say whether letters are an ending as fingers miss it, and no ending as it is."""
    letters = as_typed(rest) if LEAST <= len(rest) <= LONGEST else None
    if letters is None or letters not in _missed():
        return False
    return not any(is_ending(rest, role) for role in (Role.GIVEN, Role.FAMILY, Role.FATHER))


@cache
def _missed() -> frozenset[str]:
    cases = {typed for each in _cases() if (typed := as_typed(each)) is not None}
    return frozenset(missed for each in cases for missed in _slips(each)) - cases - _ends_of_names()


def _cases() -> Iterator[str]:
    """Yield the endings that one person's name has, of two letters or more."""
    for line in (RUSSIAN, RUSSIAN_FAMILY, TURKIC_CASE, TURKIC_PLURAL, TAJIK):
        yield from (each for each in line.split() if len(each) >= LEAST)


def _slips(ending: str) -> Iterator[str]:
    """Yield an ending with two letters exchanged, the key beside one hit, or as well as it."""
    if len(ending) >= _LEAST_EXCHANGED:
        for at in range(len(ending) - 1):
            yield ending[:at] + ending[at + 1] + ending[at] + ending[at + 2 :]
    for at, letter in enumerate(ending):
        for other in BESIDE.get(letter, ()):
            yield ending[:at] + other + ending[at + 1 :]
            yield ending[:at] + letter + other + ending[at + 1 :]


def _ends_of_names() -> frozenset[str]:
    """Return what other names are made with, of the same name (*Нурматов, Мерданбек*)."""
    made = " ".join((*FAMILY_ENDS, HONORIFICS, KIN_GLUED, PATRONYMIC, RUSSIAN_SOFT, ENGLISH))
    return frozenset(typed for each in made.split() if (typed := as_typed(plain(each))) is not None)
