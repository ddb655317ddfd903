"""What a contact is looked for by is told when they are saved, and it is true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.kinds.contact import Contact, Name
from fieldjournal.model.values import Choice
from fieldjournal.redaction.finder import find
from fieldjournal.redaction.looked_for import EXAMPLES, NOTHING, looked_for
from tests.redaction.conftest import Invented
from tests.redaction.finder_set.people import CONTACTS


@pytest.mark.parametrize(
    ("names", "spellings", "missing"),
    [
        (("Merdan Meýmankulyýew",), {"Мейманкулыев", "Meimankuliev"}, ("nickname", "father", "letters")),
        (("Мердан Мейманкулыев", "Merdan M."), {"Meymankulyyev", "Мейманкулыева"}, ("nickname", "father")),
        (("Шавкат Юсупович Туракузиев",), {"Turakuziyev"}, ("nickname", "letters")),
        (("Алесь Шчарбакоў",), {"Shcharbakou"}, ("nickname", "father", "letters")),
        (("Ali",), {"Али"}, ("nickname", "father", "letters")),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else "",
)
def test_examples_and_what_is_missing(
    empty: Invented, names: tuple[str, ...], spellings: set[str], missing: tuple[str, ...]
) -> None:
    told = looked_for(empty.person("somebody", *names))
    assert spellings <= set(told.spellings)
    assert told.missing == missing
    listed = {word.casefold() for name in names for word in name.split()}
    assert listed.isdisjoint(each.casefold() for each in told.spellings)


@given(st.sampled_from([str(each["name"]) for each in CONTACTS]))
def test_every_example_is_found(name: str) -> None:
    contact = Invented().person("somebody", name)
    told = looked_for(contact)
    assert len(told.spellings) <= EXAMPLES
    for each in told.spellings:
        assert find(f"Видели: {each}.", [{"id": "a", "name": name}], near_misses=True), each


def test_a_nickname_is_one_whatever_it_is_called(empty: Invented) -> None:
    names = tuple(Name(id=f"n{each}", text="Merdan", kind=Choice(each)) for each in ("primary", "nickname"))
    contact = empty.add("somebody", "contact", Contact(kind=Choice("person"), names=names))
    assert "nickname" not in looked_for(contact).missing


def test_nothing_is_said_of_what_is_no_person_or_has_no_name(empty: Invented) -> None:
    assert looked_for(empty.person("office", "Migration office of Mary", kind="organisation")) == NOTHING
    assert looked_for(empty.person("aunt", called="Aunt J.")) == NOTHING
