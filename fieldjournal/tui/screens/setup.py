"""First run: language, where the journal lives, a passphrase, what it protects and what not, first entry.

Each step is a screen of its own and Esc goes one back. Nothing is written before the last of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import LANGUAGES, _, language
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.protects import ProtectsScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.words import dressed, sentence

if TYPE_CHECKING:
    from fieldjournal.journal.session import Session  # noqa: F401 - the result of the screen
    from fieldjournal.secret import Secret


_RESTORE = Path("..")
"""The answer that the journal is in a backup."""


class SetupScreen(Screen["Session | None"]):
    """Dismisses with the new journal, open."""

    CSS_PATH = STYLES

    def __init__(self, folder: Path, *, language_known: bool) -> None:
        super().__init__()
        self._folder = folder
        self._language_known = language_known

    def compose(self) -> ComposeResult:
        """Lay out what is seen between two steps, and while the journal is made."""
        yield Static("", id="making", markup=False)

    def on_mount(self) -> None:
        """Begin with the first step."""
        self._steps()

    @work
    async def _steps(self) -> None:
        from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen

        if not self._language_known:
            await self._language()
        while True:
            folder = await self._where()
            if folder is None:
                self.app.exit()
                return
            if folder == _RESTORE:
                if await self._restore():
                    return
                continue
            if (folder / "header").exists():
                self.app.open_folder(folder)  # type: ignore[attr-defined] # the only app there is
                return
            secret = await self.app.push_screen_wait(NewPassphraseScreen())
            if secret is None or not await self.app.push_screen_wait(ProtectsScreen()):
                continue
            self._say(_("Making the journal … this takes a few seconds, once."))
            self._make(folder, secret)
            return

    async def _language(self) -> None:
        options = [Option(code, name) for code, name in LANGUAGES.items()]
        chosen = await self.app.push_screen_wait(
            PickScreen("Language · Язык · Dil", options, current=language())
        )
        if chosen and chosen != language():
            self.app.speak(chosen)  # type: ignore[attr-defined] # the only app there is

    async def _restore(self) -> bool:
        """Make the journal of a backup; say whether it is there now."""
        from fieldjournal.tui.screens.restoring import restore

        folder = await self._where(_("Where shall it be restored to?"), restoring=True)
        if folder is None:
            return False
        try:
            said = await restore(self, folder)
        except FieldjournalError as error:
            await self.app.push_screen_wait(PickScreen(sentence(error), [Option(True, _("go on"))]))
            return False
        if said:
            self.app.open_folder(folder, dressed(said))  # type: ignore[attr-defined] # the only app there is
        return bool(said)

    async def _where(self, title: str = "", *, restoring: bool = False) -> Path | None:
        options = [Option(self._folder, _("on this computer"), places.shown(self._folder))]
        options += [Option(place / places.FOLDER, _("on {medium}").format(medium=place.name), str(place))
                    for place in places.removable()]  # fmt: skip
        other = Path()
        options.append(Option(other, _("in another folder …")))
        if not restoring:
            options.append(Option(_RESTORE, _("restore a backup …"), _("with shares or eight words")))
        title = title or _("Where shall the journal live?")
        chosen = await self.app.push_screen_wait(PickScreen(title, options))
        if chosen != other:
            return chosen
        words = _("A folder of its own; it is made if it is not there. It will need 130 MB.")
        typed = await self.app.push_screen_wait(
            AskScreen(_("Another folder"), words, value=str(self._folder))
        )
        return places.typed(typed) if typed else await self._where(title, restoring=restoring)

    @work(thread=True)
    def _make(self, folder: Path, secret: Secret) -> None:
        from fieldjournal.journal import session

        try:
            made = session.create(folder, secret, progress=self._progress)
        except FieldjournalError as error:
            self.app.call_from_thread(self._failed, error)
        else:
            self.app.call_from_thread(self.dismiss, made)

    def _progress(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        self.app.call_from_thread(self._say, _("Making the journal … {percent} %").format(percent=percent))

    def _failed(self, error: FieldjournalError) -> None:
        self._say(sentence(error))
        self.set_timer(4.0, self._steps)

    def _say(self, words: str) -> None:
        self.query_one("#making", Static).update(words)
