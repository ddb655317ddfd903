"""Both parts of one name side by side, each with a slip: *Собтр Джалоо* for *Sobir Jalol*.

A short name with a slip is too little to be looked for anywhere; two of one person in a row hardly happen
by chance. They are asked when both are written with a capital, are no everyday words, begin as the parts
do, and each is within one slip of its part.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from fieldjournal.redaction.names.common import COMMON
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.setting import Setting
from fieldjournal.redaction.names.sounds import plain
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST: Final = 4
"""Letters of a word with a slip that still tells a name."""
_PARTS: Final = (Role.GIVEN, Role.FAMILY)


def both_slipped(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, who) of two words that are the parts of somebody's name, with a slip in each."""
    slipped = setting.lexicon.slipped
    for number, (first, second) in enumerate(in_turns(pairwise(setting.words), tick)):
        if not (_may_be(first.raw) and _may_be(second.raw)) or setting.gap(number, number + 1) != " ":
            continue
        here, there = slipped.whose(first.raw), slipped.whose(second.raw)
        for who in here.keys() & there.keys():
            if any({one, other} == set(_PARTS) for one in here[who] for other in there[who]):
                yield first.start, second.end, who


def _may_be(raw: str) -> bool:
    return len(raw) >= _LEAST and raw[0].isupper() and plain(raw) not in COMMON
