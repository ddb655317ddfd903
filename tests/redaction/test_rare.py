"""Who is told apart by what leaves of them though nobody names them."""

from __future__ import annotations

from typing import Any

import pytest

from fieldjournal.model.dates import parse_date
from fieldjournal.model.kinds.incident import Incident, Involvement
from fieldjournal.model.merges import merges_of
from fieldjournal.model.values import Choice, Place, Ref, Sensitivity
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.rare import MONTH, rare
from tests.redaction.conftest import Invented

GEBZE = Place(said="Gebze", country="TR", region="Kocaeli")


def told_apart(
    empty: Invented, *names: str, profile: str = "trusted-ngo", **policy: Any
) -> dict[str, list[str]]:
    known = {each.id: each for each in empty.records.values()}
    people = [each for each in known.values() if each.kind == "contact"]
    passing = Passing(Policy(profile_named(profile), **policy), known, merges_of(people))
    found = rare([empty.records[name] for name in names], passing)
    return {each.contact.rstrip("0"): list(each.labels) for each in found}


@pytest.fixture
def women(empty: Invented) -> Invented:
    """Two teachers of one year and region, and a doctor."""
    lives: dict[str, Any] = {
        "lives": Place(said="Gebze", country="TR", region="Kocaeli"),
        "sex": Choice("female"),
    }
    for name, born, occupation in (
        ("aýna", "12 May 1991", "teacher"),
        ("maral", "March 1991", "Teacher"),
        ("selbi", "1991", "doctor"),
    ):
        empty.person(name, name.title(), born=parse_date(born), occupation=occupation, **lives)
    return empty


def test_whoever_is_the_only_one_is_told(women: Invented) -> None:
    found = told_apart(women, "aýna", "maral", "selbi")
    assert found == {"selbi": ["Sex", "Born", "Occupation or role", "Where now"]}


@pytest.mark.parametrize(
    ("sensitivity", "profile", "policy", "why"),
    [
        (Sensitivity.PARTNERS, "public-statement", {}, "nothing of it leaves"),
        (Sensitivity.PARTNERS, "trusted-ngo", {"named": frozenset({"selbi00000000000"})}, "they are named"),
        (Sensitivity.PARTNERS, "trusted-ngo", {"left_out": frozenset({"selbi00000000000"})}, "left out"),
        (Sensitivity.NEVER, "trusted-ngo", {}, "their record stays"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_who_cannot_be_told_apart_by_it(
    women: Invented, sensitivity: Sensitivity, profile: str, policy: dict[str, Any], why: str
) -> None:
    del why
    values = women.records["selbi"].values
    women.add("selbi", "contact", values, sensitivity=sensitivity)
    assert told_apart(women, "selbi", profile=profile, **policy) == {}


def test_a_month_tells_apart_who_is_like_somebody_else(women: Invented) -> None:
    for name, when, who in (("one", "May 2023", "aýna"), ("two", "June 2023", "maral")):
        part = Involvement(id=f"i{who:x>8}", contact=Ref(women.id(who)), role=Choice("victim"))
        women.add(name, "incident", Incident(when=parse_date(when), involvements=(part,)))
    found = told_apart(women, "aýna", "one", "two")
    assert found["aýna"][-1] == MONTH
    assert told_apart(women, "aýna") == {}


def test_one_field_alone_is_no_combination(empty: Invented) -> None:
    empty.person("ali", "Ali", occupation="lawyer")
    assert told_apart(empty, "ali") == {}


def test_somebody_entered_twice_is_not_like_themselves(women: Invented) -> None:
    lives = Place(said="Gebze", country="TR", region="Kocaeli")
    again: dict[str, Any] = {
        "born": parse_date("1991"),
        "occupation": "doctor",
        "lives": lives,
        "sex": Choice("female"),
    }
    women.person("selbi2", "Сельби", same_as=Ref(women.id("selbi")), **again)
    assert set(told_apart(women, "selbi")) == {"selbi"}
