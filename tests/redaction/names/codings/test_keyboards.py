"""Names typed on a keyboard of other letters than were meant; and words that only have such signs."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "hurshida", "name": "Ҳуршида Боғибекова"},
        {"id": "gulden", "name": "Гүлден Мұқашева"},
        {"id": "sukru", "name": "Şükrü Söğütlü"},
        {"id": "oraz", "name": "Öwezgeldi Şükürow"},
        {"id": "lev", "name": "Ярослав Кипреев"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("кеча +ehiblf <j-b,trjdf келди", "hurshida"),
        ("кеча =уршида Бо-ибекова келди", "hurshida"),
        ("Ueklty V90fitdf келген жоқ".replace("Ueklty", "U8klty"), "gulden"),
        ("Г8лден М90ашева келген жоқ", "gulden"),
        ("d]n :]kr] S,[]tl] geldi", "sukru"),
        ("d]n }wezgeldi |xkxrow geldi", "oraz"),
        ("приходил Ярослав Кипhttd", "lev"),
        ("приходил Zhjслав Кипреев", "lev"),
    ],
)
def test_a_name_on_another_keyboard_is_found(text: str, who: str) -> None:
    assert {each.who for each in find(text, PEOPLE, identifiers=False)} == {who}


@pytest.mark.parametrize(
    "text",
    [
        "GET /q?a=b&c=d; x[i]=y{0}; <b>z</b>",
        "mp3, h2o, a4b5, ГОСТ 2.105, 3д-модель",
        "iPhone-ом, wifi-роутер, PDFка, e-mailом",
    ],
)
def test_words_with_such_signs_are_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
