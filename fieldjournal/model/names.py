"""Names across scripts: one skeleton for every spelling of a name, and prefixes to find it by.

Teymurkulyyev, Teimurkulyiev, Теймуркулиев and Teýmurkulyýew have a skeleton in common, and every
beginning of each finds all of them. How to search with it:

- index: keep `fold_words(text)` of a record as words;
- search: for each group of `query(typed)`, some indexed word begins with one of its prefixes;
- `matches` is the same in plain Python: the reference any index is tested against.

Nothing is ever merged on a skeleton alone: a match suggests, a person decides.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from fieldjournal.model.same_person import likely_same
from fieldjournal.model.skeletons import prefixes, skeletons, words

__all__ = [
    "FOLDING_VERSION",
    "Script",
    "as_named",
    "fold_words",
    "likely_same",
    "matches",
    "query",
    "readings",
    "same_spelling",
    "script_of",
]

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


_scripts = {
    Script.LATIN: re.compile("[A-Za-zªºÀ-ÖØ-öø-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a]"),
    Script.CYRILLIC: re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]"),
    Script.ARABIC: re.compile("[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
}


def fold_words(text: str) -> tuple[str, ...]:
    """Return the skeletons of every word of a text, in order; an ambiguous word has several."""
    return tuple(skeleton for word in words(text) for skeleton in skeletons(word))


def readings(word: str) -> tuple[str, ...]:
    """Return the skeleton prefixes that a word typed so far may be the beginning of.

    Of several words the last one counts, which is the one still being typed. Nothing comes back for
    what holds no letter or digit.
    """
    typed = words(word)
    return prefixes(typed[-1]) if typed else ()


def query(text: str) -> tuple[tuple[str, ...], ...]:
    """Return, for each typed word, its alternative prefixes: all words, any alternative."""
    return tuple(found for word in words(text) if (found := prefixes(word)))


def matches(query_text: str, text: str) -> bool:
    """Say whether a search finds a text; a search without words finds everything."""
    folded = fold_words(text)
    return all(
        any(skeleton.startswith(alternatives) for skeleton in folded) for alternatives in query(query_text)
    )


def as_named(name: str) -> str:
    """Return what two names have in common that are one name typed twice: all but capitals and spaces.

    For names that stand for a decision (to whom somebody agreed), where nothing may be joined by likeness.
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def same_spelling(a: str, b: str) -> bool:
    """Say whether two names are spelled alike up to case, diacritics, spaces and zero-width.

    Scripts are not joined here: for that there are skeletons.
    """
    return _bare(a) == _bare(b)


def script_of(text: str) -> Script:
    """Return the script a text is written in; digits and signs have none."""
    found = [script for script, letters in _scripts.items() if letters.search(text)]
    if len(found) > 1:
        return Script.MIXED
    if found:
        return found[0]
    return Script.OTHER if any(map(str.isalpha, text)) else Script.NONE


def _bare(text: str) -> tuple[str, ...]:
    """Return plain words without any mark; the Turkish dotless ı counts as an i without its dot."""
    return tuple(
        "".join(
            letter for letter in unicodedata.normalize("NFKD", word) if unicodedata.category(letter) != "Mn"
        ).replace("ı", "i")
        for word in words(text)
    )
