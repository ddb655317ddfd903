"""How much of a table of systems of spelling is found, a fourth of its texts, and how little near them."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set.breadth_names import Table, spelled
from tests.redaction.finder_set.score import alike, names

_LEAST_CAUGHT = 0.98
_LEAST_SURE = 0.94
_MOST_NEAR = 0.35
_MOST_NEAR_SURE = 0.04
_EACH = 4


@pytest.fixture(scope="module")
def table() -> Table:
    return spelled()


def test_names_are_found_in_every_system_of_spelling(table: Table) -> None:
    found = names(compile_people(table.people), table.snippets[::_EACH]).every
    assert found.caught >= _LEAST_CAUGHT * found.count
    assert found.sure >= _LEAST_SURE * found.count


def test_what_is_near_a_name_is_seldom_struck(table: Table) -> None:
    near = alike(compile_people(table.people), table.harmless)["all"]
    assert near.caught <= _MOST_NEAR * near.count
    assert near.sure <= _MOST_NEAR_SURE * near.count
