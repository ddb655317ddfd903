"""Names as they are, with an ending that fingers missed (*Нурмататн, Annaýewanyl, Дилоромадн*).

Such a word is longer than the name by more than any ending, so it would be another word. It is asked where
nothing else explains it, as with slips in the name itself (`one_slip`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.alone.one_slip import has_another_given, is_like_another, is_something_else
from fieldjournal.redaction.names.heard.sounds import in_arabic
from fieldjournal.redaction.names.lexicon.forms import same
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.missed_endings import LEAST, LONGEST, is_missed_ending
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_TURN: Final = 256
_LEAST_NAME: Final = 5
"""Letters, and sounds, of a name that its ending leaves untouched."""
_LONGEST: Final = 40
_ROLES: Final = frozenset((Role.FAMILY, Role.GIVEN, Role.CALLED))


def with_a_missed_ending(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, Role]]:
    """Yield (start, end, who, role) of words that are a part of a name with an ending as fingers miss it.

    `tick` may raise to stop it.
    """
    for number, word in enumerate(in_turns(setting.words, tick, _TURN)):
        if not word.raw[0].isupper() or not _LEAST_NAME + LEAST <= len(word.raw) <= _LONGEST:
            continue
        whose = dict(_begun(setting.lexicon, word.raw))
        if not whose or is_something_else(setting, number, word) or is_like_another(setting, word):
            continue
        spot = Spot(number, number, word, ())
        for who, role in whose.items():
            if not has_another_given(setting, spot, who):
                yield word.start, word.end, who, role


def _begun(lexicon: Lexicon, raw: str) -> Iterator[tuple[int, Role]]:
    """Yield whose name a word begins with, where what goes on is an ending missed."""
    if in_arabic(raw):
        return
    for size in range(max(_LEAST_NAME, len(raw) - LONGEST), len(raw) - LEAST + 1):
        for hit in lexicon.close(raw[:size]) if is_missed_ending(raw[size:]) else ():
            form = lexicon.forms[hit.form]
            long = len(form.sounds) >= _LEAST_NAME and hit.cost <= same(len(form.sounds))
            if long and not hit.rest and form.role in _ROLES:
                yield from ((who, form.role) for who in form.who)
