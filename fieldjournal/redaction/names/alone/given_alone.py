"""How much a given name, a short form or a short family name tells when nothing beside it supports it.

Thousands share a given name, and many given names are words: so it is asked at the most.

- A given name or a short family name without a family name's ending is asked, in small letters and at the
  beginning of a sentence only when very like (`allowance`). In small letters one of up to four sounds takes
  no ending but a dear one's (*-jan*).
- A short form is asked where it is written with a capital; where it is an everyday word, or begins a
  sentence, something more has to tell.
- Beside another family name or a word for a place it is nobody, unless that is its own name with slips, or
  a verb of people follows (*в кафе Зарина ждала до вечера*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alone.allowance import is_near
from fieldjournal.redaction.names.alone.everyday import is_inflected_common, is_nearer_common, stands_small
from fieldjournal.redaction.names.alone.homonyms import has_a_names_capital, is_meant
from fieldjournal.redaction.names.alone.spoken_of import is_in_no_line, is_told_of
from fieldjournal.redaction.names.alone.sureness import ASK, NOTHING, Grade, Sureness
from fieldjournal.redaction.names.beside.anothers import (
    another_family,
    followed_by_name,
    is_before_an_initial,
    is_own_with_slips,
)
from fieldjournal.redaction.names.beside.elsewhere import is_before_a_family_name
from fieldjournal.redaction.names.beside.languages import is_foreign_there
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.sounds import CYRILLIC, is_in_far_script, plain
from fieldjournal.redaction.names.lexicon.forms import Hit
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import common_sounds_as

_LEAST_TELLING: Final = 5
"""Sounds from which on a name in small letters tells by itself."""
_LEAST_SHORT: Final = 4
_LEAST_SLIPPED_GIVEN: Final = 8
_VERY_WORD: Final = 0.15
"""The cost up to which a word that is an everyday word as well may be meant as the name."""
_VERY_SMALL: Final = 0.05
_LEAST_BESIDE_SLIPS: Final = 4
_LEAST_DEAR: Final = 3
"""Sounds behind a short form that are love, and no case (İbo-can)."""


def given_alone(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    """Return what a word tells that is like a given name, a short form or a short family name."""
    form = setting.lexicon.forms[hit.form]
    size = len(form.sounds)
    placed = setting.is_place(spot) and form.role is not Role.DIMINUTIVE
    placed = placed and not setting.does_as_people_do(spot)
    if another_family(setting, spot) or placed or followed_by_name(setting, spot):
        slipped = grade is Grade.SAME and size >= _LEAST_BESIDE_SLIPS
        return ASK if slipped and is_own_with_slips(setting, spot, form.who) else NOTHING
    if form.role is Role.DIMINUTIVE:
        short = grade is Grade.SAME and _is_short_form(setting, spot, hit)
        if short or not form.said:
            return ASK if short else NOTHING
    if setting.is_month(spot):
        return NOTHING
    if is_nearer_common(setting, spot, hit) and not has_a_names_capital(setting, spot, hit):
        return NOTHING
    if setting.begins(spot) and stands_small(setting, spot) and not _is_told(setting, spot, hit):
        return NOTHING
    return _written_alone(setting, spot, hit, grade)


_single: Final = re.compile(r" \w\b")
"""An initial in small letters, of somebody else's name."""


def _is_told(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether the very name in small letters begins a line that tells of somebody."""
    if not spot.place.small or hit.rest or hit.cost > _VERY_SMALL:
        return False
    if is_in_no_line(setting.text, spot) or _single.match(setting.text, spot.place.end):
        return False
    return is_foreign_there(setting, spot) or is_told_of(setting, spot, hit)


def _is_short_form(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a short form is written as one, and is no word and nobody else's."""
    form = setting.lexicon.forms[hit.form]
    if is_before_a_family_name(setting, spot) or is_before_an_initial(setting, spot):
        return is_own_with_slips(setting, spot, form.who)
    everyday = setting.is_common(spot) and (setting.begins(spot) or setting.is_always_capital(spot))
    inside = setting.cased and not setting.begins(spot)
    does = setting.does_as_people_do(spot)
    told = inside or does or hit.rest >= _LEAST_DEAR
    capital = spot.place.raw[0].isupper() or is_in_far_script(plain(spot.place.raw))
    written = capital and len(form.sounds) >= (_LEAST_SHORT - told)
    meant = inside and _is_no_words_capital(spot)
    inflected = (not meant and setting.is_common(spot)) or (
        setting.begins(spot) and setting.is_only_begun(spot)
    )
    return written and not ((everyday and not does) or (hit.rest > 0 and inflected))


def _is_no_words_capital(spot: Spot) -> bool:
    """Say whether a Russian word inside a sentence has its capital from no town (*у Славы, с Верой*)."""
    raw = spot.place.raw
    return CYRILLIC.search(raw) is not None and not is_town(raw)


def _written_alone(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    form = setting.lexicon.forms[hit.form]
    size, small = len(form.sounds), setting.is_small(spot.place)
    inflected = is_inflected_common(setting, spot, hit) and (setting.begins(spot) or small)
    if inflected or setting.is_common(spot):
        return ASK if is_meant(setting, spot, hit, _VERY_WORD) else NOTHING
    if grade is Grade.SAME:
        no_name = small and (size < _LEAST_TELLING or form.sounds in common_sounds_as(spot.place.raw))
        return NOTHING if no_name or not is_near(setting, spot, hit) else ASK
    return ASK if grade is Grade.SLIP and not small and size >= _LEAST_SLIPPED_GIVEN else NOTHING
