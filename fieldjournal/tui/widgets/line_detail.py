"""The line under the cursor in full, beneath a table or the timeline: labels, and words beside them."""

from __future__ import annotations

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from fieldjournal.model.visible import visible

_LABEL = 22
"""Cells of the column of labels."""


class LineDetail(VerticalScroll, can_focus=True):
    """Takes the focus so that it can be scrolled by key."""

    def compose(self) -> ComposeResult:
        """Put one static text: nothing here is edited."""
        yield Static("", markup=False)

    def show(self, told: Iterable[tuple[str, str]]) -> None:
        """Show words with their labels; a blank label goes on under the one before."""
        grid = Table.grid(padding=(0, 1), expand=True)
        grid.add_column(width=_LABEL, overflow="fold", style="dim")
        grid.add_column(ratio=1, overflow="fold")
        for label, words in told:
            grid.add_row(Text(visible(label)), Text(visible(words)))
        self.query_one(Static).update(grid)
        self.scroll_home(animate=False)
