"""What a word tells of a name that is an everyday word as well (Вера, Yıldız, Kader).

- Inside a sentence a capital tells a name, even of a word that is nearer to an everyday word with an ending,
  where it is very like; but never of a German noun (`Setting.is_noun`).
- At the beginning of a sentence it has to be the very word, and to go on as a sentence about a person does.
- In small letters it is nobody where the text has capitals, and elsewhere has to be the very name.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.alone.allowance import is_near, most_like
from fieldjournal.redaction.names.alone.everyday import is_somebody
from fieldjournal.redaction.names.alone.spoken_of import is_in_no_line, is_told_of
from fieldjournal.redaction.names.beside.anothers import another_given
from fieldjournal.redaction.names.beside.languages import is_foreign_there
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.names.vocabulary.mainly_names import mainly_names

_LEAST_FAMILY: Final = 5
"""Sounds of a family name that is a word as well and still tells whose it is."""
_LONGEST_CASE: Final = 3
"""Sounds of an ending behind a name; a whole everyday word behind which is more is that word (Bakanlığı),
in small letters as much (*uğursuz*, without luck)."""
_VERY_NAME: Final = 0.16
_VERY_LIKE: Final = 0.25
"""The cost of another transliteration."""
_LOST_VOWEL: Final = 0.05
"""What it costs that a case took the name's last vowel (*Хаялу* of Хаяла)."""
_VERY_SAME: Final = 0.05
_VERY_LIKE_STEM: Final = 0.1
"""What a word in small letters may cost to be the name; where its last vowel is lost (веры)."""


def is_meant(setting: Setting, spot: Spot, hit: Hit, most: float) -> bool:
    """Say whether a name that costs at most so much may be meant by an everyday word."""
    form = setting.lexicon.forms[hit.form]
    if setting.is_lower(spot.place) and hit.cost > (_VERY_LIKE_STEM if hit.rest else _VERY_SAME):
        return False
    if hit.rest + setting.is_lower(spot.place) > _LONGEST_CASE and plain(spot.place.raw) in COMMON:
        return False
    if setting.is_lower(spot.place) and _is_thing(setting, spot, hit):
        return False
    begins = setting.begins(spot)
    sentence = setting.goes_on(spot) and not is_somebody(setting, spot, hit)
    very_word = not begins or not (sentence or setting.is_only_begun(spot))
    if hit.rest:
        most = min(most, _VERY_NAME) if begins else max(most, _VERY_LIKE)
    if setting.cased and not begins:
        most = max(most, min(most_like("name", form), same(len(form.sounds))))
    return hit.cost <= most and very_word and not setting.is_small(spot.place)


def _is_thing(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word of daily speech stands in a line of its own language that tells of nobody."""
    name = setting.lexicon.forms[hit.form].sounds
    if not setting.is_common(spot) or name in mainly_names():
        return False
    if is_in_no_line(setting.text, spot) or (not hit.rest and is_foreign_there(setting, spot)):
        return False
    return not is_told_of(setting, spot, hit)


def has_a_names_capital(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a very like name stands where only a name has a capital."""
    form = setting.lexicon.forms[hit.form]
    written = spot.place.raw[0].isupper() and (setting.cased and not setting.begins(spot))
    lost = _LOST_VOWEL if hit.rest else 0.0
    like = hit.cost <= min(same(len(form.sounds)), most_like("begins", form) + lost)
    return like and written and is_near(setting, spot, hit)


def is_written_as_family_name(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a homonym is the very family name, long, with a capital that only a name has."""
    form = setting.lexicon.forms[hit.form]
    long = form.role is Role.FAMILY and len(form.sounds) >= _LEAST_FAMILY and hit.cost <= _VERY_LIKE
    elsewhere = another_given(setting, spot, form) or setting.is_place(spot)
    return long and setting.cased and not setting.begins(spot) and not elsewhere
