"""The unlock screen: a passphrase, and nothing about the content before it fits.

- Wrong passphrase, wrong keyfile and a damaged slot read the same.
- After three wrong ones in a row each further try waits, twice as long each time, at most half a minute. That
  is kept in memory alone: nothing on the disk counts, nothing is destroyed for guessing, a lock forgets it.
- A keyfile is taken from a stick where just one lies there, chosen with F4, or dropped on the window; where
  the journal needs none it does no harm.
- Nothing of the journal is imported before something is typed: the prompt has to come at once.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import _, plural
from fieldjournal.keyfile import KEYFILE_BYTES
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys, places
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.passphrase import Passphrase

if TYPE_CHECKING:
    from fieldjournal.errors import FieldjournalError
    from fieldjournal.journal.session import Session  # noqa: F401 - the result of the screen
    from fieldjournal.secret import Secret


_FREE: Final = 3
"""Wrong passphrases in a row after which the next try waits: anybody mistypes twice."""

_LONGEST_PAUSE: Final = 30


def pause_after(wrong: int) -> int:
    """Return the seconds to wait before the next try, after so many wrong ones in a row."""
    return min(1 << (wrong - _FREE + 1), _LONGEST_PAUSE) if wrong >= _FREE else 0


def is_keyfile(path: Path) -> bool:
    """Say whether a file of a keyfile's size is there."""
    try:
        return path.is_file() and path.stat().st_size == KEYFILE_BYTES
    except (OSError, ValueError):
        return False


_NEEDED_NEXT = ("fieldjournal.journal.session", "fieldjournal.tui.screens.journal")


