"""Signs typed for letters inside a word, beside apostrophes that are letters; addresses stay addresses."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "markevich", "name": "Алесь Маркевич"},
        {"id": "serdar", "name": "Serdar Annaýew"},
        {"id": "toxtasinov", "name": "Qahramon To'xtasinov"},
        {"id": "qochqor", "name": "Shuhrat Qo‘chqoraliyev"},
    ]
)


@pytest.mark.parametrize(
    ("text", "word", "who", "why"),
    [
        ("у М@ркевича обыск", "М@ркевича", "markevich", "an a, beside Cyrillic letters"),
        ("düýn $erdar geldi", "$erdar", "serdar", "an s that begins"),
        (
            "düýn To'xt@sinov bilen",
            "To'xt@sinov",
            "toxtasinov",
            "behind an apostrophe that is part of a letter",
        ),
        ("kecha Q0‘chq0r@liyev keldi", "Q0‘chq0r@liyev", "qochqor", "the sign that is printed, and digits"),
    ],
)
def test_a_sign_typed_for_a_letter_is_read_as_it(text: str, word: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert [(text[each.start : each.end], each.who) for each in found] == [(word, who)], why


@pytest.mark.parametrize("text", ["o'tkir@mail.uz ga yozing", "5$ за кило", "ta'lim@uz sahifasi"])
def test_a_sign_of_an_address_or_a_sum_is_no_letter(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
