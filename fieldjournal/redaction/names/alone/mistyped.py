"""Longer names that fingers missed twice (*Lindfele, Sommetkapm*), with nothing beside that tells of whom.

By its keys (`lexicon.keys`) hardly any other word is so near. It is asked where nothing else explains it: no
everyday word, place or known given name, nobody's name as it stands, and beside it no given name of somebody
else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.alone.one_slip import has_another_given, is_something_else
from fieldjournal.redaction.names.lexicon.keys import LEAST
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_TURN: Final = 256
_SHORTER: Final = 2
_LONGEST: Final = 40
"""Letters of a word that may be a name with its ending."""
_MOST: Final = 3
"""People whom one word may mean: of more it tells nobody."""


def mistyped(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, Role]]:
    """Yield (start, end, who, role) of words that are a part of a name as fingers miss it.

    `tick` may raise to stop it.
    """
    for number, word in enumerate(in_turns(setting.words, tick, _TURN)):
        if not LEAST - _SHORTER <= len(word.raw) <= _LONGEST or not word.raw[0].isupper():
            continue
        whose = setting.lexicon.keyed.whose(word.raw)
        if not whose or len(whose) > _MOST or is_something_else(setting, number, word):
            continue
        spot = Spot(number, number, word, ())
        for who, role in whose:
            if not has_another_given(setting, spot, who):
                yield word.start, word.end, who, role
