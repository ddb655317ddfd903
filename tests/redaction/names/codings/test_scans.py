"""Cyrillic names as scanners take them for Latin letters and digits; and words that only look so."""

from __future__ import annotations

import base64
import random

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.codings.readings import readings

PEOPLE = compile_people(
    [
        {"id": "sabina", "name": "Сабина Джуманазарова"},
        {"id": "grigory", "name": "Григорий Шумилов"},
        {"id": "julia", "name": "Юлия Ничипорук"},
        {"id": "babur", "name": "Бабур Жалалов"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("на посту Ca6uHa Дxyмaнaзapoвa", "sabina"),
        ("на посту Ca6uHa Axyмaнa3apoBa", "sabina"),
        ("rpuropuй WyмuлoB", "grigory"),
        ("ШyMunoB rpuropuu", "grigory"),
        ("IOnuR HuчunopyK", "julia"),
        ("HИ4ИПOPYK IOJIИЯ", "julia"),
        ("6a6yp Жaлaлoв", "babur"),
    ],
)
def test_cyrillic_taken_for_latin_is_found(text: str, who: str) -> None:
    assert {each.who for each in find(text, PEOPLE, identifiers=False)} == {who}


@pytest.mark.parametrize(
    "text",
    ["Oraz öýde, B sany: 34, XXI asyr", "We met in May 2023, at 6 pm; CNN, IBM", "Дом 3а, кв. 46, д. 8б"],
)
def test_words_that_stand_for_themselves_are_left(text: str) -> None:
    assert list(readings(text)) == []


@pytest.mark.parametrize(
    "text", ["iPhone 4S, H2O, mp3, gr8, b4 noon, A4 paper, 3rd floor", "WiFi eBay McDonald"]
)
def test_words_with_digits_are_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []


def test_letters_of_a_machines_code_are_no_scan() -> None:
    """An attachment pasted as it was sent: every other sign would be a word that is none."""
    pasted = base64.encodebytes(random.Random(5).randbytes(900)).decode()
    assert list(readings(pasted)) == []
    assert {each.who for each in find(f"{pasted}\nна посту Ca6uHa Axyмaнa3apoBa", PEOPLE)} == {"sabina"}
