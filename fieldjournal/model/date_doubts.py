"""How a date can be read otherwise than it was: for a warning beside it, never for a correction.

- `day-or-month`: 05/06/2023 is 5 June here and May 6 elsewhere; both readings count.
- `day-or-year`: the number in "May 23" is a day or a year; neither is taken.
- `which-century`: two digits fit two centuries in a living memory; no year is taken.
- `other-weekday`: the day named was another day of the week.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.model.date_tokens import LAST_DAY, full_year, items_of, spoken
from fieldjournal.model.date_words import Item, Means
from fieldjournal.model.fuzzy_date import FuzzyDate, ImpossibleDate, Precision

_TWO_DIGITS: Final = 2


def doubts(when: FuzzyDate) -> Iterator[str]:
    """Yield the codes of what is doubtful about a date's words."""
    try:
        items, words = items_of(when.said) or [], spoken(when.said) or []
    except ImpossibleDate:
        return
    weekdays = {word.value for word in words if word.means is Means.WEEKDAY}
    if when.precision is Precision.DAY and when.earliest and weekdays - {when.earliest.weekday()}:
        yield "other-weekday"
    if _either_way(when, items):
        yield "day-or-month"
    if when.precision is not Precision.MONTH_AND_DAY or not items:
        return
    if when.day is None and items[-1].means is Means.NUMBER and 0 < items[-1].value <= LAST_DAY:
        yield "day-or-year"
    if any(_of_two_centuries(item) for item in items):
        yield "which-century"


def _either_way(when: FuzzyDate, items: list[Item]) -> bool:
    """Whether a date in digits was read with day and month either way round."""
    dates = [item.date for item in items if item.means is Means.DATE]
    if len(dates) != 2 or when.precision is not Precision.INTERVAL:  # noqa: PLR2004
        return False
    (_year, month, day), other = dates
    return other[1:] == (day, month) and month != day


def _of_two_centuries(item: Item) -> bool:
    """Whether the year was written with two digits that fit two centuries."""
    if item.means is Means.DATE:
        return item.digits == _TWO_DIGITS and item.date[0] is None
    number = item.means is Means.NUMBER and item.digits == _TWO_DIGITS
    return number and item.value > LAST_DAY and full_year(item.value) is None
