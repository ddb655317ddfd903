"""Timing: each step many times, the median of each beside its peer's; and the memory of this process."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Final

_STATM: Final = Path("/proc/self/statm")
_PAGE_KIB: Final = 4


@dataclass(frozen=True)
class Measured:
    """Medians in milliseconds. `bar` is the most ours may be, `most` how many times the peer's; 0 is none."""

    what: str
    ours: float
    plain: float = 0.0
    bar: float = 0.0
    most: float = 0.0

    @property
    def fits(self) -> bool:
        in_time = not self.bar or self.ours <= self.bar
        return in_time and (not self.most or self.ours <= self.most * self.plain)

    @property
    def bars(self) -> str:
        """What it is held against, in words."""
        said = [f"{self.bar:.0f} ms"] if self.bar else []
        return ", ".join([*said, *([f"× {self.most:.0f}"] if self.most else [])])


CLOCKS: Final = MappingProxyType({"wall": time.perf_counter, "processor": time.process_time})
"""What time is measured by. The processor's own leaves out waiting: for the disk, and for other programs."""

_clock: list[Callable[[], float]] = [time.perf_counter]


def measure_by(clock: str) -> None:
    """Measure by one of `CLOCKS` from now on."""
    _clock[0] = CLOCKS[clock]


def once(step: Callable[[], object]) -> float:
    """Return how long one step takes, in milliseconds."""
    begin = _clock[0]()
    step()
    return (_clock[0]() - begin) * 1000


def milliseconds(steps: Iterable[Callable[[], object]], rounds: int = 1) -> float:
    """Return the median time of all steps, each done `rounds` times."""
    return median(once(step) for step in steps for _ in range(rounds))


def resident(*, collect: bool = True) -> int:
    """Return the KiB of memory this process holds; 0 where the system does not say."""
    if collect:
        gc.collect()
    return int(_STATM.read_text().split()[1]) * _PAGE_KIB if _STATM.exists() else 0


def table(measured: Iterable[Measured], ours: str = "vault", plain: str = "plain SQLite") -> str:
    """Return the medians as a table with ratios."""
    lines = [f"{'median of':<48}{ours:>11}{plain:>16}{'ratio':>8}{'bar':>14}"]
    for each in measured:
        ratio = f"{each.ours / each.plain:.1f}" if each.plain else ""
        missed = "" if each.fits else "  MISSED"
        peer = f"{each.plain:.2f} ms" if each.plain else ""
        lines.append(f"{each.what:<48}{each.ours:>8.2f} ms{peer:>16}{ratio:>8}{each.bars:>14}{missed}")
    return "\n".join(lines)
