"""A question knows where what leaves for it stands."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldjournal.model.address import parse
from fieldjournal.model.values import Text
from fieldjournal.model.walk import value_at
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.redaction.written import Written
from tests.redaction.conftest import Invented
from tests.redaction.test_remembered import journals


@settings(suppress_health_check=list(HealthCheck), max_examples=settings().max_examples // 2)  # each is dear
@given(journals(), st.data())
def test_at_its_place_stands_what_leaves_for_it(journal: Invented, data: st.DataObject) -> None:
    named = frozenset(each.id for each in journal.people if data.draw(st.booleans()))
    asked = _redact(journal, named, {}).questions
    answers = {each.id: data.draw(st.sampled_from(Answer)) for each in asked}
    redaction = _redact(journal, named, answers)
    for each in redaction.questions:
        text = _text(redaction, each)
        if text is not None:
            stands = each.words if each.answer is Answer.KEEP else each.shown_as
            assert text[slice(*each.stands)] == stands


def _redact(journal: Invented, named: frozenset[str], answers: Any) -> Redaction:
    policy = Policy(profile_named("trusted-ngo"), named)
    records = list(journal.records.values())
    return redact(records, journal.people, policy, key=journal.key, label="B1", answers=answers)


def _text(redaction: Redaction, question: Question) -> str | None:
    """Return the text a question was asked in, as it leaves; None for a value that is no text."""
    record = next(each for each in redaction.records if redaction.origins[each.reference] == question.record)
    address = parse(question.address)
    assert address is not None
    value = value_at(record.values, address)
    if not isinstance(value, Text):
        return None
    return [value.text, *(each.text for each in value.translations)][question.text]


def test_a_place_inside_what_was_replaced_is_where_that_begins() -> None:
    made = Written(10)
    made.add(0, "вчера ")
    made.add(6, "[…]")
    made.add(12, " ушёл")
    assert made.words == "вчера […] ушёл"
    assert [made.at(place) for place in (0, 5, 6, 12, 17)] == [10, 15, 16, 19, 24]
    assert made.at(11) <= 19
