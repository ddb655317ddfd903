"""How sure a mention is, and how like a word is to a name: what all that weighs a word speaks in."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from fieldjournal.redaction.names.lexicon.forms import Form, same


class Sureness(IntEnum):
    """What becomes of a place."""

    NOTHING = 0
    ASK = 1
    SURE = 2


class Grade(IntEnum):
    """How like a word is to a name."""

    SAME = 0
    SLIP = 1
    WEAK = 2


NOTHING, ASK, SURE = Sureness

_ONE_SLIP: Final = 1.02
_PER_SOUND: Final = 0.02
"""A slip costs a letter; spellings add a little with every sound."""
_LONG: Final = 9
"""Sounds from which on a family name with a slip in another spelling is only weakly like."""


def grade_of(form: Form, cost: float) -> Grade:
    """Return how like a word is that is a form at a cost."""
    size = form.spoken
    if cost <= same(size):
        return Grade.SAME
    if cost <= _ONE_SLIP + _PER_SOUND * size:
        return Grade.SLIP
    slip_in_another_spelling = form.formed and size < _LONG and cost <= 1.05 + same(size)
    return Grade.SLIP if slip_in_another_spelling else Grade.WEAK
