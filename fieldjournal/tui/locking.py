"""When the app locks, and how: it never asks, and nothing may stop it.

- Locking keeps half-typed drafts, closes the session and ends the process; if closing takes too long the
  process ends anyway.
- It locks by key, after idle minutes, when the computer slept, on SIGTERM, SIGHUP and SIGTSTP.
- The launcher is told what it has to know to wipe: that the panic key is on, that the app is alive, a press.
  Where it hears nothing any more, somebody killed it: then the app ends.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual import events

from fieldjournal.tui import clock
from fieldjournal.tui._textual_hacks import HardenedApp, lock_instead_of_suspending
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.in_order import InOrder
from fieldjournal.tui.tell import Tell

if TYPE_CHECKING:
    from fieldjournal.journal.session import Session
    from fieldjournal.tui.refreshing import Refreshing

_SLEPT = 30.0
"""Seconds missing between two ticks of a second: the computer was asleep, or the process stopped."""

_DOZED = 1.0
"""Seconds the computer says it slept; its clocks are not read in one moment."""

_END_AT_LATEST = 3.0
"""Seconds after which a lock ends the process, whatever it is busy with."""


@runtime_checkable
class KeepsDraft(Protocol):
    """A screen with something half-typed."""

    def keep_draft(self) -> None:
        """Keep it, encrypted; to be called at any moment."""


class LockingApp(HardenedApp[None]):
    """An app that may hold an open journal, and lets go of it."""

    def __init__(self, tell: Tell) -> None:
        """Hold nothing yet; `tell` reaches the launcher."""
        super().__init__()
        self._tell = tell
        self.session: Session | None = None
        self.exit_code: int = Exit.CLOSED
        self._idle_limit = 0.0
        self._armed = False
        self._end_at_once = False
        self._touched = self._ticked = clock.now()
        self._asleep = clock.asleep()
        self._refreshing: Refreshing | None = None
        self._in_order = InOrder(self, super().on_event)

    def keep_watch(self) -> None:
        """Listen to signals, and look at the clocks each second."""
        self._take_signals()
        self.set_interval(1.0, self._tick)

    def arm(self, armed: bool) -> None:  # noqa: FBT001 - the value of a setting
        """Tell the launcher whether a second press of the panic key wipes."""
        self._armed = armed
        self._tell("armed", "yes" if armed else "no")

    def tells_aside(self, path: str) -> None:
        """Tell the launcher what is being written outside the journal, or nothing any more; in any thread."""
        self._tell("aside", path)

    def action_lock(self) -> None:
        """Lock now. At the unlock screen there is nothing to lock."""
        if self.session is not None:
            self.lock(Exit.LOCKED)

    def action_panic(self) -> None:
        """Lock; where the panic key is on, the launcher was told already and counts two seconds."""
        self._end_at_once = self._armed
        self.action_lock()

    def hear_panic_key(self) -> bool:
        """Tell the launcher of a press, in the thread that reads the terminal: however busy the app is."""
        if self._armed:
            self._tell("pressed", "now")
        return self._armed

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the lock only where something is open."""
        if action in ("lock", "panic") and self.session is None:
            return False
        return super().check_action(action, parameters)

    def action_leave(self) -> None:
        """Close the program: the same as a lock, without a new start."""
        self.lock(Exit.CLOSED)

    def lock(self, code: Exit) -> None:
        """Keep drafts, close the session, end. Nothing here asks, and nothing here may stop it."""
        self._end_soon(code)
        self.exit_code = code
        if self.session is not None:
            for screen in self.screen_stack:
                if isinstance(screen, KeepsDraft):
                    with contextlib.suppress(Exception):
                        screen.keep_draft()
        self.let_go()
        if self._end_at_once and not self.is_headless:
            os._exit(code)  # Textual would throw away what is typed, which may be the second press
        self.exit()

    def _end_soon(self, code: Exit) -> None:
        """End the process in a moment, whatever it is busy with."""
        watchdog = threading.Timer(_END_AT_LATEST, os._exit, (code,))
        watchdog.daemon = True
        if not self.is_headless:
            watchdog.start()

    def let_go(self) -> None:
        """Close the session if one is open, whatever happens."""
        session, self.session = self.session, None
        if session is not None:
            with contextlib.suppress(Exception):
                session.close()

    def _take_signals(self) -> None:
        if self.is_headless:
            return
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                number = getattr(signal, name)
                signal.signal(number, lambda *_: self._soon(Exit.ENDED))
        lock_instead_of_suspending(lambda: self._soon(Exit.LOCKED))

    def _soon(self, code: Exit) -> None:
        """Lock from a signal handler: in the event loop as soon as it turns, and if it does not, anyway."""
        if code == Exit.LOCKED and self.session is None:
            return
        self._end_soon(code)
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.lock, code)

    def _tick(self) -> None:
        self._tell("alive", "now")
        if self._tell.unheard:
            self.lock(Exit.ENDED)
            return
        now, asleep = clock.now(), clock.asleep()
        slept = asleep - self._asleep > _DOZED or now - self._ticked > _SLEPT
        self._ticked, self._asleep = now, asleep
        idle = self._idle_limit and now - self._touched > self._idle_limit
        if slept or idle or now < self._touched - _SLEPT:
            self.action_lock()
            self._touched = now
        elif self._refreshing is not None and self.session is not None:
            self._refreshing.tick(now - self._touched)

    @property
    def minutes_left(self) -> int:
        """Whole minutes until the journal locks by itself."""
        return max(round((self._idle_limit - (clock.now() - self._touched)) / 60), 0)

    @property
    def typed_at(self) -> float:
        """When the key or click came that takes effect now (`in_order.stamp`)."""
        return self._in_order.typed_at

    async def on_event(self, event: events.Event) -> None:
        """Note that somebody is there; keys take effect one after another."""
        if isinstance(event, events.Key | events.MouseDown | events.Paste | events.MouseScrollDown):
            self._touched = clock.now()
            if self._refreshing is not None:
                self._refreshing.somebody_is_there()
        await self._in_order.take(event)
