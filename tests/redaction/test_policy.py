from __future__ import annotations

import pytest

from fieldjournal.errors import UnknownName
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.values import Sensitivity
from fieldjournal.redaction.policy import PROFILES, Policy, Profile, Treatment, profile_named

_OPEN, _PARTNERS, _NEVER = Sensitivity


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_no_profile_passes_what_never_leaves(profile: Profile) -> None:
    assert profile.person_passes <= profile.passes < Sensitivity.NEVER


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_people_under_pseudonyms_are_never_finer_than_the_rest(profile: Profile) -> None:
    dates, places = ["day", "month", "quarter", "year"], ["exact", "settlement", "region", "country"]
    theirs, others = profile.person_coarseness, profile.coarseness
    assert dates.index(theirs.date) >= dates.index(others.date)
    assert places.index(theirs.place) >= places.index(others.place)
    assert theirs.date == "year"


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_every_kind_a_profile_names_exists(profile: Profile) -> None:
    assert profile.kinds <= set(KINDS)


def test_an_unknown_profile_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownName) as refused:
        profile_named("everybody")
    assert refused.value.known == "trusted-ngo, un-submission, public-statement"


TREATMENTS = [
    ("a", "person", _PARTNERS, Treatment.PSEUDONYM, "people are under pseudonyms"),
    ("a", "group", _PARTNERS, Treatment.PSEUDONYM, "and groups"),
    ("a", "organisation", _PARTNERS, Treatment.NAMED, "organisations are named"),
    ("a", "organisation", _NEVER, Treatment.PSEUDONYM, "unless marked"),
    ("a", "", _OPEN, Treatment.PSEUDONYM, "nobody said what it is: fail closed"),
    ("a", "ministry", _OPEN, Treatment.PSEUDONYM, "a kind the profile does not name"),
    ("named", "person", _PARTNERS, Treatment.NAMED, "decided"),
    ("named", "person", _NEVER, Treatment.PSEUDONYM, "a decision does not lift never"),
    ("out", "organisation", _OPEN, Treatment.LEFT_OUT, "left out"),
    ("both", "person", _OPEN, Treatment.LEFT_OUT, "left out wins"),
]


@pytest.mark.parametrize(
    ("contact", "kind", "sensitivity", "expected", "why"), TREATMENTS, ids=[each[4] for each in TREATMENTS]
)
def test_treatment(contact: str, kind: str, sensitivity: Sensitivity, expected: Treatment, why: str) -> None:
    policy = Policy(profile_named("trusted-ngo"), frozenset({"named", "both"}), frozenset({"out", "both"}))
    assert policy.treatment(contact, kind, sensitivity) is expected


def test_in_public_an_organisation_is_named_only_when_its_record_is_open() -> None:
    policy = Policy(profile_named("public-statement"))
    assert policy.treatment("a", "organisation", _PARTNERS) is Treatment.PSEUDONYM
    assert policy.treatment("a", "organisation", _OPEN) is Treatment.NAMED
