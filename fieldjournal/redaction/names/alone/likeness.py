"""How a word that is like a family name differs from it: in its ending, its stem, or as another name does."""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.lexicon.parts import stems
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.endings import WHOLE

_SAME_STEM: Final = 0.09
"""How far two spellings of a given name may be apart that a family name is made of, by sounds."""

_GLIDES: Final = 0.05
"""How much less like its stem a word may begin (Yershova, Ershova)."""


def is_less(setting: Setting, spot: Spot, hit: Hit, size: int) -> bool:
    """Say whether a word is a name without its last vowel (Botan, Botani)."""
    return all(len(sounds) - hit.rest < size for sounds in setting.lexicon.word(spot.place.raw).sounds)


def is_shortened(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is what a name is made of by its last vowel: a place, a given name.

    *Воскресенск* for *Воскресенский*, *Botan* for *Botani*; a family name's own vowel is its gender's.
    """
    made = form.sounds.endswith("ski") or (not form.formed and form.sounds.endswith("i"))
    return made and any(each == form.sounds[:-1] for each in setting.lexicon.word(spot.place.raw).sounds)


def is_several(setting: Setting, spot: Spot) -> bool:
    """Say whether words read as one are known given names each: *Мемет Эмин* may be two, or *Memtimin*."""
    words = setting.words[spot.first : spot.last + 1]
    return len(words) > 1 and all(
        each.raw[0].isupper() and any(map(is_known_given, setting.lexicon.word(each.raw).sounds))
        for each in words
    )


def has_stem(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word begins with all of a family name but its ending: the slip is there (Мамедкулие)."""
    return any(
        fit(stem, sounds[:length], WHOLE, same(len(stem)) + _GLIDES) is not None
        for stem in stems([form.sounds])
        for length in (len(stem), len(stem) + 1)
        for sounds in setting.lexicon.word(spot.place.raw).sounds
    )


def is_stem(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is what a family name is made of: not it with a slip, but a given name (Rahmon).

    All of the name but its last letter is the name (Orazsahedo).
    """
    return any(
        fit(stem, sounds, WHOLE, same(len(stem))) is not None
        for stem in stems([form.sounds])
        for sounds in setting.lexicon.word(spot.place.raw).sounds
        if len(sounds) < len(form.sounds) and sounds != form.sounds[:-1]
    )


def is_given_itself(setting: Setting, spot: Spot) -> bool:
    """Say whether a word that is like a family name is a known given name."""
    return any(is_known_given(each, AS_KNOWN) for each in setting.lexicon.word(spot.place.raw).sounds)


def is_anothers(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is a known given name, or made of one that is not this one's."""
    return is_given_itself(setting, spot) or is_made_of_another(setting, spot, form)


def is_made_of_another(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether a word is a family name made of a known given name that is not this one's (Касымов)."""
    mine = set(stems([form.sounds]))
    others = {stem for stem in stems(setting.lexicon.word(spot.place.raw).sounds) if is_known_given(stem)}
    return bool(others) and not any(
        fit(own, other, WHOLE, _SAME_STEM * len(own)) is not None for own in mine for other in others
    )


def rests_of(setting: Setting, spot: Spot, hit: Hit) -> set[str]:
    """Return what follows the name inside the word, as endings are compared."""
    return {
        shape(sounds[len(sounds) - hit.rest :]) if hit.rest else ""
        for sounds in setting.lexicon.word(spot.place.raw).sounds
    }
