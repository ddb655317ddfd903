"""What somebody is called with the initial of their family name: *Айка С., Mohi X.*, in a chat *deniz k*.

Or with its beginning, as chats cut it short (*asel kudaiberg, нинка ломтат*).

Short forms are many, and in small letters a given name is often a word. The initial behind tells a person:
where it fits the family name of who may be called so, it is asked. A small letter that is a word of its own
(*ханан с мамой, deniz o kadar …*) is none, unless a pause follows.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.beside.own import initial_fits
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON

_CALLED: Final = (Role.GIVEN, Role.CALLED, Role.DIMINUTIVE)
_FAMILY: Final = (Role.FAMILY,)
_LONGEST_LOVE: Final = 4
"""Sounds behind a name that may be love or respect before an initial (*Zafarka S., Ілекең Ш.*)."""
_LEAST: Final = 4
_LEAST_SHORT: Final = 3
_LEAST_LEFT: Final = 2
"""Sounds that a family name has more than its beginning, as chats cut it short."""
_WORDS: Final = frozenset("авикосуяеіaeioyuāz")
"""Letters that are words in the languages of the region."""
_pause = re.compile(r"\.|[ \u00a0]?(?:[-—–,;:!?)]|$)")


def is_initialled(setting: Setting, spot: Spot, who: int, hit: Hit) -> bool:
    """Say whether somebody's family name, cut to a letter or short, is behind what they may be called."""
    form, number = setting.lexicon.forms[hit.form], spot.last + 1
    if form.role not in _CALLED or hit.rest > _LONGEST_LOVE or hit.cost > same(len(form.sounds)):
        return False
    if setting.gap(spot.last, number) not in {" ", "\u00a0"}:
        return False
    letter = setting.words[number]
    if len(letter.raw) != 1:
        return not hit.rest and _is_begun(setting, letter, who)
    return _is_initial(setting, spot, number, hit) and initial_fits(setting, letter, who, _FAMILY)


def _is_initial(setting: Setting, spot: Spot, number: int, hit: Hit) -> bool:
    """Say whether a letter behind a name is an initial: as large as it, and no word of its own."""
    letter, size = setting.words[number], len(setting.lexicon.forms[hit.form].sounds)
    if size < (_LEAST_SHORT if letter.raw.isupper() else _LEAST) or not letter.raw.isalpha():
        return False
    if hit.rest and not (letter.raw.isupper() and setting.is_initial(number)):
        return False
    paused = _pause.match(setting.text, letter.end) is not None
    a_word = letter.raw.islower() and letter.raw in _WORDS and not paused
    return not a_word and letter.raw.isupper() == spot.place.raw[0].isupper()


def _is_begun(setting: Setting, word: Place, who: int) -> bool:
    """Say whether a word that is none is the beginning of somebody's family name."""
    lexicon = setting.lexicon
    if plain(word.raw) in COMMON:
        return False
    families = [
        lexicon.forms[at].sounds for at in lexicon.by_person[who] if lexicon.forms[at].role is Role.FAMILY
    ]
    return any(
        _LEAST <= len(each) <= len(family) - _LEAST_LEFT and family.startswith(each)
        for each in lexicon.word(word.raw).sounds
        for family in families
    )
