"""A name as it is, with an ending that fingers missed; other words that begin with it stay alone."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "nurmat", "name": "Nurmat Kochorbaev"},
        {"id": "dilorom", "name": "Дилором Рашидова"},
        {"id": "jeren", "name": "Jeren Annaýewa"},
        {"id": "merdan", "name": "Мердан Оразов"},
    ]
)


@pytest.mark.parametrize(
    ("text", "word", "who", "why"),
    [
        ("Акча Нурмататн келиши керек", "Нурмататн", "nurmat", "two letters changed places"),
        ("кеча Дилоромадн хабар келди", "Дилоромадн", "dilorom", "the same in Uzbek"),
        ("düýn Annaýewaadn habar geldi", "Annaýewaadn", "jeren", "behind a family name"),
        ("düýn Jerenfen habar geldi", "Jerenfen", "jeren", "a key beside"),
        ("встретили мы Мерданолм вчера", "Мерданолм", "merdan", "the key beside, as well"),
    ],
)
def test_a_name_is_asked_whose_ending_was_missed(text: str, word: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert [(text[each.start : each.end], each.who, each.tier) for each in found] == [
        (word, who, Tier.ASK)
    ], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("вчера Мерданкул приехал", "another given name"),
        ("улица Мерданская закрыта", "an adjective"),
        ("встретили мерданолм вчера", "small letters tell too little"),
        ("Джеренград стоит на реке", "more than an ending"),
    ],
)
def test_other_words_that_begin_with_a_name_are_not(text: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert not [each for each in found if each.reason == "given-name" and each.tier is Tier.ASK], why
