"""Names inside adjectives of whose something is, and inside the plurals of families."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "museg", "name": "Мушег Арутюнян"},
        {"id": "igor", "name": "Игорь Левченко"},
        {"id": "dasha", "name": "Дарья Воробей"},
        {"id": "odarka", "name": "Одарка Гнатюк"},
        {"id": "zdenek", "name": "Zdeněk Hrubý"},
        {"id": "ulrike", "name": "Ulrike Scholz"},
        {"id": "zieba", "name": "Agnieszka Zięba"},
        {"id": "karim", "name": "Вольга Карим"},
        {"id": "jeren", "name": "Jeren Orazowa"},
        {"id": "taras", "name": "Мороз Тарас"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Мушегов сын ждёт внизу", "museg"),
        ("Нашли Игореву машину", "igor"),
        ("Дашин телефон выключен", "dasha"),
        ("дашиного мужа вызвали", "dasha"),
        ("Одарчин чоловік у розшуку", "odarka"),
        ("Zdeňkův bratr volal", "zdenek"),
        ("у Шольцев переночевали", "ulrike"),
        ("семья Шольцев выехала", "ulrike"),
        ("Ziębów ostrzeżono", "zieba"),
        ("обыск у Морозов был вчера", "taras"),
        ("jerenin telefonyndan yazyan", "jeren"),
    ],
)
def test_whose_something_is_is_asked(text: str, who: str) -> None:
    assert [(each.who, each.tier) for each in find(text, PEOPLE)] == [(who, Tier.ASK)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Мушегов пришёл на собрание", "a family name"),
        ("Сергей Мушегов телефон не отдал", "a name before it"),
        ("Шольцев Андрей пишет стихи", "nobody spoken of as a family"),
        ("у Каримов ничего нет", "a family name made of a given name"),
        ("дожили до морозов, топить нечем", "an everyday word"),
        ("мамин телефон выключен", "kin"),
        ("jerenin şahy uzyn", "a gazelle's"),
    ],
)
def test_other_names_and_words_are_left_alone(text: str, why: str) -> None:
    assert find(text, PEOPLE) == [], why
