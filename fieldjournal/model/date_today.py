"""Dates counted from the day of writing: "yesterday", "last Friday", "в мае прошлого года", "год назад".

- "Last Friday", "прошлым летом" can mean the latest one, or the one before it when the latest lies in this
  week or year: both readings count, and all days between.
- Weeks begin on Monday. Counts of weeks, months and years are approximate.
- "Recently", "на днях" say no day: they are not understood.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from fieldjournal.model.date_spans import Found, Parts, Span, resolve, shifted, winter_between
from fieldjournal.model.date_tokens import YEAR_DIGITS
from fieldjournal.model.date_words import DAYS, HOURS, MONTHS, WEEKS, WINTER, YEARS, Item, Means
from fieldjournal.model.fuzzy_date import DAY, DECEMBER, WEEK, Precision, end_of_month

Stated = Callable[[list[Item]], Found | None]
"""Reads a date that needs no today."""

_TURNS: Final = {Means.LAST: -1, Means.THIS: 0, Means.NEXT: 1}
_COUNTED: Final = {Means.AGO: -1, Means.BEFORE: -1, Means.HENCE: 1, Means.AFTER: 1}
_LAST_TEN_YEARS: Final = [Means.LAST, Means.NUMBER, Means.UNIT]
_DAYS_IN_WEEK: Final = 7
_AUTUMN_BEGINS: Final = 9


def leans_on_today(items: list[Item]) -> bool:
    """Say whether words can only be understood from the day they were written."""
    kinds = [item.means for item in items]
    if {Means.TODAY, Means.PAST, Means.AGO, Means.LAST, Means.THIS, Means.NEXT, Means.HENCE} & {*kinds}:
        return True
    alone = {Means.NUMBER, Means.UNIT}
    sides = [item for item in items if item.means not in alone]  # üç hafta önce
    return Means.UNIT in kinds and [side.value for side in sides] == [1] and sides[0].means in _COUNTED


def from_today(items: list[Item], today: date, stated: Stated) -> Found | None:
    """Return the days meant; None where these words mean none."""
    kinds = [item.means for item in items]
    if kinds == [Means.TODAY]:
        return _one(shifted(today, items[0].value, DAYS))
    turns = [item for item in items if item.means in _TURNS]
    if kinds == _LAST_TEN_YEARS:
        items = [Item(Means.PAST) if item.means is Means.LAST else item for item in items]
        turns = []
    found = _turned(items, turns[0], today, stated) if len(turns) == 1 else None
    if found is None and not turns:
        found = _counted(items, today)
    return found and replace(found, from_today=True)


def _one(day: date, *, approximate: bool = False) -> Found:
    return Found(Span(day, day), approximate=approximate, from_today=True)


def _counted(items: list[Item], today: date) -> Found | None:
    """Read "ten years ago", "the past ten years", "через две недели"."""
    by_kind = {item.means: item.value for item in items}
    if len(by_kind) != len(items) or Means.UNIT not in by_kind:
        return None
    unit, count = by_kind.pop(Means.UNIT), by_kind.pop(Means.NUMBER, 1)
    if len(by_kind) != 1:
        return None
    (means,) = by_kind
    if means is Means.PAST:
        return Found(Span(shifted(today, -count, unit), today), Precision.PERIOD, approximate=True)
    if means not in _COUNTED:
        return None
    if unit == HOURS:
        other = today + DAY * _COUNTED[means]
        return Found(Span(min(today, other), max(today, other)), Precision.INTERVAL)
    return _one(shifted(today, _COUNTED[means] * count, unit), approximate=unit != DAYS)


def _turned(items: list[Item], turn: Item, today: date, stated: Stated) -> Found | None:
    """Read what is the last, this or the next one: a day of the week, a month, a season, a year."""
    by = _TURNS[turn.means]
    rest = [item for item in items if item is not turn]
    if len(rest) == 1:
        return _single(rest[0], by, today)
    units = [item for item in rest if item.means is Means.UNIT]
    if len(units) != 1 or units[0].value not in {MONTHS, YEARS}:
        return None
    others = [item for item in rest if item is not units[0]]
    named = _unit(units[0].value, by, today).earliest
    year = Item(Means.NUMBER, named.year, YEAR_DIGITS)
    if any(item.means is Means.NUMBER and item.digits >= YEAR_DIGITS for item in others):
        return None
    month = [] if units[0].value == YEARS else [Item(Means.MONTH, named.month)]
    return stated([*others, *month, year])


def _single(item: Item, by: int, today: date) -> Found | None:
    if item.means is Means.UNIT and item.value in {WEEKS, MONTHS, YEARS}:
        return Found(_unit(item.value, by, today))
    if item.means is Means.WEEKDAY:
        first = _monday(today) + timedelta(days=item.value)
        step = timedelta(days=_DAYS_IN_WEEK)
        return _either([Span(first + step * week, first + step * week) for week in (-2, -1, 0, 1)], by, today)
    if item.means is Means.MONTH:
        near = [_month(today.year + year, item.value) for year in (-2, -1, 0, 1)]
        return _either(near, by, today)
    if item.means is Means.SEASON:
        return _either([_season(today, year, item.value) for year in (-2, -1, 0, 1)], by, today)
    return None


def _either(spans: list[Span], by: int, today: date) -> Found | None:
    """Return the last, this or the next of spans in order, of which the third is the one of now.

    What is said of the last one can mean the latest that is over, or the one before the one of now; of the
    next one likewise. Where they are two, all between counts.
    """
    now = spans[2]
    if not by:
        return Found(now)
    if by < 0:
        over = [span for span in spans if span.latest < today]
        first, last = spans[1], over[-1]
    else:
        first = next((span for span in spans if span.earliest > today), spans[3])
        last = spans[3]
    if first == last:
        return Found(first)
    return Found(Span(first.earliest, last.latest), Precision.INTERVAL)


def _unit(unit: int, by: int, today: date) -> Span:
    """Return the week, month or year so many after the one of today."""
    if unit == WEEKS:
        monday = shifted(_monday(today), by, WEEKS)
        return Span(monday, monday + WEEK)
    day = shifted(today.replace(day=1), by, unit)
    if unit == MONTHS:
        return Span(day, end_of_month(day))
    return Span(date(day.year, 1, 1), date(day.year, DECEMBER, 31))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _month(year: int, month: int) -> Span:
    first = date(year, month, 1)
    return Span(first, end_of_month(first))


def _season(today: date, year: int, season: int) -> Span:
    """Return the season so many years from this one; a winter belongs to the half year it is said in."""
    if season == WINTER:
        begun = today.year if today.month >= _AUTUMN_BEGINS else today.year - 1
        return winter_between(begun + year)
    named = resolve(Parts(year=today.year + year, season=season))
    assert named is not None
    return named
