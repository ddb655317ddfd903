"""Names inside addresses and handles: whole, with an initial, cut short."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "l", "name": "Lochin Umarqulov"},
        {"id": "f", "name": "Feruza Qo‘chqorova"},
        {"id": "z", "name": "Жанна Мороз"},
    ]
)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("l", "Cc: lochinumarq [собака] umail.uz"),
        ("l", "@umarqulovloch yana yozdi"),
        ("f", "почта: feruzaqochq sobaka yandex dot ru, раз в день"),
        ("f", "feruza_qoch88@mail.ru"),
        ("z", "zmoroz [собака] hotmail точка com"),
        ("z", "пиши на zhannamor at tuta dot com"),
        ("l", "skype live:lumarqu"),
        ("l", "t.me/umarqull молчит"),
        ("f", "ok.ru/ferqochq там старые фото"),
        ("f", "qochqorf@mail.ru"),
    ],
)
def test_a_name_cut_short_in_an_address_is_found(who: str, text: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}


@pytest.mark.parametrize(
    "text",
    [
        "sabzavot@mail.ru",
        "она любит снег, и собака у неё большая",
        "loshadka [собака] mail точка ru ждёт",
        "luma@mail.ru",
        "t.me/lumumba и всё",
        "scan_ferqo.pdf",
    ],
)
def test_other_addresses_and_sentences_are_not(text: str) -> None:
    assert [text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)] == []
