"""The app: which screen comes when. When it locks is `locking`; everything else is a screen's work.

- Content is covered while the terminal has lost focus, and while it is too small to be read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.tui import keys
from fieldjournal.tui.exits import PICTURE_GONE, Exit
from fieldjournal.tui.graphics import Graphics, TerminalAnswered
from fieldjournal.tui.locking import LockingApp
from fieldjournal.tui.tell import Tell
from fieldjournal.tui.themes import DEFAULT, THEMES

if TYPE_CHECKING:
    from fieldjournal.journal.session import Session
    from fieldjournal.journal.wiping import Keyfile

SMALLEST = (60, 20)
"""Columns and lines below which nothing is drawn but a calm word."""


class FieldjournalApp(LockingApp):
    """Set-up or unlock first, then the journal."""

    CSS_PATH = Path(__file__).with_name("app.tcss")
    BINDINGS: ClassVar[list[BindingType]] = list(keys.APP)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (78, "-wide")]  # noqa: RUF012 - as Textual declares it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012 - as Textual declares it

    def __init__(
        self, folder: Path | None = None, tell: Tell | None = None, *, language_known: bool = False
    ) -> None:
        """Begin with the journal in `folder`; without one, where a journal is looked for."""
        super().__init__(tell or Tell(None))
        self.animation_level = "none"
        self._folder = folder
        self._language_known = language_known
        self.keyfile: Path | None = None
        """What the journal was opened with, beside the passphrase; kept in memory alone."""
        self.keyfile_to_wipe: Keyfile | None = None
        """The same as it was then: another file at its path is not destroyed."""
        self._hide = True
        self.graphics = Graphics(self.console.color_system)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DEFAULT

    # -- screens --------------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Show set-up where there is no journal yet, else the unlock screen."""
        self.keep_watch()
        if self._folder is None:
            from fieldjournal.paths import default_folder

            self._folder = default_folder()
        self.open_folder(self._folder)

    def open_folder(self, folder: Path, said: str = "") -> None:
        """Ask for the passphrase of the journal in `folder`, or set one up there; `said` is shown first."""
        self._folder = folder
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if (folder / "header").exists() or _finished(folder):
            from fieldjournal.tui.screens.unlock import UnlockScreen

            self.push_screen(UnlockScreen(folder, said), self._opened)
        else:
            from fieldjournal.tui.screens.setup import SetupScreen

            self.push_screen(SetupScreen(folder, language_known=self._language_known), self._created)

    def speak(self, language: str) -> None:
        """Start again in another language: keys and their names are fixed when the app begins."""
        self._tell("language", language)
        self.exit_code = Exit.LOCKED
        self.exit()

    def _created(self, session: Session | None) -> None:
        self._opened(session, first=True)

    def _opened(self, session: Session | None, *, first: bool = False) -> None:
        if session is None:
            return
        from fieldjournal import i18n
        from fieldjournal.journal import settings

        self.session = session
        self._tell("folder", str(session.folder.absolute()))
        if first:
            settings.put(session, "language", i18n.language())
        language = str(settings.get(session, "language"))
        if language:
            i18n.set_language(language)
        self._tell("language", i18n.language())
        self.settings_changed()
        from fieldjournal.tui.refreshing import Refreshing
        from fieldjournal.tui.screens.journal import JournalScreen

        journal = JournalScreen(session, first_entry=first)
        # Where the history does not fit, the backup there is may be the only good copy.
        rests = lambda: self._is_at_rest() and not journal.trouble  # noqa: E731 - said to one listener
        self._refreshing = Refreshing(session, journal.say, rests)
        self.push_screen(journal)

    def _is_at_rest(self) -> bool:
        """Whether the list is in front, covered or not, and nothing goes on behind it."""
        from fieldjournal.tui.screens.cover import CoverScreen
        from fieldjournal.tui.screens.journal import JournalScreen

        if self.session is None:
            return False
        uncovered = [screen for screen in self.screen_stack if not isinstance(screen, CoverScreen)]
        in_front = uncovered[-1] if uncovered else None  # there is none any more while the app closes
        return isinstance(in_front, JournalScreen) and all(each.is_finished for each in self.workers)

    def use_keyfile(self, path: Path | None) -> None:
        """Remember the keyfile, and tell the launcher, which destroys it with the journal."""
        from fieldjournal.journal import wiping

        self.keyfile = path.absolute() if path else None
        known = self.keyfile_to_wipe = wiping.keyfile_at(path) if path else None
        self._tell("keyfile", f"{known.digest} {known.path}" if known else "")

    def settings_changed(self) -> None:
        """Read again what the app itself goes by."""
        from fieldjournal.journal import settings

        assert self.session is not None
        self.arm(bool(settings.get(self.session, "panic_key")))
        self._idle_limit = 60.0 * int(settings.get(self.session, "idle_minutes"))
        self._hide = bool(settings.get(self.session, "hide_on_blur"))
        self.theme = str(settings.get(self.session, "appearance"))

    def action_help(self) -> None:
        """Show the keys of the screen in front."""
        from fieldjournal.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.screen))

    # -- pictures --------------------------------------------------------------------------------

    def ask_for_graphics(self) -> None:
        """Ask the terminal how pictures can be drawn, once; its answers come when they come."""
        if not self.is_headless:
            self.graphics.ask(self.ask_terminal)

    def on_terminal_answered(self, message: TerminalAnswered) -> None:
        """Draw in another manner from now on, where the answer says so."""
        if self.graphics.heard(message.answer, self.ask_terminal):
            from fieldjournal.tui.widgets.picture import PictureBox

            for screen in self.screen_stack:
                for box in screen.query(PictureBox):
                    box.look_again()

    def send_picture(self, sequence: str) -> None:
        """Give the terminal a picture that it keeps, and see to it that it is freed after any end."""
        self.left_behind = PICTURE_GONE
        self._tell("picture", "kept")
        self.tell_terminal(sequence)

    # -- covering -------------------------------------------------------------------------------

    def on_app_blur(self) -> None:
        """Cover the content: somebody may be looking at another window, with company."""
        if self.session is not None and self._hide:
            self._cover(_("Hidden while this window is not in use."))

    def on_app_focus(self) -> None:
        """Show the content again."""
        self._uncover()

    def on_resize(self, event: events.Resize) -> None:
        """Say so calmly when the window is too small."""
        columns, lines = SMALLEST
        if event.size.width < columns or event.size.height < lines:
            self._cover(_("Please make this window a little larger."), small=True)
        else:
            self._uncover(small=True)

    def _cover(self, words: str, *, small: bool = False) -> None:
        from fieldjournal.tui.screens.cover import CoverScreen

        if not isinstance(self.screen, CoverScreen):
            self.push_screen(CoverScreen(words, small=small))

    def _uncover(self, *, small: bool = False) -> None:
        from fieldjournal.tui.screens.cover import CoverScreen

        if isinstance(self.screen, CoverScreen) and self.screen.small == small:
            self.pop_screen()

    def last_words(self) -> str:
        """Return what is said in the plain terminal after something went wrong: a code, no content."""
        said = _("Something went wrong, and the journal was closed. What was saved is safe.")
        return f"{said} ({self.failure})\n"


def _finished(folder: Path) -> bool:
    """Look for a journal that a restoring, cut off, left under its other name."""
    from fieldjournal.errors import FieldjournalError
    from fieldjournal.journal import restoring

    try:
        return restoring.finish(folder)
    except FieldjournalError:
        return False  # set-up says what is wrong with the disk


def app_of(screen: Screen[Any]) -> FieldjournalApp:
    """Return the app a screen runs in, under its own type."""
    app: App[Any] = screen.app
    assert isinstance(app, FieldjournalApp)
    return app
