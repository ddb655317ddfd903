"""Long work, a step at a time: how far it is, and a key that stops it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from contextlib import closing
from typing import ClassVar, Final

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import sentence

BREATH: Final = 0.002
"""Seconds between two steps in which keys are read and the screen is painted."""

_MIB: Final = 1 << 20

Steps = Callable[[], Generator[tuple[int, int], None, None]]
"""Yields (done, in all); closed in the middle it leaves nothing behind, or what `stopped` says."""


class StepsScreen(ModalScreen[str]):
    """Dismisses with nothing where all of it is done, else with what to say."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.READING)

    def __init__(self, title: str, name: str, size: int, steps: Steps, *, stopped: str = "") -> None:
        """Take the steps of work on a file of `size` bytes; 0 for work that counts something else."""
        super().__init__()
        self._title = title
        self._name = name
        self._bytes = size
        self._steps = steps
        self._when_stopped = stopped or _("stopped; nothing of it was kept")
        self._stopped = False

    def compose(self) -> ComposeResult:
        """Lay out a sheet for the progress."""
        with Vertical(classes="sheet box"):
            yield Static(self._title, classes="title", markup=False)
            yield Static("", id="progress", markup=False)
            yield KeysBar()

    def on_mount(self) -> None:
        """Begin."""
        self._go()

    @work
    async def _go(self) -> None:
        """Take the steps one by one; the keys are read between two of them."""
        try:
            with closing(self._steps()) as steps:
                for done, total in steps:
                    self._show(done, total)
                    await asyncio.sleep(BREATH)
                    if self._stopped:
                        self.dismiss(self._when_stopped)
                        return
        except FieldjournalError as error:
            self.dismiss(sentence(error))
        else:
            self.dismiss("")

    def _show(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        words = _("{name}: {percent} %").format(name=self._name, percent=percent)
        if self._bytes:
            words = _("{name}: {percent} %, of {size} MiB").format(
                name=self._name, percent=percent, size=self._bytes // _MIB or 1
            )
        self.query_one("#progress", Static).update(words)

    def action_back(self) -> None:
        """Stop."""
        self._stopped = True
