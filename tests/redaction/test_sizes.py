"""Many contacts, and people nobody can tell apart by their names."""

from __future__ import annotations

from typing import Any

from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Text
from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.pseudonyms import SOMEBODY

_GIVEN = ["Мердан", "Aýna", "Сердар", "Jeren", "Батыр", "Gözel", "Довлет", "Ogulsapar", "Кемал", "Selbi"]
_FAMILY = ["Оразгулыев", "Annageldiýew", "Чарыев", "Meredow", "Атаев", "Gurbanow", "Сапаров", "Nuryýew"]


def test_among_five_thousand_contacts_each_is_found_as_itself() -> None:
    people = [
        {
            "id": f"p{number}",
            "name": f"{_GIVEN[number % 10]} {_FAMILY[number // 10 % 8]}{_mark(number // 80)}",
        }
        for number in range(5_000)
    ]
    wanted = compile_people(people)
    for number in (0, 4_999):
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
