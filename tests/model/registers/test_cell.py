"""What a cell says of itself: its words, and the records it names, also where it is made of several."""

from __future__ import annotations

import pytest

from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds.action import Action
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.values import Ref

_ABOUT = specs_of(Action)["about"]
_ONE, _TWO = (Cell((Ref(own),), _ABOUT) for own in ("merdan0000000000", "ayna000000000000"))


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        (_ONE, ["merdan0000000000"]),
        (Cell((_ONE, _TWO)), ["merdan0000000000", "ayna000000000000"]),
        (Cell(()), []),
        (Cell(Empty.UNKNOWN, _ABOUT), []),
        (Cell("words the column made"), []),
    ],
)
def test_the_records_it_names_are_told_before_it_is_shown(cell: Cell, named: list[str]) -> None:
    assert list(cell.refs()) == named
    seen: set[str] = set()

    def name_of(own: str) -> str:
        seen.add(own)
        return own

    cell.shown(name_of)
    assert seen == set(named)
