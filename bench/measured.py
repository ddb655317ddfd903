"""Timing: each step many times, the median of each beside its peer's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Measured:
    """Medians in milliseconds. `bar` is what ours may be at most; a peer or bar of 0 is none."""

    what: str
    ours: float
    plain: float
    bar: float = 0.0

    @property
    def fits(self) -> bool:
        return not self.bar or self.ours < self.bar


def milliseconds(steps: Iterable[Callable[[], object]], rounds: int = 1) -> float:
    """Return the median time of all steps, each done `rounds` times."""
    times = []
    for step in steps:
        for _ in range(rounds):
            begin = time.perf_counter()
            step()
            times.append((time.perf_counter() - begin) * 1000)
    return median(times)


def table(measured: Iterable[Measured], ours: str = "vault", plain: str = "plain SQLite") -> str:
    """Return the medians as a table with ratios."""
    lines = [f"{'median of':<44}{ours:>11}{plain:>14}{'ratio':>8}{'bar':>8}"]
    for each in measured:
        ratio = f"{each.ours / each.plain:.1f}" if each.plain else ""
        bar = f"{each.bar:.0f} ms" if each.bar else ""
        missed = "" if each.fits else "  MISSED"
        peer = f"{each.plain:.2f} ms" if each.plain else ""
        lines.append(f"{each.what:<44}{each.ours:>8.2f} ms{peer:>14}{ratio:>8}{bar:>8}{missed}")
    return "\n".join(lines)
