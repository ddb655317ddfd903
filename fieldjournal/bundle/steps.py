"""How far a long piece of work is, and whether somebody stopped it. Both are asked for again and again.

A step is short: whoever stops it waits about a second, wherever it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from fieldjournal.errors import Refused

Progress = Callable[[float], None]
"""Told how much is done, 0.0 to 1.0."""

Cancelled = Callable[[], bool]
"""Asked between two steps; True stops the work with nothing left behind."""

_Each = TypeVar("_Each")


@dataclass(frozen=True)
class Steps:
    """The steps of a work, or of a part of it that goes from `begin` to `end` of the whole."""

    progress: Progress = lambda _done: None
    cancelled: Cancelled = lambda: False
    begin: float = 0.0
    end: float = 1.0

    def go_on(self) -> None:
        """Raise `Refused` where somebody stopped it."""
        if self.cancelled():
            raise Refused("cancelled")

    def at(self, done: float, of: float = 1.0) -> None:
        """Tell how much is done. Raises: `Refused` where somebody stopped it."""
        share = min(done / of, 1.0) if of else 1.0
        self.progress(self.begin + (self.end - self.begin) * share)
        self.go_on()

    def done(self) -> None:
        """Tell that all is done, which nobody can stop any more."""
        self.progress(self.end)

    def part(self, begin: float, end: float) -> Steps:
        """Return the steps of a part, from one share of this to another."""
        wide = self.end - self.begin
        return replace(self, begin=self.begin + wide * begin, end=self.begin + wide * end)

    def each(self, pieces: Iterable[_Each], about: int = 0) -> Iterator[_Each]:
        """Yield all pieces, a step each; `about` is how many there are. Raises: `Refused`."""
        for number, piece in enumerate(pieces):
            self.at(number, max(about, number + 1))
            yield piece


QUIET: Final = Steps()
"""Nobody is told, and nobody stops it."""
