"""The words of a sheet, in the room the rest of it leaves: a low window cuts off no field and no key."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

_LEAST = 2
"""Rows that are shown however low the window is."""


class SheetWords(VerticalScroll, can_focus=False):
    """Words on a sheet; what does not fit is scrolled, by the wheel or by `page`."""

    def __init__(self, words: str, *, called: str | None = None) -> None:
        """Lay out `words`; `called` is their id."""
        super().__init__()
        self._words = words
        self._called = called

    def compose(self) -> ComposeResult:
        """Lay the words out whole."""
        yield Static(self._words, id=self._called, classes="words", markup=False)

    def on_mount(self) -> None:
        """Take the room there is, when it is known."""
        self.call_after_refresh(self.fit)

    def say(self, words: str) -> None:
        """Show other words, from their beginning."""
        self.query_one(Static).update(words)
        self.scroll_home(animate=False)
        self.call_after_refresh(self.fit)

    def fit(self) -> None:
        """Be as high as the words are, and no higher than what the rest of the sheet leaves of the window."""
        sheet = self.parent
        if not isinstance(sheet, Widget) or not self.is_attached:
            return
        rest = sum(_rows(each) for each in sheet.children if each is not self and each.display)
        room = self.screen.size.height - sheet.gutter.height - rest
        self.styles.max_height = max(room, _LEAST)

    def page(self, by: int) -> None:
        """Read on, or back, by what is shown."""
        self.scroll_relative(y=by * max(self.size.height - 1, 1), animate=False)


def _rows(widget: Widget) -> int:
    """Return how many rows a widget takes, with the air around it; of what is cut off, those it would."""
    return max(widget.outer_size.height, 1) + widget.styles.margin.height
