"""How much of each table of breadth is found, and how little of what is near its names."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set import score
from tests.redaction.finder_set.breadth_names import Table, bent, called, spelled, torn


class Bars(NamedTuple):
    """What a table reaches: of every so many texts, at least; of what is near its names, at most."""

    table: Callable[[], Table]
    every: int
    caught: float
    sure: float
    near_sure: float
    near: float


BARS = [
    Bars(torn, 3, caught=0.955, sure=0.86, near_sure=0.11, near=0.32),
    # Many stand alone by the given name, in a language's own case, where a question is due.
    Bars(bent, 4, caught=0.955, sure=0.63, near_sure=0.03, near=0.39),
    Bars(spelled, 4, caught=0.98, sure=0.94, near_sure=0.04, near=0.35),
    # Short forms and letters of names are asked, never sure; all 183 people are listed at once.
    Bars(called, 3, caught=0.88, sure=0.2, near_sure=0.01, near=0.18),
]
by_table = pytest.mark.parametrize("bars", BARS, ids=[each.table.__name__ for each in BARS])


@by_table
def test_names_are_found(bars: Bars) -> None:
    table = bars.table()
    told = score.names(compile_people(table.people), table.snippets[:: bars.every]).every
    assert told.count > 250
    assert told.caught / told.count >= bars.caught
    assert told.sure / told.count >= bars.sure


@by_table
def test_what_is_near_them_is_left_alone(bars: Bars) -> None:
    table = bars.table()
    told = score.alike(compile_people(table.people), table.harmless)["all"]
    assert told.sure / told.count <= bars.near_sure
    assert told.caught / told.count <= bars.near
