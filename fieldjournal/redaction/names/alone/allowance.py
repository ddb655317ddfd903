"""How unlike a name a word without a family name's ending may be, for where it stands.

Written as names are, at the beginning of a sentence, where every word has a capital, or in small letters.
A verb of people behind a word that begins tells that it is somebody; an ending may take the place of a name's
last vowel (Саша, Саши).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.alone.likeness import is_less
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.forms import Form, Hit
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.endings import STEM

_LEAST_LETTERS: Final = 3
DEAR: Final = ("jan", "jon", "can", "xon", "жан", "джан", "ҷон", "жон", "хон", "ҷан")
"""What love adds to the shortest names."""
_LEAST_SMALL: Final = 5
"""Sounds from which on a name in small letters may have any ending."""
_SOMEBODY: Final = 0.16
"""What it may cost at the beginning of a sentence where a verb of people follows."""
_LOST_VOWEL: Final = 0.15
"""What it may cost where an ending took the place of the name's last vowel (Саши, Рены)."""
_LONGEST_CASE: Final = 2
_UNLIKE: Final = 9.0
_coded = re.compile(r"\d[^\W\d_]|[^\W\d_]\d+[^\W\d_]")
"""A figure for a letter, as no everyday word is written (6irzoj)."""
_NEAR_GIVEN: Final = {
    "name": (0.0, 0.05, 0.16, 0.16, 0.16, 0.4, 0.5, _UNLIKE),
    "begins": (0.0, 0.05, 0.05, 0.05, 0.05, 0.25, 0.28, 0.65),
    "small": (0.0, 0.0, 0.0, 0.05, 0.05, 0.15, 0.2, 0.3),
}
"""How unlike a part without a family name's ending may be, by its sounds: written as names are, at the
beginning of a sentence, in small letters. Spellings of one name seldom differ more, others often less."""


def is_near(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is near enough to a part that has no family name's ending, for where it stands."""
    size = len(setting.lexicon.forms[hit.form].sounds)
    small = setting.is_small(spot.place)
    bare = not hit.rest or spot.place.raw.lower().endswith(DEAR)
    least = _LEAST_SMALL if small else _LEAST_LETTERS
    if size < least and not bare:
        return False
    if size < _LEAST_LETTERS and (small or setting.begins(spot)):
        return False
    if is_less(setting, spot, hit, size) and (_goes_on_long(setting, spot, hit) or (small and not hit.rest)):
        return False
    where = "small" if small else "begins" if setting.begins(spot) else "name"
    if where != "name" and _is_given_name(setting, spot, hit):
        where = "begins" if small else "name"
    where = "name" if _coded.search(spot.place.raw) else where
    if where == "name" and hit.rest > _LONGEST_CASE + 1:
        where = "begins"
    most = most_like(where, setting.lexicon.forms[hit.form])
    if where == "begins" and setting.does_as_people_do(spot):
        most = max(most, _SOMEBODY)
    lost = not small and _has_lost_its_vowel(setting, spot, hit)
    return hit.cost <= (max(most, _LOST_VOWEL) if lost else most)


def _is_given_name(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is a known given name, whole or in a case: so it needs no capital to be one."""
    if setting.is_common(spot):
        return False
    read = setting.lexicon.word(spot.place.raw).sounds
    cased = hit.rest and (
        hit.rest == 1 or _russian.search(spot.place.raw) or spot.place.raw.lower().endswith(DEAR)
    )
    bare = [sounds[: len(sounds) - hit.rest] for sounds in read] if cased else []
    return any(
        len(each) >= _LEAST_KNOWN and is_known_given(each, AS_KNOWN)
        for each in (*read, *bare, *(each + "a" for each in bare))
    )


_russian = re.compile("(?:[оеё]м|[оеё]й)$")
"""Russian cases of two letters; others as long make names of many words (*Таңертең*, in the morning)."""
_LEAST_KNOWN: Final = 5
"""Sounds from which on a known given name is hardly a word by chance."""


def _goes_on_long(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether more follows a name without its last vowel than a case, and it is no dear form (Юлечка)."""
    sounds = setting.lexicon.word(spot.place.raw).sounds
    return hit.rest > _LONGEST_CASE + 1 and not any(shape(each[-hit.rest :]) in STEM for each in sounds)


def most_like(where: str, form: Form) -> float:
    """Return what a form may cost: where it is a `name`, `begins` a sentence, is in `small` letters."""
    most = _NEAR_GIVEN[where]
    return most[min(len(form.sounds), len(most) - 1)]


def _has_lost_its_vowel(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether the vowel of a case stands for the name's own last one (Саша, Саши)."""
    name = setting.lexicon.forms[hit.form].sounds
    return (
        hit.rest > 0
        and name[-1] in VOWELS
        and not _goes_on_long(setting, spot, hit)
        and any(
            len(sounds) - hit.rest == len(name) - 1 and sounds[-hit.rest] in VOWELS
            for sounds in setting.lexicon.word(spot.place.raw).sounds
        )
    )
