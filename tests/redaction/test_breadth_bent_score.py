"""How much of names that bend in a sentence is found, and how little else."""

from __future__ import annotations

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set import score
from tests.redaction.finder_set.breadth_names import bent

_EVERY = 4
_LEAST_CAUGHT = 0.955
_LEAST_SURE = 0.63
"""Many stand alone by the given name, in a language's own case, where a question is due."""
_MOST_SURE = 0.03
_MOST_ASKED = 0.39
"""The counter-cases are everyday words that listed names are made of, in the same endings."""


def test_bent_names_are_found() -> None:
    table = bent()
    told = score.names(compile_people(table.people), table.snippets[::_EVERY])
    assert told.every.count > 250
    assert told.every.caught / told.every.count >= _LEAST_CAUGHT
    assert told.every.sure / told.every.count >= _LEAST_SURE


def test_words_with_the_same_endings_are_left_alone() -> None:
    table = bent()
    told = score.alike(compile_people(table.people), table.harmless)["all"]
    assert told.sure / told.count <= _MOST_SURE
    assert told.caught / told.count <= _MOST_ASKED
