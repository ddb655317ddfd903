"""The finder stays as good as it was: a part of its evaluation set, scored. The whole: `make score`."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Compiled, compile_people
from tests.redaction.finder_set import fourth_hand, other_hand, score, second_judge, third_hand
from tests.redaction.finder_set.blind_hands import hand
from tests.redaction.finder_set.classes import snippets
from tests.redaction.finder_set.lookalikes import look_alikes
from tests.redaction.finder_set.people import CONTACTS

EVERY = 11
"""One snippet of so many is scored: a prime, so that all classes, people and scripts have their turn."""


@pytest.fixture(scope="module")
def people() -> Compiled:
    return compile_people(CONTACTS)


def test_names_are_caught(people: Compiled) -> None:
    told = score.names(people, snippets()[::EVERY])
    assert told.every.count > 700
    assert told.every.caught / told.every.count >= 0.995
    assert told.every.sure / told.every.count >= 0.91


def test_names_are_caught_in_another_manner() -> None:
    told = score.names(compile_people(other_hand.PEOPLE), other_hand.snippets())
    assert told.every.caught / told.every.count >= 0.985
    assert told.every.sure / told.every.count >= 0.94


def test_names_a_second_judge_wrote_are_caught() -> None:
    told = score.names(compile_people(second_judge.PEOPLE), second_judge.snippets()[::5])
    assert told.every.count > 450
    assert told.every.caught / told.every.count >= 0.995
    assert told.every.sure / told.every.count >= 0.83


def test_names_a_third_hand_wrote_are_caught() -> None:
    told = score.names(compile_people(third_hand.PEOPLE), third_hand.snippets()[::EVERY])
    assert told.every.count > 400
    assert told.every.caught / told.every.count >= 0.99
    assert told.every.sure / told.every.count >= 0.87


def test_other_names_and_prose_of_a_third_hand_are_left_alone() -> None:
    people = compile_people(third_hand.PEOPLE)
    told = score.alike(people, third_hand.look_alikes())["all"]
    assert told.sure / told.count <= 0.03
    assert told.caught / told.count <= 0.25
    words, sure, asked = score.prose(people, texts=third_hand.prose())
    assert 1000 * sure / words <= 0.3
    assert 1000 * asked / words <= 5


def test_names_a_fourth_hand_wrote_are_caught() -> None:
    told = score.names(compile_people(fourth_hand.PEOPLE), fourth_hand.snippets()[:: 2 * EVERY])
    assert told.every.count > 300
    assert told.every.caught / told.every.count >= 0.97
    assert told.every.sure / told.every.count >= 0.84


def test_other_names_and_prose_of_a_fourth_hand_are_left_alone() -> None:
    people = compile_people(fourth_hand.PEOPLE)
    told = score.alike(people, fourth_hand.look_alikes())["all"]
    assert told.sure / told.count <= 0.04
    assert told.caught / told.count <= 0.4
    words, sure, asked = score.prose(people, texts=fourth_hand.prose())
    assert 1000 * sure / words <= 0.5
    assert 1000 * asked / words <= 5


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        ("tenth", 0.9),
        ("fourteenth", 0.87),
        ("eighteenth", 0.87),
        ("twentyfourth", 0.9),
        ("twentyseventh", 0.87),
        ("twentyninth", 0.9),
        ("thirtyfirst", 0.95),
        ("thirtysecond", 0.93),
        ("thirtythird", 0.9),
    ],
)
def test_names_blind_hands_wrote_are_caught(name: str, sure: float) -> None:
    told = score.names(compile_people(hand(name).people), hand(name).snippets[:: 2 * EVERY])
    assert told.every.count > 150
    assert told.every.caught / told.every.count >= 0.98
    assert told.every.sure / told.every.count >= sure


def test_other_names_a_second_judge_wrote_are_left_alone() -> None:
    told = score.alike(compile_people(second_judge.PEOPLE), second_judge.look_alikes())["all"]
    assert told.sure / told.count <= 0.04
    assert told.caught / told.count <= 0.25


def test_look_alikes_are_left_alone(people: Compiled) -> None:
    told = score.alike(people, look_alikes())["all"]
    assert told.sure / told.count <= 0.02
    assert told.caught / told.count <= 0.25


def test_innocent_prose_is_left_alone(people: Compiled) -> None:
    words, sure, asked = score.prose(people)
    assert 1000 * sure / words <= 0.3
    assert 1000 * asked / words <= 8


def test_identifiers_are_caught_and_other_numbers_are_not() -> None:
    told = score.identifiers()
    assert all(each.caught / each.count >= 0.97 for kind, each in told.items() if kind != "harmless")
    assert told["harmless"].caught / told["harmless"].count <= 0.03
