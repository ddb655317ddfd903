"""Words in Arabic letters without short vowels: which of them may be a name that stands alone.

Such a word has few letters, and many everyday words share them (*یکی, از, کار*). So it is a name only where
every letter fits:

- consonants are the name's, in its order; a vowel that is written (ا و ی) is one the name has there;
  the first and the last vowel of the name are written; what follows is a Persian ending;
- an everyday word (`common_arabic`; what begins with می or نمی is a verb) is a name only beside a word
  that says so (آقای, خانم, نام …).

Uyghur and Kazakh write all vowels, and are read like any other alphabet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.abjads import HEBREW_LETTERS
from fieldjournal.redaction.names.heard.arabic import consonants, is_arabic_spelling
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.vocabulary.common_arabic import ARABIC, EVERYDAY, NAMING
from fieldjournal.redaction.names.vocabulary.common_hebrew import EVERYDAY as HEBREW

_verb = re.compile("^(?:می|نمی|مي|نمي)\u200c")
_added = re.compile("(?:هایی|های|ها|یی|ی|ترین|تر|گاه|ستان)$")
"""What makes another everyday word of one."""
_LEAST_STEM: Final = 3
_with_article = re.compile("[وفبك]?ال|لل")
_with_particle = re.compile("^[وفبكل](?=..)")
_end = re.compile("^(?:ra|ha|hai|hara|i|im|am|S|aS|t|at|m|an|ani|jan|jun|xan|han|bik|big|ga)?$")
"""Endings of Persian and of respect, as they are heard."""

_WRITTEN: Final = {"a": "aAoeO", "i": "ieA", "u": "ouOU", "o": "ouOU", "v": "vouOU", "h": "hx", "A": "aA"}
_ALIKE: Final = ("gkh", "pfb", "fv", "jZ", "jCc", "CS", "zZ", "kx", "td", "zs")
"""Consonants that are written with one letter, or with one another's."""
_ARTICLE: Final = "al"
"""Before an l inside a name an a may be the article's (حکمت‌الله)."""
_FINAL_H: Final = "aAeio"


def is_everyday(raw: str) -> bool:
    """Say whether a word in Arabic letters is one of everyday speech."""
    word = plain(raw)
    if HEBREW_LETTERS.match(word):
        return not {word, *_unglued(word)}.isdisjoint(HEBREW)
    if _verb.match(raw) or word in EVERYDAY or word in NAMING:
        return True
    if not ARABIC.isdisjoint({word, _with_article.sub("", word), _with_particle.sub("", word)}):
        return True
    added = _added.search(word, _LEAST_STEM)
    return added is not None and word[: added.start()] in EVERYDAY


def _unglued(word: str) -> Iterator[str]:
    """Yield a Hebrew word without the little words that are glued to it, one after the other (ושב)."""
    glued = _glued_words.match(word)
    for at in range(1, glued.end() + 1 if glued else 0):
        yield word[at:]


_glued_words = re.compile("ו?(?:כש|ש)?[בלמכה]?(?=.{3})")


def is_short_in_hebrew(name: str, raw: str) -> bool:
    """Say whether a name has so few consonants that half the words in Hebrew letters are like it."""
    few = consonants(name) + name.count("x") <= _FEW_IN_HEBREW and len(raw) < _LONG_IN_HEBREW
    return few and HEBREW_LETTERS.match(raw) is not None


_FEW_IN_HEBREW: Final = 2
_LONG_IN_HEBREW: Final = 5
"""Letters of a word that has its vowels, too (אלינה)."""


def has_article(name: str, raw: str) -> bool:
    """Say whether a word in Arabic letters has an article, as nouns have it and given names have not."""
    return name[1:2] != "l" and _with_article.match(plain(raw)) is not None


@lru_cache(maxsize=1 << 14)
def is_spelled(name: str, raw: str) -> bool:
    """Say whether a word in Arabic letters is a spelling of a name (its sounds), or of it with an ending."""
    if HEBREW_LETTERS.match(raw):
        return is_arabic_spelling(name, raw)
    return is_arabic_spelling(name, raw) or any(_goes_on(name, word, 0, 0) for word in heard(plain(raw)))


def _goes_on(name: str, word: str, at: int, to: int) -> bool:
    """Say whether the rest of a name may be written as the rest of a word."""
    left = name[at:]
    if not left:
        return _end.match(word[to:]) is not None
    sound, letter = left[0], word[to : to + 1]
    if not letter:
        return False
    if sound in VOWELS:
        return _vowel_goes_on(name, word, at, to)
    if word[to : to + 2] == _ARTICLE and at and _goes_on(name, word, at, to + 1):
        return True
    if not _is_written(sound, letter):
        return False
    nasal = sound == "n" and word[to : to + 2] == "ng"
    return _goes_on(name, word, at + 1, to + 1) or (nasal and _goes_on(name, word, at + 1, to + 2))


def _vowel_goes_on(name: str, word: str, at: int, to: int) -> bool:
    """Say the same where the next sound of the name is a vowel."""
    sound, letter, last = name[at], word[to], at + 1 == len(name)
    if at == 0 and letter == "a" and _goes_on(name, word, at + 1, to + 1):
        return True
    carried = at == 0 and letter == "a" and sound in _WRITTEN.get(word[to + 1 : to + 2], "")
    if carried and _goes_on(name, word, at + 1, to + 2):
        return True
    if sound in _WRITTEN.get(letter, "") and _goes_on(name, word, at + 1, to + 1):
        return True
    if last:
        return letter == "h" and sound in _FINAL_H and _goes_on(name, word, at + 1, to + 1)
    unwritten = at > 0 or (sound == "i" and name[1] in VOWELS)
    return unwritten and _goes_on(name, word, at + 1, to)


def _is_written(sound: str, letter: str) -> bool:
    if sound == letter or letter in _WRITTEN.get(sound, "") or sound in _WRITTEN.get(letter, ""):
        return True
    return any(sound in each and letter in each for each in _ALIKE)
