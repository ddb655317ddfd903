"""Names across scripts: one skeleton for every spelling of a name, and prefixes to find it by.

Nothing is ever merged on a skeleton alone: a match suggests, a person decides.
"""

from __future__ import annotations

from enum import StrEnum

FOLDING_VERSION = 1
"""Stamp of everything derived from skeletons; goes up with every change of a table or rule."""


class Script(StrEnum):
    """The script of a name; the values are stored."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    MIXED = "mixed"
    OTHER = "other"
    NONE = "none"


def fold_words(text: str) -> tuple[str, ...]:
    """Return the skeletons of every word of a text, in order; some words have several."""
    raise NotImplementedError


def readings(word: str) -> tuple[str, ...]:
    """Return the skeleton prefixes that something typed so far may be the beginning of."""
    raise NotImplementedError


def query(text: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each typed word, its alternative prefixes: all words, any alternative."""
    raise NotImplementedError


def matches(query_text: str, text: str) -> bool:
    """Say whether a search finds a text: the reference for any index."""
    raise NotImplementedError


def same_spelling(a: str, b: str) -> bool:
    """Say whether two names are spelled alike up to case, diacritics and zero-width."""
    raise NotImplementedError


def likely_same(a: str, b: str) -> float:
    """Return 0.0–1.0: how likely two names are one person's, for a suggestion only."""
    raise NotImplementedError


def script_of(text: str) -> Script:
    """Return the script a text is written in."""
    raise NotImplementedError
