"""Days between half-known dates, and the ends of terms."""

from __future__ import annotations

from datetime import date

import pytest

from fieldjournal.model.dates import parse_date
from fieldjournal.model.forms.measured import Span
from fieldjournal.model.registers.reckoning import days_between, days_since, end_of_term, months_later


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("3 June 2023", "4 June 2023", "1 day"),
        ("3 June 2023", "3 June 2023", "0 days"),
        ("4 June 2023", "1 June 2023", "-3 days"),
        ("June 2023", "1 July 2023", "1 to 30 days"),
        ("2023", "2023", "-364 to 364 days"),
        ("20 October", "1 November 2023", None),
        ("before 2002", "2003", None),
        ("2016 or later", "2020", None),
        ("not a date", "2020", None),
    ],
)
def test_days_between(before: str, after: str, shown: str | None) -> None:
    found = days_between(parse_date(before), parse_date(after))
    assert (found.shown() if found else None) == shown


@pytest.mark.parametrize(
    ("start", "length", "end"),
    [
        ("31 January 2023", "1 month", date(2023, 2, 28)),
        ("29 February 2020", "1 year", date(2021, 2, 28)),
        ("2010", "10 лет", date(2020, 1, 1)),
        ("конец августа 2010", "2 ýyl 6 aý", date(2013, 2, 20)),
        ("15.12.2020", "45 суток", date(2021, 1, 29)),
        ("before 2002", "1 year", date(2002, 12, 31)),
        ("2010", "life", None),
        ("2010", "a long time", None),
        ("20 October", "5 years", None),
        ("2010", "9999 years", None),
    ],
)
def test_the_end_of_a_term(start: str, length: str, end: date | None) -> None:
    assert end_of_term(parse_date(start), Span().typed(length)) == end


def test_days_since_are_counted_from_the_first_possible_day() -> None:
    assert days_since(parse_date("August 2023"), date(2023, 9, 1)) == 31
    assert days_since(parse_date("20 October"), date(2023, 9, 1)) is None
    assert days_since(None, date(2023, 9, 1)) is None


def test_months_later_turns_the_year() -> None:
    assert months_later(date(2023, 10, 20), 3) == date(2024, 1, 20)
    assert months_later(date(2023, 11, 30), 3) == date(2024, 2, 29)
