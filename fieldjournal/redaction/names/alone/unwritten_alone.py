"""How much a word in Arabic or Hebrew letters, without its short vowels, tells when it stands alone.

Few letters are written of a name, and many everyday words share them: so every letter has to fit
(`unwritten`), unless the name is long and the same. A word of everyday speech is a name only where words
around it say so: a word of respect or *name* beside it, or a verb behind it that tells who was taken.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.alone.sureness import ASK, NOTHING, SURE, Grade, Sureness
from fieldjournal.redaction.names.heard.sounds import bones, leaves_out_vowels, plain
from fieldjournal.redaction.names.lexicon.forms import Hit
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.unwritten import (
    has_article,
    is_everyday,
    is_short_in_hebrew,
    is_spelled,
)
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common_arabic import NAMING, TAKEN
from fieldjournal.redaction.names.vocabulary.common_hebrew import NAMING as NAMING_HEBREW

_LEAST: Final = 5
"""Consonants from which on a name may be spelled in another way than its own, and may be sure."""
_LITTLE_ARABIC: Final = 2
"""Letters of a word (را, از, در) that is no piece of a name."""
_TAKEN_WITHIN: Final = 5
"""Words after an everyday word in Arabic letters that tell what became of somebody."""
_NAMING: Final = NAMING | NAMING_HEBREW


def is_unwritten(spot: Spot) -> bool:
    """Say whether a word is in Arabic letters without its short vowels."""
    return leaves_out_vowels(plain(spot.place.raw))


def most_unwritten(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> Sureness:
    """Return the most that a word may tell that leaves out short vowels."""
    if not _may_be_written_so(setting, spot, hit, grade):
        return NOTHING
    form = setting.lexicon.forms[hit.form]
    return SURE if len(bones(form.sounds)) >= (_LEAST - form.formed) else ASK


def _may_be_written_so(setting: Setting, spot: Spot, hit: Hit, grade: Grade) -> bool:
    """Say whether a word in Arabic letters without short vowels may be a name that stands alone."""
    form = setting.lexicon.forms[hit.form]
    raw = spot.place.raw
    if _is_everyday(setting, spot) or (not form.formed and is_short_in_hebrew(form.sounds, raw)):
        return _is_named(setting, spot) and is_spelled(form.sounds, raw)
    if form.role is Role.GIVEN and has_article(form.sounds, raw):
        return False
    long = grade is Grade.SAME and not hit.rest and len(bones(form.sounds)) >= _LEAST
    return long or is_spelled(form.sounds, raw)


def _is_everyday(setting: Setting, spot: Spot) -> bool:
    """Say whether a word in Arabic letters is of everyday speech; of several, all or a little one.

    What is spaced out letter by letter is none.
    """
    if spot.first < spot.last and all(
        len(setting.words[at].raw) == 1 for at in range(spot.first, spot.last + 1)
    ):
        return False
    words = [setting.words[at].raw for at in range(spot.first, spot.last + 1)]
    everyday = [each for each in words if is_everyday(each)]
    return len(everyday) == len(words) or any(len(each) <= _LITTLE_ARABIC for each in everyday)


def _is_named(setting: Setting, spot: Spot) -> bool:
    """Say whether words around one in Arabic letters tell that it is a name (آقای, نام, را … بردند)."""
    if any(plain(setting.words[number].raw) in _NAMING for _step, number, _gap in setting.beside(spot)):
        return True
    before = setting.words[spot.first - 1].raw if spot.first else ""
    after = setting.words[spot.last + 1 : spot.last + 2 + _TAKEN_WITHIN]
    marked = plain(before) == "از" or (after and plain(after[0].raw) == "را")
    return bool(marked) and any(plain(each.raw) in TAKEN for each in after)
