"""How much of what hands, machines and accidents do to names is found, and how little else."""

from __future__ import annotations

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set import score
from tests.redaction.finder_set.breadth_names import torn

_EVERY = 3
_LEAST_CAUGHT = 0.955
_LEAST_SURE = 0.86
_MOST_SURE = 0.11
_MOST_ASKED = 0.32


def test_torn_names_are_found() -> None:
    table = torn()
    told = score.names(compile_people(table.people), table.snippets[::_EVERY])
    assert told.every.count > 500
    assert told.every.caught / told.every.count >= _LEAST_CAUGHT
    assert told.every.sure / told.every.count >= _LEAST_SURE


def test_others_in_the_same_disguise_are_left_alone() -> None:
    table = torn()
    told = score.alike(compile_people(table.people), table.harmless)["all"]
    assert told.sure / told.count <= _MOST_SURE
    assert told.caught / told.count <= _MOST_ASKED
