"""A list of any length that draws only the lines in sight.

- It knows how many entries there are and asks `entry(index)` for those in the window, once each time
  the window moves: 100,000 entries cost the same as ten.
- One entry is `height` lines; a line is pieces of plain words, each with a tone (`Piece`). Words are
  never markup, and control characters are made visible before they are drawn.
- The cursor is a mark in the first column, not a colour alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from fieldjournal.model.visible import visible
from fieldjournal.tui import keys

Tone = Literal["plain", "strong", "quiet", "mark"]


class Piece(NamedTuple):
    """Words with a tone; `width` cells wide where it is not 0, cut or filled up."""

    words: str
    tone: Tone = "plain"
    width: int = 0


Entry = Sequence[Sequence[Piece]]
"""The lines of one entry; missing ones are drawn empty."""

CALM = 0.15
"""Seconds without a key after which a screen looks for the rest of a long list."""

_MARK = 1
"""Cells of the cursor's column."""


class Lines(ScrollView, can_focus=True):
    """The list. Set `fill` to a count and a function, then it is drawn."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.LIST)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--plain", "lines--strong", "lines--quiet", "lines--mark", "lines--cursor",
    }  # fmt: skip

    cursor: reactive[int] = reactive(0, repaint=True)

    @dataclass
    class Moved(Message):
        """The cursor stands on another entry; -1 where there is none."""

        lines: Lines
        index: int

    class Rested(Message):
        """The cursor was drawn where it stands: once for several moves, for what is slow to show."""

    @dataclass
    class Taken(Message):
        """An entry was taken with Enter or a double click."""

        lines: Lines
        index: int

    def __init__(
        self,
        *,
        height: int = 1,
        empty: str = "",
        id: str | None = None,  # noqa: A002 - Textual's own name
        classes: str = "",
    ) -> None:
        """Take the lines of an entry, and the words that stand there while there is no entry."""
        super().__init__(id=id, classes=classes)
        self._empty = empty
        self._height = height
        self._count = 0
        self._entry: Callable[[int], Entry] = lambda _index: ()
        self._drawn: dict[int, Entry] = {}
        self._moving = False

    def fill(self, count: int, entry: Callable[[int], Entry], *, cursor: int = 0) -> None:
        """Show other entries and put the cursor on one of them."""
        self._count, self._entry = count, entry
        self._drawn.clear()
        self.virtual_size = Size(0, count * self._height)
        wanted = min(max(cursor, 0), max(count - 1, 0))
        same = wanted == self.cursor
        self.cursor = wanted
        self._into_sight()
        self.refresh()
        if same:
            self._say_moved()

    def grow(self, count: int) -> None:
        """Show that there are more entries; those there were stay as they are."""
        self._count = count
        self.virtual_size = Size(0, count * self._height)
        self.refresh()

    def again(self) -> None:
        """Ask for the entries in sight again: something about them changed."""
        self._drawn.clear()
        self.refresh()

    @property
    def count(self) -> int:
        """How many entries there are."""
        return self._count

    def window(self) -> range:
        """Return the indexes of the entries in sight."""
        first = int(self.scroll_y) // self._height
        last = (int(self.scroll_y) + max(self.size.height, 1) - 1) // self._height
        return range(first, min(last + 1, self._count))

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        width = self.scrollable_content_region.width
        index, line = divmod(y + int(self.scroll_y), self._height)
        if not self._count and self._empty and y == 0:
            return _strip([Piece("  "), Piece(self._empty, "quiet")], width, self._styles(cursor=False))
        if index >= self._count:
            return Strip.blank(width, self.rich_style)
        if index not in self._drawn:
            if len(self._drawn) > 4 * max(self.size.height, 1):
                self._drawn.clear()
            self._drawn[index] = self._entry(index)
        entry = self._drawn[index]
        here = index == self.cursor
        pieces = [
            Piece("▸" if here and line == 0 else " ", "mark", _MARK),
            *(entry[line] if line < len(entry) else ()),
        ]
        return _strip(pieces, width, self._styles(cursor=here and self.has_focus))

    def _styles(self, *, cursor: bool) -> dict[str, Style]:
        over = self.get_component_rich_style("lines--cursor") if cursor else Style()
        tones = ("plain", "strong", "quiet", "mark")
        return {tone: self.get_component_rich_style(f"lines--{tone}") + over for tone in tones}

    def watch_cursor(self) -> None:
        """Keep the cursor in sight and say where it is."""
        self._into_sight()
        self._say_moved()

    def _say_moved(self) -> None:
        self.post_message(self.Moved(self, self.cursor if self._count else -1))
        if not self._moving:
            self._moving = True
            self.call_after_refresh(self._rest)

    def _rest(self) -> None:
        self._moving = False
        self.post_message(self.Rested())

    def _into_sight(self) -> None:
        region = Region(0, self.cursor * self._height, max(self.size.width, 1), self._height)
        self.scroll_to_region(region, animate=False, force=True)

    def action_cursor(self, by: int) -> None:
        """Move the cursor by entries."""
        self.cursor = min(max(self.cursor + by, 0), max(self._count - 1, 0))

    def action_page(self, by: int) -> None:
        """Move the cursor by a window."""
        self.action_cursor(by * max(self.size.height // self._height - 1, 1))

    def action_edge(self, which: int) -> None:
        """Move the cursor to the first or the last entry."""
        self.cursor = 0 if which < 0 else max(self._count - 1, 0)

    def on_click(self, event: events.Click) -> None:
        """Move to what was clicked; take it on the second click."""
        index = (event.y + int(self.scroll_y)) // self._height
        if index < self._count:
            self.cursor = index
            if event.chain > 1:
                self.post_message(self.Taken(self, index))


def _strip(pieces: Sequence[Piece], width: int, styles: dict[str, Style]) -> Strip:
    segments, used = [], 0
    for words, tone, wanted in pieces:
        plain = " ".join(visible(words).splitlines()).replace("\t", " ")
        room = width - used
        cells = min(wanted or cell_len(plain), room)
        if cells <= 0:
            continue
        if cell_len(plain) > cells:
            plain = set_cell_size(plain, max(cells - 1, 0)) + "…"
        segments.append(Segment(set_cell_size(plain, cells), styles[tone]))
        used += cells
    return Strip(segments, used).adjust_cell_length(width, styles["plain"])
