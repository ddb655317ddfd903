"""Long work in another thread: how far it is, and a key that stops it. It never keeps a lock waiting.

The work gets a `progress` to tell (done, in all); once somebody stopped it, or the screen went, that raises
`Refused`. What the work is about has to be ended by who began it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any, ClassVar, Final, TypeVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar

T = TypeVar("T")
Progress = Callable[[int, int], None]
Work = Callable[[Progress], T]

_LOOK: Final = 0.1
"""Seconds between two looks at how far the work is."""


_MOMENT: Final = 0.15
"""Seconds that quick work may take before it is shown."""


async def run(screen: Screen[Any], title: str, words: str, job: Work[T], *, quick: bool = False) -> T:
    """Do the work, with its progress on the screen, and return what it returned.

    What is `quick` most of the time shows no sheet before it has taken a moment.

    Raises: what the work raised; `Refused` ("cancelled") where it was stopped.
    """
    running = RunningScreen(title, words, job)
    if quick and await running.ended_within(_MOMENT):
        made: T = running.result()
        return made
    ended: T | FieldjournalError = await screen.app.push_screen_wait(running)
    if isinstance(ended, FieldjournalError):
        raise ended
    return ended


class RunningScreen(ModalScreen[Any]):
    """Dismisses with the result of the work, or with its error."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.RUNNING)

    def __init__(self, title: str, words: str, job: Work[Any]) -> None:
        super().__init__()
        self._title, self._words, self._job = title, words, job
        self._stopped = threading.Event()
        self._percent = 0
        self._work: asyncio.Future[Any] | None = None

    async def ended_within(self, seconds: float) -> bool:
        """Begin before it is shown; say whether the work has ended within some seconds."""
        self._work = asyncio.ensure_future(asyncio.to_thread(self._job, self._progress))
        try:
            return bool((await asyncio.wait({self._work}, timeout=seconds))[0])
        except BaseException:
            self._stopped.set()
            raise

    def result(self) -> Any:
        """Return what the work returned once it has ended. Raises: what it raised."""
        assert self._work is not None
        return self._work.result()

    def compose(self) -> ComposeResult:
        """Lay out a sheet for the progress."""
        with Vertical(classes="sheet box"):
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._words, classes="words", markup=False)
            yield Static("", id="progress", classes="gap", markup=False)
            yield KeysBar()

    def on_mount(self) -> None:
        """Begin."""
        self.set_interval(_LOOK, self._show)
        self._show()
        self._go()

    def on_unmount(self) -> None:
        """Stop, whatever took the screen away."""
        self._stopped.set()

    @work
    async def _go(self) -> None:
        ended: object
        try:
            ended = await (self._work or asyncio.to_thread(self._job, self._progress))
        except FieldjournalError as error:
            ended = error
        while self.app.screen is not self:  # noqa: ASYNC110 - nothing says when a cover goes
            await asyncio.sleep(_LOOK)
        self.dismiss(ended)

    def _progress(self, done: int, total: int) -> None:
        """Note how far it is; in the other thread."""
        if self._stopped.is_set():
            raise Refused("cancelled")
        self._percent = 100 * done // max(total, 1)

    def _show(self) -> None:
        stopping = self._stopped.is_set()
        words = _("stopping …") if stopping else _("{percent} %").format(percent=self._percent)
        self.query_one("#progress", Static).update(words)

    def action_back(self) -> None:
        """Stop."""
        self._stopped.set()
        self._show()
