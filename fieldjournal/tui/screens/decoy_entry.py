"""An entry for the decoy: its words, and when it counts as written."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.text_box import TextBox
from fieldjournal.tui.widgets.typed_line import TypedLine


class DecoyEntryScreen(ModalScreen["tuple[str, str] | None"]):
    """Dismisses with the words and the time as typed, or None when left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.ENTRY)
    AUTO_FOCUS = "TextBox"

    def __init__(self, words: str = "", at: str = "", *, trouble: str = "") -> None:
        """Begin with words and time typed before; `trouble` says why they are asked for again."""
        super().__init__()
        self._begun = (words, at)
        self._trouble = trouble

    def compose(self) -> ComposeResult:
        """Words first, then the time."""
        words, at = self._begun
        with Vertical(classes="sheet box"):
            yield Static(_("An ordinary entry for the decoy"), classes="title", markup=False)
            yield Static(_("Something you would not mind being read: a course, a shopping list, a letter."),
                         classes="words", markup=False)  # fmt: skip
            yield TextBox(words)
            yield Static(_("written when, as 2026-03-01 18:30; nothing for now"), classes="label gap",
                         markup=False)  # fmt: skip
            yield TypedLine(at)
            yield Static(self._trouble, classes="said", markup=False)
            yield KeysBar()

    def action_save(self) -> None:
        """Answer with what is typed."""
        words = self.query_one(TextBox).words.strip()
        if words:
            self.dismiss((words, self.query_one(TypedLine).value.strip()))

    def action_back(self) -> None:
        """Leave without an entry."""
        self.dismiss(None)
