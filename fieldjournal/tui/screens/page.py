"""A page of plain sentences to be read before one goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar


class PageScreen(Screen[bool]):
    """Dismisses with True where the person goes on, with False where they leave."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.PAGE)

    def __init__(self, title: str, points: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._points = points

    def compose(self) -> ComposeResult:
        """One sentence a paragraph."""
        yield Bar(self._title, "", id="top")
        with VerticalScroll(classes="page"):
            yield from (Static(f"− {each}", classes="point", markup=False) for each in self._points)
        yield KeysBar()

    def on_mount(self) -> None:
        """Say so where there is more than the window shows."""
        self.call_after_refresh(self._say_more)

    def _say_more(self) -> None:
        page = self.query_one(VerticalScroll)
        more = page.scroll_offset.y < page.max_scroll_y
        self.query_one(Bar).right = _("there is more below") if more else ""

    def action_page(self, by: int) -> None:
        """Move by a window."""
        page = self.query_one(VerticalScroll)
        page.scroll_relative(y=by * (page.size.height - 1), animate=False)
        self.call_after_refresh(self._say_more)

    def action_line(self, by: int) -> None:
        """Move by a line."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)
        self.call_after_refresh(self._say_more)

    def action_next(self) -> None:
        """Show what is below; at the end go on."""
        page = self.query_one(VerticalScroll)
        if page.scroll_offset.y < page.max_scroll_y:
            self.action_page(1)
        else:
            self.dismiss(True)

    def action_back(self) -> None:
        """Leave."""
        self.dismiss(False)
