"""Everything the app takes away from Textual, in one place. Each guard has a test that fails without it.

| Textual by itself | here |
|---|---|
| prints a traceback with local variables when something breaks | a code, see `hardening.error_code` |
| saves a screenshot of what is on the screen (SVG) | refused |
| offers a command palette with themes, screenshot, key list | none; our own help lists our own keys |
| copies to the system clipboard over OSC 52, also on Ctrl+C | kept inside the process, gone at lock |
| lets text be selected with the mouse and copied | off |
| opens addresses in a browser, writes files a widget delivers | refused |
| `TEXTUAL_DEBUG`, `TEXTUAL_LOG`, `TEXTUAL_SCREENSHOT`, `TEXTUAL_DRIVER` … | the app does not start |
| suspends on SIGTSTP with the journal open | locks |
| leaves the alternate screen as it is | cleared first |
| hands `ctrl+т` to bindings that know `ctrl+n` | translated once, before anything sees it |
| reads a paste letter by letter: two million take nine seconds | taken whole, and cut at `PASTED_MOST` |
| leaves Enter's sign at the ends of pasted lines, as terminals send it | made a text's own |
| tells of a key when the app is done with those before | the panic key is heard where the terminal is read |
| types out as keys what a terminal answers to a question it did not ask | taken out before, see `answers` |
"""

# ruff: noqa: ARG002, FBT001, FBT002 - the signatures are Textual's
from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Final, TypeVar

from textual import constants, events
from textual._xterm_parser import XTermParser
from textual.app import App, SystemCommand
from textual.driver import Driver
from textual.message import Message
from textual.screen import Screen

from fieldjournal.hardening import error_code, quiet_loop
from fieldjournal.tui.answers import Listener
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.graphics import TerminalAnswered
from fieldjournal.tui.layouts import latin_key

ReturnType = TypeVar("ReturnType")

CLEAR_ALTERNATE_SCREEN = "\x1b[0m\x1b[2J\x1b[H"
"""Only the alternate screen is cleared, never the person's own scrollback (`3J`)."""

PASTED_MOST: Final = 4_000_000
"""Characters of one paste that are kept: as many as a text may have. One more stands for the rest."""

PANIC_KEY: Final = "f12"

_PASTE_BEGINS, _PASTE_ENDS = "\x1b[200~", "\x1b[201~"

_REFUSED = ("TEXTUAL", "RICH_")


class Refused(RuntimeError):
    """Something Textual offers and this program does not do."""


def refuse_debugging() -> None:
    """Stop when Textual was told to log, record or replay. Raises `Refused`.

    The launcher removes these variables; whoever starts the app without it must not lose that.
    """
    if any(name.startswith(_REFUSED) for name in os.environ):
        raise Refused("environment")
    if constants.DEBUG or constants.LOG_FILE or constants.DRIVER or constants.SCREENSHOT_DELAY >= 0:
        raise Refused("environment")


class HardenedApp(App[ReturnType]):
    """A Textual app with nothing that could carry content out of the terminal."""

    ENABLE_COMMAND_PALETTE = False
    COMMANDS: ClassVar[set[Any]] = set()
    ALLOW_SELECT = False
    TITLE = ""
    BINDINGS: ClassVar[list[Any]] = []
    failure: str = ""
    """The code of the error that ended the app; empty when none did."""
    left_behind: str = ""
    """What frees what the terminal keeps of ours, when this screen is left."""

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer no command of Textual's own."""
        del screen
        return ()

    # -- errors ---------------------------------------------------------------------------------

    def _handle_exception(self, error: Exception) -> None:
        """Remember a code and end. Nothing of the error is rendered: not its words, not its frames.

        An app that was told to end has closed its journal: what was still being read or drawn finds that, and
        it is no failure.
        """
        if self._exit:
            return
        self._return_code = Exit.FAILED
        self.failure = self.failure or error_code(error)
        if self.is_headless and self._exception is None:
            # A test run by Textual's pilot shows the error where it was made; there is no terminal.
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    def panic(self, *renderables: Any) -> None:
        """End without showing what was handed over."""
        del renderables
        self.failure = self.failure or "panic"
        self._return_code = Exit.FAILED
        self._close_messages_no_wait()

    def _print_error_renderables(self) -> None:
        self._exit_renderables.clear()

    # -- what would leave the terminal ----------------------------------------------------------

    def copy_to_clipboard(self, text: str) -> None:
        """Keep cut text inside the process, for pasting it elsewhere in the app; write no OSC 52."""
        self._clipboard = text

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """Refuse; saving and delivering one begin here as well. Raises `Refused`."""
        raise Refused("screenshot")

    def action_screenshot(self, filename: str | None = None, path: str | None = None) -> None:
        """Do nothing."""

    def deliver_text(self, *args: Any, **kwargs: Any) -> str | None:
        """Refuse. Raises `Refused`."""
        raise Refused("file")

    def deliver_binary(self, *args: Any, **kwargs: Any) -> str | None:
        """Refuse. Raises `Refused`."""
        raise Refused("file")

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Refuse. Raises `Refused`."""
        raise Refused("address")

    # -- the terminal ---------------------------------------------------------------------------

    def _build_driver(
        self, headless: bool, inline: bool, mouse: bool, size: tuple[int, int] | None
    ) -> Driver:
        driver = super()._build_driver(headless, inline, mouse, size)
        AnsweringParser.panic_key = self.hear_panic_key
        _read_our_way(driver)
        quiet_loop()
        _clear_when_leaving(driver, self)
        return driver

    def ask_terminal(self, question: str) -> None:
        """Write a question; for a short while a lone ESC may be the beginning of an answer."""
        AnsweringParser.expecting_until = time.monotonic() + _ANSWERED_WITHIN
        self.tell_terminal(question)

    def tell_terminal(self, sequence: str) -> None:
        """Write a sequence of our own, after everything drawn so far."""
        if self._driver is not None:
            self._driver.write(sequence)
            self._driver.flush()

    def hear_panic_key(self) -> bool:
        """Hear of the panic key as soon as it is read, in the thread that reads.

        Return whether somebody else reads the terminal from here on.
        """
        return False

    async def on_event(self, event: events.Event) -> None:
        """Translate a modified key of another layout before a binding or an editor sees it."""
        if isinstance(event, events.Key) and event.key != (latin := latin_key(event.key)):
            event.key = latin
        await super().on_event(event)


def _lines_of(pasted: str) -> str:
    """Return what was pasted with its line ends as texts have them: terminals send Enter's sign for each."""
    return pasted.replace("\r\n", "\n").replace("\r", "\n")


