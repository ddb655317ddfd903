"""Dates as people say them: everything the rest of the program asks about a date.

The value and its rules are in `fuzzy_date`; reading words in `date_parse`; saying them in
`date_say`; stored and sent forms in `date_json` and `edtf`. Here is what is done with dates:

- they sort by the first day they can mean; one that only has a last day sorts by that one;
- they are made coarser for a partner, which only ever widens the days and makes the words anew;
- a date hangs on another record's date by a number of days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, Literal

from fieldjournal.model.date_hanging import Hanging, hanging
from fieldjournal.model.date_json import from_json, to_json
from fieldjournal.model.date_parse import names_no_year, parse_date
from fieldjournal.model.date_say import as_understood
from fieldjournal.model.edtf import from_edtf, to_edtf
from fieldjournal.model.fuzzy_date import (
    DAY,
    LEAP_YEAR,
    Basis,
    FuzzyDate,
    Impossible,
    ImpossibleDate,
    Precision,
    end_of_month,
    end_of_quarter,
    shapes,
    start_of_quarter,
    without_year,
)

__all__ = [
    "Basis",
    "FuzzyDate",
    "Hanging",
    "Impossible",
    "ImpossibleDate",
    "Level",
    "Precision",
    "as_understood",
    "coarsen",
    "counted_again",
    "from_edtf",
    "from_json",
    "hanging",
    "names_no_year",
    "parse_date",
    "relative_to",
    "sort_day",
    "to_edtf",
    "to_json",
    "unlinked",
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
    bare = replace(unlinked(when), said="")
    coarse = bare if level == "day" else _widened(bare, level)
    return replace(coarse, said=as_understood(coarse, language))


def unlinked(when: FuzzyDate) -> FuzzyDate:
    """Return a date that no longer leans on another record or on the day of writing: its days alone."""
    if when.basis not in {Basis.RELATIVE, Basis.WRITING}:
        return when
    if when.earliest is None and when.latest is None:
        return FuzzyDate(when.said)
    return replace(when, basis=Basis.DERIVED, anchor=None, offset_days=None, offset_last=None)


def relative_to(said: str, anchor: str, anchored: FuzzyDate | None, by: Hanging) -> FuzzyDate:
    """Return a date that hangs on the record `anchor` as `by` says, from the days of that record's date.

    - Its own uncertainty widens the days: two days after "late May" may be any day of a fortnight.
    - One that has no days gives none: words, link and distance are kept, and are counted once it has.

    Raises:
        ValueError: beyond the calendar.
    """
    hung = FuzzyDate(
        said,
        precision=by.side,
        basis=Basis.RELATIVE,
        anchor=anchor,
        offset_days=by.first,
        offset_last=by.last if by.last != by.first else None,
        approximate=by.approximate,
    )
    earliest, latest = _moved(anchored, by) if anchored else (None, None)
    if earliest is None and latest is None:
        return hung
    about = by.approximate or bool(anchored and anchored.approximate)
    precision = Precision.AFTER if latest is None else Precision.BEFORE
    if earliest and latest:
        precision = shapes(earliest, latest)[0]
    return replace(hung, earliest=earliest, latest=latest, precision=precision, approximate=about)


def counted_again(when: FuzzyDate, anchored: FuzzyDate | None) -> FuzzyDate:
    """Return a date that hangs on a record with the days that record's date gives it now."""
    if when.anchor is None:
        return when
    words = hanging(when.said)
    open_to = when.precision in _OPEN and when.offset_days is None
    by = Hanging(
        "",
        when.precision if open_to else Precision.UNKNOWN,
        when.offset_days,
        when.offset_days if when.offset_last is None else when.offset_last,
        approximate=bool(words and words.approximate),
    )
    return relative_to(when.said, when.anchor, anchored, by)


def _moved(anchored: FuzzyDate, by: Hanging) -> tuple[date | None, date | None]:
    """Return the first and last day so far from another date; None where there is no such bound."""
    try:
        if by.first is None or by.last is None:
            before = anchored.latest - DAY if anchored.latest and by.side is Precision.BEFORE else None
            after = anchored.earliest + DAY if anchored.earliest and by.side is Precision.AFTER else None
            return after, before
        return (
            anchored.earliest and anchored.earliest + DAY * by.first,
            anchored.latest and anchored.latest + DAY * by.last,
        )
    except OverflowError:
        raise ValueError("beyond the calendar") from None


def _widened(when: FuzzyDate, level: Level) -> FuzzyDate:
    if when.month is not None:
        return _months_alone(when) if level == "month" else FuzzyDate("", basis=when.basis)
    earliest = when.earliest and _start(when.earliest, level)
    latest = when.latest and _end(when.latest, level)
    precision = when.precision
    if earliest and latest:
        ended = precision is Precision.INTERVAL
        shape = shapes(earliest, latest)[0]
        precision = Precision.INTERVAL if ended and shape is Precision.PERIOD else shape
    return replace(when, earliest=earliest, latest=latest, precision=precision)


def _months_alone(when: FuzzyDate) -> FuzzyDate:
    """Return a date without a year by its whole months; nothing of one that is open to a side."""
    bare = FuzzyDate("", approximate=when.approximate, basis=when.basis)
    if when.precision is not Precision.MONTH_AND_DAY or when.month is None:
        return FuzzyDate("", basis=when.basis)
    last = date(LEAP_YEAR, when.last_month or when.month, 1)
    return without_year(bare, date(LEAP_YEAR, when.month, 1), end_of_month(last))


def _start(day: date, level: Level) -> date:
    if level == "year":
        return day.replace(month=1, day=1)
    return start_of_quarter(day) if level == "quarter" else day.replace(day=1)


def _end(day: date, level: Level) -> date:
    if level == "year":
        return day.replace(month=12, day=31)
    return end_of_quarter(day) if level == "quarter" else end_of_month(day)
