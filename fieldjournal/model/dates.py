"""Dates as people say them: everything the rest of the program asks about a date.

The value and its rules are in `fuzzy_date`; reading words in `date_parse`; saying them in
`date_say`; stored and sent forms in `date_json` and `edtf`. Here is what is done with dates:

- they sort by the first day they can mean; one that only has a last day sorts by that one;
- they are made coarser for a partner, which only ever widens the days and makes the words anew;
- a date hangs on another record's date by a number of days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final, Literal

from fieldjournal.model.date_json import from_json, to_json
from fieldjournal.model.date_parse import names_no_year, parse_date
from fieldjournal.model.date_say import as_understood
from fieldjournal.model.edtf import from_edtf, to_edtf
from fieldjournal.model.fuzzy_date import (
    Basis,
    FuzzyDate,
    Impossible,
    ImpossibleDate,
    Precision,
    end_of_month,
    end_of_quarter,
    shapes,
    start_of_quarter,
)

__all__ = [
    "Basis",
    "FuzzyDate",
    "Impossible",
    "ImpossibleDate",
    "Level",
    "Precision",
    "as_understood",
    "coarsen",
    "from_edtf",
    "from_json",
    "names_no_year",
    "parse_date",
    "relative_to",
    "sort_day",
    "to_edtf",
    "to_json",
]

Level = Literal["day", "month", "quarter", "year"]
"""How exact a date may stay."""

_OPEN: Final = {Precision.BEFORE, Precision.AFTER}


def sort_day(when: FuzzyDate) -> int | None:
    """Return the day a date sorts by, counted from 1 January of year 1; None without a year.

    It is the first day the date can mean; of "before 2002" the last.
    """
    day = when.earliest or when.latest
    return day.toordinal() if day else None


def coarsen(when: FuzzyDate, level: Level, *, language: str = "en") -> FuzzyDate:
    """Return a date that tells no more than its level, for somebody who may not know more.

    - The days only widen, to whole months, quarters or years.
    - The words are made anew in `language`: what was said may tell more than the days.
    - The link to another record goes too, and with it the offset.
    - Without a year: a month may stay where months may be known, else nothing does.
    """
    basis = Basis.DERIVED if when.basis in {Basis.RELATIVE, Basis.WRITING} else when.basis
    bare = replace(when, said="", basis=basis, anchor=None, offset_days=None)
    coarse = bare if level == "day" else _widened(bare, level)
    return replace(coarse, said=as_understood(coarse, language))


def relative_to(said: str, anchor: str, anchored: FuzzyDate, offset_days: int | None = None) -> FuzzyDate:
    """Return a date that hangs on the record `anchor`, whose date is `anchored`.

    Without an offset, or when the other date has not both its days, only the words and the link are
    known. Negative offsets lie before.

    Raises:
        ValueError: beyond the calendar.
    """
    unknown = FuzzyDate(said, basis=Basis.RELATIVE, anchor=anchor, offset_days=offset_days)
    if offset_days is None or anchored.earliest is None or anchored.latest is None:
        return unknown
    try:
        offset = timedelta(days=offset_days)
        earliest, latest = anchored.earliest + offset, anchored.latest + offset
    except OverflowError:
        raise ValueError("beyond the calendar") from None
    return replace(
        unknown,
        earliest=earliest,
        latest=latest,
        precision=shapes(earliest, latest)[0],
        approximate=anchored.approximate,
    )


def _widened(when: FuzzyDate, level: Level) -> FuzzyDate:
    if when.month is not None:
        if level == "month" and when.precision is Precision.MONTH_AND_DAY:
            return replace(when, day=None)
        return FuzzyDate("", basis=when.basis)
    earliest = when.earliest and _start(when.earliest, level)
    latest = when.latest and _end(when.latest, level)
    precision = when.precision
    if earliest and latest:
        ended = precision is Precision.INTERVAL
        shape = shapes(earliest, latest)[0]
        precision = Precision.INTERVAL if ended and shape is Precision.PERIOD else shape
    return replace(when, earliest=earliest, latest=latest, precision=precision)


def _start(day: date, level: Level) -> date:
    if level == "year":
        return day.replace(month=1, day=1)
    return start_of_quarter(day) if level == "quarter" else day.replace(day=1)


def _end(day: date, level: Level) -> date:
    if level == "year":
        return day.replace(month=12, day=31)
    return end_of_quarter(day) if level == "quarter" else end_of_month(day)
