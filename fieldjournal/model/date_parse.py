"""Reading a date as it was said.

- Words are kept; what is not wholly understood is `unknown` and nothing more.
- Vague stretches are read generously: early is the first third and a bit, late the last.
- "before X" ends the day before X begins; "after X" begins the day after X ends; "since X" and
  "X or later" begin with X. "The week before X" is the seven days up to it.
- One reading must be sure: "May 23" is a day or a year, so only the month is taken; 05/06/2023 is
  both of its days and all between. A two-digit year is taken where only one century can be meant
  (`date_tokens.full_year`), and the basis then is `derived`.
- In a range each end lends the other what it lacks: "27–30 November 2023", "December – February
  2024". See `date_ranges`.
- Counts of days are exact, of weeks, months and years approximate; the basis is `derived`.
- "yesterday", "the past ten years" need to know today; without it they are unknown.
- An age on a day is a birth (`date_ages`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from fieldjournal.model.date_ages import age_and_day, born_at
from fieldjournal.model.date_ranges import ranged, separated
from fieldjournal.model.date_spans import Found, Parts, Span, gathered, placed, resolve, shifted
from fieldjournal.model.date_today import from_today, leans_on_today
from fieldjournal.model.date_tokens import YEAR_DIGITS, items_of
from fieldjournal.model.date_words import DAYS, HOURS, Item, Means
from fieldjournal.model.fuzzy_date import (
    DAY,
    Basis,
    FuzzyDate,
    Impossible,
    ImpossibleDate,
    Precision,
    shapes,
    without_year,
)

if TYPE_CHECKING:
    from datetime import date

LONGEST_SAID: Final = 200
"""Characters; what is longer is a story, kept as words."""

_SIDES: Final = {Means.BEFORE, Means.AFTER, Means.SINCE, Means.UNTIL}
_EARLIER: Final = {Means.BEFORE, Means.UNTIL}
_TURNS: Final = {Means.PAST, Means.LAST, Means.THIS, Means.NEXT}
_COUNTED: Final = {Means.BEFORE, Means.AFTER, Means.AGO, Means.HENCE}


def parse_date(said: str, *, today: date | None = None) -> FuzzyDate:
    """Return the date that words say, with the words kept; `today` is needed for "yesterday".

    Raises:
        ImpossibleDate: clearly a date, and one that cannot be. Nothing else is raised for any text.
    """
    said = said.strip()
    if not said or len(said) > LONGEST_SAID:
        return FuzzyDate(said)
    try:
        aged = age_and_day(said)
        if aged and (born := born_at(said, aged[0], parse_date(aged[1], today=today))):
            return born
        items = items_of(said)
        found = _understood(items, today) if items else None
        return FuzzyDate(said) if found is None else _dated(said, found)
    except ImpossibleDate as impossible:
        raise ImpossibleDate(said, impossible.reason) from None
    except (OverflowError, ValueError):  # beyond the calendar
        return FuzzyDate(said)


def names_no_year(said: str) -> bool:
    """Say whether words tell themselves that the year is missing: "20 October (no year printed)"."""
    try:
        return any(item.means is Means.NO_YEAR for item in items_of(said) or ())
    except ImpossibleDate:
        return False


def _dated(said: str, found: Found) -> FuzzyDate:
    """Return the value with the days that were found."""
    span = found.span
    basis = Basis.WRITING if found.from_today else Basis.DERIVED if found.derived else Basis.STATED
    about = found.approximate
    bound = {Precision.BEFORE: span.latest, Precision.AFTER: span.earliest}.get(
        found.precision or Precision.UNKNOWN
    )
    if bound and found.precision:
        if span.yearless:
            return FuzzyDate(said, None, None, found.precision, about, basis, bound.month, bound.day)
        if found.precision is Precision.BEFORE:
            return FuzzyDate(said, None, bound, found.precision, about, basis)
        return FuzzyDate(said, bound, None, found.precision, about, basis)
    if span.yearless:
        return without_year(FuzzyDate(said, approximate=about, basis=basis), span.earliest, span.latest)
    precision = found.precision or shapes(span.earliest, span.latest)[0]
    return FuzzyDate(said, span.earliest, span.latest, precision, about, basis)


def _understood(items: list[Item], today: date | None) -> Found | None:
    about = any(item.means is Means.APPROXIMATE for item in items)
    silent = {Means.APPROXIMATE, Means.NO_YEAR}
    items = _with_units([item for item in items if item.means not in silent])
    if leans_on_today(items):
        found = None if today is None else from_today(items, today, _stated)
    elif any(item.means is Means.UNIT for item in items):
        found = _beside(items)
    else:
        found = _stated(items)
    return replace(found, approximate=True) if found and about else found


def _with_units(items: list[Item]) -> list[Item]:
    """Tell "a year before …" from "in the year 2020": drop the word, or make it a unit."""
    turned = any(item.means in _TURNS for item in items)
    hence = any(item.means is Means.HENCE for item in items)
    ago = any(item.means is Means.AGO for item in items)
    beside = {item.means for item in items} & {Means.BEFORE, Means.AFTER}
    if hence and beside:  # через три недели после
        items = [item for item in items if item.means is not Means.HENCE]
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.means is not Means.NOTHING:
            kept.append(item)
            continue
        following = items[place + 1].means if place + 1 < len(items) else None
        of_a_date = bool(kept) and kept[-1].digits >= YEAR_DIGITS
        counted = ago or following in _COUNTED or (hence and not beside) or _is_count(kept[-1:])
        if item.value and (turned or counted) and not of_a_date:
            kept.append(Item(Means.UNIT, item.value))
    return kept


def _is_count(last: list[Item]) -> bool:
    """Say whether a number in words stands right before: "bir ýyl", "два года"."""
    return bool(last) and last[0].means is Means.NUMBER and last[0].digits == 0


def _beside(items: list[Item]) -> Found | None:
    """Read "three weeks after …", "the week before …": a span counted from another."""
    sides = {item.means for item in items if item.means in _SIDES}
    units = [place for place, item in enumerate(items) if item.means is Means.UNIT]
    if len(sides) != 1 or len(units) != 1 or not sides <= {Means.BEFORE, Means.AFTER}:
        return None
    place, side = units[0], sides.pop()
    unit, count = items[place].value, None
    if unit == HOURS:
        return None
    rest = items[:place] + items[place + 1 :]
    if place and items[place - 1].means is Means.NUMBER and items[place - 1].digits < YEAR_DIGITS:
        count = items[place - 1].value
        del rest[place - 1]
    anchor = _stated([item for item in rest if item.means is not side])
    if anchor is None or anchor.precision in {Precision.BEFORE, Precision.AFTER}:
        return None
    sign = -1 if side is Means.BEFORE else 1
    first, last, yearless = anchor.span.earliest, anchor.span.latest, anchor.span.yearless
    if count is not None:
        span = Span(shifted(first, sign * count, unit), shifted(last, sign * count, unit), yearless)
    elif side is Means.BEFORE:
        span = Span(shifted(first, -1, unit), first - DAY, yearless)
    else:
        span = Span(last + DAY, shifted(last, 1, unit), yearless)
    return Found(span, derived=True, approximate=count is not None and unit != DAYS)


def _stated(items: list[Item]) -> Found | None:  # noqa: PLR0911 - one case, one return
    """Read a date, a range, or a date open to one side or to the morning after."""
    night = any(item.means is Means.NIGHT for item in items)
    items = separated([item for item in items if item.means is not Means.NIGHT])
    sides = [item.means for item in items if item.means in _SIDES]
    rest = [item for item in items if item.means not in _SIDES]
    if len(set(sides)) > 1:
        return _two_sided(items)
    if any(item.means is Means.TO for item in rest):
        between = None if sides else ranged(rest)
        if between is None:
            return None
        return Found(between.span, Precision.INTERVAL, derived=between.guessed)
    named = gathered(rest)
    parts = None if named is None else placed(named, in_range=False)
    span = None if parts is None else resolve(parts)
    if parts is None or span is None:
        return None
    if night:
        span = replace(span, earliest=span.earliest - DAY)
        return None if sides else Found(span, Precision.INTERVAL, derived=parts.guessed)
    if not sides:
        return Found(span, derived=parts.guessed)
    return _open(_beside_feast(rest, parts, span), sides[0], derived=parts.guessed)


def _beside_feast(items: list[Item], parts: Parts, span: Span) -> Span:
    """Read "after Nowruz" generously: after the month of that name, or after the feast on one of its days."""
    feasts = [item.feast for item in items if item.feast]
    if not feasts or parts.day or parts.part:
        return span
    day = span.earliest.replace(day=feasts[0])
    return replace(span, earliest=day + DAY, latest=day - DAY)


def _two_sided(items: list[Item]) -> Found | None:
    """Read "no earlier than 2016 and no later than 2019": from one bound to the other."""
    places = [place for place, item in enumerate(items) if item.means in _SIDES]
    if len(places) != 2 or places[0] != 0:  # noqa: PLR2004 - two bounds, each before its date
        return None
    halves = items[: places[1]], items[places[1] :]
    ends = [_stated([item for item in half if item.means is not Means.TO]) for half in halves]
    first, last = sorted(ends, key=lambda each: each is not None and each.precision is Precision.BEFORE)
    if first is None or last is None or first.precision is not Precision.AFTER:
        return None
    if last.precision is not Precision.BEFORE or first.span.yearless or last.span.yearless:
        return None
    if first.span.earliest > last.span.latest:
        raise ImpossibleDate("", Impossible.ORDER)
    span = Span(first.span.earliest, last.span.latest)
    return Found(span, Precision.INTERVAL, derived=first.derived or last.derived)


def _open(span: Span, side: Means, *, derived: bool) -> Found:
    """Return all days to one side of a span."""
    first, last = span.earliest, span.latest
    if side in _EARLIER:
        end = first - DAY if side is Means.BEFORE else last
        return Found(Span(end, end, span.yearless), Precision.BEFORE, derived)
    start = last + DAY if side is Means.AFTER else first
    return Found(Span(start, start, span.yearless), Precision.AFTER, derived)
