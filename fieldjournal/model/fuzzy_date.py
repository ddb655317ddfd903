"""A date as people say it: the words, and the days they can mean.

The words are the truth and are never changed. `earliest` and `latest` are our reading of them and
serve sorting, filtering and arithmetic only. Rules:

- What cannot be understood has precision `unknown`, no days, and keeps its words.
- `earliest` is never after `latest`; a date of precision `day` has one day, `month` a whole
  calendar month, `year` a whole calendar year, `week` seven days.
- `period` is a named stretch ("end of August 2023", "autumn 2021", "the 2000s"); `interval` has
  two ends that were said ("between 27 and 30 November 2023").
- `before` has only `latest`, `after` only `earliest`; both days are still possible days.
- Without a year there are no days at all: `month-and-day` has `month` and perhaps `day`, and where it can be
  one of several days the last of them ("27–30 November", "the night to 1 January": from 31 December);
  `before` and `after` may have the two instead of a bound (said "before 18 November": 17 November).
- A date that hangs on another record has the days that record's date gave when either was last saved.
  Without a distance (`offset_days`) it is `before` or `after` it, and without days of its own as long as
  the other one has none.
- Basis: `stated` in the words; `derived` when we added something (a century, an offset); `writing` when the
  days are counted from the day it was written ("yesterday"); `relative` when it hangs on another record
  (`anchor`, `offset_days`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

LEAP_YEAR: Final = 2000
"""Stands in for a year nobody knows: 29 February is possible then."""

WEEK: Final = timedelta(days=6)
"""From the first day of a week to its last."""

DAY: Final = timedelta(days=1)


class Precision(StrEnum):
    """How much the words say. The values are stored: never renamed, never reused."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    MONTH_AND_DAY = "month-and-day"
    PERIOD = "period"
    INTERVAL = "interval"
    BEFORE = "before"
    AFTER = "after"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """What the days rest on. The values are stored: never renamed, never reused."""

    STATED = "stated"
    DERIVED = "derived"
    WRITING = "writing"
    RELATIVE = "relative"


class Impossible(StrEnum):
    """Why a date cannot be: the reason code of `ImpossibleDate`."""

    DAY = "day"
    """No such day in that month (31 February)."""
    MONTH = "month"
    """No such month (the 13th)."""
    YEAR = "year"
    """Not a year of a living memory (20233, 202)."""
    ORDER = "order"
    """The end lies before the beginning."""


