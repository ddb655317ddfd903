"""A calm wipe on its way, and the last words: what is gone, and where the backup is."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal import wiping
from fieldjournal.tui import keys, places
from fieldjournal.tui.app import FieldjournalApp
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import dressed, sentence
from fieldjournal.wording.travel import STILL_BESIDE


def wipe_and_end(app: FieldjournalApp, backup: Path) -> None:
    """Close the journal and destroy it here, calmly; `backup` is where it lives on."""
    assert app.session is not None
    folder, keyfile = app.session.folder, app.keyfile_to_wipe
    app.let_go()
    while len(app.screen_stack) > 1:
        app.pop_screen()
    app.push_screen(WipedScreen(folder, backup, keyfile))


def still_beside(kept: Path) -> str:
    """Return what is said of a journal that a restoring kept: no calm wipe takes it."""
    return dressed(_(STILL_BESIDE).format(path=places.shown(kept)))


class WipedScreen(Screen[None]):
    """Wipes the journal in `folder`, slots first; ended in the middle, it is still a wipe."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.WIPED)

    def __init__(self, folder: Path, backup: Path, keyfile: wiping.Keyfile | None) -> None:
        super().__init__()
        self._folder, self._backup, self._keyfile = folder, backup, keyfile

    def compose(self) -> ComposeResult:
        """Lay out a few quiet lines."""
        with Vertical(classes="sheet"):
            yield Static(_("The journal here is being destroyed"), classes="title", markup=False)
            yield Static("", id="progress", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Begin."""
        self._go()

    @work(thread=True)
    def _go(self) -> None:
        try:
            wiping.wipe(self._folder, keyfile=self._keyfile, progress=self._progress)
        except FieldjournalError as error:
            self.app.call_from_thread(self._say, sentence(error))
        else:
            said = _(
                "Done. Its key is gone and its files are noise. The backup is {path}; it needs the words."
            )
            lines = [said.format(path=places.shown(self._backup))]
            lines += [still_beside(kept) for kept in wiping.kept_before(self._folder)]
            self.app.call_from_thread(self._say, "\n\n".join(lines))

    def _progress(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        words = _("The key is gone already. The rest: {percent} %").format(percent=percent)
        self.app.call_from_thread(self._say, words)

    def _say(self, words: str) -> None:
        self.query_one("#progress", Static).update(words)
