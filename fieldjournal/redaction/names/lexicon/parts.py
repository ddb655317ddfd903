"""What the words of a listed name are: given name, father's name, family name, another calling.

- A word that ends as patronymics do, or stands before or after *oglu, gyzy, uulu …*, names the father; of two
  such words the one behind the given name. Which of the others is the family name, `families` says.
- A further spelling whose words sound like words of the first is the same name; a single word that
  sounds like none is a nickname.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.sounds import bones, heard, is_russian, plain
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.articles import as_one_word
from fieldjournal.redaction.names.lexicon.families import (
    GIVEN_AND_FAMILY,
    LEAST_FAMILY,
    LONGEST_PARTICLE,
    families_of,
    is_family,
    is_given_name,
)
from fieldjournal.redaction.names.vocabulary.endings import (
    FAMILY_ENDS,
    FATHER_ENDS,
    FATHER_WORDS,
    KIN_AFTER,
    RANKS,
    TITLES,
)
from fieldjournal.redaction.names.vocabulary.given import GIVEN_BONES

_HALF_SPACE: Final = "\u200c"
_word = re.compile(r"[^\W\d_](?:['’ʻʼ`‘]?[^\W_])*", re.UNICODE)
_BOUND: Final = frozenset(
    map(plain, ("الدين", "الله", "al-Din", "ad-Din", "Eddin", "Uddin", "Allah", "Ullah"))
)
"""What makes a given name of the word before it, and is none of its own (*نور الدين*)."""
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
        words = _named_by(words_of(spelling))
        known = tuple(found)
        parts = _single(words[0], known, first=at == 0) if len(words) == 1 else _named(words, spelling)
        if _is_called_by_kin(words):
            parts = iter([Part(words[0], Role.GIVEN)])
        found.update(dict.fromkeys(_told_again(part, known) for part in parts))
    return list(found)


def _named_by(words: list[str]) -> list[str]:
    """Return the words of a spelling without those of respect and the rank it begins with."""
    named = [each for each in words if plain(each) not in TITLES] or words
    return named[1:] if len(named) > 1 and plain(named[0]) in RANKS else named


def words_of(spelling: str) -> list[str]:
    """Return the words of a spelling, as they stand; Persian keeps the halves of one apart (کیانی‌فر)."""
    return _word.findall(spelling.replace(_HALF_SPACE, ""))


def little_words(spellings: Iterable[str]) -> Iterator[str]:
    """Yield how the words sound that a name is listed with and that tell nobody: *al-, Can, uulu*."""
    for spelling in spellings:
        words = words_of(spelling)
        for word in map(plain, words if len(words) > 1 else ()):
            if word in FATHER_WORDS or word in _BOUND or len(word) <= LONGEST_PARTICLE:
                yield from (sounds for sounds in heard(word) if len(sounds) > 1)


def is_one_word(spelling: str) -> bool:
    """Say whether a spelling is one word of a name, a word of respect or kin aside (*Erkin aka*)."""
    words = _named_by(words_of(spelling))
    return sum(plain(each) not in TITLES and each not in KIN_AFTER for each in words) <= 1


def _is_called_by_kin(words: Sequence[str]) -> bool:
    """Say whether words are a given name and a word of kin in small letters, which is no family name."""
    return len(words) == GIVEN_AND_FAMILY and words[0][0].isupper() and words[1] in KIN_AFTER


def _single(word: str, known: Sequence[Part], *, first: bool) -> Iterator[Part]:
    if first:
        yield Part(word, Role.FAMILY if is_family(word) and not is_given_name(word) else Role.CALLED)
        return
    for part in known:
        if sounds_alike(part.word, word):
            yield Part(word, part.role)
            return
    named = any(part.role is Role.FAMILY and is_family(part.word) for part in known)
    family = plain(word).endswith(FAMILY_ENDS) if named else is_family(word)
    yield Part(word, Role.FAMILY if family and len(word) >= LEAST_FAMILY else Role.CALLED)


def _told_again(part: Part, known: Sequence[Part]) -> Part:
    """Return a part of a further spelling: beside a known family name *-owiç* is the father's."""
    told = any(each.role is Role.FAMILY and is_family(each.word) for each in known)
    if told and part.role is Role.FAMILY and plain(part.word).endswith(FATHER_ENDS):
        return Part(part.word, Role.FATHER)
    return part


