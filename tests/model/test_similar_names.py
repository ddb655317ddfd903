"""Whom a name may mean under another spelling is found among all names, as likely as the two alone are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.same_person import ENOUGH, edits, likely_same
from fieldjournal.model.similar_names import SimilarNames

HELD = [
    "Мейлис Оразгельдыев",
    "Gülşat Saparowa",
    "Оразгельдыев М.",
    "Serdar Annaberdiyev",
    "Serdar Hojamyradow",
    "Annaberdiyewa Serdar",
    "Batyr",
    "Öwezmyrad Çaryýew aka Övez",
    "А. Б. Курбанов",
    "",
]
ASKED = [
    ("Meylis Orazgeldiyew", {"Мейлис Оразгельдыев", "Оразгельдыев М."}, "an initial may be his"),
    ("ORAZGELDIÝEW Meýlis", {"Мейлис Оразгельдыев", "Оразгельдыев М."}, "surname first"),
    ("Meýlis Orazgaldyew", {"Мейлис Оразгельдыев"}, "a slip in a long word"),
    ("Gulshat Saparova", {"Gülşat Saparowa"}, "another alphabet again"),
    ("S. Annaberdiev", {"Serdar Annaberdiyev"}, "an initial that was asked for"),
    ("Serdar", set(), "a first name alone is nobody"),
    ("Batyr", set(), "also where nothing else is known of somebody"),
    ("Owezmyrat Charyev", {"Öwezmyrad Çaryýew aka Övez"}, "words beside the name"),
    ("", set(), "nothing"),
    ("???", set(), "no letters"),
]


def _index(names: list[str]) -> SimilarNames:
    made = SimilarNames()
    for number, name in enumerate(names):
        made.add(str(number), name)
    return made


@pytest.mark.parametrize(("asked", "wanted", "why"), ASKED, ids=[why for *_rest, why in ASKED])
def test_who_may_be_meant(asked: str, wanted: set[str], why: str) -> None:
    found = list(_index(HELD).likely(asked))
    assert {each.name for each in found} == wanted
    assert [each.likeness for each in found] == sorted((each.likeness for each in found), reverse=True)


def test_each_person_comes_once_under_the_likest_name() -> None:
    index = _index(HELD)
    index.add("0", "Meylis Orazgeldiyew")
    first, *others = index.likely("Meylis Orazgeldiyew")
    assert (first.id, first.name, first.likeness) == ("0", "Meylis Orazgeldiyew", 1.0)
    assert "0" not in {each.id for each in others}


def test_names_taken_in_later_are_found_too() -> None:
    index = _index(HELD)
    assert not [each for each in index.likely("Aýna Durdyýewa") if each.id == "new"]
    index.add("new", "Айна Дурдыева")
    assert [each.id for each in index.likely("Aýna Durdyýewa")] == ["new"]


_WORDS = st.sampled_from(
    ["Мейлис", "Meýlis", "Orazow", "Оразов", "Orazowa", "Orazgeldiýew", "Оразгельдыев", "О.", "M", "Batyr",
     "Батыр", "Baytyr", "Sapar", "Saparow", "Сапарова", "Şapar", "ogly", "'"]
)  # fmt: skip
_NAMES = st.lists(_WORDS, min_size=1, max_size=4).map(" ".join)


@given(held=st.lists(_NAMES, max_size=8), asked=_NAMES)
def test_as_likely_as_the_two_names_alone(held: list[str], asked: str) -> None:
    """Whoever is found is as likely as `likely_same` says, and every likely one of these words is found."""
    found = {each.id: each.likeness for each in _index(held).likely(asked)}
    wanted = {str(number): likely_same(asked, name) for number, name in enumerate(held)}
    assert found == {own: likely for own, likely in wanted.items() if likely >= ENOUGH}


@given(st.text("абвг", max_size=9), st.text("абвг", max_size=9), st.integers(0, 5))
def test_edits_are_counted_up_to_a_bound(a: str, b: str, most: int) -> None:
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (letter != other))
    assert edits(a, b, most) == row[-1] if row[-1] <= most else edits(a, b, most) > most
