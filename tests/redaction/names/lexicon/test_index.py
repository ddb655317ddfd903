"""The index may offer too many names, and must offer every one that the alignment would accept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.names.heard.sounds import bones
from fieldjournal.redaction.names.lexicon.index import Index, numbers

_name = st.text(st.sampled_from("aeioubdgjkmnrstSC"), min_size=2, max_size=12)


@given(st.lists(_name, min_size=1, max_size=60), st.data(), st.sampled_from(["", "a", "lar", "ovna"]))
def test_a_word_that_begins_with_a_name_is_always_offered_it(
    names: list[str], data: st.DataObject, ending: str
) -> None:
    index = Index(dict(enumerate(names)), frozenset(range(0, len(names), 2)))
    number = data.draw(st.integers(0, len(names) - 1))
    word = names[number] + ending
    assert number in set(numbers(index.near(word, bones(word))))


def test_a_slip_is_offered_where_slips_are_looked_for() -> None:
    index = Index({0: "merdanguli", 1: "jeren", 2: "serdar", 3: "mamedov"}, frozenset({0, 1, 3}))
    slips = (("mrdanguli", 0), ("merdatguli", 0), ("merdnaguli", 0), ("jeen", 1), ("manmedov", 3))
    for word, number in slips:
        assert number in set(numbers(index.near(word, bones(word))))
