"""What a long piece of work takes: seconds by the clock and of processors, and memory. For Linux.

How much a process held at most is asked of the kernel while it runs (`VmHWM`): what `getrusage` says of
processes that ended counts this one, which they were begun from.
"""

from __future__ import annotations

import resource
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from bench.measured import resident

_LOOK = 0.02


@dataclass(frozen=True)
class Spent:
    """Seconds by the clock, of the processor for this process, and for those that ended meanwhile."""

    what: str
    wall: float
    own: float
    others: float = 0.0


@dataclass
class Peak:
    """MiB of memory this process held before, and at most since; and the largest single one it started."""

    before: int
    most: int
    child: int = 0

    def look(self) -> None:
        """Note what is held now."""
        self.most = max(self.most, resident(collect=False) >> 10)
        self.child = max([self.child, *(_held_by(each) for each in _children())])


@contextmanager
def spending(what: str, into: list[Spent]) -> Iterator[None]:
    """Note what the block takes."""
    wall, own, others = time.perf_counter(), time.process_time(), _others()
    try:
        yield
    finally:
        into.append(Spent(what, time.perf_counter() - wall, time.process_time() - own, _others() - others))


@contextmanager
def each_call(of: ModuleType, names: dict[str, str], into: list[Spent]) -> Iterator[None]:
    """Note what calls of a module's functions take while the block runs, under other names."""
    before = {name: getattr(of, name) for name in names}
    for name, what in names.items():
        setattr(of, name, _noted(before[name], what, into))
    try:
        yield
    finally:
        for name, function in before.items():
            setattr(of, name, function)


@contextmanager
def held() -> Iterator[Peak]:
    """Watch how much memory this process holds while the block runs."""
    before, over = resident() >> 10, threading.Event()
    peak = Peak(before, before)

    def watch() -> None:
        while not over.wait(_LOOK):
            peak.look()

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _children() -> Iterator[str]:
    for thread in Path("/proc/self/task").iterdir():
        with suppress(OSError):
            yield from (thread / "children").read_text().split()


def _held_by(process: str) -> int:
    """Return the MiB a process of another program than this one holds at most; 0 where it is gone."""
    with suppress(OSError):
        if Path(f"/proc/{process}/cmdline").read_bytes() != Path("/proc/self/cmdline").read_bytes():
            said = Path(f"/proc/{process}/status").read_text().partition("VmHWM:")[2].split()
            return int(said[0]) >> 10 if said else 0
    return 0


def table(spent: Sequence[Spent]) -> str:
    """Return seconds as a table."""
    lines = [f"{'seconds':<48}{'by the clock':>14}{'of this process':>17}{'of others':>11}"]
    lines += [f"{each.what:<48}{each.wall:>14.1f}{each.own:>17.1f}{each.others:>11.1f}" for each in spent]
    return "\n".join(lines)


def _noted(function: Callable[..., object], what: str, into: list[Spent]) -> Callable[..., object]:
    def noted(*given: object, **more: object) -> object:
        with spending(what, into):
            return function(*given, **more)

    return noted


def _others() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
