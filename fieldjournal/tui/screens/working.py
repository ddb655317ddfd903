"""A change of many records on its way: at once where it is one step, else with progress and a stop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal import batch
from fieldjournal.journal.session import Session
from fieldjournal.journal.slices import Work
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import sentence

_BREATH = 0.01
"""Seconds between two steps in which keys are read."""


async def done(screen: Screen[Any], session: Session, change: Work) -> str:
    """Do all of a change; return nothing, or what to say where nothing came of it."""
    steps = change.steps()
    try:
        first = next(steps, None)
    except FieldjournalError as error:
        await finish(session)
        return sentence(error)
    if first is None or first[0] >= first[1]:
        return ""
    said = await screen.app.push_screen_wait(WorkingScreen(change, steps)) or ""
    if said:
        await finish(session)
    return said


async def finish(session: Session) -> None:
    """Finish, or take back, what was cut off, with time for the keys in between."""
    for _step in batch.finish(session):
        await asyncio.sleep(_BREATH)


class WorkingScreen(ModalScreen[str]):
    """Dismisses with nothing where all of it is done, else with what to say."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.WORKING)

    def __init__(self, change: Work, steps: Iterator[tuple[int, int]]) -> None:
        super().__init__()
        self._change = change
        self._steps = steps
        self._stopped = False

    def compose(self) -> ComposeResult:
        """Lay out a sheet for the progress."""
        with Vertical(classes="sheet box"):
            yield Static(_("Changing the entries"), classes="title", markup=False)
            yield Static("", id="progress", markup=False)
            yield KeysBar()

    def on_mount(self) -> None:
        """Begin."""
        self._go()

    @work
    async def _go(self) -> None:
        """Take the steps one by one; the keys are read between two of them."""
        try:
            for so_far, total in self._steps:
                self.query_one("#progress", Static).update(
                    _("{done} of {total}").format(done=so_far, total=total)
                )
                await asyncio.sleep(_BREATH)
                if self._stopped and so_far < total:
                    self._change.give_up()
                    self.dismiss(_("stopped; nothing of it was kept"))
                    return
        except FieldjournalError as error:
            self.dismiss(sentence(error))
        else:
            self.dismiss("")

    def action_back(self) -> None:
        """Stop."""
        self._stopped = True
