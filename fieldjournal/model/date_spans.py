"""From the parts of one date (year, month, day, season …) to the days it can mean.

A date without a year is worked out in `LEAP_YEAR` and marked, so that arithmetic is the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from fieldjournal.model.date_tokens import CENTURY, YEAR_DIGITS, full_year
from fieldjournal.model.date_words import (
    DAYS,
    EARLY,
    FIRST_HALF,
    FIRST_WEEK,
    LAST_WEEK,
    LATE,
    MIDDLE,
    MONTHS,
    QUARTERS,
    SECOND_HALF,
    WEEK_OF,
    WEEKS,
    WINTER,
    Item,
    Means,
)
from fieldjournal.model.fuzzy_date import (
    DAY,
    DECEMBER,
    LEAP_YEAR,
    Impossible,
    ImpossibleDate,
    Precision,
    end_of_month,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

YEARS_OF_MEMORY: Final = range(1800, 2200)
"""A year outside is a slip of the hand."""

OTHER_CALENDAR: Final = range(1300, 1500)
"""A year of the moon's or of the Persian calendar: no slip, and not reckoned over."""

LAST: Final = 31
_DAYS_OF_PART: Final = {
    EARLY: (1, 10), MIDDLE: (10, 20), LATE: (20, LAST), FIRST_HALF: (1, 15), SECOND_HALF: (15, LAST),
    FIRST_WEEK: (1, 7), LAST_WEEK: (-6, LAST),
}  # fmt: skip
_MONTHS_OF_PART: Final = {
    EARLY: (1, 4), MIDDLE: (4, 9), LATE: (9, 12), FIRST_HALF: (1, 6), SECOND_HALF: (7, 12),
    **{quarter: (place * 3 + 1, place * 3 + 3) for place, quarter in enumerate(QUARTERS)},
}  # fmt: skip
_YEARS_OF_PART: Final = {
    EARLY: (0, 4), MIDDLE: (3, 7), LATE: (6, 9), FIRST_HALF: (0, 4), SECOND_HALF: (5, 9),
}  # fmt: skip
_TEN: Final = 10


@dataclass(frozen=True, slots=True)
class Loose:
    """A number of one or two digits whose part is not known yet."""

    value: int
    digits: int
    after_month: bool