def _named(words: list[str], spelling: str) -> Iterator[Part]:
    fathers = set(_fathers(words))
    others = [at for at in range(len(words)) if at not in fathers and plain(words[at]) not in FATHER_WORDS]
    fathered = len(others) == GIVEN_AND_FAMILY and others[-1] < len(words) - 1 and not fathers
    families = {others[-1]} if fathered else families_of(words, others, father_last=len(words) - 1 in fathers)
    families |= {
        at + step
        for at in families
        for step, one, other in ((1, at, at + 1), (-1, at - 1, at))
        if one >= 0
        and other < len(words)
        and f"{words[one]}-{words[other]}" in spelling
        and at + step in others
    }
    for at, word in enumerate(words):
        folded = plain(word)
        particle = len(folded) <= LONGEST_PARTICLE and len(others) > GIVEN_AND_FAMILY and at + 1 in families
        if folded in FATHER_WORDS or len(folded) < 2 or particle:  # noqa: PLR2004 - an initial is no part
            continue
        role = Role.FATHER if at in fathers else Role.FAMILY if at in families else Role.GIVEN
        if not (at and role is Role.GIVEN and folded in _BOUND):
            yield Part(word, role)
        for whole in (*as_one_word(words[: at + 1]), *_over_hyphen(words[at : at + 2], spelling)):
            yield Part(whole, role)
        whole = word
        if at in families and at + 1 < len(words) and plain(words[at + 1]) in FATHER_WORDS:
            whole = word + words[at + 1].lower()
            yield Part(whole, Role.FAMILY)
        if at in families:
            yield from _of_the_same_father(whole)


def _over_hyphen(words: Sequence[str], spelling: str) -> Iterator[str]:
    """Yield two halves of a name that are listed with a hyphen as one word (*Çoban-zade*, Çobanzade)."""
    if len(words) == GIVEN_AND_FAMILY and "-".join(words) in spelling:
        yield words[0] + words[1].lower()


def _of_the_same_father(word: str) -> Iterator[Part]:
    """Yield what else a family name made of the father's tells (Sarsenqyzy): a patronymic, a brother's."""
    folded = plain(word)
    for ends, others in ((_SONS, _DAUGHTERS), (_DAUGHTERS, _SONS)):
        end = next((each for each in ends if folded.endswith(each)), None)
        if end is not None and len(folded) - len(end) >= _LEAST_FATHER:
            stem = folded.removesuffix(end)
            yield from (Part(stem + each, Role.FATHER) for each in _PATRONYMICS[is_russian(stem)])
            yield from (Part(stem + other, Role.FATHER) for other in others)


_LEAST_FATHER: Final = 3
_SONS: Final = tuple("ogly uly uulu oglu oğlu ogli оглы ұлы улы уулу ўғли угли оглу".split())  # noqa: SIM905
_DAUGHTERS: Final = tuple("gyzy kyzy qyzy qizi qızı kızı кызы қызы қизи гызы кизи".split())  # noqa: SIM905
_PATRONYMICS: Final = ("ovich ovna yevich yevna".split(), "ович овна евич евна".split())  # noqa: SIM905
"""How a father's name becomes a family name of his son, his daughter."""


def _fathers(words: Sequence[str]) -> Iterator[int]:
    """Yield which words name the father.

    Of two that end so one is the family name (Эмиль Якубович Гуревич).
    """
    ending = [
        len(each) >= LEAST_FAMILY and (plain(each).endswith(FATHER_ENDS) or _is_fathers_beside(each, words))
        for each in words
    ]
    behind_given = [at for at in range(1, len(words)) if ending[at] and not ending[at - 1]]
    for at in range(len(words)):
        before_ogly = 0 < at < len(words) - 1 and plain(words[at + 1]) in FATHER_WORDS
        fatherly = ending[at] and (sum(ending) == 1 or at in behind_given[-1:])
        if (before_ogly and len(words) > _FATHER_AS_FAMILY) or (fatherly and len(words) > GIVEN_AND_FAMILY):
            yield at


def _is_fathers_beside(word: str, words: Sequence[str]) -> bool:
    """Say whether a word is a Kazakh or Kyrgyz father's name: another of them is a family name of its own."""
    glued = len(words) > GIVEN_AND_FAMILY and plain(word).endswith(_GLUED)
    return glued and any(is_family(each) and not plain(each).endswith(_GLUED) for each in words)


_GLUED: Final = tuple("uly uulu kyzy qyzy qizi ұлы улы уулу қызы кызы қизи".split())  # noqa: SIM905
_FATHER_AS_FAMILY: Final = 3
"""Words from which on a father's name before *uulu, kyzy* is no family name as well (Asan kyzy Begimai)."""


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
