"""The registers there are, each with the question it answers."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import register_views, registers
from fieldjournal.journal.session import Session
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece


class RegistersScreen(Screen[None]):
    """Title and question of every register; Enter shows its table."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.REGISTERS)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._names = registers.names()

    def compose(self) -> ComposeResult:
        """One list."""
        yield Bar(_("Registers"), _("tables made of what was written down"), id="top")
        yield Lines(height=2)
        yield KeysBar()

    def on_mount(self) -> None:
        """Show all of them."""
        self.query_one(Lines).fill(len(self._names), self._entry)

    def _entry(self, index: int) -> Entry:
        name = self._names[index]
        changed = register_views.remembered(self._session, name) != register_views.AS_MADE
        title = [Piece(" "), Piece(registers.label(name), "strong")]
        if changed:
            title.append(Piece(_("   as you chose it"), "quiet"))
        return [title, [Piece("   "), Piece(registers.asks(name), "quiet")]]

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_open()

    @work
    async def action_open(self) -> None:
        """Show the table of the register under the cursor."""
        from fieldjournal.tui.screens.register import RegisterScreen

        name = self._names[self.query_one(Lines).cursor]
        await self.app.push_screen_wait(RegisterScreen(self._session, name))
        self.query_one(Lines).again()

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)
