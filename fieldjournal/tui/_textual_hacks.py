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
"""

# ruff: noqa: ARG002, FBT001 - the signatures are Textual's
from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterable
from typing import Any, ClassVar, TypeVar

from textual import constants, events
from textual.app import App, SystemCommand
from textual.driver import Driver
from textual.screen import Screen

from fieldjournal.tui.exits import Exit
from fieldjournal.tui.hardening import error_code, quiet_loop
from fieldjournal.tui.keys import latin_key

ReturnType = TypeVar("ReturnType")

CLEAR_ALTERNATE_SCREEN = "\x1b[0m\x1b[2J\x1b[H"
"""Only the alternate screen is cleared, never the person's own scrollback (`3J`)."""

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

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer no command of Textual's own."""
        del screen
        return ()

    # -- errors ---------------------------------------------------------------------------------

    def _handle_exception(self, error: Exception) -> None:
        """Remember a code and end. Nothing of the error is rendered: not its words, not its frames."""
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
        quiet_loop()
        _clear_when_leaving(driver)
        return driver

    async def on_event(self, event: events.Event) -> None:
        """Translate a modified key of another layout before a binding or an editor sees it."""
        if isinstance(event, events.Key) and event.key != (latin := latin_key(event.key)):
            event.key = latin
        await super().on_event(event)


def _clear_when_leaving(driver: Driver) -> None:
    stop = driver.stop_application_mode

    def clear_and_stop() -> None:
        with contextlib.suppress(Exception):
            driver.write(CLEAR_ALTERNATE_SCREEN)
            driver.flush()
        stop()

    driver.stop_application_mode = clear_and_stop  # type: ignore[method-assign]


def lock_instead_of_suspending(lock: Any) -> None:
    """Make SIGTSTP lock; to be called after the driver has installed its own handler."""
    if hasattr(signal, "SIGTSTP"):
        signal.signal(signal.SIGTSTP, lambda *_: lock())
