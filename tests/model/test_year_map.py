"""A year as a map of days: nothing stands on a day that is not known to the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.dates import parse_date
from fieldjournal.model.timeline import Span, span_of
from fieldjournal.model.year_map import SHADES, year_map

MAY_19 = date(2023, 5, 19)


def spans(*words: str) -> list[tuple[Span, int]]:
    return [(span, 1) for each in words if (span := span_of(parse_date(each)))]


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("19 May 2023", "day"),
        ("May 2023", "month"),
        ("end of May 2023", "month"),
        ("between 19 and 20 May 2023", "month"),
        ("between 30 May and 1 June 2023", "longer"),
        ("2023", "longer"),
        ("early 2020s", "longer"),
        ("before 20 May 2023", "longer"),
        ("19 May 2023 or later", "longer"),
    ],
)
def test_how_exactly_something_is_known_says_where_it_is_counted(words: str, where: str) -> None:
    made = year_map(2023, spans(words))
    assert (made.days[MAY_19], made.months[5], made.longer) == (
        int(where == "day"),
        int(where == "month"),
        int(where == "longer"),
    )


def test_a_day_has_a_sign_and_a_shade() -> None:
    days = [(Span(MAY_19 + timedelta(n), MAY_19 + timedelta(n)), count) for n, count in enumerate((1, 9, 40))]
    made = year_map(2023, days)
    assert [made.sign(MAY_19 + timedelta(n)) for n in range(4)] == ["1", "9", "+", "·"]
    assert [made.shade(MAY_19 + timedelta(n)) for n in range(4)] == [1, 1, SHADES, 0]


@given(st.lists(st.tuples(st.dates(), st.integers(0, 800), st.booleans(), st.integers(1, 3)), max_size=20))
def test_nothing_is_lost_and_nothing_counted_twice(drawn: list[tuple[date, int, bool, int]]) -> None:
    made = []
    for first, length, is_open, count in drawn:
        try:
            made.append((Span(first, first + timedelta(length), open_end=is_open), count))
        except OverflowError:
            continue
    for year in {2023, *(span.first.year for span, _count in made)}:
        touching = [(span, count) for span, count in made if span.first.year <= year <= span.last.year]
        counted = year_map(year, touching)
        assert sum(counted.days.values()) + sum(counted.months.values()) + counted.longer == sum(
            count for _span, count in touching
        )
        assert all(day.year == year for day in counted.days)
