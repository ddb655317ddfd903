"""Links that make several records one person: followed to their end, whatever way they were made."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldjournal.model.merges import NOTHING_MERGED, Merges, apart_from, link_of, merges_of
from tests.model.test_whole import person

CHAIN = {"c": "b", "b": "a", "d": "a"}
"""`a` was linked to by `b` and `d`, `b` by `c`."""


@pytest.mark.parametrize(
    ("links", "asked", "root", "records", "why"),
    [
        ({}, "a", "a", ("a",), "nobody is linked"),
        (CHAIN, "c", "a", ("a", "b", "d", "c"), "a chain ends at its root, the nearest first"),
        (CHAIN, "e", "e", ("e",), "somebody else stays alone"),
        ({"a": "b", "b": "a"}, "b", "a", ("a", "b"), "two laptops, each the other way round"),
        ({"z": "c", "b": "c", "c": "b"}, "z", "b", ("b", "c", "z"), "a loop somebody is linked to"),
    ],
)
def test_who_is_whom(
    links: Mapping[str, str], asked: str, root: str, records: tuple[str, ...], why: str
) -> None:
    merges = Merges(links)
    assert merges.root(asked) == root, why
    assert merges.records(asked) == records, why
    assert merges.one(asked) == root, why


def test_a_person_stands_as_the_first_record_that_is_there() -> None:
    merges = Merges(CHAIN, gone={"a", "b"})
    assert merges.one("c") == "d"
    assert merges.root("c") == "a"
    assert merges.living("a") == ("d", "c")
    assert Merges({"b": "a"}, gone={"a", "b"}).one("b") == "a"


@pytest.mark.parametrize(
    ("record", "target", "loops"),
    [("a", "c", True), ("a", "b", True), ("a", "a", True), ("e", "c", False), ("c", "d", False)],
)
def test_a_link_that_leads_back_is_seen(record: str, target: str, loops: bool) -> None:  # noqa: FBT001
    assert Merges(CHAIN).would_loop(record, target) is loops


def test_links_that_are_only_planned_count() -> None:
    assert Merges(CHAIN).with_links({"a": "f"}).root("c") == "f"
    assert NOTHING_MERGED.root("c") == "c"


@given(some.dictionaries(some.sampled_from("abcdefgh"), some.sampled_from("abcdefgh"), max_size=8))
def test_one_person_is_the_same_from_whichever_record_it_is_asked(links: Mapping[str, str]) -> None:
    merges = Merges(links)
    for each in "abcdefgh":
        held = merges.records(each)
        assert each in held
        assert len(set(held)) == len(held)
        assert {merges.records(other) for other in held} == {held}
        assert {merges.root(other) for other in held} == {held[0]}


def test_links_and_refusals_are_read_from_the_declared_fields() -> None:
    first = person("a", "Merdan")
    second = person("b", "Мердан", same="a", apart=("c",), deleted=True)
    assert link_of(second) == first.id
    assert link_of(first) == ""
    assert apart_from(second) == ("c" * 16,)
    merges = merges_of([first, second])
    assert merges.records(second.id) == (first.id, second.id)
    assert merges.living(first.id) == (first.id,)
    erased = merges_of([second])
    assert erased.root(second.id) == first.id
    assert erased.living(second.id) == ()
