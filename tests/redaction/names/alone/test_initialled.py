"""What somebody is called with the initial of the family name behind it."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "mohigul", "name": "Mohigul Xoldorova"},
        {"id": "manija", "name": "Манижа Сафарзода"},
        {"id": "aygerim", "name": "Айгерим Сматаева"},
        {"id": "yolbars", "name": "Ýolbars Hallyýew"},
        {"id": "deniz", "name": "Deniz Karaağaçlı"},
        {"id": "hanan", "name": "حنان قباش"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("guvoh Mohi X. so'roqqa kelmadi", "mohigul"),
        ("If this number stops working write to Mani S.", "manija"),
        ("нашлась запись, там в конце говорит Айка С.", "aygerim"),
        ("дежурит Ёлик Х., ключ у соседки", "yolbars"),
        ("deniz k hâlâ cevap yazmadı", "deniz"),
        ("ханан к — передать лекарства", "hanan"),
    ],
)
def test_it_is_asked_where_the_initial_fits(text: str, who: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert [(each.who, each.tier) for each in found] == [(who, Tier.ASK)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("guvoh Mohi T. so'roqqa kelmadi", "another family name begins so"),
        ("нашлась запись, там в конце говорит Айка Б.", "another family name begins so"),
        ("deniz o kadar soğuk ki", "the letter is a word"),
        ("deniz h hâlâ cevap yazmadı", "another family name begins so"),
    ],
)
def test_another_initial_or_a_word_tells_nobody(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why