class UnlockScreen(Screen["Session"]):
    """Dismisses with an open session."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.UNLOCK)

    def __init__(self, folder: Path, said: str = "") -> None:
        super().__init__()
        self.folder = folder
        self._said = said
        self.keyfile: Path | None = None
        self._warm = False
        self._busy = False
        self._wrong = 0

    def compose(self) -> ComposeResult:
        """One field in the middle of a quiet screen."""
        with Vertical(classes="sheet"):
            yield Static(_("Field journal"), classes="title", markup=False)
            yield Static(_("Passphrase"), classes="label", markup=False)
            yield Passphrase(id="passphrase", takes=self._dropped)
            yield Static("", id="notice", classes="hint", markup=False)
            yield Static(_("journal in {folder}").format(folder=places.shown(self.folder)),
                         id="folder", classes="hint gap", markup=False)  # fmt: skip
            yield Static("", id="keyfile", classes="hint", markup=False)
            yield Static(self._said, id="said", classes="said", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Look for a keyfile while the first letters are typed."""
        self._look_for_keyfile()

    @work(thread=True)
    def _look_for_keyfile(self) -> None:
        found = list(places.keyfiles())
        if len(found) == 1:
            self.app.call_from_thread(self._use, found[0])

    def _use(self, keyfile: Path | None) -> None:
        self.keyfile = keyfile
        said = _("with keyfile {path}").format(path=places.shown(keyfile)) if keyfile else ""
        self.query_one("#keyfile", Static).update(visible(said))
        self.query_one("#said", Static).update("")

    def _dropped(self, pasted: str) -> bool:
        """Take a file that was dropped on the window; say whether it was one."""
        from fieldjournal.tui import dropped

        found = dropped.paths(pasted) if len(pasted) < dropped.LONGEST else ()
        if len(found) != 1 or not is_keyfile(found[0]):
            return False
        self._use(found[0])
        return True

    @work
    async def action_keyfile(self) -> None:
        """Choose the keyfile, or none."""
        from fieldjournal.tui.screens.keyfile_at_hand import ask_for_keyfile

        chosen = await ask_for_keyfile(self)
        if chosen is not None:
            self._use(chosen if chosen.name else None)

    @work
    async def action_other_ways(self) -> None:
        """Offer what needs no passphrase: shares instead of it, a backup, a look at this computer."""
        from fieldjournal.errors import FieldjournalError
        from fieldjournal.tui.screens.other_ways import other_ways

        said = self.query_one("#said", Static)
        try:
            opened, words = await other_ways(self, self.folder)
        except FieldjournalError as error:
            from fieldjournal.tui.words import sentence

            said.update(sentence(error))
        else:
            said.update(words)
            if opened is not None:
                self.app.use_keyfile(None)  # type: ignore[attr-defined] # the only app there is
                self.dismiss(opened)

    @on(Passphrase.Changed)
    def _typed(self, event: Passphrase.Changed) -> None:
        self.query_one("#notice", Static).update(event.notice)
        if event.passphrase.length:
            self.query_one("#said", Static).update("")
        if not self._warm:
            self._warm = True
            self._import_the_rest()

    @work(thread=True)
    def _import_the_rest(self) -> None:
        for name in _NEEDED_NEXT:
            importlib.import_module(name)

    @on(Passphrase.Given)
    def _given(self, event: Passphrase.Given) -> None:
        if self._busy or not event.passphrase.length:
            return
        self._busy = True
        secret = event.passphrase.secret
        event.passphrase.clear()
        pause = pause_after(self._wrong)
        if not pause:
            self._begin(secret)
            return
        self.query_one("#said", Static).update(
            plural(
                "Waiting {n} second first, after several wrong ones …",
                "Waiting {n} seconds first, after several wrong ones …",
                pause,
            )
        )
        self.set_timer(pause, lambda: self._begin(secret))

    def _begin(self, secret: Secret) -> None:
        self.query_one("#said", Static).update(_("Opening … this takes a second or two on purpose."))
        self._derive(secret)

    @work(thread=True)
    def _derive(self, secret: Secret) -> None:
        from fieldjournal.errors import FieldjournalError
        from fieldjournal.journal import session

        try:
            derived = session.derive(self.folder, secret, keyfile=self.keyfile)
        except FieldjournalError as error:
            self.app.call_from_thread(self._failed, error)
        else:
            self.app.call_from_thread(self._open, derived)

    def _open(self, derived: object, *, remake_roster: bool = False) -> None:
        from fieldjournal.errors import FieldjournalError, RosterUnknown
        from fieldjournal.journal import session

        assert isinstance(derived, session.Derived)
        try:
            opened = session.open_with(derived, remake_roster=remake_roster)
        except RosterUnknown as error:
            self._failed(error)
            self._ask_about_roster(derived)
        except FieldjournalError as error:
            self._failed(error)
        else:
            self.app.use_keyfile(self.keyfile if opened.needs_keyfile else None)  # type: ignore[attr-defined]
            self.dismiss(opened)

    def _failed(self, error: FieldjournalError) -> None:
        from fieldjournal.errors import CannotUnlock
        from fieldjournal.tui.words import sentence

        self._busy = False
        self._wrong += isinstance(error, CannotUnlock)
        self.query_one("#said", Static).update(sentence(error))

    @work
    async def _ask_about_roster(self, derived: object) -> None:
        """Ask before anything is changed: an older header or store may have been put back."""
        from fieldjournal.tui.screens.pick import Option, PickScreen

        options = [
            Option(False, _("leave everything as it is"), _("look for a newer copy of the folder first")),
            Option(True, _("open it and make the roster anew"), _("if there is no newer copy")),
        ]
        title = _("An older header or store seems to have been put back")
        if await self.app.push_screen_wait(PickScreen(title, options, below=True)):
            self._open(derived, remake_roster=True)

    def action_show_typed(self) -> None:
        """Show or hide what was typed."""
        field = self.query_one(Passphrase)
        field.shown = not field.shown

    def action_unlock(self) -> None:
        """Open with what was typed."""
        self._given(Passphrase.Given(self.query_one(Passphrase)))

    @work
    async def action_other_folder(self) -> None:
        """Ask for the folder of another journal."""
        from fieldjournal.tui.screens.ask import AskScreen

        words = _("The folder that holds the other journal.")
        given = await self.app.push_screen_wait(
            AskScreen(_("Another journal"), words, value=str(self.folder), taken=_("use this folder"))
        )
        if given:
            self.app.open_folder(places.typed(given))  # type: ignore[attr-defined]
