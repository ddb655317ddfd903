"""How much of what people are called is found, by a table of ways, and how little of what is near it."""

from __future__ import annotations

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set import score
from tests.redaction.finder_set.breadth_names import called

_EVERY = 3
_LEAST_CAUGHT = 0.88
_MOST_SURE = 0.01
_MOST_ASKED = 0.18
"""With all 183 people listed at once."""


def test_what_people_are_called_is_found() -> None:
    table = called()
    told = score.names(compile_people(table.people), table.snippets[::_EVERY])
    assert told.every.count > 500
    assert told.every.caught / told.every.count >= _LEAST_CAUGHT


def test_what_is_near_it_is_left_alone() -> None:
    table = called()
    told = score.alike(compile_people(table.people), table.harmless)["all"]
    assert told.sure / told.count <= _MOST_SURE
    assert told.caught / told.count <= _MOST_ASKED
