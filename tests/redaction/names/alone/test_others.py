"""Another known given name is no short form of a listed one, with or without an ending."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "madina", "name": "Мадина Гулмаҳмадова"},
        {"id": "sherzod", "name": "Sherzod Gʻulomov"},
        {"id": "timur", "name": "Тимур Гайнутдинов"},
        {"id": "aygul", "name": "Айгүл Нурланова"},
    ]
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Вечером пришла Динара с хлебом", "Dina with an ending is another name"),
        ("А потом Сергей вспомнил отца", "so is what begins as a short form"),
        ("Там пенсионерка Тамара сидела", "the same consonants, but other vowels"),
    ],
)
def test_another_known_name_is_no_short_form(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Вечером пришла Дина с хлебом", "madina"),
        ("А потом Шерик вспомнил отца", "sherzod"),
        ("Сегодня Тимка сидел дома", "timur"),
        ("Сегодня Айжан эже келди, Айкажан да", "aygul"),
    ],
)
def test_a_short_form_is_asked(text: str, who: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}
