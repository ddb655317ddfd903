"""Extended Date/Time Format (Library of Congress 2019, in ISO 8601-2): a date for other programs.

    2023-05-19  2023-05  2023          day, month, year
    XXXX-10-20  XXXX-11                year not known (level 2); also XXXX-11-27/XXXX-11-30
    2021-21 … 2021-23                  spring, summer, autumn; a winter has two years and is a set
    2023-33 … 2023-36                  quarters (level 2)
    [2023-08-20..2023-08-31]           some day of a week or period (level 2)
    2023-11-27/2023-11-30              interval
    ../2001-12-31   2016-01-01/..      before, after (the day itself included); also ../XXXX-11-17
    ~ after a date, both of a span     approximate
    (nothing)                          unknown

Words, basis and anchor have no place in it. A seven-day set reads back as a week; all else as it was.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from fieldjournal.model.fuzzy_date import (
    LEAP_YEAR,
    FuzzyDate,
    Precision,
    end_of_month,
    shapes,
)

_SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11)}
_QUARTERS: Final = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_NAMED: Final = _SEASONS | _QUARTERS
_date = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?(?P<about>[~%]?)")


def to_edtf(when: FuzzyDate) -> str:  # noqa: PLR0911 - one case, one return
    """Return the EDTF text of a date; an empty one when it says no day."""
    about = "~" if when.approximate else ""
    if when.month is not None:
        day = "" if when.day is None else f"-{when.day:02}"
        until = "" if when.last_day is None else f"/XXXX-{when.last_month:02}-{when.last_day:02}{about}"
        return _open(when.precision, f"XXXX-{when.month:02}{day}{about}{until}")
    if when.earliest is None or when.latest is None:
        bound = when.earliest or when.latest
        return "" if bound is None else _open(when.precision, bound.isoformat() + about)
    first, last = when.earliest, when.latest
    if when.precision is Precision.DAY:
        return first.isoformat() + about
    if when.precision is Precision.MONTH:
        return f"{first.year:04}-{first.month:02}{about}"
    if when.precision is Precision.YEAR:
        return f"{first.year:04}{about}"
    if when.precision is Precision.INTERVAL:
        return f"{first}{about}/{last}{about}"
    for code, months in _NAMED.items():
        if when.precision is Precision.PERIOD and (first, last) == _months(first.year, *months):
            return f"{first.year:04}-{code}{about}"
    return f"[{first}{about}..{last}{about}]"


def from_edtf(untrusted: str, *, said: str | None = None) -> FuzzyDate:
    """Return the date an EDTF text says: the forms of this module, and open ends said as `[..x]`.

    The words are `said`, or else the text itself.

    Raises:
        ValueError: not EDTF, or a form we do not know.
        ImpossibleDate: a day no calendar has, or ends in the wrong order.
    """
    words = untrusted if said is None else said
    if not untrusted:
        return FuzzyDate(words)
    if untrusted.startswith("[") and untrusted.endswith("]"):
        first, dots, last = untrusted[1:-1].partition("..")
        if not dots:
            raise ValueError("a set needs two ends")
        return _between(words, first, last, Precision.PERIOD)
    first, slash, last = untrusted.partition("/")
    if slash:
        return _between(words, first.removeprefix(".."), last.removeprefix(".."), Precision.INTERVAL)
    return _single(words, untrusted)


def _open(precision: Precision, text: str) -> str:
    if precision is Precision.BEFORE:
        return f"../{text}"
    return f"{text}/.." if precision is Precision.AFTER else text


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), end_of_month(date(year, last, 1))


def _matched(untrusted: str) -> re.Match[str]:
    match = _date.fullmatch(untrusted)
    if match is None or not untrusted.isascii():
        raise ValueError("not an EDTF date")
    return match


def _single(words: str, untrusted: str) -> FuzzyDate:
    match = _matched(untrusted)
    about = bool(match["about"])
    if match["year"] == "XXXX":
        month, day = _yearless(match)
        return FuzzyDate(words, None, None, Precision.MONTH_AND_DAY, about, month=month, day=day)
    first, last = _days(match)
    return FuzzyDate(words, first, last, shapes(first, last)[0], about)


def _yearless(match: re.Match[str]) -> tuple[int, int | None]:
    if match["month"] is None:
        raise ValueError("neither year nor month")
    return int(match["month"]), None if match["day"] is None else int(match["day"])


def _days(match: re.Match[str]) -> tuple[date, date]:
    """Return first and last day of one EDTF date that has a year."""
    year = int(match["year"])
    if match["month"] is None:
        return date(year, 1, 1), date(year, 12, 31)
    month = int(match["month"])
    if match["day"] is not None:
        day = date(year, month, int(match["day"]))
        return day, day
    return _months(year, *_NAMED.get(month, (month, month)))


def _between(words: str, first: str, last: str, precision: Precision) -> FuzzyDate:
    if not first or not last:
        return _one_sided(words, first, last)
    begins, ends = _matched(first), _matched(last)
    if begins["year"] == ends["year"] == "XXXX":
        return _between_yearless(words, begins, ends)
    if "XXXX" in {begins["year"], ends["year"]}:
        raise ValueError("a span needs years, or none")
    earliest, latest = _days(begins)[0], _days(ends)[1]
    about = bool(begins["about"] or ends["about"])
    if precision is Precision.PERIOD and Precision.WEEK in shapes(earliest, latest):
        precision = Precision.WEEK
    return FuzzyDate(words, earliest, latest, precision, about)


def _between_yearless(words: str, begins: re.Match[str], ends: re.Match[str]) -> FuzzyDate:
    (month, day), (last_month, last_day) = _yearless(begins), _yearless(ends)
    if day is None or last_day is None:
        raise ValueError("a span without years needs days")
    return FuzzyDate(
        words,
        precision=Precision.MONTH_AND_DAY,
        approximate=bool(begins["about"] or ends["about"]),
        month=month,
        day=day,
        last_month=last_month,
        last_day=last_day,
    )


def _one_sided(words: str, first: str, last: str) -> FuzzyDate:
    precision = Precision.AFTER if first else Precision.BEFORE
    match = _matched(first or last)
    about = bool(match["about"])
    if match["year"] == "XXXX":
        month, day = _yearless(match)
        if day is None:
            start = date(LEAP_YEAR, month, 1)
            day = 1 if first else end_of_month(start).day
        return FuzzyDate(words, None, None, precision, about, month=month, day=day)
    begins, ends = _days(match)
    if first:
        return FuzzyDate(words, begins, None, precision, about)
    return FuzzyDate(words, None, ends, precision, about)
