"""One key after another: a key is handed on when the one before it has had its effect.

Textual hands a key to whatever has the focus when it arrives, but a key takes effect later: it
travels from the widget up to the app, its action opens a screen, the screen takes the focus. Whoever
types on meanwhile (a slow machine, a fast hand) would write half a name into the wrong field, and a
letter of a word searched for would delete the record under the cursor.

- Letters for a line that is typed into, and moves of the cursor, go straight on: they keep their order.
- Every other key keeps what comes behind it waiting until nothing opens or takes the focus any more.
- Lock and close never wait, and nothing waits longer than `_AT_MOST` of the app's own work: what a busy
  machine does meanwhile for others makes no letter overtake a key.
- A screen that asks one question after another can tell by `typed_at` whether a key was meant for this one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from time import thread_time
from typing import Any

from textual import events
from textual.app import App, ScreenStackError
from textual.message import Message
from textual.message_pump import MessagePump
from textual.worker import Worker

from fieldjournal.tui import keys

_AT_MOST = 2.0
"""Seconds of work and of naps; longer than a slow machine takes to draw the largest form."""

_TURN = 0.004
_CALM_TURNS = 3
"""Seconds between two looks, and looks in a row at which screen and focus have to be the same."""

_LOOK_AGAIN = 0.05
"""Seconds after which a widget that has not answered may be gone."""

_MOVES = frozenset({"up", "down", "left", "right", "pageup", "pagedown", "home", "end", "backspace"})
_AT_ONCE = frozenset(key for binding in keys.APP for key in binding.key.split(","))

HandOn = Callable[[events.Event], Awaitable[None]]


class InOrder:
    """Stands between the terminal and the app; `hand_on` is what Textual does with an event."""

    def __init__(self, app: App[Any], hand_on: HandOn) -> None:
        self._app = app
        self._hand_on = hand_on
        self._waiting: deque[events.Event] = deque()
        self._draining: asyncio.Task[None] | None = None
        self.typed_at = 0.0
        """When the key or click came that takes effect now, in seconds as `stamp` tells them."""

    async def take(self, event: events.Event) -> None:
        """Hand an event on now, or, when a key before it is not done, as soon as it is."""
        typed = isinstance(event, events.Key | events.Paste) and not event.is_forwarded
        if isinstance(event, events.MouseDown | events.MouseUp):
            await self._let_act(event)
        elif not typed or (isinstance(event, events.Key) and event.key in _AT_ONCE):
            await self._hand_on(event)
        elif self._draining is not None:
            self._waiting.append(event)
        elif self._goes_straight_on(event):
            await self._let_act(event)
        else:
            self._waiting.append(event)
            self._draining = asyncio.create_task(self._drain())

    async def _let_act(self, event: events.Event) -> None:
        self.typed_at = event.time
        await self._hand_on(event)

    def _goes_straight_on(self, event: events.Event) -> bool:
        if isinstance(event, events.Key) and event.key in _MOVES:
            return True
        key, letter = (event.key, event.character) if isinstance(event, events.Key) else ("a", "a")
        focused = self._app.focused
        return focused is not None and focused.check_consume_key(key, letter)

    async def _drain(self) -> None:
        try:
            while self._waiting and not self._app._exit:  # noqa: SLF001 - told nowhere else
                event = self._waiting.popleft()
                straight = self._goes_straight_on(event)
                before = set(self._app.workers)
                screen, focused = self._app.screen, self._app.focused
                await self._let_act(event)
                if not straight:
                    await self._settle(screen, focused or screen, before)
        except Exception as error:  # noqa: BLE001 - ends the app as an error in its own loop does
            # Locked meanwhile, there is no screen to hand a key to, and nobody to be told.
            if not self._app._exit:  # noqa: SLF001 - as above
                self._app._handle_exception(error)  # noqa: SLF001 - our own, in `_textual_hacks`
        finally:
            self._waiting.clear()
            self._draining = None

    async def _settle(self, screen: object, source: MessagePump, before: set[Worker[Any]]) -> None:
        """Wait until a key, and what was told because of it, has travelled up and taken effect."""
        patience = _Patience()
        try:
            for _pass in range(2):
                node: MessagePump | None = source
                while node is not None:
                    await _caught_up(node, patience)
                    node = node._parent  # noqa: SLF001 - the way an event bubbles
            calm = 0
            while calm < _CALM_TURNS:
                seen = (self._app.screen, self._app.focused)
                await _caught_up(self._app.screen, patience)
                await _caught_up(self._app, patience)
                await asyncio.sleep(_TURN)
                patience.napped(_TURN)
                opening = self._app.screen is screen and self._busy(before)
                same = seen == (self._app.screen, self._app.focused)
                calm = calm + 1 if same and not opening and self._app.screen.is_mounted else 0
        except (_Over, ScreenStackError):
            return

    def _busy(self, before: set[Worker[Any]]) -> bool:
        """Say whether the key started something in the event loop that is not done."""
        return any(
            not worker.is_finished and not worker._thread_worker  # noqa: SLF001 - told nowhere else
            for worker in set(self._app.workers) - before
        )


def stamp() -> float:
    """Return the time a key pressed now would bear."""
    return Message().time


class _Over(Exception):
    """The patience is over."""


class _Patience:
    """How long one key may keep those behind it waiting; what this thread did not work does not count."""

    def __init__(self) -> None:
        self._begun = thread_time()
        self._napped = 0.0

    def napped(self, seconds: float) -> None:
        """Count a nap, as long as it was meant to be. Raises: `_Over`."""
        self._napped += seconds
        if thread_time() - self._begun + self._napped > _AT_MOST:
            raise _Over


async def _caught_up(node: MessagePump, patience: _Patience) -> None:
    """Wait until everything told to a widget so far was heard, or the widget is gone. Raises: `_Over`."""
    heard = asyncio.Event()
    if not node.call_later(heard.set):
        return
    while not heard.is_set() and node.is_running:
        try:
            await asyncio.wait_for(heard.wait(), _LOOK_AGAIN)
        except TimeoutError:
            patience.napped(_LOOK_AGAIN)
