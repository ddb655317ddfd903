"""Labelled words of any length, to be read: only what is in sight is drawn, one place may be marked.

- A few words stand beside their label; what needs more rows stands beneath it, over the whole width.
- Where rows begin is reckoned once for a width; the marked place stands in sight when it is shown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import ClassVar, Final, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from fieldjournal.tui.wrapped import Rows, shown

_GAP: Final = 1
"""Cells between labels and words."""

_ABOVE: Final = 3
"""A marked place stands below this part of the window: what comes before it is read, too."""


class Mark(NamedTuple):
    """A place to be seen: which of the words, and from where to where in them."""

    words: int
    start: int
    end: int


class _Entry(NamedTuple):
    """Words laid out: the rows of a label over them, or how far right of a label beside them they stand."""

    label: Rows
    above: int
    words: Rows
    indent: int

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return self.above + len(self.words)


class LongWords(ScrollView, can_focus=False):
    """Labels, and words beside or beneath them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "long-words--label",
        "long-words--words",
        "long-words--mark",
    }

    def __init__(self, *, label: int, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Take the cells of the column of labels."""
        super().__init__(id=id)
        self._label = label
        self._said: tuple[tuple[str, str], ...] = ()
        self._mark: Mark | None = None
        self._entries: list[_Entry] = []
        self._firsts: list[int] = [0]
        self._laid_out = 0

    def show(self, said: Sequence[tuple[str, str]], mark: Mark | None = None) -> None:
        """Show (label, words), from the beginning or where the mark stands."""
        self._mark = mark
        if (now := tuple(said)) != self._said or self._laid_out != self._width:
            self._said = now
            self._lay_out()
        self.refresh()
        if mark is None:
            self.scroll_home(animate=False, immediate=True)
        else:
            self.to_mark()

    def to_mark(self) -> None:
        """Bring the marked place into sight."""
        if self._mark is not None and self._firsts[-1]:
            entry = self._entries[self._mark.words]
            row = self._firsts[self._mark.words] + entry.above + entry.words.row_of(self._mark.start)
            above = max(self.size.height // _ABOVE, 1)
            self.scroll_to(y=max(row - above, 0), animate=False, immediate=True, force=True)

    def on_resize(self) -> None:
        """Begin rows elsewhere where the width is another; the mark stays in sight."""
        if self._width != self._laid_out:
            self._lay_out()
            self.refresh()
            self.to_mark()

    def scroll_rows(self, by: int) -> None:
        """Go some rows on or back."""
        self.scroll_relative(y=by, animate=False, immediate=True)

    @property
    def _width(self) -> int:
        return self.scrollable_content_region.width

    def _lay_out(self) -> None:
        if not self._width:
            return
        self._laid_out = self._width
        self._entries = [self._entry(label, words) for label, words in self._said]
        self._firsts = [0, *accumulate(each.rows for each in self._entries)]
        self.virtual_size = Size(0, self._firsts[-1])

    def _entry(self, label: str, words: str) -> _Entry:
        beside = max(self._width - self._label - _GAP, 1)
        if label and len(label) <= self._label and len(words) <= beside and "\n" not in words:
            return _Entry(Rows(label, self._label), 0, Rows(words, beside), self._label + _GAP)
        above = Rows(label, self._width)
        return _Entry(above, len(above) if label else 0, Rows(words, self._width), 0)

    def render_line(self, y: int) -> Strip:
        """Draw one row of the window."""
        row = y + int(self.scroll_y)
        plain = self.get_component_rich_style("long-words--words")
        if row >= self._firsts[-1]:
            return Strip.blank(self._width, plain)
        number = bisect_right(self._firsts, row) - 1
        entry, row = self._entries[number], row - self._firsts[number]
        label = _row(entry.label, row) if row < entry.above or (entry.indent and not row) else ""
        segments = [Segment(label, self.get_component_rich_style("long-words--label"))]
        if row >= entry.above:
            segments.append(Segment(" " * max(entry.indent - cell_len(label), 0), plain))
            segments += self._pieces(number, entry.words, row - entry.above)
        return Strip(segments).adjust_cell_length(self._width, plain)

    def _pieces(self, number: int, words: Rows, row: int) -> Iterator[Segment]:
        """Yield the words of a row, those that are marked set apart."""
        plain = self.get_component_rich_style("long-words--words")
        begin, end = words.span(row)
        first = last = end
        if self._mark is not None and self._mark.words == number:
            first = min(max(self._mark.start, begin), end)
            last = min(max(self._mark.end, first), end)
        marked = self.get_component_rich_style("long-words--mark")
        for start, stop, style in ((begin, first, plain), (first, last, marked), (last, end, plain)):
            if start < stop:
                yield Segment(shown(words.text[start:stop]), style)


def _row(rows: Rows, row: int) -> str:
    return shown(rows.text[slice(*rows.span(row))]).rstrip()
