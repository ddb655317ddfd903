"""A picture or the pages of a document, as near as wanted: every look is decoded anew, with all detail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, NamedTuple, TypeVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message
from textual.screen import Screen

from fieldjournal.errors import CannotShow
from fieldjournal.i18n import _
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.viewing import pictures
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.pictures import Picture, View
from fieldjournal.tui import keys
from fieldjournal.tui.app import app_of
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.picture import PictureBox, Wanted, prepared
from fieldjournal.tui.words import in_bytes, sentence

T = TypeVar("T")

_DIGITS = 16
"""Of the digest, beside a picture; the list of files shows all of it."""


Over = Callable[[Picture, View], Picture]
"""Draws something over what a view shows."""


def as_it_is(picture: Picture, view: View) -> Picture:
    """Draw nothing over it."""
    del view
    return picture


class Asked(NamedTuple):
    """What is to be drawn."""

    view: View
    wanted: Wanted
    over: Over


class LookScreen(Screen[T], Generic[T]):
    """Shows one picture, or the pages of one document; what a screen does with it is its own."""

    CSS_PATH = STYLES

    @dataclass
    class Drawn(Message):
        """A look is there, or why there is none."""

        asked: Asked
        found: Picture | CannotShow
        sixels: str = ""

    def __init__(self, name: str, said: str, content: Content, *, veiled: bool = False) -> None:
        super().__init__()
        self._name_shown = name
        self._said = said
        self._content = content
        self._veiled = veiled
        self._view = View()
        self._over: Over = as_it_is
        self._asked: Asked | None = None
        self._base: tuple[View, Wanted, Picture] | None = None
        self._more = False

    def compose(self) -> ComposeResult:
        """Lay out the picture, and a line over and under it."""
        yield Bar(self._name_shown, id="top")
        yield PictureBox("…", fine=True, id="large")
        yield Bar(self._said, id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Ask the terminal how well it can draw; let a veiled picture wait for the key that asks for it."""
        app_of(self).ask_for_graphics()
        if self._veiled:
            self.query_one(PictureBox).say(_("Graphic. Space shows it."))

    def on_screen_suspend(self) -> None:
        """Leave nothing of the picture in the terminal while something else is on the screen."""
        self.query_one(PictureBox).cover()

    def on_screen_resume(self) -> None:
        """Draw it again."""
        self.query_one(PictureBox).uncover()

    @on(PictureBox.Resized)
    def _ask(self) -> None:
        """Have what is wanted now drawn, unless something is being drawn: then next."""
        waiting = self._asked
        self._asked = Asked(self._view, self.query_one(PictureBox).wanted, self._over)
        if not self._veiled and waiting is None:
            self._draw(self._asked)
        elif self._veiled:
            self._asked = None

    @work(thread=True)
    def _draw(self, asked: Asked) -> None:
        try:
            found = asked.over(self._decoded(asked.view, asked.wanted), asked.view)
        except CannotShow as refused:
            self.post_message(self.Drawn(asked, refused))
        else:
            self.post_message(self.Drawn(asked, found, prepared(found)))

    def _decoded(self, view: View, wanted: Wanted) -> Picture:
        """Return what a view shows; decoded anew only where it is another than before."""
        base = self._base
        if base is None or base[:2] != (view, wanted):
            base = self._base = (view, wanted, pictures.draw(self._content, view, *wanted))
        return base[2]

    @on(Drawn)
    def _drawn(self, event: Drawn) -> None:
        latest, self._asked = self._asked, None
        if isinstance(event.found, CannotShow):
            self._refused(event)
        else:
            self.query_one(PictureBox).show(event.found, event.sixels)
            self._say(event.found, event.asked.view)
        if latest is not None and latest != event.asked:
            self._ask()

    def _refused(self, event: Drawn) -> None:
        assert isinstance(event.found, CannotShow)
        self._more = False
        self.query_one(PictureBox).say(sentence(event.found))
        self.query_one("#top", Bar).right = _page(event.asked.view, 0)

    def _say(self, picture: Picture, view: View) -> None:
        self._more = picture.more
        said = [_page(view, picture.pages) if picture.pages > 1 or picture.more or view.page else ""]
        said.append("" if picture.pages else f"{picture.whole[0]} × {picture.whole[1]}")
        if view.size < 1:
            said.append(f"{round(1 / view.size)}×")
        if picture.cut:
            said.append(_("its end is missing or damaged"))
        if picture.letters_may_lack:
            said.append(_("letters may be missing: their font is not in the file"))
        self.query_one("#top", Bar).right = " · ".join(each for each in said if each)

    # -- keys -----------------------------------------------------------------------------------

    def _look(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._ask()

    def action_zoom(self, factor: float) -> None:
        """Go nearer or farther."""
        self._look(self._view.zoomed(factor))

    def action_whole(self) -> None:
        """Show all of the page."""
        self._look(View(self._view.page))

    def action_otherwise(self) -> None:
        """Draw it in another manner that this terminal can."""
        self.query_one(PictureBox).draw_otherwise()

    def action_page(self, by: int) -> None:
        """Turn the page."""
        if by < 0 < self._view.page or (by > 0 and self._more):
            self._look(self._view.turned(self._view.page + by))

    def action_unveil(self) -> None:
        """Show a graphic picture."""
        if self._veiled:
            self._veiled = False
            self.query_one(PictureBox).say("…")
            self._ask()


class ViewScreen(LookScreen[T]):
    """Arrows and clicks move what is in sight."""

    @on(PictureBox.Pointed)
    def _pointed(self, event: PictureBox.Pointed) -> None:
        """Bring the place that was clicked into the middle; the wheel goes nearer and farther."""
        near = self._view.zoomed(event.factor)
        self._look(near.moved(event.x, event.y) if event.factor == 1 else near)

    def action_move(self, x: float, y: float) -> None:
        """Move what is in sight."""
        self._look(self._view.moved(x, y))


class PictureScreen(ViewScreen[int]):
    """Dismisses with the step to the file wanted next, 0 for back to the list."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICTURE)

    def __init__(self, held: Held, sort: str, content: Content, *, veiled: bool = False) -> None:
        said = f"{sort} · {in_bytes(held.size)} · SHA-256 {held.sha256[:_DIGITS]}…"
        super().__init__(held.name or held.id, said, content, veiled=veiled)

    def action_leave(self, step: int) -> None:
        """Leave, for the file beside this one or for the list; what the terminal keeps goes first."""
        self.query_one(PictureBox).cover()
        self.dismiss(step)


def _page(view: View, pages: int) -> str:
    if pages:
        return _("page {page} of {pages}").format(page=view.page + 1, pages=pages)
    return _("page {page}").format(page=view.page + 1)
