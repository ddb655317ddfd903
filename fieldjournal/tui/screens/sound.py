"""A recording by ear, with what was written down of it beside it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import CannotShow
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.seen import seen
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.sounds import Player
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.detail import Detail
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import in_bytes, sentence

_LOOK_AGAIN = 0.25
"""Seconds between two looks at the place it has reached."""

_WIDE = 24
"""Cells of the line that shows the place."""

_MISSING = frozenset({"no-sound-decoder", "no-player"})
_BRING = "pip download --require-hashes --only-binary :all: -r requirements-media.lock -d STICK"
_INSTALL = "pip install --no-index --find-links STICK --require-hashes -r requirements-media.lock"


class SoundScreen(Screen[int]):
    """Dismisses with the step to the file wanted next, 0 for back to the list."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SOUND)
    WAY: ClassVar[str] = ""
    """How it is played; tests have no loudspeaker."""

    def __init__(self, session: Session, held: Held, content: Content) -> None:
        super().__init__()
        self._session = session
        self._held = held
        self._player = Player(content, self.WAY)

    def compose(self) -> ComposeResult:
        """Lay out the place it has reached, and the record beside it."""
        yield Bar(self._held.name or self._held.id, in_bytes(self._held.size), id="top")
        with Horizontal(id="middle"):
            with Vertical(classes="sound"):
                yield Static("", id="place", markup=False)
                yield Static("", id="trouble", markup=False)
            yield Detail()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the record; look again and again how far it has come."""
        told = seen(self._session, self._held.record)
        self.query_one(Detail).show(told, records.name_of(self._session))
        self.set_interval(_LOOK_AGAIN, self._look)
        self._look()

    def on_unmount(self) -> None:
        """Let nothing play on."""
        self._player.close()

    def on_screen_suspend(self) -> None:
        """Be silent while something else is on the screen: the window may be out of use."""
        self._player.pause()

    def _look(self) -> None:
        player = self._player
        if player.trouble is not None:
            self.query_one("#trouble", Static).update(_explained(player.trouble))
        sign = "▶" if player.playing else "‖"
        done = round(_WIDE * min(player.position / player.whole, 1)) if player.whole else 0
        line = "━" * done + "─" * (_WIDE - done)
        whole = _clock(player.whole) if player.whole else "?"
        self.query_one("#place", Static).update(f"{sign} {line}\n\n{_clock(player.position)} / {whole}")

    # -- keys -----------------------------------------------------------------------------------

    def action_play(self) -> None:
        """Play, or pause."""
        if self._player.playing:
            self._player.pause()
        else:
            self._player.play()
        self._look()

    def action_move(self, seconds: int) -> None:
        """Go back or on."""
        self._player.move(seconds)
        self._look()

    def action_beginning(self) -> None:
        """Go back to the beginning."""
        self._player.move(-self._player.position)
        self._look()

    def action_scroll(self, by: int) -> None:
        """Turn the words beside it."""
        detail = self.query_one(Detail)
        detail.scroll_relative(y=by * max(detail.size.height - 1, 1), animate=False)

    def action_leave(self, step: int) -> None:
        """Leave, for the file beside this one or for the list."""
        self.dismiss(step)


def _explained(trouble: CannotShow) -> str:
    if trouble.reason not in _MISSING:
        return sentence(trouble)
    return _(
        "To listen here two more packages are needed, PyAV and miniaudio. Without them you can read what was "
        "written down, and save a copy (Esc, then s) for another player.\n\n"
        "In the program's folder on a computer with a network and the same system and Python:\n{bring}\n\n"
        "Then here, without a network:\n{install}"
    ).format(bring=_BRING, install=_INSTALL)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
