"""Long work on the journal's own connection: a slice, then the keys and the screen, then the next slice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Final, TypeVar

T = TypeVar("T")

_BREATH: Final = 0.02
"""Seconds between two slices: as long as most slices take, so that typing goes on beside it."""


async def to_the_end(
    steps: Generator[tuple[int, int], None, T], tell: Callable[[int, int], None] | None = None
) -> T:
    """Take all steps and return what they return; `tell` hears (done, in all). Raises: what a step raises."""
    while True:
        try:
            done, total = next(steps)
        except StopIteration as ended:
            found: T = ended.value
            return found
        if tell:
            tell(done, total)
        await asyncio.sleep(_BREATH)
