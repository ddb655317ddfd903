"""Entries of a long list, read a block at a time for the window drawn; a few blocks are held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")

BLOCK = 16
"""Entries read at once: more than a window at 80×24 shows."""

_HELD = 16


class Blocks(Generic[T]):
    """What `read(start, length)` gives, asked for one entry at a time."""

    def __init__(self, read: Callable[[int, int], Sequence[T]]) -> None:
        self._read = read
        self._blocks: dict[int, Sequence[T]] = {}

    def at(self, index: int) -> T | None:
        """Return the entry at an index; None beyond the last."""
        block, place = divmod(index, BLOCK)
        if block not in self._blocks:
            if len(self._blocks) >= _HELD:
                self._blocks.clear()
            self._blocks[block] = self._read(block * BLOCK, BLOCK)
        held = self._blocks[block]
        return held[place] if place < len(held) else None

    def grown(self, count: int) -> None:
        """Read again the block that was not full when there were only so many."""
        self._blocks.pop(count // BLOCK, None)

    def clear(self) -> None:
        """Read all of it again."""
        self._blocks.clear()
