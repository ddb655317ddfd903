"""Who is meant: every mention of a text, from what its words tell alone and beside each other.

- Each word is weighed by itself (`weighing`). A given name, short form or patronymic that would only be asked
  is sure when the same person is surely named within `initials.CLOSE` characters; initials alone are sure
  there, and asked where they fit several who are named there.
- Two parts with a slip in each (`pairs`), and what fingers, scanners or care left of one part, are found in
  ways of their own: a name with a letter starred out is asked (`starred`), and one in an adjective of whose
  something is (`owned`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from fieldjournal.redaction.names.alone.children import children
from fieldjournal.redaction.names.alone.ending_missed import with_a_missed_ending
from fieldjournal.redaction.names.alone.mistyped import mistyped
from fieldjournal.redaction.names.alone.one_slip import slipped_once
from fieldjournal.redaction.names.alone.owned import owned
from fieldjournal.redaction.names.alone.scanned import scanned
from fieldjournal.redaction.names.alone.starred import starred
from fieldjournal.redaction.names.alone.sureness import Sureness
from fieldjournal.redaction.names.beside.abbreviated import abbreviated
from fieldjournal.redaction.names.beside.consonants import without_vowels
from fieldjournal.redaction.names.beside.hidden import hidden
from fieldjournal.redaction.names.beside.initials import initials_alone, is_close
from fieldjournal.redaction.names.beside.pairs import both_slipped
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.weighing import REASON, Found, word_weighed
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_RAISED: Final = frozenset({"given-name", "short-form", "patronymic"})
_TURN: Final = 8
"""Words that may be names, between two ticks: each is weighed with what stands around it."""
_PAIRS: Final = (both_slipped, hidden, without_vowels)
_SLIPS: Final = (slipped_once, mistyped, with_a_missed_ending)
_MARKED: Final = (starred, scanned, owned)


def weighed(setting: Setting, tick: Tick = unhurried) -> list[Found]:
    """Return every mention in a text; they may overlap. `tick` may raise to stop it."""
    turns = in_turns(setting.spots, tick, _TURN)
    found = [each for spot in turns for each in word_weighed(setting, spot, tick)]
    sure: dict[int, list[int]] = {}
    for each in sorted(found):
        if each.sureness is Sureness.SURE:
            sure.setdefault(each.who, []).append(each.start)
    raised = [_raised(each, sure.get(each.who, ())) for each in found]
    children_of = (Found(*each, Sureness.ASK, "patronymic") for each in children(setting, sure, tick))
    return [*raised, *children_of, *_by_initials(setting, sure, tick), *_otherwise(setting, tick)]


def _raised(each: Found, sure: Sequence[int]) -> Found:
    """Return a mention, made sure where the person is surely named nearby."""
    if each.sureness is Sureness.SURE or each.reason not in _RAISED:
        return each
    near = is_close(sure, each.start)
    return each._replace(sureness=Sureness.SURE, reason="near-sure") if near else each


def _by_initials(setting: Setting, sure: Mapping[int, list[int]], tick: Tick) -> Iterator[Found]:
    """Yield who is meant by initials, or by a name cut short."""
    alone = list(initials_alone(setting, sure, tick))
    fitting = Counter((start, end) for start, end, _who in alone)
    for start, end, who in alone:
        only = fitting[start, end] == 1
        yield Found(start, end, who, Sureness.SURE if only else Sureness.ASK, "initials")
    for each in abbreviated(setting, tick):
        if each[:2] not in fitting:
            yield Found(*each, Sureness.ASK, "initials")


def _otherwise(setting: Setting, tick: Tick) -> Iterator[Found]:
    """Yield who is meant by what slips, scanners or care left of a name."""
    for start, end, who, surely in chain(*(pairs(setting, tick) for pairs in _PAIRS)):
        yield Found(start, end, who, Sureness.SURE if surely else Sureness.ASK, "both-names")
    for start, end, who, role in chain(*(slips(setting, tick) for slips in _SLIPS)):
        yield Found(start, end, who, Sureness.ASK, REASON[role])
    for start, end, who in chain(*(marked(setting, tick) for marked in _MARKED)):
        yield Found(start, end, who, Sureness.ASK, "given-name")
