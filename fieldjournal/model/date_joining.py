"""What words say only together: "the third quarter", "XX век", "в 20-х числах", "в ночь на 26".

Each rule takes what it knows and leaves the rest; a word that needs a neighbour and has none makes the whole
not understood. Of the moon's feasts nothing is reckoned: "Ramadan 2023" is somewhen in 2023, and with
anything but a year beside it, it is words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from fieldjournal.model.date_words import (
    EARLY,
    FIRST_WEEK,
    LAST_WEEK,
    LATE,
    MIDDLE,
    QUARTERS,
    WEEKS,
    Item,
    Means,
)
from fieldjournal.model.fuzzy_date import DECEMBER
from fieldjournal.model.number_words import add_up

_COUNTS: Final = {Means.NUMBER, Means.ORDINAL, Means.ROMAN}
_SIDES: Final = {Means.BEFORE, Means.AFTER, Means.SINCE, Means.UNTIL, Means.FROM, Means.ONTO}
_LAST: Final = {Means.LAST, Means.PAST}
_NAMES_A_DAY: Final = {Means.DATE, Means.NUMBER, Means.MONTH}
_YEAR_DIGITS: Final = 4
_TEN_DAYS: Final = {1: EARLY, 2: MIDDLE, 3: LATE}
_TWENTIES: Final = {10: MIDDLE, 20: LATE}


def joined(items: list[Item]) -> list[Item] | None:
    """Return items of which each can be read by itself; None where some cannot."""
    if any(item.means is Means.FEAST for item in items):
        items = [item for item in items if item.means is not Means.FEAST]
        year = [(item.means, item.digits) for item in items if item.means is not Means.NOTHING]
        return items if year == [(Means.NUMBER, _YEAR_DIGITS)] else None
    for rule in (_daytime, _paired, _romans, _nights, _weekdays):
        items = rule(items)
    left = {Means.ORDINAL, Means.ROMAN, Means.QUARTER, Means.TEN_DAYS, Means.DATES}
    lone = any(item.means in left or (item.means is Means.CENTURY and not item.value) for item in items)
    return None if lone else items


def _daytime(items: list[Item]) -> list[Item]:
    """Drop times of day, with the "before" or "from" right in front of them."""
    kept: list[Item] = []
    for item in items:
        if item.means is not Means.DAYTIME:
            kept.append(item)
        elif kept and kept[-1].means in _SIDES:
            kept.pop()
    return kept


def _paired(items: list[Item]) -> list[Item]:
    """Make one item of a word and the number beside it."""
    made: list[Item] = []
    monthly = any(item.means is Means.MONTH for item in items)
    for item in items:
        before = made[-1] if made else None
        both = before and (_pair(before, item, monthly=monthly) or _pair(item, before, monthly=monthly))
        if both:
            made[-1] = both
        else:
            made.append(item)
    return made


def _pair(count: Item, word: Item, *, monthly: bool) -> Item | None:  # noqa: PLR0911 - one case, one return
    if count.means is word.means is Means.NUMBER and count.digits == word.digits == 0:
        together = add_up(count.value, word.value)
        return None if together is None else Item(Means.NUMBER, together)
    first_or_last = _end(count)
    if word.means is Means.UNIT and word.value == WEEKS and monthly:
        return {EARLY: Item(Means.PART, FIRST_WEEK), LATE: Item(Means.PART, LAST_WEEK)}.get(first_or_last)
    if word.means is Means.DATES:
        part = first_or_last or (_TWENTIES.get(count.value) if count.means is Means.DECADE else None)
        return Item(Means.PART, part) if part else None
    if count.means not in _COUNTS or not 0 < count.digits + count.value < 100:  # noqa: PLR2004
        return None
    if word.means is Means.QUARTER and count.value <= len(QUARTERS):
        return Item(Means.PART, QUARTERS[count.value - 1])
    if word.means is Means.CENTURY and not word.value:
        return Item(Means.CENTURY, count.value)
    if word.means is Means.TEN_DAYS and count.value in _TEN_DAYS:
        return Item(Means.PART, _TEN_DAYS[count.value])
    return None


def _end(count: Item) -> int:
    """Return the part "first" or "last" stands for; 0 for anything else."""
    if count.means in _LAST:
        return LATE
    return EARLY if count == Item(Means.ORDINAL, 1) else 0


def _romans(items: list[Item]) -> list[Item]:
    """Take Roman numbers for months: after a day, or by themselves where they have two letters."""
    kept: list[Item] = []
    for item in items:
        a_day = bool(kept) and kept[-1].means is Means.NUMBER and kept[-1].digits in {1, 2}
        if item.means is Means.ROMAN and item.value <= DECEMBER and (a_day or item.digits > 1):
            item = Item(Means.MONTH, item.value)  # noqa: PLW2901 - the same item, understood
        kept.append(item)
    return kept


def _nights(items: list[Item]) -> list[Item]:
    """Tell *ночь на 26* from *с 25 на 26* and from a *на* that says nothing."""
    kinds = [item.means for item in items]
    if (Means.NIGHT, Means.ONTO) in pairwise(kinds) and Means.FROM not in kinds:
        return [item for item in items if item.means is not Means.ONTO]
    kept = [item for item in items if item.means is not Means.NIGHT]
    ends = Means.FROM in kinds and Means.TO not in kinds
    return [Item(Means.TO) if item.means is Means.ONTO else item for item in kept if _second(item, ends=ends)]


def _second(item: Item, *, ends: bool) -> bool:
    return ends or item.means is not Means.ONTO


def _weekdays(items: list[Item]) -> list[Item]:
    """Drop the day of the week where the day itself is named."""
    if any(item.means in _NAMES_A_DAY for item in items):
        return [item for item in items if item.means is not Means.WEEKDAY]
    return items
