"""Days as people where this computer stands have them.

Moments are stored in UTC. What somebody reads of one (the day of the last entry, above all, which they
compare with what they remember) is the day on the clock beside them; so is *today*, where days are counted.
"""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """Return the day on this computer's clock."""
    return date.today()  # noqa: DTZ011 - a person's day, where they are


def local_day(moment: str) -> str:
    """Return the day of a stored moment by the clock of this computer, `2026-03-01`."""
    return local_minute(moment)[:10]


def local_minute(moment: str) -> str:
    """Return a stored moment (UTC, `2026-03-01T09:30:00Z`) by the clock of this computer, to the minute."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