@dataclass(frozen=True, slots=True)
class Parts:
    """What one date names; `guessed` when its century was left out."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: int | None = None
    season: int | None = None
    decade: int | None = None
    century: int | None = None
    loose: tuple[Loose, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day; both in `LEAP_YEAR` when the year is not known."""

    earliest: date
    latest: date
    yearless: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What was understood: days, whether they are a range or open to one side, and what was added to them."""

    span: Span
    precision: Precision | None = None
    derived: bool = False
    approximate: bool = False
    from_today: bool = False


def gathered(items: Iterable[Item]) -> Parts | None:
    """Collect the parts of one date; None when something is named twice or does not belong."""
    parts = Parts()
    for item in items:
        named = _named(item, parts)
        if named is None or any(getattr(parts, key) is not None for key in named):
            return None
        parts = replace(parts, **named)
        if item.means is Means.NUMBER and item.digits < YEAR_DIGITS - 1:
            loose = Loose(item.value, item.digits, parts.month is not None)
            parts = replace(parts, loose=(*parts.loose, loose))
        if item.digits == 2 and {"year", "decade"} & named.keys():  # noqa: PLR2004 - no century
            parts = replace(parts, guessed=True)
        if item.means is Means.DECADE and not item.value:
            parts = replace(parts, decade=parts.year, year=None)
    return parts


def _named(item: Item, parts: Parts) -> dict[str, Any] | None:  # noqa: PLR0911 - one case, one return
    """Return the fields of `Parts` an item names."""
    if item.means is Means.DATE:
        named = zip(("year", "month", "day"), item.date, strict=True)
        return {key: value for key, value in named if value is not None}
    if item.means is Means.NUMBER:
        if item.digits == 0:
            return None
        return {"year": item.value} if item.digits >= YEAR_DIGITS - 1 else {}
    if item.means is Means.DECADE:
        if item.digits == 2:  # noqa: PLR2004
            decade = full_year(item.value + 9)
            return None if decade is None else {"decade": decade - 9}
        if item.value:
            return {"decade": item.value}
        return {} if parts.year is not None and parts.year % 10 == 0 else None
    fields = {
        Means.MONTH: "month", Means.PART: "part", Means.SEASON: "season", Means.CENTURY: "century",
    }  # fmt: skip
    if item.means in fields:
        return {fields[item.means]: item.value}
    return {} if item.means is Means.ABLATIVE else None


def placed(parts: Parts, *, in_range: bool) -> Parts | None:  # noqa: PLR0911 - one case, one return
    """Give loose numbers their part; None where they have none.

    "May 23" alone is a day or a year: neither is taken. In a range ("May 23–25") it is a day.
    """
    if not parts.loose:
        return parts
    if parts.month is None or parts.day is not None or len(parts.loose) > 2:  # noqa: PLR2004
        return None
    first, *more = parts.loose
    rest = replace(parts, loose=())
    if more:
        if parts.year is not None or more[0].digits != 2:  # noqa: PLR2004
            return None
        return _guessed(replace(rest, day=first.value), more[0].value)
    if parts.year is not None or not first.after_month:
        if parts.part and parts.year is None:
            return None
        return replace(rest, day=first.value)
    if parts.part or not 1 <= first.value <= LAST:
        if first.digits != 2:  # noqa: PLR2004
            return None
        return _guessed(rest, first.value)
    return replace(rest, day=first.value) if in_range else rest


def _guessed(parts: Parts, two_digits: int) -> Parts:
    year = full_year(two_digits)
    return replace(parts, year=year, guessed=year is not None)


def resolve(parts: Parts) -> Span | None:  # noqa: PLR0911 - one case, one return
    """Return the days that parts name; None when they name none.

    Raises:
        ImpossibleDate: no such day, month or year (the words are filled in by the caller).
    """
    if parts.loose:
        return None
    if parts.decade is not None or parts.century is not None:
        return _long(parts)
    if parts.season is not None:
        return None if parts.year is None or parts.month else _season(parts.year, parts.season)
    if parts.month is not None:
        return _month(parts, parts.month)
    if parts.year is None or parts.day is not None:
        return None
    if 100 <= parts.year < 1000:  # noqa: PLR2004 - a number of three digits alone is no year
        return None
    if parts.part:
        if parts.part not in _MONTHS_OF_PART:
            return None
        first, last = _MONTHS_OF_PART[parts.part]
        year = _year(parts.year)
        return Span(date(year, first, 1), end_of_month(date(year, last, 1)))
    return _years(parts.year, parts.year)


def _long(parts: Parts) -> Span | None:
    """Return the years of a decade or a century, or of a part of it."""
    if parts.year or parts.month or parts.season or (parts.decade is not None and parts.century is not None):
        return None
    first, last = _YEARS_OF_PART.get(parts.part or 0, (0, 9))
    if parts.part and parts.part not in _YEARS_OF_PART:
        return None
    if parts.decade is not None:
        return _years(parts.decade + first, parts.decade + last)
    begins = ((parts.century or 0) - 1) * CENTURY + 1
    if begins not in YEARS_OF_MEMORY:
        return None
    return _years(begins + first * _TEN, begins + last * _TEN + _TEN - 1)


def shifted(day: date, count: int, unit: int) -> date:
    """Return a day some days, weeks, months or years on; the end of a month stays one.

    Raises:
        OverflowError: beyond the calendar.
        ValueError: beyond the calendar.
    """
    if unit in {DAYS, WEEKS}:
        return day + timedelta(days=count * (1 if unit == DAYS else 7))
    months = day.year * 12 + day.month - 1 + count * (1 if unit == MONTHS else 12)
    first = date(months // 12, months % 12 + 1, 1)
    last = end_of_month(first)
    return last if day == end_of_month(day) else first.replace(day=min(day.day, last.day))


def _year(year: int) -> int:
    if year in OTHER_CALENDAR:
        raise ValueError("a year of another calendar")
    if year not in YEARS_OF_MEMORY:
        raise ImpossibleDate("", Impossible.YEAR)
    return year


def _years(first: int, last: int) -> Span:
    return Span(date(_year(first), 1, 1), date(_year(last), DECEMBER, LAST))


def _month(parts: Parts, month: int) -> Span | None:
    """Return a day, a part of a month or a month; a part beside a day is a part of that day."""
    yearless = parts.year is None
    start = date(LEAP_YEAR if parts.year is None else _year(parts.year), month, 1)
    end = end_of_month(start)
    if parts.day is not None:
        if not 1 <= parts.day <= end.day:
            raise ImpossibleDate("", Impossible.DAY)
        day = start.replace(day=parts.day)
        return _week(Span(day, day, yearless)) if parts.part == WEEK_OF else Span(day, day, yearless)
    if parts.part and parts.part not in _DAYS_OF_PART:
        return None
    first, last = _DAYS_OF_PART[parts.part] if parts.part else (1, LAST)
    if first < 1:
        return Span(end + timedelta(days=first), end, yearless)
    return Span(start.replace(day=first), end.replace(day=min(last, end.day)), yearless)


def _week(day: Span) -> Span:
    """Return the week a day lies in, from its Monday, or that begins with it; without a year, any of them."""
    before = 6 if day.yearless else day.earliest.weekday()
    return replace(day, earliest=day.earliest - before * DAY, latest=day.latest + 6 * DAY)


def _season(year: int, season: int) -> Span:
    """Return a season; a winter named by one year may be the one before it or the one after."""
    year = _year(year)
    if season == WINTER:
        return Span(date(year - 1, DECEMBER, 1), date(year + 1, 3, 1) - DAY)
    return Span(date(year, season * 3, 1), end_of_month(date(year, season * 3 + 2, 1)))


def winter_between(year: int) -> Span:
    """Return the winter that begins in December of `year`."""
    return Span(date(_year(year), DECEMBER, 1), date(year + 1, 3, 1) - DAY)
