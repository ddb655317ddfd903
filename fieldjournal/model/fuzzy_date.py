"""A date as people say it: the words, and the days they can mean.

The words are the truth and are never changed. `earliest` and `latest` are our reading of them and
serve sorting, filtering and arithmetic only. Rules:

- What cannot be understood has precision `unknown`, no days, and keeps its words.
- `earliest` is never after `latest`; a date of precision `day` has one day, `month` a whole
  calendar month, `year` a whole calendar year, `week` seven days.
- `period` is a named stretch ("end of August 2023", "autumn 2021", "the 2000s"); `interval` has
  two ends that were said ("between 27 and 30 November 2023").
- `before` has only `latest`, `after` only `earliest`; both days are still possible days.
- Without a year there are no days at all: `month-and-day` has `month` and perhaps `day`;
  `before` and `after` may have the two instead of a bound ("before 18 November").
- Basis: `stated` in the words; `derived` when we added something (a century, today, an offset);
  `relative` when it hangs on another record (`anchor`, `offset_days`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


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
    anchor: str | None = None
    """The id of the record this date hangs on, when `basis` is relative."""
    offset_days: int | None = None
    """Days from the anchor, negative before it; None: not said."""
