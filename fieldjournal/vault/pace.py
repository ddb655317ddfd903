"""How much is written before the keys get their turn: about a tenth of a second's worth, whatever the disk.

Noise is written in steps on the thread that draws the screen. A step that takes long on a slow stick is
followed by a smaller one, and one that took no time by a larger one: nobody waits for a key, and a fast disk
is not kept from its work by syncs.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_LEAST: Final = 256 << 10
_FIRST: Final = 1 << 20
_MOST: Final = 8 << 20
_LONG: Final = 0.1
"""Seconds a step may take."""


class Pace:
    """The size of the next step in bytes, whole pages, learnt from how long the last one took."""

    def __init__(self) -> None:
        """Begin small: nothing is known of the disk."""
        self.size = _FIRST

    @contextmanager
    def step(self) -> Iterator[None]:
        """Measure the `with` block that writes `size` bytes."""
        begun = time.perf_counter()
        yield
        self.took(time.perf_counter() - begun)

    def took(self, seconds: float) -> None:
        """Halve what took too long, double what took less than a quarter of that."""
        if seconds > _LONG:
            self.size = max(self.size // 2, _LEAST)
        elif seconds < _LONG / 4:
            self.size = min(self.size * 2, _MOST)
