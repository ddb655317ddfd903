"""What of the cases may leave arrives as it is: with everybody named, and nothing asked about twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from fieldjournal.model.codec import read_record
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Sensitivity
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.redacted import RedactedRecord
from fieldjournal.redaction.review import Answer
from fieldjournal.secret import Secret
from tests.cases.conftest import listed
from tests.cli.command_line import CommandLine

POINTING = (Reference, References, Somebody, Chain, Filed)
"""What is turned into the partner's own ids; what it points to is compared by itself."""


@pytest.fixture(scope="module")
def records(taken: CommandLine) -> Mapping[str, Record]:
    return {key: read_record(body) for key, body in listed(taken).items()}


@pytest.fixture(scope="module")
def leaving(records: Mapping[str, Record]) -> Redaction:
    """Return everything as it leaves for a trusted organisation, everybody named, every question answered."""
    people = [each for each in records.values() if each.kind == "contact"]
    policy = Policy(profile_named("trusted-ngo"), named=frozenset(each.id for each in people))
    answers: dict[str, Answer] = {}
    while True:
        made = redact([*records.values()], people, policy, key=Secret(bytes(32)), label="B1", answers=answers)
        if not made.unanswered:
            return made
        answers |= {question.id: Answer.KEEP for question in made.questions}


def sent(leaving: Redaction, own: str) -> RedactedRecord:
    (reference,) = (each for each, origin in leaving.origins.items() if origin == own)
    (record,) = (each for each in leaving.records if each.reference == reference)
    return record


def test_every_record_leaves(records: Mapping[str, Record], leaving: Redaction) -> None:
    assert {*leaving.origins.values()} == {*records}


def test_what_may_leave_leaves_as_it_is(records: Mapping[str, Record], leaving: Redaction) -> None:
    compared = 0
    for own, record in records.items():
        left = sent(leaving, own)
        for address, spec, before, after in _pairs(record.values, left.values):
            if isinstance(spec.form, POINTING):
                continue
            if isinstance(spec.form, Account):
                before, after = _claimed(before), _claimed(after)  # noqa: PLW2901 - what is claimed of it
            compared += 1
            assert after == before, f"{own} {address}"
    assert compared > 400


def _claimed(value: object) -> object:
    return value.value if isinstance(value, Asserted) else value


def _pairs(
    before: Values | Part, after: Values | Part, held: Sensitivity = Sensitivity.OPEN, at: str = ""
) -> Iterator[tuple[str, Spec, object, object]]:
    """Yield each given value that may leave, beside what left of it."""
    for key, spec in specs_of(type(before)).items():
        told = max(held, spec.sensitivity)
        value, left = getattr(before, key), getattr(after, key)
        if spec.part is not None:
            if told is not Sensitivity.NEVER:
                assert len(left) == len(value), f"{at}{key}"
                for own, theirs in zip(value, left, strict=True):
                    yield from _pairs(own, replace(theirs, id=own.id), told, f"{at}{key}/")
        elif value is not Empty.NOT_ASKED and told is not Sensitivity.NEVER:
            yield f"{at}{key}", spec, value, left
