"""A picture in a box of cells, drawn as well as this terminal can.

- What is asked for is known by `wanted`: pixels and, for some terminals, colours.
- A picture that does not fit the box, or the manner of drawing, is made to, until a better one comes.
- What a terminal keeps (kitty) is freed as soon as the box is covered, and sent again when it is not.
- A small box (`fine` off) is drawn in blocks: it changes with every move of a cursor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.model.visible import visible
from fieldjournal.tui.drawing import blocks, kitty, sixel
from fieldjournal.tui.graphics import Graphics, Manner
from fieldjournal.tui.words import in_two

if TYPE_CHECKING:
    from fieldjournal.tui.app import FieldjournalApp

_MOST_PIXELS = 1_500_000
"""Of a picture sent to a terminal: some MB, a second over a slow line."""


class Wanted(NamedTuple):
    """The most pixels that can be drawn, and of how many colours; 0 for any."""

    columns: int
    lines: int
    colours: int = 0


class PictureBox(Widget):
    """Shows one picture, or words."""

    class Resized(Message):
        """Another number of pixels is wanted, or of colours."""

    class Pointed(Message):
        """A place was clicked, or the wheel turned over it: fractions of the box, from its middle."""

        def __init__(self, x: float, y: float, factor: float, place: tuple[float, float] | None) -> None:
            super().__init__()
            self.x, self.y = x, y
            self.place = place
            """The same as fractions of the picture in sight; None where there is none."""
            self.factor = factor
            """How much nearer is wanted; 1.0 for a click."""

    class Dragged(Message):
        """A part of the picture was drawn with the mouse: edges as fractions of what is in sight."""

        def __init__(self, left: float, top: float, right: float, bottom: float, *, done: bool) -> None:
            super().__init__()
            self.edges = left, top, right, bottom
            self.done = done
            """The button was let go."""

    def __init__(self, words: str = "", *, fine: bool = False, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._picture: Picture | None = None
        self._words = words
        self._fine = fine
        self._sixels = ""
        self._turn = 0
        self._strips: list[Strip] = []
        self._sent = False
        self._from: tuple[int, int] | None = None

    @property
    def _journal_app(self) -> FieldjournalApp:
        from fieldjournal.tui.app import app_of

        return app_of(self.screen)

    @property
    def _graphics(self) -> Graphics:
        return self._journal_app.graphics

    @property
    def _manners(self) -> tuple[Manner, ...]:
        manners = self._graphics.manners
        return (
            manners
            if self._fine
            else tuple(each for each in manners if each in {Manner.BLOCKS, Manner.SHADES})
        )

    @property
    def can_otherwise(self) -> bool:
        """Whether there is another manner to draw in."""
        return len(self._manners) > 1

    @property
    def manner(self) -> Manner:
        """The manner of drawing now."""
        return self._manners[self._turn % len(self._manners)]

    @property
    def wanted(self) -> Wanted:
        """What a picture for this box is asked for with."""
        columns, lines = max(self.size.width, 1), max(self.size.height, 1)
        if self.manner in {Manner.BLOCKS, Manner.SHADES}:
            return Wanted(*blocks.room(columns, lines))
        wide, high = self._graphics.abilities.cell
        columns, lines = columns * wide, lines * high
        factor = min((_MOST_PIXELS / (columns * lines)) ** 0.5, 1.0)
        colours = sixel.COLOURS if self.manner is Manner.SIXEL else 0
        return Wanted(int(columns * factor), int(lines * factor), colours)

    def show(self, picture: Picture, sixels: str = "") -> None:
        """Draw a picture that was made for this box; `sixels` is it, `prepared`."""
        self._picture, self._sixels = picture, sixels
        self._again()

    def say(self, words: str) -> None:
        """Show words instead."""
        self._picture, self._sixels, self._words = None, "", words
        self._again()

    def draw_otherwise(self) -> None:
        """Draw in the next manner that this terminal can."""
        self._turn += 1
        self.look_again()

    def look_again(self) -> None:
        """Draw what there is in the manner of now, and ask for what fits it."""
        self._again()
        self.post_message(self.Resized())

    def on_resize(self) -> None:
        """Draw what there is, and ask for what fits better."""
        self.look_again()

    def on_click(self, event: events.Click) -> None:
        """Say where."""
        self._point(event, 1.0)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Ask for it nearer."""
        self._point(event, 2.0)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Ask for it farther."""
        self._point(event, 0.5)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to draw a part."""
        self._from = event.x, event.y
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say which part is drawn so far."""
        self._drag(event, done=False)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Say which part was drawn."""
        self.release_mouse()
        self._drag(event, done=True)
        self._from = None

    def _drag(self, event: events.MouseEvent, *, done: bool) -> None:
        if self._from is None or self._from == (event.x, event.y) or self._picture is None:
            return
        left, above, wide, high = self._place(self._picture)
        (x, y), (u, v) = self._from, (event.x, event.y)
        across = [min(max((each - left) / wide, 0.0), 1.0) for each in (min(x, u), max(x, u) + 1)]
        down = [min(max((each - above) / high, 0.0), 1.0) for each in (min(y, v), max(y, v) + 1)]
        if across[0] < across[1] and down[0] < down[1]:
            self.post_message(self.Dragged(across[0], down[0], across[1], down[1], done=done))

    def _place(self, picture: Picture) -> tuple[int, int, int, int]:
        """Return where the picture is, in cells: left, above, wide, high."""
        columns, lines = self.size
        cell_wide, cell_high = self._graphics.abilities.cell
        if self.manner is Manner.KITTY:
            wide, high = kitty.placed(picture, columns, lines, (cell_wide, cell_high))
        elif self.manner is Manner.SIXEL:
            wide, high = -(-picture.columns // cell_wide), -(-picture.lines // cell_high)
        else:
            fitted = picture.fitted(*blocks.room(columns, lines))
            wide, high = fitted.columns, -(-fitted.lines // 2)
        return max(columns - wide, 0) // 2, max(lines - high, 0) // 2, wide, high

    def _point(self, event: events.MouseEvent, factor: float) -> None:
        event.stop()
        x, y = event.x / max(self.size.width, 1) - 0.5, event.y / max(self.size.height, 1) - 0.5
        place = None
        if self._picture is not None:
            left, above, wide, high = self._place(self._picture)
            place = (event.x + 0.5 - left) / wide, (event.y + 0.5 - above) / high
        self.post_message(self.Pointed(x, y, factor, place))

    def cover(self) -> None:
        """Take back what the terminal keeps: something else is on the screen now."""
        if self._sent:
            self._sent = False
            self._journal_app.tell_terminal(kitty.GONE)
        self._strips = []

    def uncover(self) -> None:
        """Draw what there is: nothing else is on the screen any more."""
        self._again()

    def on_unmount(self) -> None:
        """As above: the screen was left."""
        self.cover()

    def _again(self) -> None:
        self.cover()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one line of the box."""
        if not self._strips and self.screen.is_current:
            self._strips = self._drawn(*self.size)
        return self._strips[y] if y < len(self._strips) else Strip.blank(self.size.width, self.rich_style)

    def _drawn(self, columns: int, lines: int) -> list[Strip]:
        ground, picture, manner = self.rich_style, self._picture, self.manner
        if picture is None or (picture.palette and not (self._sixels and manner is Manner.SIXEL)):
            return _in_the_middle(self._words, columns, lines, ground)
        if manner is Manner.KITTY:
            return self._by_kitty(picture, columns, lines)
        if picture.palette:
            return self._by_sixels(picture, columns, lines)
        picture = picture.fitted(*blocks.room(columns, lines))
        if manner is Manner.SHADES:
            return blocks.shades(picture, columns, lines, ground, dark=self.app.current_theme.dark)
        return blocks.half_blocks(picture, columns, lines, ground)

    def _by_kitty(self, picture: Picture, columns: int, lines: int) -> list[Strip]:
        wide, high = kitty.placed(picture, columns, lines, self._graphics.abilities.cell)
        self._journal_app.send_picture(kitty.sent(picture, wide, high))
        self._sent = True
        return blocks.centred(kitty.cells(wide, high), wide, columns, lines, self.rich_style)

    def _by_sixels(self, picture: Picture, columns: int, lines: int) -> list[Strip]:
        """Return blank lines; once they are painted, the picture is drawn over them."""
        wide, high = self._graphics.abilities.cell
        left = max(columns - -(-picture.columns // wide), 0) // 2
        above = max(lines - -(-picture.lines // high), 0) // 2
        place = f"\x1b[{self.region.y + above + 1};{self.region.x + left + 1}H"
        blank = [Strip.blank(columns, self.rich_style)] * lines
        self.call_after_refresh(self._paint, blank, f"\x1b7{place}{self._sixels}\x1b8")
        return blank

    def _paint(self, over: list[Strip], sequence: str) -> None:
        """Draw over blank lines, if they are still what is on the screen."""
        if self._strips is over and self.is_attached and self.screen.is_current:
            self._journal_app.tell_terminal(sequence)


def prepared(picture: Picture) -> str:
    """Return a picture with a palette as sixels: it takes up to a second, for any thread."""
    return sixel.drawn(picture) if picture.palette else ""


def _in_the_middle(words: str, columns: int, lines: int, ground: Style) -> list[Strip]:
    said = [line for line in in_two(visible(words), max(columns - 2, 1)) if line]
    blank = Strip.blank(columns, ground)
    above = max(lines - len(said), 0) // 2
    strips = (Strip([Segment(line.center(columns), ground)]) for line in said)
    drawn = [each.adjust_cell_length(columns, ground) for each in strips]
    return [*[blank] * above, *drawn, *[blank] * max(lines - above - len(drawn), 0)][:lines]
