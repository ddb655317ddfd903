"""Many contacts, a text as long as one may be, and people nobody can tell apart by their names."""

from __future__ import annotations

import random
from typing import Any

import pytest

from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Text
from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.pseudonyms import SOMEBODY
from fieldjournal.redaction.remembered import Remembered
from fieldjournal.redaction.review import Answer

_GIVEN = ["Мердан", "Aýna", "Сердар", "Jeren", "Батыр", "Gözel", "Довлет", "Ogulsapar", "Кемал", "Selbi"]
_FAMILY = ["Оразгулыев", "Annageldiýew", "Чарыев", "Meredow", "Атаев", "Gurbanow", "Сапаров", "Nuryýew"]


@pytest.mark.parametrize("count", [1_000, pytest.param(5_000, marks=pytest.mark.torture)])
def test_among_thousands_of_contacts_each_is_found_as_itself(count: int) -> None:
    people = [
        {
            "id": f"p{number}",
            "name": f"{_GIVEN[number % 10]} {_FAMILY[number // 10 % 8]}{_mark(number // 80)}",
        }
        for number in range(count)
    ]
    wanted = compile_people(people)
    for number in (0, count - 1):
        told = f"Ночью пришли, спрашивали: {people[number]['name']}, потом ушли."
        sure = {each.who for each in find(told, wanted) if each.reason == "spelling"}
        assert sure == {f"p{number}"}


def _mark(number: int) -> str:
    """Return syllables that no two numbers below a hundred share."""
    return "абвгдежзик"[number // 10] + "рулотапимс"[number % 10] + "бек"


def test_people_who_share_all_names_become_somebody_and_never_one_of_them(empty: Any) -> None:
    for number in range(40):
        empty.person(f"twin{number}", "Мердан Оразгулыев", "Merdan Orazgulyýew")
    empty.add("held", "incident", Incident(what=Text("Merdan Orazgulyýew was held; Мердан Оразгулыев ждёт.")))
    made = empty.redact("held")
    [left] = made.records
    assert left.values.what.text == f"{SOMEBODY} was held; {SOMEBODY} ждёт."
    assert made.people == {empty.id(f"twin{number}") for number in range(40)}


_LONGEST = 10_000_000
"""Characters of the longest text."""

_TURNS = _LONGEST // 2_000
"""How often it is shown at least how far it is."""


@pytest.mark.torture
def test_ten_million_characters_are_looked_through_with_progress_and_can_be_stopped(empty: Any) -> None:
    for number in range(100):
        empty.person(f"p{number}", f"{_GIVEN[number % 10]} {_FAMILY[number % 8]}{_mark(number)}")
    empty.add("long", "incident", Incident(what=Text(_book(_LONGEST))))
    told: list[int] = []
    memory = Remembered()

    def stopped(_done: int, _total: int) -> None:
        told.append(0)
        if len(told) == _TURNS // 50:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        empty.redact("long", progress=stopped, remembered=memory)
    told.clear()
    made = empty.redact("long", progress=lambda done, _total: told.append(done), remembered=memory)
    assert told == sorted(told)
    assert len(set(told)) > _TURNS, "it is shown how far it is"
    [left] = made.records
    assert all(each not in left.values.what.text for each in _FAMILY)
    first = made.questions[0]
    answered = empty.redact("long", remembered=memory, answers={first.id: Answer.KEEP})
    assert answered.unanswered == len(made.questions) - 1


def _book(size: int) -> str:
    """Return a text in which somebody is spoken of in every hundredth line, and words that are met once."""
    dice, lines, length = random.Random(7), list[str](), 0
    while length < size:
        number = len(lines)
        line = f"День {number}: вечером пришли двое, соседка {_mark(dice.randrange(100))}{number} молчала."
        if number % 100 == 0:
            who = dice.randrange(100)
            given, family = _GIVEN[who % 10], f"{_FAMILY[who % 8]}{_mark(who)}"
            line += f" Спросили про {given} {family}, потом {given} ушёл."
        if number % 100 == 50:
            line += f" Видели {_GIVEN[dice.randrange(10)]}, кто это, неизвестно."
        lines.append(line)
        length += len(line) + 1
    return "\n".join(lines)[:size]


@pytest.mark.parametrize(
    ("person", "words"),
    [
        ({"id": "a", "name": "", "aliases": ["   "]}, set()),
        ({"id": "a", "name": None, "aliases": None, "phones": None}, set()),
        ({"id": "a", "name": "Али", "aliases": [None, 7, ""], "phones": [99365123456, None]}, {"Али"}),
        ({"id": "a", "name": "Ли"}, {"Ли"}),
        ({"id": "a", "name": "Роза"}, {"Роза"}),
        ({"id": "a", "name": "мердан" * 34}, set()),
        ({}, set()),
        (None, set()),
    ],
    ids=["empty", "nothing", "odd in lists", "two letters", "a word", "200 letters", "no keys", "nobody"],
)
def test_what_a_list_holds_by_mistake_stops_nothing(person: Any, words: set[str]) -> None:
    text = "Ночью пришли за Али и Ян, А. Б. и Ли; Роза видела."
    assert {text[each.start : each.end] for each in find(text, [person])} == words
