"""What the words of a listed name are: given name, father's name, family name, another calling.

- A word that ends as family names do is one, whatever its place; a word that ends as patronymics do, or
  stands before or after *oglu, gyzy, uulu …*, names the father.
- Of two or three words without such an ending the last is the family name, unless only the first is no
  known given name (YILMAZ Mehmet).
- A spelling in capitals among small ones is the family name (Mehmet YILMAZ).
- A further spelling whose words sound like words of the first is the same name; a single word that
  sounds like none is a nickname.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from fieldjournal.redaction.names.alignment import fit
from fieldjournal.redaction.names.endings import FAMILY_ENDS, FATHER_ENDS, FATHER_WORDS
from fieldjournal.redaction.names.given import GIVEN_BONES
from fieldjournal.redaction.names.sounds import bones, heard, plain

_word = re.compile(r"[^\W\d_](?:['’ʻʼ`‘]?[^\W_])*", re.UNICODE)
_LEAST_FAMILY: Final = 5
_GIVEN_AND_FAMILY: Final = 2
_SAME: Final = 0.12


class Role(IntEnum):
    """What a word of a name is; the higher, the more it tells alone."""

    STEM = 0
    """A family name without its Russian ending: tells only beside another part."""
    DIMINUTIVE = 1
    GIVEN = 2
    FATHER = 3
    CALLED = 4
    """A spelling of one word that somebody listed."""
    FAMILY = 5


class Part(NamedTuple):
    """One word of a name."""

    word: str
    role: Role


def parts_of(spellings: Sequence[str]) -> list[Part]:
    """Return every different word of a person's spellings with its role, the first spelling's first."""
    found: dict[Part, None] = {}
    for at, spelling in enumerate(spellings):
        words = words_of(spelling)
        for part in _single(words[0], tuple(found), first=at == 0) if len(words) == 1 else _named(words):
            found[part] = None
    return list(found)


def words_of(spelling: str) -> list[str]:
    """Return the words of a spelling, as they stand."""
    return _word.findall(spelling)


def _single(word: str, known: Sequence[Part], *, first: bool) -> Iterator[Part]:
    if first:
        yield Part(word, Role.FAMILY if is_family(word) else Role.CALLED)
        return
    for part in known:
        if sounds_alike(part.word, word):
            yield Part(word, part.role)
            return
    yield Part(word, Role.FAMILY if is_family(word) else Role.CALLED)


def _named(words: list[str]) -> Iterator[Part]:
    fathers = set(_fathers(words))
    others = [at for at in range(len(words)) if at not in fathers and plain(words[at]) not in FATHER_WORDS]
    family = _family(words, others)
    for at, word in enumerate(words):
        if plain(word) in FATHER_WORDS or len(plain(word)) < 2:  # noqa: PLR2004 - an initial is no part
            continue
        yield Part(word, Role.FATHER if at in fathers else Role.FAMILY if at == family else Role.GIVEN)


def _fathers(words: Sequence[str]) -> Iterator[int]:
    for at, word in enumerate(words):
        folded = plain(word)
        before_ogly = 0 < at < len(words) - 1 and plain(words[at + 1]) in FATHER_WORDS
        ending = len(folded) > _LEAST_FAMILY and folded.endswith(FATHER_ENDS)
        if before_ogly or (ending and len(words) > _GIVEN_AND_FAMILY):
            yield at


def _family(words: Sequence[str], others: Sequence[int]) -> int | None:
    if len(others) < 2:  # noqa: PLR2004 - a given name alone, with a father's
        return others[0] if others and is_family(words[others[0]]) else None
    shouted = [at for at in others if len(words[at]) > 1 and words[at].isupper()]
    if len(shouted) == 1:
        return shouted[0]
    ending = [at for at in others if is_family(words[at]) and not _may_be_given(words[at])]
    if ending:
        return max(ending, key=lambda at: (not is_given(words[at]), at))
    if is_given(words[others[-1]]) and not is_given(words[others[0]]):
        return others[0]
    return others[-1]


def is_family(word: str) -> bool:
    """Say whether a word ends as family names do."""
    folded = plain(word)
    return len(folded) >= _LEAST_FAMILY and folded.endswith(FAMILY_ENDS)


def _may_be_given(word: str) -> bool:
    """Say whether a word is a known given name that only happens to end as some family names do (Hüseyin)."""
    return is_given(word) and plain(word).endswith(_ALSO_OF_GIVEN)


_ALSO_OF_GIVEN: Final = ("in", "ин", "an", "ян", "yan", "ich", "ina", "ина", "li", "ли", "niya", "uly", "aw")


def is_given(word: str) -> bool:
    """Say whether a word has the bones of a known given name."""
    return any((each[:1] in "aAeioOuU", bones(each)) in GIVEN_BONES for each in heard(plain(word)))


def sounds_alike(one: str, other: str) -> bool:
    """Say whether two words are one name in two spellings."""
    return any(
        (found := fit(a, b, {""}, max(0.3, _SAME * len(a)))) is not None and found.rest == 0
        for a in heard(plain(one))
        for b in heard(plain(other))
    )


_family_ending = re.compile(
    r"(?:i?[aeiou]?[vf]a?|i?n?skii?(?:a|aia)?|zod[ae]|zad[ae]|niia|ulu?i?|uli)$", re.IGNORECASE
)


def stems(sounds: Iterable[str]) -> Iterator[str]:
    """Yield family names without their Russian or Persian ending: Meýmankulyýew, *Meýmankuly*."""
    for each in sounds:
        stem = _family_ending.sub("", each)
        if stem != each and len(bones(stem)) >= 2:  # noqa: PLR2004
            yield stem
