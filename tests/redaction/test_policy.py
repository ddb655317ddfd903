from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal.errors import UnknownName
from fieldjournal.model.address import Address
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Sensitivity
from fieldjournal.model.walk import Found
from fieldjournal.redaction.passing import Passing
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


def documented() -> dict[str, list[str]]:
    """Return the rows of the guide's table by profile."""
    guide = Path(__file__).parents[2] / "docs" / "guide" / "profiles.md"
    rows = (
        [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        for line in guide.read_text().splitlines()
        if line.startswith("| `")
    )
    return {name: cells for name, *cells in rows}


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_the_guide_tells_what_a_profile_is(profile: Profile) -> None:
    missing = ", ".join(sorted(set(KINDS) - profile.kinds))
    assert documented()[profile.name] == [
        profile.passes.code,
        profile.person_passes.code,
        profile.coarseness.date,
        profile.coarseness.place,
        f"{profile.person_coarseness.date}, {profile.person_coarseness.place}",
        "yes" if profile.tells_ages else "asked",
        f"all but {missing}" if missing else "all",
    ]


FIELDS = [
    (kind, Address(key, "part", inner) if inner else Address(key), declared, held_in)
    for kind, each in KINDS.items()
    for key, spec in specs_of(each.values).items()
    for inner, declared, held_in in (
        [(inner, one, spec.sensitivity) for inner, one in specs_of(spec.part).items()]
        if spec.part
        else [("", spec, _OPEN)]
    )
]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))
def test_every_field_leaves_as_far_as_its_declaration_and_the_guide_say(profile: Profile) -> None:
    """Each declared field against each profile: of a record, and of a person under a pseudonym."""
    row = documented()[profile.name]
    wrong = []
    for kind, at, spec, held_in in FIELDS:
        declared = max(spec.sensitivity, held_in).code
        record = Record("a" * 16, kind, KINDS[kind].values(), Envelope(_OPEN), 1, 1, "", "")
        passing = Passing(Policy(profile), {record.id: record})
        person = kind == "contact"  # nobody named it, so that it leaves under a pseudonym
        limit = row[1] if person else row[0]
        expected = declared == "open" or (declared == "partners" and limit == "partners")
        expected = expected and not (person and spec.identifies)
        if passing.passes(record, Found(at, spec, "…")) != expected:
            wrong.append(f"{kind}/{at}")
    assert wrong == []
