"""Initials that stand alone (*М.М.*, *M. G.*) close to where somebody is surely named.

Two or three initials tell nobody by themselves; after *Merdan Meredow* they mean him, when one fits
the given name and another the family or the father's name. Where they fit several people they are asked.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from fieldjournal.redaction.names.beside.own import initial_fits
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

CLOSE: Final = 600
"""Characters from a sure mention within which less is enough."""
_TURN: Final = 256
"""Initials between two ticks: each is held against everybody who is named."""

_alone = re.compile(r"(?<![\w.])(?:[^\W\d_]{1,2}\.[ \u00a0]?){2,3}")


def initials_alone(
    setting: Setting, sure: Mapping[int, Sequence[int]], tick: Tick = unhurried
) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, who) of initials near a sure mention; `sure` has sorted starts by person."""
    starts = [word.start for word in setting.words]
    for found in in_turns(_alone.finditer(setting.text), tick, _TURN) if sure else ():
        first = bisect_left(starts, found.start())
        last = bisect_left(starts, found.start() + len(found[0].rstrip()))
        numbers = range(first, last)
        if all(setting.words[number].raw[0].isupper() for number in numbers):
            for who, places in sure.items():
                if is_close(places, found.start()) and _fit(setting, numbers, who):
                    yield found.start(), found.start() + len(found[0].rstrip()), who


def is_close(places: Sequence[int], start: int) -> bool:
    """Say whether one of the sorted places is close to a start."""
    at = bisect_left(places, start)
    return any(abs(start - other) <= CLOSE for other in places[max(0, at - 1) : at + 1])


def _fit(setting: Setting, numbers: Sequence[int], who: int) -> bool:
    """Say whether two neighbouring initials are a given name's and another part's."""
    given, others = (Role.GIVEN,), (Role.FAMILY, Role.FATHER)
    return any(
        initial_fits(setting, setting.words[a], who, given)
        and initial_fits(setting, setting.words[b], who, others)
        for one, other in pairwise(numbers)
        for a, b in ((one, other), (other, one))
    )
