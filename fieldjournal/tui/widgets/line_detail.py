"""The line of a table under the cursor: every column in full, and what others claim of its values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Group
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from fieldjournal.journal.register_reading import ShownLine
from fieldjournal.model.visible import visible

_LABEL = 22
"""Cells of the column of labels."""


class LineDetail(VerticalScroll, can_focus=True):
    """Takes the focus so that it can be scrolled by key."""

    def compose(self) -> ComposeResult:
        """One static text is enough: nothing here is edited."""
        yield Static("", markup=False)

    def show(
        self, labels: Sequence[str], line: ShownLine | None, accounts: Mapping[int, Sequence[str]]
    ) -> None:
        """Show a line, or nothing; `accounts` stand beneath the column they belong to."""
        self.query_one(Static).update(_told(labels, line, accounts) if line else "")
        self.scroll_home(animate=False)


def _told(labels: Sequence[str], line: ShownLine, accounts: Mapping[int, Sequence[str]]) -> Group:
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=_LABEL, overflow="fold", style="dim")
    grid.add_column(ratio=1, overflow="fold")
    for at, (label, cell) in enumerate(zip(labels, line.cells, strict=True)):
        if cell.words:
            grid.add_row(Text(visible(label)), Text(visible(cell.words)))
        for words in accounts.get(at, ()):
            grid.add_row(Text(""), Text(visible(words)))
    return Group(grid)
