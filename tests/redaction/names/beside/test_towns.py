"""A town is no family name made of it and no short form; who is called as a town is stays asked."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "samarkandi", "name": "Рустам Самарканди"},
        {"id": "kulobi", "name": "Фирӯз Кӯлобӣ"},
        {"id": "dashoguzow", "name": "Kakabaý Daşoguzow"},
        {"id": "rosa", "name": "Rosa Klein"},
        {"id": "mariya", "name": "Мария Чуева"},
        {"id": "podolski", "name": "Игорь Подольский"},
        {"id": "taraz", "name": "Серік Тараз"},
        {"id": "bakyt", "name": "Бакыт Орозов"},
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Тарҷумон аз Самарқанд омад",
        "Дар Кӯлоб борон борид",
        "Daşoguz welaýatynda suw ýok",
        "ўғлим Россияда, қурилишда, дедим",
        "гражданка России уехала домой",
        "Bazara Marydan gelenler hem bardy",
        "Поезд из Подольска опоздал на час",
    ],
)
def test_a_town_is_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("у Самарканди отобрали телефон", "samarkandi"),
        ("Kakabaý Daşoguz geldi", "dashoguzow"),
        ("позвоните Подольской только вечером", "podolski"),
        ("отвези Бакыту лекарства", "bakyt"),
        ("Кеше Тараз келмеді", "taraz"),
    ],
)
def test_a_name_that_holds_a_town_is_found(text: str, who: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}
