"""Slow work that touches no store, in a thread: the screen says so, and lock and close work meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.tui.themes import STYLES

T = TypeVar("T")

_BREATH = 0.05
"""Seconds between two looks whether the screen is in front again: it may be covered just now."""


async def waited(screen: Screen[Any], title: str, slow: Callable[[], T], words: str = "") -> T:
    """Do `slow` in a thread behind a calm sheet and return its result. Raises: what it raises."""
    words = words or _("This takes a few seconds on purpose.")
    found: T | FieldjournalError = await screen.app.push_screen_wait(WaitingScreen(title, words, slow))
    if isinstance(found, FieldjournalError):
        raise found
    return found


class WaitingScreen(ModalScreen["T | FieldjournalError"], Generic[T]):
    """Dismisses with the result, or with the error."""

    CSS_PATH = STYLES

    def __init__(self, title: str, words: str, slow: Callable[[], T]) -> None:
        super().__init__()
        self._said = (title, words)
        self._slow = slow

    def compose(self) -> ComposeResult:
        """Lay a small sheet over the screen that waits."""
        title, words = self._said
        with Vertical(classes="sheet box"):
            yield Static(title, classes="title", markup=False)
            yield Static(words, classes="words", markup=False)

    def on_mount(self) -> None:
        """Begin."""
        self._go()

    @work
    async def _go(self) -> None:
        result: T | FieldjournalError
        try:
            result = await asyncio.to_thread(self._slow)
        except FieldjournalError as error:
            result = error
        while self.app.screen is not self:  # noqa: ASYNC110 - nothing says when a cover goes
            await asyncio.sleep(_BREATH)
        self.dismiss(result)
