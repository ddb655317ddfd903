"""Long work in turns: a tick every few hundred or thousand items, by which it can be shown and stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")

Tick = Callable[[], None]
"""Called again and again while something long is worked out; may raise to stop it."""

TURN: Final = 4096
"""Items between two ticks, where one takes some microseconds."""


def unhurried() -> None:
    """Stop nothing."""


def in_turns(items: Iterable[T], tick: Tick, turn: int = TURN) -> Iterator[T]:
    """Yield the items, with a tick after every `turn` of them."""
    return iter(items) if tick is unhurried else _ticked(items, tick, turn)


def _ticked(items: Iterable[T], tick: Tick, turn: int) -> Iterator[T]:
    for number, each in enumerate(items, 1):
        yield each
        if number % turn == 0:
            tick()
