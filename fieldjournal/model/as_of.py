"""Of several parts that tell one thing at different times, the one that counts on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from fieldjournal.model.dates import FuzzyDate, sort_day
from fieldjournal.model.fields import Part


def latest(parts: Sequence[Part], day: date | None) -> Part | None:
    """Return the part that counts as of a day, by its `as_of`.

    The latest one known for that day: its earliest possible day is not after it; of two on one day, the
    one entered last. Undated ones count only where no dated one does.
    """
    dated: list[tuple[int, int, Part]] = []
    undated: list[Part] = []
    for place, part in enumerate(parts):
        when = cast("Any", part).as_of
        known = sort_day(when) if isinstance(when, FuzzyDate) else None
        if known is None:
            undated.append(part)
        elif day is None or known <= day.toordinal():
            dated.append((known, place, part))
    if dated:
        return max(dated, key=lambda each: each[:2])[2]
    return undated[-1] if undated else None
