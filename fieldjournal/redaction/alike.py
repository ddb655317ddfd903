"""Words that sound like a listed one: what the gate refuses and a review asks, whatever the script or ending.

- A word is heard as search hears it (`model.skeletons`), so that Latin and Cyrillic fall together, and by
  nothing of how the finder hears (`names`): where that is mistaken, this need not be.
- A listed word of six sounds or more, its last vowel left off, stands at the beginning of the other, and at
  most five sounds follow: Сапаргулыева is in *Сапаргулыевой* and *Sapargulyýewanyň*.
- A shorter one is the whole other word, or one of a short list of endings follows: Aýna is in *Айну*. It
  counts with a capital alone (Вера is not in *were*). Words of three sounds or less are looked for as they
  are spelled, and nowhere else; so are words between names (*ogly*) and of respect.
- A last p, t or ç may have become b, d or j before an ending (Rejep, *Rejebi*).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from fieldjournal.model.skeletons import CACHED_WORDS, plain, skeletons
from fieldjournal.redaction.names.vocabulary.endings import FATHER_WORDS, TITLES

_NO_NAMES: Final = FATHER_WORDS | TITLES

_LONG: Final = 6
"""Sounds from which on any ending may follow."""

_LEAST: Final = 4
_MOST_BEHIND: Final = 5
_VOWELS: Final = "aiou"
_SOFTENED: Final = {"p": "b", "t": "d", "c": "j"}

_ENDINGS: Final = frozenset(
    """
    a u i e oi oiu om im am ami ax iu ia
    in nin ni na ga ka da di dan din ta ti tan tin lar lir s
    """.split()  # noqa: SIM905 - read in columns: Russian cases, then Turkic ones and the English genitive
)
"""As skeletons."""


@lru_cache(maxsize=CACHED_WORDS)
def _heard(word: str) -> tuple[str, ...]:
    return skeletons(plain(word))


class Alike:
    """Listed words by how they begin when they are heard."""

    def __init__(self) -> None:
        self._long: dict[str, dict[tuple[str, str], None]] = {}
        self._short: dict[str, dict[str, None]] = {}
        self._known: dict[tuple[tuple[str, ...], bool], tuple[str, ...]] = {}

    def add(self, who: str, word: str) -> None:
        """List one word of a name, as it is spelled."""
        if word.casefold() in _NO_NAMES:
            return
        for heard in _heard(word):
            stem = heard.rstrip(_VOWELS)
            for begins in (stem, _softened(stem)):
                if len(begins) >= _LONG:
                    self._long.setdefault(begins[:_LONG], {})[begins, who] = None
            if len(heard) >= _LEAST:
                for form in _declined(heard) if len(stem) < _LONG else (heard,):
                    self._short.setdefault(form, {})[who] = None

    def among(self, words: tuple[str, ...], *, short: bool = True) -> tuple[str, ...]:
        """Return who is heard in a word, given as it stands and as its form; `short` listed ones too."""
        key = words, short
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= CACHED_WORDS:
                self._known.clear()
            found = (who for word in words for who in self._found(word, short=short and word[:1].isupper()))
            known = self._known[key] = tuple(dict.fromkeys(found))
        return known

    def _found(self, word: str, *, short: bool) -> Iterator[str]:
        for heard in _heard(word):
            if short:
                yield from self._short.get(heard, ())
            for begins, who in self._long.get(heard[:_LONG], ()):
                if heard.startswith(begins) and len(heard) - len(begins) <= _MOST_BEHIND:
                    yield who


def _softened(heard: str) -> str:
    return heard[:-1] + _SOFTENED.get(heard[-1:], heard[-1:])


def _declined(heard: str) -> Iterator[str]:
    """Yield a short word, and with every ending: behind it, softened or not, or in its last vowel's stead."""
    yield heard
    yield from (before + ending for before in (heard, _softened(heard)) for ending in _ENDINGS)
    if heard[-1] in _VOWELS:
        stem = heard[:-1]
        yield from (stem + ending for ending in _ENDINGS)
        if stem[-1] in _VOWELS and len(stem) > _LEAST:
            yield stem  # a vowel told twice is heard once: Натальей
