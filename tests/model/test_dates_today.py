"""Dates that lean on the day of writing: understood only where that day is known, and said so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.dates import Basis, Precision, parse_date, to_edtf

SATURDAY = date(2026, 11, 21)

SAID = [
    ("today", "2026-11-21"),
    ("сегодня утром", "2026-11-21"),
    ("yesterday", "2026-11-20"),
    ("вчера вечером", "2026-11-20"),
    ("düýn", "2026-11-20"),
    ("dün", "2026-11-20"),
    ("kecha", "2026-11-20"),
    ("дирӯз", "2026-11-20"),
    ("позавчера", "2026-11-19"),
    ("завтра", "2026-11-22"),
    ("три недели назад", "2026-10-31~"),
    ("года два назад", "2024-11-21~"),
    ("полгода назад", "2026-05-21~"),
    ("a month ago", "2026-10-21~"),
    ("ten days ago", "2026-11-11"),
    ("üç hepde öň", "2026-10-31~"),
    ("üç hafta önce", "2026-10-31~"),
    ("uch hafta oldin", "2026-10-31~"),
    ("се ҳафта пеш", "2026-10-31~"),
    ("bir aý mundan öň", "2026-10-21~"),
    ("in two weeks", "2026-12-05~"),
    ("через неделю", "2026-11-28~"),
    ("past ten years", "[2016-11-21~..2026-11-21~]"),
    ("the last ten years", "[2016-11-21~..2026-11-21~]"),
    ("за последние 10 лет", "[2016-11-21~..2026-11-21~]"),
    ("soňky on ýyl", "[2016-11-21~..2026-11-21~]"),
    ("на прошлой неделе", "[2026-11-09..2026-11-15]"),
    ("geçen hepde", "[2026-11-09..2026-11-15]"),
    ("last month", "2026-10"),
    ("в прошлом году", "2025"),
    ("o'tgan yili", "2025"),
    ("в прошлую пятницу", "2026-11-13/2026-11-20"),  # yesterday, or a week before: nobody knows
    ("last Sunday", "2026-11-15"),
    ("this summer", "2026-22"),
    ("прошлым летом", "2025-06-01/2026-08-31"),  # of this year or the one before
    ("прошлой зимой", "[2025-12-01..2026-02-28]"),
    ("this winter", "[2026-12-01..2027-02-28]"),
    ("last May", "2025-05-01/2026-05-31"),
    ("в мае прошлого года", "2025-05"),
    ("19 мая с.г.", "2026-05-19"),
    ("19 мая этого года", "2026-05-19"),
    ("в конце прошлого месяца", "[2026-10-20..2026-10-31]"),
    ("5-го числа прошлого месяца", "2026-10-05"),
    ("осенью прошлого года", "2025-23"),
    ("the end of last year", "[2025-09-01..2025-12-31]"),
]


@pytest.mark.parametrize(("said", "edtf"), SAID, ids=[said for said, _ in SAID])
def test_is_counted_from_the_day_of_writing(said: str, edtf: str) -> None:
    when = parse_date(said, today=SATURDAY)
    assert (to_edtf(when), when.said, when.basis) == (edtf, said, Basis.WRITING)
    assert parse_date(said).precision is Precision.UNKNOWN, "nobody said which day it was written"


@pytest.mark.parametrize("said", ["недавно", "несколько лет назад", "last", "next May 2023", "this 2023"])
def test_says_no_day_without_a_day(said: str) -> None:
    assert parse_date(said, today=SATURDAY).precision is Precision.UNKNOWN


@given(st.sampled_from([said for said, _ in SAID]), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_is_understood_on_any_day(said: str, today: date) -> None:
    when = parse_date(said, today=today)
    assert when.basis is Basis.WRITING
    assert when.earliest
    assert when.latest
    assert when.earliest <= when.latest
    if said.startswith(("last", "в прошл", "geçen", "o'tgan", "прошл")):
        assert when.earliest < today
