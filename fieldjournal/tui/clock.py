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
        return time.clock_gettime(_BOOT) - time.clock_gettime(time.CLOCK_MONOTONIC)
    if _UPTIME is not None:
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(_UPTIME)
    return 0.0
