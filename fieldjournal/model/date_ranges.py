"""Dates with two ends: "between 27 and 30 November 2023", "с октября по 3 февраля 2024".

Each end lends the other what it lacks. A year lent across a turn of the year is set back or forth:
"December – February 2024" begins in 2023. Ends in the wrong order are impossible.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldjournal.model.date_spans import Parts, Span, gathered, placed, resolve, winter_between
from fieldjournal.model.date_tokens import CENTURY
from fieldjournal.model.date_words import WINTER, Item, Means
from fieldjournal.model.fuzzy_date import DAY, Impossible, ImpossibleDate

_ENDS: Final = {Means.FROM, Means.BETWEEN, Means.ABLATIVE}


@dataclass(frozen=True, slots=True)
class Range:
    """The days of a range; `guessed` when a century was left out."""

    span: Span
    guessed: bool = False


def separated(items: list[Item]) -> list[Item]:
    """Bring the many ways to say a range to one: `TO` between the ends, or `SINCE`, or neither."""
    if any(item.means is Means.NOW for item in items):  # с 2016 по настоящее время
        items = _until_now(items)
    kinds = [item.means for item in items]
    kept = [item for item in items if item.means not in _ENDS]
    if Means.TO in kinds:
        return kept
    if Means.ABLATIVE in kinds and Means.UNTIL in kinds:  # -dan … çenli
        ends = {Means.ABLATIVE: Item(Means.TO)}
        silent = {Means.FROM, Means.BETWEEN, Means.UNTIL}
        return [ends.get(item.means, item) for item in items if item.means not in silent]
    if Means.BETWEEN in kinds:
        return []
    if kinds and kinds[0] is Means.FROM:
        inner = [item for item in kept if item.means in {Means.BEFORE, Means.UNTIL}]
        if len(inner) == 1:  # с 27 до 30 ноября
            return [Item(Means.TO) if item is inner[0] else item for item in kept]
        if Means.SINCE not in kinds:  # с 2016 года
            return [Item(Means.SINCE), *kept]
    return kept


def _until_now(items: list[Item]) -> list[Item]:
    """Drop "until now": it says no day, and what is before it begins a stretch."""
    ends = {Means.NOW, Means.TO, Means.UNTIL}
    begins = {Means.FROM, Means.SINCE, Means.ABLATIVE}
    kept = [item for item in items if item.means not in ends]
    if begins & {item.means for item in kept}:
        return kept
    return [Item(Means.FROM), *kept]  # 2016 – настоящее время


def ranged(items: list[Item]) -> Range | None:
    """Return the days of a range; None when it is not understood, or one of its ends is not there.

    Raises:
        ImpossibleDate: an end is impossible, or the end lies before the beginning.
    """
    places = [place for place, item in enumerate(items) if item.means is Means.TO]
    if len(places) != 1 or places[0] in (0, len(items) - 1):
        return None
    left, right = gathered(items[: places[0]]), gathered(items[places[0] + 1 :])
    if left is None or right is None:
        return None
    right = _short_year(left, right)
    if left.season == WINTER and left.year and right == Parts(year=left.year + 1):
        return Range(winter_between(left.year))
    lent_left, lent_right = _lent(left, right), _lent(right, left)
    first, last = placed(lent_left, in_range=True), placed(lent_right, in_range=True)
    if first is None or last is None:
        return None
    begins, ends = resolve(first), resolve(last)
    if begins is None or ends is None:
        return None
    if begins.earliest > ends.latest:
        turned = _turned(left, right, first, last) or _day_before(left, first, ends)
        if turned is None:
            raise ImpossibleDate("", Impossible.ORDER)
        begins, ends = turned
    yearless = begins.yearless or ends.yearless
    return Range(Span(begins.earliest, ends.latest, yearless), first.guessed or last.guessed)


def _short_year(left: Parts, right: Parts) -> Parts:
    """Read the 22 of "2021/22" and "2021–22" as a year."""
    if left.year is None or left.month or left.loose or len(right.loose) != 1:
        return right
    short = right.loose[0]
    year = left.year // CENTURY * CENTURY + short.value
    if right == Parts(loose=(short,)) and short.digits == 2 and year > left.year:  # noqa: PLR2004
        return Parts(year=year)
    return right


def _lent(to: Parts, by: Parts) -> Parts:
    """Return parts with what they lack and the other end has."""
    if to.year is None and to.decade is None and by.year is not None:
        to = replace(to, year=by.year, guessed=by.guessed)
    if to.month is None and to.season is None and to.loose and by.month is not None:
        to = replace(to, month=by.month)
    return to


def _day_before(left: Parts, first: Parts, ends: Span) -> tuple[Span, Span] | None:
    """Read the 31 of "the night from 31 to 1 January" as the day before, in the month before."""
    before = ends.earliest - DAY
    of_another_year = ends.yearless and (before.month, before.day) == (2, 29)
    days = {before.day, 28} if of_another_year else {before.day}
    if left.month or ends.earliest != ends.latest or ends.earliest.day != 1 or first.day not in days:
        return None
    begins = before.replace(day=first.day)
    return Span(begins, begins, ends.yearless), ends


def _turned(left: Parts, right: Parts, first: Parts, last: Parts) -> tuple[Span, Span] | None:
    """Set a lent year back or forth across a turn of the year; None where that cannot be meant."""
    if first.month is None or last.month is None or first.month <= last.month:
        return None
    if left.year is None and first.year is not None:
        first = replace(first, year=first.year - 1)
    elif right.year is None and last.year is not None:
        last = replace(last, year=last.year + 1)
    elif first.year is not None:
        return None
    begins, ends = resolve(first), resolve(last)
    return (begins, ends) if begins and ends else None
