"""A question whose answer is a passphrase: proof of who sits here, before something is changed."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from fieldjournal.secret import Secret
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.passphrase import Passphrase


class AskPassphraseScreen(ModalScreen[Secret | None]):
    """Dismisses with what was typed, or None when left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.ASK_PASSPHRASE)

    def __init__(self, title: str, words: str, *, trouble: str = "") -> None:
        """Ask under `title`; `trouble` says why it is asked once more."""
        super().__init__()
        self._said = (title, words)
        self._trouble = trouble

    def compose(self) -> ComposeResult:
        """Lay a small sheet over the screen that asked."""
        title, words = self._said
        with Vertical(classes="sheet box"):
            yield Static(title, classes="title", markup=False)
            yield Static(words, classes="words", markup=False)
            yield Passphrase()
            yield Static("", id="notice", classes="hint", markup=False)
            yield Static(self._trouble, classes="said", markup=False)
            yield KeysBar()

    @on(Passphrase.Changed)
    def _typed(self, event: Passphrase.Changed) -> None:
        self.query_one("#notice", Static).update(event.notice)

    @on(Passphrase.Given)
    def action_take(self) -> None:
        """Answer with what is typed."""
        field = self.query_one(Passphrase)
        if field.length:
            self.dismiss(field.secret)

    def action_show_typed(self) -> None:
        """Show or hide what was typed."""
        field = self.query_one(Passphrase)
        field.shown = not field.shown

    def action_back(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