class WholePaste(XTermParser):
    """Textual's parser, for which what stands between the two marks of a paste is one piece."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._pasted: list[str] | None = None
        self._length = 0

    def feed(self, data: str) -> Iterable[Message]:
        """Return the events of some input; a paste whose first mark was cut in two is read by letters."""
        for event in self._as_typed(data):
            yield events.Paste(_lines_of(event.text)) if isinstance(event, events.Paste) else event

    def _as_typed(self, data: str) -> Iterator[Message]:
        if not data:
            yield from super().feed(data)
        while data:
            if self._pasted is None:
                before, begun, data = data.partition(_PASTE_BEGINS)
                if before:
                    yield from super().feed(before)
                if begun:
                    self._pasted, self._length = [""], 0
            else:
                inside, ended, rest = (self._pasted.pop() + data).partition(_PASTE_ENDS)
                data = rest if ended else ""
                self._keep(inside, whole=bool(ended))
                if ended:
                    yield events.Paste("".join(self._pasted).replace("\x00", ""))
                    self._pasted = None

    def _keep(self, inside: str, *, whole: bool) -> None:
        """Keep what was pasted so far; its end may be the beginning of the mark that ends it."""
        assert self._pasted is not None
        cut = len(inside) if whole else max(len(inside) - len(_PASTE_ENDS), 0)
        room = max(PASTED_MOST + 1 - self._length, 0)
        self._pasted.append(inside[: min(cut, room)])
        self._length += cut
        self._pasted.append(inside[cut:])


_ANSWERED_WITHIN = 2.0
"""Seconds."""


class AnsweringParser(WholePaste):
    """That parser, behind one that takes out what the terminal answers."""

    expecting_until: ClassVar[float] = 0.0
    panic_key: ClassVar[Callable[[], bool]] = staticmethod(lambda: False)

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._listener = Listener()
        self._fed = 0.0

    def feed(self, data: str) -> Iterable[Message]:
        expecting = time.monotonic() < self.expecting_until
        typed, answers = self._listener.take(data, expecting=expecting) if data else ("", [])
        self._fed = time.monotonic()
        yield from map(TerminalAnswered, answers)
        if typed or not data:
            yield from self._hearing(super().feed(typed))

    def _hearing(self, given: Iterable[Message]) -> Iterable[Message]:
        """Hear of the panic key before the app does, with whatever is held beside it."""
        others_read = False
        for event in given:
            if isinstance(event, events.Key) and event.key.rpartition("+")[2] == PANIC_KEY:
                event.key = PANIC_KEY
                others_read = type(self).panic_key()
            yield event
        if others_read:
            self.read_no_more()

    def read_no_more(self) -> None:
        """Hold this thread for ever: the process ends, and the launcher reads the terminal."""
        threading.Event().wait()

    def tick(self) -> Iterable[Message]:
        typed = self._listener.give_back(time.monotonic() - self._fed)
        if typed:
            yield from super().feed(typed)
        yield from super().tick()


def _read_our_way(driver: Driver) -> None:
    """Let the driver's input thread read with our parser; it takes its own by this name."""
    for module in (sys.modules[type(driver).__module__], sys.modules.get("textual.drivers.win32")):
        if hasattr(module, "XTermParser"):
            module.XTermParser = AnsweringParser  # type: ignore[union-attr] # the name is there


def _clear_when_leaving(driver: Driver, app: HardenedApp[Any]) -> None:
    stop = driver.stop_application_mode

    def clear_and_stop() -> None:
        with contextlib.suppress(Exception):
            driver.write(CLEAR_ALTERNATE_SCREEN + app.left_behind)
            driver.flush()
        stop()

    driver.stop_application_mode = clear_and_stop  # type: ignore[method-assign]


def lock_instead_of_suspending(lock: Any) -> None:
    """Make SIGTSTP lock; to be called after the driver has installed its own handler."""
    if hasattr(signal, "SIGTSTP"):
        signal.signal(signal.SIGTSTP, lambda *_: lock())
