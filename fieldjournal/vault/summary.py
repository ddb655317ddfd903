"""What lists are ordered by: the days of a record, and whether it told of a day at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fieldjournal.model.headline import day_of, order_day
from fieldjournal.model.record import Record


@dataclass(frozen=True)
class Summary:
    """Days are proleptic ordinals, None where there is no such bound."""

    sort_day: int
    dated: bool
    earliest: int | None
    latest: int | None


def summary_of(record: Record) -> Summary:
    """Return a record's summary. An undated one stands at the day it was written."""
    day = day_of(record)
    earliest, latest = (day.earliest, day.latest) if day else (None, None)
    return Summary(
        sort_day=order_day(record, date.fromisoformat(record.created[:10])),
        dated=earliest is not None or latest is not None,
        earliest=earliest.toordinal() if earliest else None,
        latest=latest.toordinal() if latest else None,
    )
