"""Which words of a listed name are the family name: by their endings, by known given names, by their order.

- A word that ends as family names do is one, whatever its place; so is one behind an Arabic article.
- Of two or three words without such an ending the last is the family name, unless a patronymic ends the
  name, or only the last is a known given name (YILMAZ Mehmet). Two such endings make a double family name.
- A word in capitals among small ones is the family name (Mehmet YILMAZ).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard_listed, plain
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.vocabulary.endings import (
    FAMILY_CASES,
    FAMILY_ENDS,
    FATHER_WORDS,
    WEAK_FAMILY_ENDS,
)
from fieldjournal.redaction.names.vocabulary.given_compounds import is_compound_given

LEAST_FAMILY: Final = 5
"""Letters of a family name that is known by its ending."""
GIVEN_AND_FAMILY: Final = 2
LONGEST_PARTICLE: Final = 3
"""Letters of what is no part of its own (Ter-Petrosyan)."""


def families_of(words: Sequence[str], others: Sequence[int], *, father_last: bool) -> set[int]:
    """Return which words are the family name: several where it is double (Ataýewa-Orazowa)."""
    if len(others) < 2:  # noqa: PLR2004 - a given name alone, with a father's
        return {at for at in others if is_family(words[at])}
    shouted = [at for at in others if len(words[at]) > 1 and words[at].isupper()]
    if len(shouted) == 1:
        return set(shouted)
    if plain(words[others[0]]) in _OF_ONE_SYLLABLE and is_given_name(words[others[-1]]):
        return {others[0]}
    ranks = {at: _FORMED if _is_after_article(words, at) else rank(words[at]) for at in others}
    best = max(ranks.values())
    first, last = others[0], others[-1]
    if best > _WEAK:
        chosen = max(at for at in others if ranks[at] == best)
        double = {at for at in others if best == _SUREST == ranks[at] and abs(at - chosen) == 1}
        return {chosen} | (double if len(others) > GIVEN_AND_FAMILY else set())
    before_uulu = first + 1 < len(words) and plain(words[first + 1]) in FATHER_WORDS
    in_russian = ranks[first] == _WEAK > ranks[last] and _russian.search(words[first]) is not None
    stranger = ranks[last] == _KNOWN < ranks[first] and len(words[last]) > LONGEST_PARTICLE
    return {first if father_last or before_uulu or in_russian or stranger else last}


def _is_after_article(words: Sequence[str], at: int) -> bool:
    """Say whether a word has an Arabic article before it that begins a family name (al-Jaabari)."""
    served = at > 1 and plain(words[at - 2]).startswith(_SERVANTS)
    return at > 0 and plain(words[at - 1]) in _ARTICLES and plain(words[at]) not in _FAITH and not served


_ARTICLES: Final = frozenset("al el аль эль ал эл".split())  # noqa: SIM905
_SERVANTS: Final = ("abd", "абд", "abu", "абу", "nur", "нур", "saif", "seif", "din")
"""Before an article, the beginning of a given name of several words (Abd al-Rahman)."""
_FAITH: Final = frozenset("din dine deen дин".split())  # noqa: SIM905
"""What ends one (Noor al-Din)."""
_KNOWN, _UNKNOWN, _WEAK, _FORMED, _SUREST = range(5)
_russian = re.compile("[а-я]", re.IGNORECASE)


def rank(word: str) -> int:
    """Return how much a word looks like a family name: as a known given name least."""
    folded = plain(word)
    given = any(is_known_given(sounds, 0.0) for sounds in heard_listed(folded))  # Яков, Zbigniew, Andrew
    if len(folded) >= LEAST_FAMILY and folded.endswith(_SUREST_ENDS) and not given:
        return _SUREST
    if any(
        sounds.startswith(_FLOWER) or sounds.endswith(_OF_THE_FAITH) or is_known_given(sounds, _VERY_LIKE)
        for sounds in heard_listed(folded)
    ) or is_compound_given(word):
        return _KNOWN
    if len(folded) >= LEAST_FAMILY and folded.endswith(FAMILY_ENDS):
        return _FORMED
    return _WEAK if is_family(word) else _UNKNOWN


def is_given_name(word: str) -> bool:
    """Say whether a word is a known given name, or made as those of the region are."""
    heard_so = heard_listed(plain(word))
    return is_compound_given(word) or any(is_known_given(each, _VERY_LIKE) for each in heard_so)


_OF_ONE_SYLLABLE: Final = frozenset(
    """
    ма ли ким пак цой тен тян ван лю ян хе шин нам ю чжан ни лим чен
    li kim pak tsoi choi ten wang ma liu yang ni lim chen
    """.split()  # noqa: SIM905
)
"""Family names of Koreans and Dungans, which stand first; *хан* and *бай* are ranks as well."""
_VERY_LIKE: Final = 0.05
_FLOWER: Final = ("gUl", "ogul")
"""How given names begin and family names without an ending do not."""
_OF_THE_FAITH: Final = ("idin", "udin", "ula", "ulo")
"""How given names end that are made of Arabic ones (Jaloliddin, Hayrulla)."""
_SUREST_ENDS: Final = (
    "ow",
    "ew",
    "ov",
    "ev",
    "ёв",
    "ов",
    "ев",
    "owa",
    "ewa",
    "ova",
    "eva",
    "ова",
    "ева",
    "ёва",
    "ский",
    "ская",
    "оў",
    "еў",
    "ёў",
    "аў",
    "скі",
    "цкі",
    "shvili",
    "швили",
    "შვილი",
)


def is_family(word: str) -> bool:
    """Say whether a word ends as family names do."""
    folded = plain(word)
    return len(folded) >= LEAST_FAMILY and folded.endswith((*FAMILY_ENDS, *WEAK_FAMILY_ENDS))


@lru_cache(maxsize=1 << 14)
def is_family_declined(word: str) -> bool:
    """Say whether a word is a family name of a kind that hardly another word is like, with an ending."""
    folded = plain(word)
    return any(
        folded[:size].endswith(_DECLINED_ENDS) and folded[size:] in FAMILY_CASES
        for size in range(LEAST_FAMILY, len(folded))
    )


_DECLINED_ENDS: Final = (
    *(*_SUREST_ENDS, "əv", "әв", "zoda", "зода", "zade", "zadə", "заде"),
    *("oğlu", "oglu", "ogly", "оглы", "оглу", "gyzy", "qizi", "кызы", "гызы", "қызы"),
)
