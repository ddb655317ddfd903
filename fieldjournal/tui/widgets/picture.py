"""A picture in a box of cells, drawn as well as this terminal can.

What is asked for is known by `wanted`: pixels and, for some terminals, colours. A picture that is larger than
the box is made smaller; without one there are words in the middle.
"""

from __future__ import annotations

from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.model.visible import visible
from fieldjournal.tui.drawing import blocks
from fieldjournal.tui.words import in_two

_WITHOUT_COLOURS = (None, "standard")
"""What a terminal has whose colours are too few for a picture."""


class Wanted(NamedTuple):
    """The most pixels that can be drawn, and of how many colours; 0 for any."""

    columns: int
    lines: int
    colours: int = 0


class PictureBox(Widget):
    """Shows one picture, or words."""

    class Resized(Message):
        """Another number of pixels is wanted."""

    def __init__(self, words: str = "", *, id: str | None = None, classes: str = "") -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id, classes=classes)
        self._picture: Picture | None = None
        self._words = words
        self._strips: list[Strip] = []

    @property
    def wanted(self) -> Wanted:
        """What a picture for this box is asked for with."""
        return Wanted(*blocks.room(max(self.size.width, 1), max(self.size.height, 1)))

    def show(self, picture: Picture) -> None:
        """Draw a picture that was made for this box."""
        self._picture = picture
        self._draw()

    def say(self, words: str) -> None:
        """Show words instead."""
        self._picture, self._words = None, words
        self._draw()

    def on_resize(self) -> None:
        """Draw what there is, and ask for what fits better."""
        self._draw()
        self.post_message(self.Resized())

    def _draw(self) -> None:
        self._strips = []
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one line of the box."""
        if not self._strips:
            self._strips = self._drawn(self.size)
        return self._strips[y] if y < len(self._strips) else Strip.blank(self.size.width, self.rich_style)

    def _drawn(self, size: Size) -> list[Strip]:
        columns, lines = size
        ground = self.rich_style
        picture = self._picture
        if picture is None:
            return _in_the_middle(self._words, columns, lines, ground)
        picture = picture.fitted(*blocks.room(columns, lines))
        draw = blocks.shades if self.app.console.color_system in _WITHOUT_COLOURS else blocks.half_blocks
        return draw(picture, columns, lines, ground)


def _in_the_middle(words: str, columns: int, lines: int, ground: Style) -> list[Strip]:
    said = [line for line in in_two(visible(words), max(columns - 2, 1)) if line]
    blank = Strip.blank(columns, ground)
    above = max(lines - len(said), 0) // 2
    drawn = [
        Strip([Segment(line.center(columns), ground)]).adjust_cell_length(columns, ground) for line in said
    ]
    return [*[blank] * above, *drawn, *[blank] * max(lines - above - len(drawn), 0)][:lines]
