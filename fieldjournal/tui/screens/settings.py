"""The few settings, from their declarations: Enter changes the one under the cursor."""

from __future__ import annotations

from typing import Any, ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from fieldjournal.errors import BadValue
from fieldjournal.i18n import LANGUAGES, N_, _
from fieldjournal.journal import settings
from fieldjournal.journal.session import Session
from fieldjournal.settings import SETTINGS, Setting, Value
from fieldjournal.tui import keys
from fieldjournal.tui.app import app_of
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import THEMES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.wording import say_reason

_CHOICES: dict[str, dict[str, str]] = {
    "language": {"": N_("as the computer"), **LANGUAGES},
    "order": {"written": N_("last written first"), "happened": N_("by when it happened")},
    "appearance": {theme.name: label for theme, label in zip(
        THEMES, (N_("dark"), N_("light"), N_("high contrast")), strict=True)},
}  # fmt: skip
"""How the values of a setting that takes certain words are called."""

_MINUTES = N_("A whole number, from 1 to 60.")


class SettingsScreen(ModalScreen[None]):
    """A list of settings with their values."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.SETTINGS)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._settings = tuple(SETTINGS.values())
        self._column = max(cell_len(_(each.label)) for each in self._settings) + 2

    def compose(self) -> ComposeResult:
        """Lay out a small sheet."""
        with Vertical(classes="sheet box settings"):
            yield Static(_("Settings"), classes="title", markup=False)
            yield Lines()
            yield Static("", classes="said", markup=False)
            yield KeysBar()

    def on_mount(self) -> None:
        """Show the values."""
        self.query_one(Lines).fill(len(self._settings), self._entry)

    def _entry(self, index: int) -> Entry:
        setting = self._settings[index]
        value = settings.get(self._session, setting.name)
        label = Piece(_(setting.label), "plain", self._column)
        return [[Piece(" "), label, Piece(self._said(setting, value), "strong")]]

    def _said(self, setting: Setting, value: Value) -> str:
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        return _(_CHOICES.get(setting.name, {}).get(str(value), str(value)))

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_change()

    @work
    async def action_change(self) -> None:
        """Change the setting under the cursor."""
        setting = self._settings[self.query_one(Lines).cursor]
        value = settings.get(self._session, setting.name)
        wanted = await self._asked(setting, value)
        if wanted is None:
            return
        try:
            settings.put(self._session, setting.name, wanted)
        except BadValue as bad:
            self._say(_(_MINUTES) if isinstance(value, int) else say_reason(bad.reason))
            return
        self.query_one(Lines).again()
        self._say(
            _("The language changes when you open the journal next.") if setting.name == "language" else ""
        )
        if setting.name == "appearance":
            self.app.theme = str(wanted)
        if setting.name == "panic_key":
            app_of(self).arm(bool(wanted))

    def _say(self, words: str) -> None:
        self.query_one(".said", Static).update(words)

    async def _asked(self, setting: Setting, value: Value) -> Value | None:
        if isinstance(value, bool):
            return not value if value or await confirmed(self, setting.name) else None
        if setting.name in _CHOICES:
            options = [Option(code, _(label)) for code, label in _CHOICES[setting.name].items()]
            return await self.app.push_screen_wait(PickScreen(_(setting.label), options, current=str(value)))
        typed = await self.app.push_screen_wait(AskScreen(_(setting.label), _(_MINUTES), value=str(value)))
        return int(typed) if typed and typed.isdecimal() else None

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)


async def confirmed(screen: Screen[Any], name: str) -> bool:
    """Say what a dangerous setting does and take a typed word for it."""
    setting = SETTINGS[name]
    if not setting.warning:
        return True
    word = _("on")
    words = _(setting.warning) + "\n\n" + _("Type “{word}” to go on.").format(word=word)
    asked = AskScreen(_(setting.label), words, wanted=word)
    return await screen.app.push_screen_wait(asked) is not None
