"""Saying in plain words what was understood of a date, so that its writer can see it.

In English, Russian and Turkmen; any other language gets English. `date_parse` reads every sentence
back to the same days. A span is said by its ends, as short as they allow: "between 27 and 30
November 2023", "between October 2023 and February 2024".
"""

from __future__ import annotations

from datetime import date
from typing import Final

from fieldjournal.model.date_languages import ENGLISH, RUSSIAN, TURKMEN, Language, Named
from fieldjournal.model.fuzzy_date import (
    DAY,
    LEAP_YEAR,
    FuzzyDate,
    Precision,
    end_of_month,
    ends_year,
    starts_year,
)

LANGUAGES: Final = {"en": ENGLISH, "ru": RUSSIAN, "tk": TURKMEN}


def as_understood(when: FuzzyDate, language: str) -> str:
    """Return plain words for what was understood, in the language of a code such as `ru`."""
    words = LANGUAGES.get(language, ENGLISH)
    said = _said(when, words)
    return words.about + said if when.approximate and _has_days(when) else said


def month_name(month: int, language: str) -> str:
    """Return the name of a month, counted from 1."""
    words = LANGUAGES.get(language, ENGLISH)
    return words.name(Named(None, month, None))


def _has_days(when: FuzzyDate) -> bool:
    return when.precision is not Precision.UNKNOWN or when.offset_days is not None


def _said(when: FuzzyDate, words: Language) -> str:
    if when.earliest is None and when.latest is None and when.month is None:
        return _distance(when, words)
    if when.month is not None:
        return words.yearless(_without_year(when, words, when.month))
    if when.precision is Precision.BEFORE and when.latest:
        return _before(when.latest, words)
    if when.precision is Precision.AFTER and when.earliest:
        return words.or_later(words.name(_starting(when.earliest)))
    if when.earliest is None or when.latest is None:
        return words.unknown
    return _span(when.earliest, when.latest, words)


def _distance(when: FuzzyDate, words: Language) -> str:
    """Say how a date without days lies to the record it hangs on."""
    if when.offset_days is not None:
        last = when.offset_days if when.offset_last is None else when.offset_last
        return words.offset(when.offset_days, last)
    if when.precision in {Precision.BEFORE, Precision.AFTER}:
        return words.beside(before=when.precision is Precision.BEFORE)
    return words.unknown


def _without_year(when: FuzzyDate, words: Language, month: int) -> str:
    named = Named(None, month, when.day)
    if when.last_month and when.last_day:
        return words.between(*_ends_without_year(when, month, when.last_month, when.last_day))
    if when.precision is Precision.MONTH_AND_DAY or when.day is None:
        return words.name(named)
    if when.precision is Precision.AFTER:
        return words.or_later(words.name(named))
    following = date(LEAP_YEAR, month, when.day) + DAY
    return words.before(Named(None, following.month, following.day))


def _ends_without_year(when: FuzzyDate, month: int, last_month: int, last_day: int) -> tuple[Named, Named]:
    """Name both ends, by their months where those are whole."""
    end = end_of_month(date(LEAP_YEAR, last_month, 1))
    if when.day == 1 and last_day == end.day:
        return Named(None, month, None), Named(None, last_month, None)
    return Named(None, month, when.day), Named(None, last_month, last_day)


def _before(latest: date, words: Language) -> str:
    """Say "before" with the day, month or year that follows; the calendar's last has none."""
    if latest == date.max:
        return words.or_earlier(words.name(Named(latest.year, latest.month, latest.day)))
    return words.before(_starting(latest + DAY))


def _starting(day: date) -> Named:
    """Name the longest unit that begins on a day."""
    if starts_year(day):
        return Named(day.year, None, None)
    return Named(day.year, day.month, None if day.day == 1 else day.day)


def _span(first: date, last: date, words: Language) -> str:
    if starts_year(first) and ends_year(last):
        ends = Named(first.year, None, None), Named(last.year, None, None)
    elif first.day == 1 and last == end_of_month(last):
        ends = Named(first.year, first.month, None), Named(last.year, last.month, None)
    else:
        ends = Named(first.year, first.month, first.day), Named(last.year, last.month, last.day)
    return words.name(ends[0]) if ends[0] == ends[1] else words.between(*ends)
