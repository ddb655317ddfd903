"""Days and ages as other tongues, offices, devices and haste write them in digits."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    # days
    ("9 січня 1991 року", "9 січня 1991", "date"),
    ("9 студзеня 1991", "9 студзеня 1991", "date"),
    ("9. ledna 1991", "9. ledna 1991", "date"),
    ("9 stycznia 91", "9 stycznia 91", "date"),
    ("9 maart 1991 te Mary", "9 maart 1991", "date"),
    ("9 იანვარი 1991", "9 იანვარი 1991", "date"),
    ("9 հունվարի 1991", "9 հունվարի 1991", "date"),
    ("۱۹ حوت ۱۳۶۹", "۱۹ حوت ۱۳۶۹", "date"),
    ("1991年1月9日", "1991年1月9日", "date"),
    ("1991-ci il yanvarın 9-da", "1991-ci il yanvarın 9-da", "date"),
    ("1991 ж. 9 қаңтарда", "1991 ж. 9 қаңтарда", "date"),
    ("09JAN91", "09JAN91", "date"),
    ("9 Jan '91", "9 Jan '91", "date"),
    ("09 01 1991", "09 01 1991", "date"),
    ("О9.О1.199О", "О9.О1.199О", "date"),
    ("19910109 dob", "19910109", "date"),
    ("am 09.01. verhaftet", "09.01.", "date"),
    ("9 января суд", "9 января", "date"),
    ("ýanwaryň 9-yna", "ýanwaryň 9-yna", "date"),
    ("née en janvier 1991", "1991", "date"),
    # ages
    ("мне 43", "мне 43", "age"),
    ("жене 43, сыну 8", "сыну 8", "age"),
    ("43-гадовы", "43-гадовы", "age"),
    ("43 წლის", "43 წლის", "age"),
    ("43岁", "43岁", "age"),
    ("43 let, učitel", "43 let", "age"),
    ("43-årig", "43-årig", "age"),
    ("43 jaar oud", "43 jaar oud", "age"),
    ("43F teacher", "43F", "age"),
    ("yoshi 43da", "yoshi 43da", "age"),
    ("العمر: ٤٣", "العمر: ٤٣", "age"),
    ("мужчина 43 года", "43 года", "age"),
    ("девочка 3,5 года", "3,5 года", "age"),
    ("she was 43 at the time", "she was 43", "age"),
    ("she's 43", "she's 43", "age"),
]


@pytest.mark.parametrize(("text", "value", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_a_day_or_an_age_is_found(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    found = [m for m in identifiers_in(text) if m.who == kind]
    assert any(m.start <= start and start + len(value) <= m.end for m in found)


@pytest.mark.parametrize(
    "text",
    [
        "7 апреля — праздник здоровья",
        "в октябре 1948",
        "May 5 people came",
        "10 11 12 классы",
        "ему 15 суток дали",
        "page1, age1qqs",
        "20 лет назад",
        "5 марок 12 рублей",
        "34m long",
        "20200199",
        "10-12-14 чел",
        "в 90-х",
    ],
)
def test_feasts_counts_and_lengths_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []
