"""A year as a map of days: how much is known of each, and what is known less exactly, apart.

- Only what is known to the day counts for a day.
- What lies in one month, no day known, counts for that month; anything longer or open, for the year.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from fieldjournal.model.timeline import Span

SHADES: Final = 4
"""How many shades a map has, beside none at all."""

_MOST_DIGIT: Final = 9


@dataclass(frozen=True)
class YearMap:
    """How many things there are; a month is counted from 1."""

    year: int
    days: Counter[date] = field(default_factory=Counter)
    months: Counter[int] = field(default_factory=Counter)
    longer: int = 0

    def shade(self, day: date) -> int:
        """Return how dark a day is, from 0 to `SHADES`, beside the fullest day of the year."""
        count = self.days[day]
        return -(-count * SHADES // max(self.days.values())) if count else 0

    def sign(self, day: date) -> str:
        """Return the count of a day in one character; a dot for none, a plus for ten or more."""
        count = self.days[day]
        return str(count) if 0 < count <= _MOST_DIGIT else "+" if count else "·"


def year_map(year: int, spans: Iterable[tuple[Span, int]]) -> YearMap:
    """Return the map of a year from how often there is each span that touches it."""
    days: Counter[date] = Counter()
    months: Counter[int] = Counter()
    longer = 0
    for span, count in spans:
        inside = span.first.year == span.last.year == year and not (span.open_start or span.open_end)
        if inside and span.is_day:
            days[span.first] += count
        elif inside and span.first.month == span.last.month:
            months[span.first.month] += count
        else:
            longer += count
    return YearMap(year, days, months, longer)
