"""A text file of any length, a window of it at a time, with what hides in it made visible."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import texts
from fieldjournal.journal.viewing.texts import Read, Window
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import in_bytes, sentence

_TAB = 4


class TextScreen(Screen[int]):
    """Dismisses with the step to the file wanted next, 0 for back to the list."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.TEXT)

    def __init__(self, session: Session, held: Held) -> None:
        super().__init__()
        self._session = session
        self._held = held
        self._read: Read | None = None
        self._encoding = ""

    def compose(self) -> ComposeResult:
        """Lay out the words, and a line over and under them."""
        yield Bar(self._held.name or self._held.id, id="top")
        with VerticalScroll(id="words", can_focus=False):
            yield Static("…", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Begin at the beginning."""
        self._show(texts.window(self._session, self._held.id))

    @work(exclusive=True)
    async def _show(self, seen: Window, *, whole: bool = False, at_end: bool = False) -> None:
        """Show a window, from its beginning or at its end."""
        try:
            read = await asyncio.to_thread(texts.decoded, seen, self._encoding, whole=whole)
        except FieldjournalError as error:
            self.query_one("#state", Bar).left = sentence(error)
            return
        self._read, self._encoding = read, read.encoding
        words = visible(read.words).expandtabs(_TAB)
        self.query_one("#words Static", Static).update(Text(words, overflow="fold"))
        scroll = self.query_one("#words", VerticalScroll)
        if at_end:
            self.call_after_refresh(scroll.scroll_end, animate=False)
        else:
            scroll.scroll_home(animate=False, immediate=True)
        self._say(read)

    def _say(self, read: Read) -> None:
        percent = 100 * read.end // max(read.whole, 1)
        self.query_one("#top", Bar).right = (
            "" if read.begin == 0 and percent == 100 else _("to {percent} %").format(percent=percent)  # noqa: PLR2004 - all of it
        )
        self.query_one("#state", Bar).left = _("{size} · read as {encoding}; c reads it as another").format(
            size=in_bytes(read.whole), encoding=read.encoding.upper()
        )

    # -- keys -----------------------------------------------------------------------------------

    def action_line(self, by: int) -> None:
        """Go a line on or back."""
        self._go(by, lines=1)

    def action_page(self, by: int) -> None:
        """Go a window of the screen on or back."""
        self._go(by, lines=max(self.query_one("#words").size.height - 1, 1))

    def _go(self, by: int, lines: int) -> None:
        """Scroll; at the end of a window, show the next one."""
        scroll, read = self.query_one("#words", VerticalScroll), self._read
        if read is None:
            return
        if by > 0 and scroll.scroll_y >= scroll.max_scroll_y:
            if read.end < read.whole:
                self._show(texts.window(self._session, self._held.id, read.end))
        elif by < 0 and scroll.scroll_y <= 0:
            if read.begin > 0:
                seen = texts.before(self._session, self._held.id, read.begin)
                self._show(seen, whole=True, at_end=True)
        else:
            scroll.scroll_relative(y=by * lines, animate=False)

    def action_edge(self, which: int) -> None:
        """Go to the beginning or the end of the file."""
        if which < 0:
            self._show(texts.window(self._session, self._held.id))
        else:
            self._show(texts.last(self._session, self._held.id), at_end=True)

    @work
    async def action_encoding(self) -> None:
        """Read it in another encoding."""
        options = [Option(name, name.upper()) for name in texts.ENCODINGS]
        title = _("Which letters were it written with?")
        chosen: str | None = await self.app.push_screen_wait(
            PickScreen(title, options, current=self._encoding)
        )
        if chosen is not None:
            self._encoding = chosen
            begin = self._read.begin if self._read else 0
            self._show(texts.window(self._session, self._held.id, begin))

    def action_leave(self, step: int) -> None:
        """Leave, for the file beside this one or for the list."""
        self.dismiss(step)
