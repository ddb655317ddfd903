"""A question with one line for the answer: a folder, a partner's name, a typed word before an erasure."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.sheet_words import SheetWords
from fieldjournal.tui.widgets.typed_line import TypedLine


class AskScreen(ModalScreen[str | None]):
    """Dismisses with the words typed, or None when left.

    With `wanted`, only that very word is taken: what cannot be undone is typed, not clicked.
    """

    CSS_PATH = STYLES
    LINE: ClassVar[type[TypedLine]] = TypedLine
    BINDINGS: ClassVar[list[BindingType]] = list(keys.ASK)

    def __init__(self, title: str, words: str, *, value: str = "", wanted: str = "", taken: str = "") -> None:
        super().__init__()
        self._said = (title, words)
        self._value = value
        self._wanted = wanted
        self._hint = taken

    def compose(self) -> ComposeResult:
        """Lay a small sheet over the screen that asked."""
        title, words = self._said
        with Vertical(classes="sheet box"):
            yield Static(title, classes="title", markup=False)
            yield SheetWords(words)
            yield self.LINE(self._value)
            yield Static("", classes="said", markup=False)
            yield KeysBar()

    @on(Input.Submitted)
    def action_take(self) -> None:
        """Answer with what is typed."""
        typed = self.query_one(Input).value.strip()
        if self._wanted and typed.casefold() != self._wanted.casefold():
            self.query_one(".said", Static).update(
                _("Nothing is done until the word “{word}” is typed.").format(word=self._wanted)
            )
            return
        self.dismiss(typed or None)

    def on_resize(self) -> None:
        """Give the words the room there is."""
        self.query_one(SheetWords).fit()

    def action_page(self, by: int) -> None:
        """Read on in the words, or back."""
        self.query_one(SheetWords).page(by)

    def action_back(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
