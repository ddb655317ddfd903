"""Time as it passes for the person: asleep too, and whatever somebody sets the computer's clock to.

| system | time that counts sleep | time that does not |
|---|---|---|
| Linux | `CLOCK_BOOTTIME` | `CLOCK_MONOTONIC` |
| macOS | `CLOCK_MONOTONIC` | `CLOCK_UPTIME_RAW` |
| others | the clock on the wall | none: sleep is seen by the gap it leaves |
"""

from __future__ import annotations

import time
from typing import Final

_BOOT: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", None)
_TRIES: Final = 9
_AT_ONCE: Final = 0.1
"""Seconds in which three reads are close enough; a sleep counts from ten times as long on."""

_UPTIME: Final[int | None] = getattr(time, "CLOCK_UPTIME_RAW", None)


def now() -> float:
    """Return seconds since some moment; sleep counts."""
    if _BOOT is not None:
        return time.clock_gettime(_BOOT)
    if _UPTIME is not None:
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.time()


def asleep() -> float:
    """Return how many seconds the computer slept since some moment; 0 where the system does not say."""
    if _BOOT is not None:
        return _ahead(_BOOT, time.CLOCK_MONOTONIC)
    if _UPTIME is not None:
        return _ahead(time.CLOCK_MONOTONIC, _UPTIME)
    return 0.0


def _ahead(one: int, other: int) -> float:
    """Return how far one clock is ahead of another, of two reads that nothing came between.

    A busy computer may hold a process up for seconds just there, which would look like sleep.
    """
    for _try in range(_TRIES):
        before, read, after = (time.clock_gettime(each) for each in (other, one, other))
        if after - before < _AT_ONCE:
            break
    return read - after
