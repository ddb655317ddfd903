"""Safety: everything that protects the journal, in one list; beside it what each does and what it cannot.

What the rows are is declared in `safety_ways`; this screen shows them and says what came of them.
"""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal.session import Session
from fieldjournal.tui import keys
from fieldjournal.tui.screens.safety_ways import WAYS, Way
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import dressed, sentence


class SafetyScreen(Screen[None]):
    """Titles with their state at the left, the row under the cursor in words at the right."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SAFETY)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """List and words."""
        yield Bar(_("Safety"), _("what protects you, and what it cannot"), id="top")
        with Horizontal(id="middle"):
            yield Lines(classes="ways")
            with VerticalScroll(classes="way", can_focus=False):
                yield Static("", id="title", classes="title", markup=False)
                yield Static("", id="does", markup=False)
                yield Static("", id="cannot", classes="gap", markup=False)
                yield Static("", classes="said", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Show all of them."""
        self.query_one(Lines).fill(len(WAYS), self._entry)

    def on_resize(self) -> None:
        """Put the states at the right edge of the list, wherever that is now."""
        self.call_after_refresh(self.query_one(Lines).again)

    @property
    def current(self) -> Way:
        """The row under the cursor."""
        return WAYS[self.query_one(Lines).cursor]

    def _entry(self, index: int) -> Entry:
        title, state = _(WAYS[index].title), WAYS[index].state(self._session)
        room = self.query_one(Lines).scrollable_content_region.width - cell_len(state) - 3
        return [[Piece(" "), Piece(title, "plain", max(room, 1)), Piece(" "), Piece(state, "quiet")]]

    @on(Lines.Moved)
    def _moved(self) -> None:
        way = self.current
        for name, words in (("title", _(way.title)), ("does", _(way.does)), ("cannot", _(way.cannot))):
            self.query_one(f"#{name}", Static).update(words)
        self._say("")

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_open()

    @work(exclusive=True)
    async def action_open(self) -> None:
        """Open the row under the cursor, and say what came of it."""
        try:
            said = await self.current.opens(self, self._session)
        except FieldjournalError as error:
            said = sentence(error)
        self.query_one(Lines).again()
        self._say(dressed(said) if said else "")

    def _say(self, words: str) -> None:
        self.query_one(".said", Static).update(words)

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)
