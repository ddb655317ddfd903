"""Waiting until an app rests: it has nothing to do and everything is drawn. No time has to pass for that.

Textual's pilot guesses it from the processor's clock, twice at every key: tens of milliseconds each, more on
a busy machine, and less sure the busier it is. Here the loop is asked instead:

- An app rests when its loop has nothing ready, also once the system was asked, and nothing due `SOON`.
- What waits for the next time the screen is drawn does not wait: the screen is drawn, at rest and hardly
  ever else.
- A thread at work may bring anything at any time: while there is one, Textual's guess is taken.
- What comes later (a clock, a delay) does not come here; a test that means it lets time pass.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any, cast

import pytest
from textual import _wait, app, pilot, screen
from textual._context import active_app

SOON = 0.025
"""Seconds; longer than our screens breathe between two slices of their work."""

AT_MOST = 1.0
"""Seconds that are waited for an app that never rests; Textual's own limit."""


class _Loop(asyncio.BaseEventLoop):
    """What an event loop knows and tells nobody."""

    _ready: list[asyncio.Handle]
    _scheduled: list[asyncio.TimerHandle]
    _default_executor: ThreadPoolExecutor | None


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every pilot wait for rest."""
    monkeypatch.setattr(screen, "UPDATE_PERIOD", AT_MOST)
    monkeypatch.setattr(app, "wait_for_idle", rest)
    monkeypatch.setattr(pilot, "wait_for_idle", rest)


async def rest(min_sleep: float = 0, max_sleep: float = AT_MOST) -> None:
    """Wait until the app rests; it takes the place of `textual._wait.wait_for_idle`."""
    until = monotonic() + max_sleep
    while monotonic() < until:
        if await _something_ready():
            continue
        if _works_in_a_thread():
            await _wait.wait_for_idle(min_sleep, until - monotonic())
        _draw()
        if await _something_ready():
            continue
        due = _next_due()
        if due > SOON:
            return
        await asyncio.sleep(due)


def _loop() -> _Loop:
    return cast("_Loop", asyncio.get_running_loop())


async def _something_ready() -> bool:
    """Let everything have two turns (between the two the system is asked) and say if there is more."""
    for _turn in range(2):
        await asyncio.sleep(0)
        if _loop()._ready:
            return True
    return False


def _works_in_a_thread() -> bool:
    pool: Any = _loop()._default_executor
    return pool is not None and pool._idle_semaphore._value < len(pool._threads)


def _draw() -> None:
    screens = active_app.get().screen_stack
    if screens:
        screens[-1]._on_timer_update()


def _next_due() -> float:
    """Return in how many seconds something is due."""
    due = (each.when() for each in _loop()._scheduled if not each.cancelled())
    return max(0.0, min(due, default=float("inf")) - _loop().time())
