"""Whether an everyday word stands in a line of a language in which it is none.

*Umid* is hope in Uzbek; in a Russian or an English line (*kto videl umid, has anyone heard from umid*) it is
somebody. Told by little words and letters that no other language of these has.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common_central_asia import KAZAKH_KYRGYZ, TAJIK, TURKMEN, UZBEK
from fieldjournal.redaction.names.vocabulary.common_english import ENGLISH
from fieldjournal.redaction.names.vocabulary.common_german import NOUNS, OTHERS
from fieldjournal.redaction.names.vocabulary.common_neighbours import (
    BELARUSIAN,
    KARAKALPAK,
    KURDISH,
    NAMED_BY,
    TATAR,
)
from fieldjournal.redaction.names.vocabulary.common_of_prose import CYRILLIC, LATIN
from fieldjournal.redaction.names.vocabulary.common_russian import GENITIVES, RUSSIAN, UKRAINIAN
from fieldjournal.redaction.names.vocabulary.common_turkish import AZERBAIJANI, TURKISH
from fieldjournal.redaction.names.vocabulary.name_words import ENGLISH_GERMAN, NAME_WORDS

_RUSSIAN_LITTLE: Final = """
в с к что кто где когда уже это мне меня ему его нас вас она они мы вы тебя тебе если только вчера сегодня
завтра сейчас потом тоже для из про через нет был была надо сказал сказала говорят опять пока под над без при
ли бы мой моя kto chto 4to gde kogda uje uzhe eto mne menya emu ego vchera segodnya zavtra seichas sejchas
potom tozhe dlya cherez 4erez nado skazal skazala govoryat opyat budet esli tolko skolko tebya tebe shto v s k
"""
_WESTERN_LITTLE: Final = """
the of for from with who was were is has have had been she they our you your about this there where when will
not said der das und von mit wurde nicht ist beim seit für wird
"""
_SLAVIC: Final = (RUSSIAN, UKRAINIAN, BELARUSIAN, NAMED_BY, " ".join(GENITIVES))
_WESTERN: Final = (ENGLISH, ENGLISH_GERMAN, NOUNS, OTHERS)
_REGION: Final = (
    *(TURKMEN, UZBEK, TAJIK, KAZAKH_KYRGYZ, KARAKALPAK, TATAR),
    *(AZERBAIJANI, TURKISH, KURDISH, NAME_WORDS, LATIN, CYRILLIC),
)
_TOLD_BY: Final[tuple[tuple[frozenset[str], tuple[str, ...]], ...]] = (
    (frozenset(_RUSSIAN_LITTLE.split()), _SLAVIC),
    (frozenset(_WESTERN_LITTLE.split()), _WESTERN),
)
"""The little words that tell a group of languages, and the everyday words of these."""
_of_the_region = re.compile("[қңғүөұҳўҷӣӯіәһýňžəğışç]")
"""Letters of Turkic languages and Tajik that neither Russian nor English has."""
_REACH: Final = 12
"""Words on either side of a word that tell in which language it stands."""


def is_foreign_there(setting: Setting, spot: Spot) -> bool:
    """Say whether the words around tell a language of which a word, as it stands, is no everyday word."""
    around = _around(setting, spot)
    told = [languages for little, languages in _TOLD_BY if not little.isdisjoint(around)]
    if not told and any(_of_the_region.search(each) for each in around):
        told = [_REGION]
    return any(not _is_word_of(each, setting, spot) for each in told)


def _around(setting: Setting, spot: Spot) -> frozenset[str]:
    """Return the words of the same line, as they are written but in small letters."""
    text, place = setting.text, spot.place
    low, high = text.rfind("\n", 0, place.start) + 1, text.find("\n", place.end)
    before = setting.words[max(0, spot.first - _REACH) : spot.first]
    after = setting.words[spot.last + 1 : spot.last + 1 + _REACH]
    in_line = (each for each in (*before, *after) if low <= each.start and not 0 <= high < each.end)
    return frozenset(each.raw.lower() for each in in_line)


def _is_word_of(languages: tuple[str, ...], setting: Setting, spot: Spot) -> bool:
    known = _sounds(languages)
    return any(each in known for each in setting.lexicon.word(spot.place.raw).sounds)


@cache
def _sounds(languages: tuple[str, ...]) -> frozenset[str]:
    """Return how the everyday words of some languages sound."""
    words = (word for each in languages for word in each.split())
    return frozenset(sounds for word in words for sounds in heard(plain(word))[:1])