class ImpossibleDate(ValueError):
    """Words that are clearly a date, and one that cannot be.

    Carries the words in `said`, for the form that shows them; they are left out of `str` and
    `repr`, because a date can be a secret.
    """

    def __init__(self, said: str, reason: Impossible) -> None:
        super().__init__(reason.value)
        self.said = said
        self.reason = reason

    @property
    def code(self) -> str:
        """The reason of a problem (`wording.reasons`); that the ends are turned round is told as that."""
        return "ends-before-it-begins" if self.reason is Impossible.ORDER else "impossible-date"


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """One date as said and as understood; see the rules of this module.

    Raises:
        ImpossibleDate: the days contradict each other or the calendar.
        ValueError: days, month and day do not fit the precision (a programming mistake).
    """

    said: str
    """The words, byte for byte but for outer white space."""
    earliest: date | None = None
    """First day it can have been; None: no such bound."""
    latest: date | None = None
    """Last day it can have been; None: no such bound."""
    precision: Precision = Precision.UNKNOWN
    approximate: bool = False
    basis: Basis = Basis.STATED
    month: int | None = None
    """1–12, only where the year is not known."""
    day: int | None = None
    """1–31, only beside `month`; None there: some day of that month."""
    last_month: int | None = None
    last_day: int | None = None
    """The last day it can be, where the year is not known and that is not the first one."""
    anchor: str | None = None
    """The id of the record this date hangs on, when `basis` is relative."""
    offset_days: int | None = None
    """Days from the anchor, negative before it; None: not said."""
    offset_last: int | None = None
    """Days from the anchor to the last day it can be, where that is another: the week before, −7 to −1."""

    def __post_init__(self) -> None:
        """Hold the rules of this module."""
        object.__setattr__(self, "said", self.said.strip())
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ImpossibleDate(self.said, Impossible.ORDER)
        self._hold_calendar()
        if (self.basis is Basis.RELATIVE) != (self.anchor is not None):
            raise ValueError("an anchor and a relative basis belong together")
        if self.offset_days is not None and self.anchor is None:
            raise ValueError("an offset needs an anchor")
        first, last = self.offset_days, self.offset_last
        if last is not None and (first is None or last <= first or first < 0 < last):
            raise ValueError("a distance reaches to one side, its last day after its first")
        if not (self._fits() and self._last_fits()):
            raise ValueError("the days do not fit the precision")

    def _hold_calendar(self) -> None:
        if self.month is not None and not 1 <= self.month <= DECEMBER:
            raise ImpossibleDate(self.said, Impossible.MONTH)
        if self.day is None:
            return
        if self.month is None:
            raise ValueError("a day without a year needs a month")
        for month, day in ((self.month, self.day), (self.last_month, self.last_day)):
            if month is not None and not 1 <= month <= DECEMBER:
                raise ImpossibleDate(self.said, Impossible.MONTH)
            if month and day and not 1 <= day <= end_of_month(date(LEAP_YEAR, month, 1)).day:
                raise ImpossibleDate(self.said, Impossible.DAY)

    def _fits(self) -> bool:
        yearless = self.month is not None
        if self.precision is Precision.UNKNOWN:
            return not (yearless or self.earliest or self.latest)
        if self.precision is Precision.MONTH_AND_DAY:
            return yearless and not (self.earliest or self.latest)
        if self.precision in {Precision.BEFORE, Precision.AFTER}:
            before = self.precision is Precision.BEFORE
            bound, other = (self.latest, self.earliest) if before else (self.earliest, self.latest)
            if self.anchor is not None and bound is None:
                return other is None and not yearless
            return other is None and (bound is None) == yearless == (self.day is not None)
        if yearless or self.earliest is None or self.latest is None:
            return False
        return self.precision in shapes(self.earliest, self.latest)

    def _last_fits(self) -> bool:
        """Tell whether the last of several days without a year is whole, and another than the first."""
        last = (self.last_month, self.last_day)
        if last == (None, None):
            return True
        several = None not in last and self.day is not None and last != (self.month, self.day)
        return several and self.precision is Precision.MONTH_AND_DAY


DECEMBER: Final = 12


def end_of_month(day: date) -> date:
    """Return the last day of the month of `day`."""
    if day.month < DECEMBER:
        return day.replace(month=day.month + 1, day=1) - DAY
    return day.replace(day=31)


def start_of_quarter(day: date) -> date:
    """Return the first day of the calendar quarter of `day`."""
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def end_of_quarter(day: date) -> date:
    """Return the last day of the calendar quarter of `day`."""
    return end_of_month(day.replace(month=(day.month - 1) // 3 * 3 + 3, day=1))


def shapes(earliest: date, latest: date) -> tuple[Precision, ...]:
    """Return every precision two days can have, the most telling first."""
    found = [Precision.PERIOD, Precision.INTERVAL]
    if latest - earliest == WEEK:
        found.insert(0, Precision.WEEK)
    if earliest.day == 1 and latest == end_of_month(earliest):
        found.insert(0, Precision.MONTH)
    if earliest == latest:
        found.insert(0, Precision.DAY)
    if earliest.year == latest.year and starts_year(earliest) and ends_year(latest):
        found.insert(0, Precision.YEAR)
    return tuple(found)


def starts_year(day: date) -> bool:
    """Say whether a day is 1 January."""
    return (day.month, day.day) == (1, 1)


def ends_year(day: date) -> bool:
    """Say whether a day is 31 December."""
    return (day.month, day.day) == (DECEMBER, 31)


def without_year(bare: FuzzyDate, first: date, last: date) -> FuzzyDate:
    """Return a date that has no days yet, with month and day of its first and last one in no known year."""
    yearless = Precision.MONTH_AND_DAY
    if first == last:
        return replace(bare, precision=yearless, month=first.month, day=first.day)
    if first.day == 1 and last == end_of_month(first):
        return replace(bare, precision=yearless, month=first.month)
    return replace(
        bare,
        precision=yearless,
        month=first.month,
        day=first.day,
        last_month=last.month,
        last_day=last.day,
    )
