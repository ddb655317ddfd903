"""Blacking out parts of a picture, or of the pages of a document, before its clean copy is made.

- A frame is moved and sized by arrows, or drawn with the mouse; Enter destroys what is in it. A part can be
  taken up again, changed, taken away; every step can be taken back.
- Places are fractions of the page, so they mean the same nearer and farther, and for the clean copy.
- Where one page has such a part, every page has to be looked at: what one hides, another may show.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar, Final, NamedTuple

from textual import on
from textual.binding import BindingType

from fieldjournal.i18n import _, plural
from fieldjournal.journal.share import MOST_PAGES, Box, Chosen
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.pictures import Picture, View
from fieldjournal.tui import keys
from fieldjournal.tui.drawing import frames
from fieldjournal.tui.screens.picture import LookScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.picture import PictureBox

_FREE: Final = -1
"""Stands for the frame that waits, where no part is taken up."""


class _State(NamedTuple):
    """What a step back brings back."""

    boxes: tuple[Box, ...]
    frame: Box
    at: int


class BlackOutScreen(LookScreen["Chosen | None"], inherit_bindings=False):
    """Dismisses with what is blacked out, or None where it stays as it was."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.BLACK_OUT)

    def __init__(self, name: str, content: Content, chosen: Chosen, *, veiled: bool = False) -> None:
        super().__init__(name, "", content, veiled=veiled)
        self._chosen = chosen
        self._now = _State(chosen.boxes, frames.waiting(self._view), _FREE)
        self._before: list[_State] = []
        self._moving = False
        self._sizes = False
        self._seen: set[int] = set()
        self._pages = 0
        self._asked_twice = False
        self._over = self._marks()

    # -- what is shown --------------------------------------------------------------------------

    def _marks(self) -> partial[Picture]:
        own = [each for each in self._now.boxes if each.page == self._view.page]
        return partial(frames.drawn_over, boxes=own, frame=self._now.frame)

    def _again(self, said: str = "") -> None:
        """Show the frame where it is now."""
        x, y = frames.middle(self._now.frame)
        if max(abs(x - self._view.x), abs(y - self._view.y)) > self._view.size / 2:
            self._view = replace(self._view, x=x, y=y).zoomed(1.0)
        self._over = self._marks()
        self.query_one("#state", Bar).left = said or self._counted()
        self.refresh_bindings()
        self._ask()

    def _counted(self) -> str:
        count = len(self._now.boxes)
        parts = plural("{n} part blacked out", "{n} parts blacked out", count) if count else _("nothing yet")
        taken = _("a part is taken up") if self._now.at != _FREE else _("the frame waits")
        arrows = _("arrows size it") if self._sizes else _("arrows move it")
        return f"{parts} · {taken} · {arrows}"

    def _say(self, picture: Picture, view: View) -> None:
        super()._say(picture, view)
        self._seen.add(view.page)
        if picture.pages or not picture.more:
            self._pages = picture.pages or view.page + 1
        bar = self.query_one("#state", Bar)
        bar.left = bar.left or self._counted()
        self.refresh_bindings()

    # -- the frame ------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Note what a step back brings back; moves one after another are one step."""
        self._before.append(self._now)
        self._moving = self._asked_twice = False

    def _put(self, frame: Box) -> None:
        """Put the frame there, and with it the part that is taken up."""
        boxes = self._now.boxes
        if self._now.at != _FREE:
            boxes = (*boxes[: self._now.at], frame, *boxes[self._now.at + 1 :])
        self._now = _State(boxes, frame, self._now.at)
        self._again()

    def _shift(self, x: float, y: float, *, size: bool) -> None:
        if not self._moving:
            self._keep()
            self._moving = True
        change = frames.sized if size else frames.moved
        self._put(change(self._now.frame, x, y, self._view))

    def action_move(self, x: float, y: float) -> None:
        """Move the frame, or make it larger or smaller while arrows do that."""
        self._shift(x, y, size=self._sizes)

    def action_size(self, x: float, y: float) -> None:
        """Make the frame larger or smaller."""
        self._shift(x, y, size=True)

    def action_sizes(self) -> None:
        """Let arrows size the frame, or move it again."""
        self._sizes = not self._sizes
        self._moving = False
        self._again()

    def action_black(self) -> None:
        """Black out what is in the frame; where a part is taken up, lay it down."""
        self._keep()
        boxes = self._now.boxes
        if self._now.at == _FREE and self._now.frame not in boxes:
            boxes = (*boxes, self._now.frame)
        self._now = _State(boxes, self._now.frame, _FREE)
        self._again()

    def action_next(self) -> None:
        """Take up the next part of this page; after the last one the frame waits again."""
        own = [at for at, each in enumerate(self._now.boxes) if each.page == self._view.page]
        later = [at for at in own if at > self._now.at]
        self._keep()
        if later:
            self._now = self._now._replace(frame=self._now.boxes[later[0]], at=later[0])
        else:
            self._now = self._now._replace(frame=frames.waiting(self._view), at=_FREE)
        self._again()

    def action_take_away(self) -> None:
        """Take the part away that is taken up: it will be seen."""
        at = self._now.at
        if at != _FREE:
            self._keep()
            boxes = (*self._now.boxes[:at], *self._now.boxes[at + 1 :])
            self._now = _State(boxes, self._now.frame, _FREE)
            self._again()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what does something now."""
        if action == "page":
            return self._view.page > 0 if parameters == (-1,) else self._more
        offered = {
            "undo": bool(self._before),
            "take_away": self._now.at != _FREE,
            "next": any(each.page == self._view.page for each in self._now.boxes),
            "unveil": self._veiled,
            "otherwise": any(each.can_otherwise for each in self.query(PictureBox)),
        }
        return offered.get(action, True)

    def action_undo(self) -> None:
        """Take the last step back, on whichever page it was."""
        if self._before:
            self._now = self._before.pop()
            self._moving = False
            if self._now.frame.page != self._view.page:
                self._view = View(self._now.frame.page)
            self._again()

    # -- nearer, farther, other pages -----------------------------------------------------------

    def action_zoom(self, factor: float) -> None:
        """Go nearer to the frame, or farther; the frame that waits stays in sight."""
        x, y = frames.middle(self._now.frame)
        self._view = replace(self._view, x=x, y=y).zoomed(factor)
        if self._now.at == _FREE:
            self._now = self._now._replace(frame=frames.waiting(self._view))
        self._again()

    def action_whole(self) -> None:
        """Show all of the page."""
        self._view = View(self._view.page)
        self._again()

    def action_page(self, by: int) -> None:
        """Turn the page."""
        if by < 0 < self._view.page or (by > 0 and self._more):
            self._turn(self._view.page + by)

    def _turn(self, page: int, said: str = "") -> None:
        self._view = View(page)
        self._now = self._now._replace(frame=frames.waiting(self._view), at=_FREE)
        self._again(said)

    # -- the mouse ------------------------------------------------------------------------------

    @on(PictureBox.Dragged)
    def _dragged(self, event: PictureBox.Dragged) -> None:
        """Let the frame follow the mouse, and black out what is in it when the button is let go."""
        self._now = self._now._replace(frame=frames.of_edges(event.edges, self._view), at=_FREE)
        if event.done:
            self.action_black()
        else:
            self._again()

    @on(PictureBox.Pointed)
    def _pointed(self, event: PictureBox.Pointed) -> None:
        """Take up the part that was clicked; the wheel goes nearer and farther."""
        if event.factor != 1:
            self.action_zoom(event.factor)
        elif event.place is not None:
            x = self._view.x + (event.place[0] - 0.5) * self._view.size
            y = self._view.y + (event.place[1] - 0.5) * self._view.size
            self._take_up(x, y)

    def _take_up(self, x: float, y: float) -> None:
        for at, each in enumerate(self._now.boxes):
            within = each.left <= x <= each.right and each.top <= y <= each.bottom
            if each.page == self._view.page and within:
                self._keep()
                self._now = self._now._replace(frame=each, at=at)
                self._again()
                return

    # -- leaving --------------------------------------------------------------------------------

    def action_done(self) -> None:
        """Keep it, once every page was looked at; else turn to the first that was not."""
        if not self._now.boxes:
            self._end(Chosen(self._chosen.id))
            return
        last = min(self._pages or max(self._seen, default=0) + 2, MOST_PAGES)
        unseen = next((page for page in range(last) if page not in self._seen), None)
        if unseen is None:
            self._end(Chosen(self._chosen.id, self._now.boxes, frozenset(self._seen)))
        else:
            said = _("Look at every page first: what is hidden on one may be seen on the next. Then Ctrl+S.")
            self._turn(unseen, said)

    def action_back(self) -> None:
        """Leave it as it was; what was blacked out is not dropped by one key."""
        if self._now.boxes != self._chosen.boxes and not self._asked_twice:
            self._asked_twice = True
            self.query_one("#state", Bar).left = _(
                "Ctrl+S keeps what you blacked out; Esc once more leaves it as it was."
            )
        else:
            self._end(None)

    def _end(self, kept: Chosen | None) -> None:
        self.query_one(PictureBox).cover()
        self.dismiss(kept)
