"""Days counted between dates that are only half known, and the ends of terms.

- A window, a term or a silence is counted from the earliest possible day: somebody may have to act by then.
- Between two half-known dates lie from so many to so many days; both are given.
- Where a year is missing nothing is counted: the answer is *unknown*, never a guess.
- A term said in years and months runs by the calendar; the 31st becomes the last day of a shorter month.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from fieldjournal.i18n import _, language, plural
from fieldjournal.model.dates import Basis, FuzzyDate, Precision, as_understood
from fieldjournal.model.fuzzy_date import DECEMBER, end_of_month
from fieldjournal.model.values import Length


@dataclass(frozen=True)
class Between:
    """How many days one date lies after another, at least and at most; negative where it lies before."""

    least: int
    most: int

    def shown(self) -> str:
        """Return it in words."""
        if self.least == self.most:
            return plural("{n} day", "{n} days", self.least)
        return _("{least} to {most} days").format(least=self.least, most=self.most)


def first_day(when: object) -> date | None:
    """Return the earliest possible day of a date; of one that only has a last day, that one."""
    return (when.earliest or when.latest) if isinstance(when, FuzzyDate) else None


def days_between(before: object, after: object) -> Between | None:
    """Return how far a date lies after another; None where either has no two ends."""
    if not (isinstance(before, FuzzyDate) and isinstance(after, FuzzyDate)):
        return None
    if not (before.earliest and before.latest and after.earliest and after.latest):
        return None
    return Between((after.earliest - before.latest).days, (after.latest - before.earliest).days)


def days_since(when: object, today: date) -> int | None:
    """Return the days from the earliest possible day of a date until today; None where it has none."""
    day = first_day(when)
    return (today - day).days if day else None


def end_of_term(start: object, length: object) -> date | None:
    """Return the day a term ends, from the earliest possible start; None for life and what is not plain.

    Days beyond the calendar are no days either.
    """
    day = first_day(start)
    if day is None or not isinstance(length, Length) or length.life:
        return None
    if not (length.years or length.months or length.days):
        return None
    try:
        return months_later(day, length.years * _MONTHS + length.months) + timedelta(days=length.days)
    except (ValueError, OverflowError):
        return None


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last one of that month.

    Raises: `ValueError` beyond the calendar.
    """
    count = day.year * _MONTHS + day.month - 1 + months
    first = date(count // _MONTHS, count % _MONTHS + 1, 1)
    return first.replace(day=min(day.day, end_of_month(first).day))


def said_day(day: date) -> str:
    """Return one counted day in the words of the interface."""
    return as_understood(FuzzyDate("", day, day, Precision.DAY, basis=Basis.DERIVED), language())


_MONTHS: Final = DECEMBER
