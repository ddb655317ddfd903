"""Whether an everyday word is meant by a word that is like a name, and not the name.

Many names are words (Вера, Güneş, Bahar), and with their endings many words sound as names do. What tells
them apart is which of the two a word is nearer to, whether what follows goes on as about a person, and
whether the text has the word in small letters elsewhere.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.beside.chats import goes_on_about_somebody, is_with_people_or_kept
from fieldjournal.redaction.names.heard.sounds import plain, shape
from fieldjournal.redaction.names.lexicon.bare import bared
from fieldjournal.redaction.names.lexicon.forms import Hit
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.text.manner import is_in_address
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON, common_sounds_as
from fieldjournal.redaction.names.vocabulary.endings import AFTER_GIVEN, CASES
from fieldjournal.redaction.names.vocabulary.mainly_names import mainly_names

_NEARER: Final = 0.1
"""What a name may cost at most that an everyday word with an ending is not nearer to."""
_LEAST_COMMON: Final = 4
"""Sounds of an everyday word before its ending."""
_LEAST_VERY: Final = 5
_VERY: Final = 0.05
_LONG: Final = 7
_AS_SPELLED: Final = 0.25
"""Sounds of a name that is no word however it is spelled, and what a vowel written otherwise costs."""
"""Sounds of a name that tells in small letters, and what another spelling of it may cost."""


def is_inflected_common(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is a name with an ending that is an everyday word as well."""
    name, common = setting.lexicon.forms[hit.form].sounds, _declined_as(spot.place.raw)
    return spot.first == spot.last and hit.rest > 0 and name in common


@lru_cache(maxsize=1 << 2)
def _without_names(common: frozenset[str]) -> frozenset[str]:
    return common - mainly_names()


def _declined_as(raw: str) -> frozenset[str]:
    """Return the everyday words that a word may be with an ending, by how they sound."""
    common = common_sounds_as(raw)
    return _without_names(common) if raw[:1].isupper() else common


def is_nearer_common(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is an everyday word with an ending, and less like the name than like that."""
    name, common = setting.lexicon.forms[hit.form].sounds, _declined_as(spot.place.raw)
    return (
        hit.cost > _NEARER
        and spot.first == spot.last
        and any(
            sounds[:length] in common and shape(sounds[length:]) in AFTER_GIVEN
            for sounds in setting.lexicon.word(spot.place.raw).sounds
            for length in range(max(_LEAST_COMMON, len(name) - 1), len(sounds))
        )
    )


def is_everyday_in_case(setting: Setting, spot: Spot, name: str = "") -> bool:
    """Say whether a word is an everyday word or place in a case, and no name that begins so (Maryda).

    Of half the word or more: endings in a row make anything of a short one (*abla-mito-a*).
    """
    common = _declined_as(spot.place.raw)
    return spot.first == spot.last and any(
        sounds[:length] in common
        and shape(sounds[length:]) in CASES
        and not _begins_name(name, sounds[:length], whole=length == len(sounds))
        for sounds in setting.lexicon.word(spot.place.raw).sounds
        for length in range(max(_LEAST_COMMON, (len(sounds) + 1) // 2), len(sounds) + 1)
    )


def _begins_name(name: str, word: str, *, whole: bool) -> bool:
    """Say whether a name begins as a word does, of which more follows or which is `whole`.

    A short word in bare letters as well (*rust*, Rüstem), a long one as it sounds (*коваль*, Кавальчук).
    """
    long = not whole and _LEAST_VERY <= len(word) < len(name)
    if name.startswith(word) or (long and shape(name).startswith(shape(word))):
        return True
    short = len(word) * _SHORT_WORD <= len(name) * 2
    return short and bared(name).startswith(bared(word))


_SHORT_WORD: Final = 3
"""Two sounds of a word to three of a name leave enough of the name to tell it."""


def is_somebody(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word at the beginning goes on as one about a person does: not as an everyday word.

    It is spelled as no everyday word is, only sounds like one, or a verb of people follows.
    """
    spelled = spot.first == spot.last and not hit.rest and plain(spot.place.raw) not in COMMON
    if spelled or setting.does_as_people_do(spot) or _is_spoken_of(setting, spot):
        return True
    return is_with_people_or_kept(setting.text, spot.place.end) or _is_with_somebody(setting, spot)


def _is_with_somebody(setting: Setting, spot: Spot) -> bool:
    """Say whether *and* and another given name follow (*Вера и Олег ушли*)."""
    following = setting.words[spot.last + 1 : spot.last + 3]
    if len(following) < _AND_WHO or plain(following[0].raw) not in _AND:
        return False
    raw = following[1].raw
    return raw[0].isupper() and any(map(is_known_given, setting.lexicon.word(raw).sounds))


_AND: Final = frozenset(
    (
        "и",
        "з",
        "с",
        "да",
        "ва",
        "және",
        "жана",
        "менен",
        "мен",
        "һәм",
        "and",
        "ve",
        "və",
        "va",
        "und",
        "bilen",
    )
)
_AND_WHO: Final = 2


def _is_spoken_of(setting: Setting, spot: Spot) -> bool:
    """Say whether a line of a chat in small letters goes on as about a person (mekan v stambule)."""
    return not setting.cased and spot.place.small and goes_on_about_somebody(setting.text, spot.place.end)


def stands_small(setting: Setting, spot: Spot) -> bool:
    """Say whether a word that begins stands in small letters, and speaks of nobody.

    Elsewhere, too: then its capital only begins. Or there, as in haste; then it is somebody where a verb
    of people follows (лейла не отвечает), and the very name that is no everyday word is (elchin sidit), and
    what begins an address is (nouri.a@…).
    """
    somebody = setting.does_as_people_do(spot) or _is_very_name(setting, spot) or _is_spoken_of(setting, spot)
    somebody = spot.place.small and (somebody or is_in_address(setting.text, spot.place))
    return setting.manner.has_small(spot.place.raw) and not somebody


def _is_very_name(setting: Setting, spot: Spot) -> bool:
    """Say whether a word is exactly a name of five sounds or more, in any case, and no everyday word.

    A long name in another spelling, too (*gulbahor*, Гульбахар).
    """
    forms, sounds = setting.lexicon.forms, setting.lexicon.word(spot.place.raw).sounds
    return not setting.is_common(spot) and any(
        len(forms[hit.form].sounds) >= _LEAST_VERY
        and hit.cost <= (_VERY if len(forms[hit.form].sounds) < _LONG else _AS_SPELLED)
        and not is_everyday_in_case(setting, spot, forms[hit.form].sounds)
        and not is_inflected_common(setting, spot, hit)
        and any(shape(each[len(each) - hit.rest :]) in CASES for each in sounds)
        for hit in spot.hits
    )
