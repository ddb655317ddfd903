"""A plain sheet over everything: while the window is not in use, or is too small."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static


class CoverScreen(Screen[None]):
    """Shows one sentence and nothing of what lies below."""

    def __init__(self, words: str, *, small: bool) -> None:
        super().__init__()
        self._words = words
        self.small = small

    def compose(self) -> ComposeResult:
        """One line in the middle."""
        yield Static(self._words, markup=False)
