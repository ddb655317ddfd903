"""Words that count from something which has a name and no date: "the day before the talk".

    two days after the search        offset  2           a count of days is exact
    через три недели после обыска     offset 21, about    of weeks, months and years approximate
    the week before the talk         offset −7 … −1      without a count, the whole unit
    soon after the arrest            after, about        without a distance, one side is open
    on the day of the trial          offset 0
    the following day                offset 1            of what is not said

Which entry is meant is nothing words can say for sure: a person picks it (`journal.anchors`). Months count
as 30 days and years as 365, always approximate: what an entry's own days are may not be known by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldjournal.model.date_phrases import LONGEST_PHRASE
from fieldjournal.model.date_tokens import items_of
from fieldjournal.model.date_words import DAYS, HOURS, MONTHS, WEEKS, YEARS, Item, Means
from fieldjournal.model.fuzzy_date import ImpossibleDate, Precision

_UNIT_DAYS: Final = {DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365}
_SIDES: Final = {Means.BEFORE: -1, Means.AFTER: 1}
_SILENT: Final = {Means.APPROXIMATE, Means.HENCE, Means.NEXT, Means.THIS, Means.DAYTIME, Means.NIGHT}
_MOST_WORDS: Final = LONGEST_PHRASE + 4
MOST_DAYS: Final = 365 * 400
"""Days an entry may lie from another one; more is a slip of the hand."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """How far from an unnamed day: `first` to `last` days from it, or with neither open to one side."""

    words: str
    """What is said of the entry it hangs on; empty where nothing is."""
    side: Precision = Precision.UNKNOWN
    """`before` or `after`, where there is no distance."""
    first: int | None = None
    last: int | None = None
    approximate: bool = False


def hanging(said: str) -> Hanging | None:
    """Return how words hang on something else; None where they do not, or are a date by themselves.

    The distance stands first ("two days after …") or, in Turkic languages, last ("… iki gün soň").
    """
    words = said.split()
    for split in range(min(len(words), _MOST_WORDS), 0, -1):
        distance = _distance(" ".join(words[:split]))
        if distance and distance[1] and _is_a_name(words[split:]):
            return _made(" ".join(words[split:]), distance[0])
    for split in range(max(len(words) - _MOST_WORDS, 1), len(words)):
        distance = _distance(" ".join(words[split:]))
        if distance and _is_a_name(words[:split]):
            return _made(" ".join(words[:split]), distance[0])
    return _next_day(said)


def _is_a_name(words: list[str]) -> bool:
    """Say whether words can name an entry: some letters in them, and not all of them those of a date."""
    rest = " ".join(words)
    try:
        return any(sign.isalpha() for sign in rest) and items_of(rest) is None
    except ImpossibleDate:
        return False


def _distance(said: str) -> tuple[list[Item], bool] | None:
    """Return the items of words that are a distance and nothing else, and whether its side comes last."""
    try:
        items = items_of(said)
    except ImpossibleDate:
        return None
    items = [item for item in items or () if item.means not in _SILENT - {Means.APPROXIMATE}]
    items = [_as_unit(item) for item in items if item.means is not Means.NOTHING or item.value]
    kinds = [item.means for item in items if item.means is not Means.APPROXIMATE]
    if kinds == [Means.SAME_DAY]:
        return items, True
    sides = {kind for kind in kinds if kind in _SIDES}  # спустя неделю после
    rest = [kind for kind in kinds if kind not in _SIDES]
    if len(sides) != 1 or rest not in ([], [Means.UNIT], [Means.NUMBER, Means.UNIT]):
        return None
    return items, items[-1].means in _SIDES


def _as_unit(item: Item) -> Item:
    return Item(Means.UNIT, item.value) if item.means is Means.NOTHING else item


def _made(words: str, items: list[Item]) -> Hanging:
    by_kind = {item.means: item.value for item in items}
    about = Means.APPROXIMATE in by_kind
    if Means.SAME_DAY in by_kind:
        return Hanging(words, first=0, last=0, approximate=about)
    side = next(kind for kind in by_kind if kind in _SIDES)
    if Means.UNIT not in by_kind:
        open_to = Precision.BEFORE if side is Means.BEFORE else Precision.AFTER
        return Hanging(words, open_to, approximate=about)
    sign, unit = _SIDES[side], by_kind[Means.UNIT]
    if unit == HOURS:  # the same day or the one beside it
        first, last = sorted((0, sign))
        return Hanging(words, first=first, last=last, approximate=about)
    count, length = by_kind.get(Means.NUMBER), _UNIT_DAYS[unit]
    if count is None:
        first, last = sorted((sign, sign * length))
        return Hanging(words, first=first, last=last, approximate=about)
    days = max(-MOST_DAYS, min(MOST_DAYS, sign * count * length))
    return Hanging(words, first=days, last=days, approximate=about or unit != DAYS)


def _next_day(said: str) -> Hanging | None:
    """Read "the following day" and its like, which name nothing."""
    plain = " ".join(said.casefold().replace(",", " ").split())
    return Hanging("", first=1, last=1) if plain in _NEXT_DAY else None


_NEXT_DAY: Final = {
    "the following day", "the next day", "next day", "the day after", "на следующий день", "на другой день",
    "наутро", "ertesi gün", "ertesi", "ertesi günü", "ertasi kuni", "рӯзи дигар", "эртеси күнү",
}  # fmt: skip
