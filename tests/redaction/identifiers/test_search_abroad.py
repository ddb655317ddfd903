"""Identifiers as exile and machines write them: other digits, no scheme, other tongues, logs and labels."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    # digits of Persian and Arabic
    ("تلفن ۰۹۱۵ ۳۱۲ ۴۴ ۷۸", "۰۹۱۵ ۳۱۲ ۴۴ ۷۸", "phone"),
    ("هاتف ٠٠٩٠٥٣٨٤١٢٧٧٠٦", "٠٠٩٠٥٣٨٤١٢٧٧٠٦", "phone"),
    ("موقعیت ۳۶٫۲۹۷۰، ۵۹٫۶۰۶۲", "۳۶٫۲۹۷۰، ۵۹٫۶۰۶۲", "coordinates"),
    # telephones beside signs
    ("тел.89037714421;симка чужая", "89037714421", "phone"),
    ("+998-94-611_20_36 (viber)", "+998-94-611_20_36", "phone"),
    # links without a scheme
    ("файл: clck.ru/44Tm8, пароль тот же", "clck.ru/44Tm8", "link"),
    ("zoom.us/j/4471203660 parol 1", "zoom.us/j/4471203660", "link"),
    ("t . me / gara_gum", "t . me / gara_gum", "link"),
    ("телеграм точка ми слэш гум44", "телеграм точка ми слэш гум44", "link"),
]


@pytest.mark.parametrize(("text", "value", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_what_is_written_abroad_and_by_machines_is_found(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    assert (start, start + len(value), kind) in [(m.start, m.end, m.who) for m in identifiers_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "и/или, т.д./т.п.",
        "۱۵۰۰ نفر",
        "60 км/ч",
        "за 2 руб./шт",
        "см. example.org и др.",
        "отсидел семь лет",
        "3 айлық шектеу",
        "после семи лет тюрьмы",
        "масло, 71 г масла",
        "id 20201399",
        "счёт 12.50 и 13.40",
    ],
)
def test_counts_and_everyday_slashes_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []
