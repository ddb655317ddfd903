"""Waiting until an app rests: it has nothing to do and everything is drawn. No time has to pass for that.

Textual's pilot guesses it from the processor's clock, twice at every key: tens of milliseconds each, more on
a busy machine, and less sure the busier it is. Here the loop is asked instead:

- An app rests when its loop has nothing ready, also once the system was asked, and nothing due `SOON`.
- What waits for the next time the screen is drawn does not wait: the screen is laid out at rest. It is
  painted when nothing more is pressed: what changes before anybody could see it need not be.
- Textual's pilot asks every widget whether it has heard everything: at rest each one has.
- An app does not rest while a thread of its loop works: what the thread brings is waited for. Who means to
  do something beside a thread, or holds one, says so: `beside_threads`.
- What comes later (a clock, a delay) does not come here; a test waits for what it brings (`until`).
- An app that never rests is left after `AT_MOST` of its own work: a busy machine takes nothing of that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import monotonic, thread_time
from typing import Any, cast

import pytest
from textual import app, pilot, screen
from textual._context import active_app
from textual.css.query import NoMatches

SOON = 0.025
"""Seconds; longer than our screens breathe between two slices of their work."""

AT_MOST = 1.0
"""Seconds of work and of breaths that an app is given which never rests."""

PATIENCE = 120.0
"""Seconds after which a thread, or what a test waits for, does not come any more on any machine."""

_paint = screen.Screen._compositor_refresh

_LOOK = 0.005
"""Seconds between two looks at a thread; its end wakes the loop by itself."""


class _Loop(asyncio.BaseEventLoop):
    """What an event loop knows and tells nobody."""

    _ready: list[asyncio.Handle]
    _scheduled: list[asyncio.TimerHandle]
    _default_executor: ThreadPoolExecutor | None


class _Threads:
    waited_for = True


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every pilot wait for rest."""
    monkeypatch.setattr(screen, "UPDATE_PERIOD", AT_MOST)
    monkeypatch.setattr(screen.Screen, "_compositor_refresh", _painted_at_rest)
    monkeypatch.setattr(app, "wait_for_idle", _laid_out)
    monkeypatch.setattr(pilot, "wait_for_idle", rest)
    monkeypatch.setattr(pilot.Pilot, "_wait_for_screen", _heard_everything)
    monkeypatch.setattr(_Threads, "waited_for", True)


@contextmanager
def beside_threads() -> Iterator[None]:
    """Go on beside threads at work: one is held, or stopped in the middle."""
    before, _Threads.waited_for = _Threads.waited_for, False
    try:
        yield
    finally:
        _Threads.waited_for = before


async def until(holds: Callable[[], object], what: str = "what was waited for") -> None:
    """Wait until something holds, however long a busy machine takes; what is waited for is drawn.

    What is not laid out yet holds nothing.
    """
    end = monotonic() + PATIENCE
    while not _holds(holds):
        assert monotonic() < end, f"it does not come: {what}"
        await asyncio.sleep(_LOOK)
        _draw()


def _holds(holds: Callable[[], object]) -> bool:
    try:
        return bool(holds())
    except NoMatches:
        return False


async def rest(min_sleep: float = 0, max_sleep: float = AT_MOST) -> None:
    """Wait until the app rests, painted; it takes the place of `textual._wait.wait_for_idle`."""
    await _laid_out(min_sleep, max_sleep)
    _draw()
    await _laid_out(min_sleep, max_sleep)


async def _heard_everything(_pilot: pilot.Pilot[Any]) -> bool:
    """Take the place of `Pilot._wait_for_screen`."""
    await rest()
    return True


async def _laid_out(min_sleep: float = 0, max_sleep: float = AT_MOST) -> None:
    """Wait until the app rests."""
    del min_sleep, max_sleep
    left = AT_MOST
    while left > 0:
        begun, napped = thread_time(), 0.0
        if await _something_ready():
            pass
        elif _Threads.waited_for and _works_in_a_thread():
            await _threads_ended()
            left = AT_MOST
            continue
        else:
            _lay_out()
            if not await _something_ready():
                napped = _next_due()
                if napped > SOON:
                    return
                await asyncio.sleep(napped)
        left -= thread_time() - begun + napped


async def _threads_ended() -> None:
    await until(lambda: not _works_in_a_thread(), "the end of a thread (held? say `beside_threads`)")


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


def _lay_out() -> None:
    """Lay out the uppermost screen, and first those that are seen behind it: each has a time of its own."""
    running = active_app.get()
    if running.screen_stack:
        for each in (*running._background_screens, running.screen):
            each._on_timer_update()


def _draw() -> None:
    running = active_app.get()
    _lay_out()
    if (screens := running.screen_stack) and not running._batch_count:
        screen = screens[-1]
        if screen._compositor._dirty_regions:
            _paint(screen)


def _painted_at_rest(changed: screen.Screen[Any]) -> None:
    """Leave what changed on the uppermost screen for when it is painted: its regions are noted."""
    if changed is changed.app.screen:
        changed._dirty_widgets.clear()
    else:
        _paint(changed)


def _next_due() -> float:
    """Return in how many seconds something is due."""
    due = (each.when() for each in _loop()._scheduled if not each.cancelled())
    return max(0.0, min(due, default=float("inf")) - _loop().time())
