"""How many names in far letters are found, whole and by their parts, and how little else is."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Compiled, Tier, compile_people, find
from tests.redaction.finder_set.far_letters import Letters, far_letters

_LEAST_WHOLE = 0.99
_LEAST_PARTS = 0.92
"""Given names that are everyday words (بهار) are asked only where something says so."""
_MOST_ASKED = 0.06
_MOST_SURE = 0.01
"""Places in prose by its words, with everybody of all languages listed: some 240 people."""


@pytest.fixture(scope="module")
def everybody() -> Compiled:
    return compile_people(
        [{"id": name, "name": name} for each in far_letters() for name, _written in each.names]
    )


@pytest.mark.parametrize("letters", far_letters(), ids=lambda each: each.language)
def test_names_are_found_whole_and_by_their_parts(letters: Letters) -> None:
    people = compile_people([{"id": name, "name": name} for name, _written in letters.names])
    whole: list[bool] = []
    parts: list[bool] = []
    for name, spellings in letters.names:
        for written in spellings:
            given, _space, family = written.partition(" ")
            for among, word in ((whole, written), (parts, given), (parts, family)):
                found = find(letters.sentence.format(word), people, identifiers=False)
                among.append(any(each.who == name for each in found))
    assert sum(whole) / len(whole) >= _LEAST_WHOLE
    assert sum(parts) / len(parts) >= _LEAST_PARTS


@pytest.mark.parametrize("letters", far_letters(), ids=lambda each: each.language)
def test_prose_is_about_nobody(letters: Letters, everybody: Compiled) -> None:
    places = {(each.start, each.end): each.tier for each in find(letters.prose, everybody, identifiers=False)}
    words = len(letters.prose.split())
    assert len(places) <= _MOST_ASKED * words
    assert sum(tier is Tier.SURE for tier in places.values()) <= _MOST_SURE * words
