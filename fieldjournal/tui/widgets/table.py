"""A table of any length and width: drawn line by line, moved through column by column.

- The first column stays; the others move under it so that the column of the cursor is in sight.
- A column is as wide as the first lines need, within bounds; the last one in sight takes what room is left.
- The column of the cursor stands in brackets, the order is an arrow, `‹` and `›` say how many more columns
  there are: signs, not colour alone. `!` before a cell: accounts of this value differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.cells import cell_len, set_cell_size
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.i18n import _
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece

_GAP = 2
_MARK = 1
"""Cells of the mark of the line under the cursor."""

_NARROWEST, _WIDEST = 5, 28
_STAYS_WIDEST = 22
"""Cells of the column that stays: the others need room beside it."""

_CUT_NARROWEST = 10
"""Cells a column needs at least that does not fit whole."""

_LOOKED_AT = 40
"""Lines a column's width is taken from."""


_AROUND = 12
"""Rows of a terminal that what stands around the lines takes at least."""


def lines_in_sight(height: int) -> int:
    """Return how many lines a terminal of so many rows can show at most."""
    return max(height - _AROUND, 1)


class Heading(NamedTuple):
    """A column's label, and the arrow of the order if the table is ordered by it."""

    label: str
    arrow: str = ""

    @property
    def words(self) -> str:
        """What stands in the heading."""
        return f"{self.label} {self.arrow}".rstrip()


class TableCell(NamedTuple):
    """Words in a cell; `disputed` cells have a mark, `quiet` ones say why they are empty."""

    words: str
    disputed: bool = False

    @property
    def shown(self) -> str:
        """The words in one line, with their mark."""
        return ("! " if self.disputed else "") + " ".join(self.words.split())


ReadRow = Callable[[int], Sequence[TableCell] | None]


class Placed(NamedTuple):
    """A column in sight: its number, where it begins, how wide it is."""

    column: int
    x: int
    width: int


def fitted(widths: Sequence[int], first: int, room: int) -> list[Placed]:
    """Return the columns in sight when `first` is the first one beside the one that stays."""
    placed: list[Placed] = []
    x = _MARK
    for column in (0, *range(first, len(widths))):
        left = room - x
        if left < min(widths[column], _CUT_NARROWEST):
            break
        placed.append(Placed(column, x, min(widths[column], left)))
        x += placed[-1].width + _GAP
    if placed:
        placed[-1] = placed[-1]._replace(width=max(room - placed[-1].x, 1))
    return placed


class Head(Widget):
    """The line of headings; a click orders by the column under it."""

    @dataclass
    class Clicked(Message):
        """A heading was clicked."""

        column: int

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table

    def render(self) -> Content:
        """Return the headings in sight, the current one in brackets."""
        table, at = self._table, 0
        pieces: list[str | tuple[str, str]] = []
        for column, x, width in table.placed:
            here = column == table.column
            words = _cut(visible(table.headings[column].words), width)
            before = " " * (x - at - 1)
            pieces += [before, ("[" if here else " ", "bold $accent"), (words, "bold" if here else "")]
            at = x + cell_len(words)
            if here and at < self.size.width:
                pieces.append(("]", "bold $accent"))
                at += 1
        return self._with_the_rest(Content.assemble(*pieces))

    def _with_the_rest(self, headings: Content) -> Content:
        left, right = self._table.beside()
        rest = f"{f'‹{left}' if left else ''}{f' {right}›' if right else ''}".strip()
        if not rest:
            return headings
        room = self.size.width - cell_len(rest) - 1
        return Content.assemble(headings.truncate(room, pad=True), " ", (rest, "bold $accent"))

    def on_click(self, event: events.Click) -> None:
        """Say which heading was clicked."""
        for column, x, width in self._table.placed:
            if x <= event.x < x + width + _GAP:
                self.post_message(self.Clicked(column))


class Table(Vertical):
    """Headings and lines. `show` what there is, `grow` while more is found."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.TABLE)

    column: reactive[int] = reactive(0)

    def __init__(self) -> None:
        super().__init__()
        self.headings: tuple[Heading, ...] = ()
        self._widths: tuple[int, ...] = ()
        self._first = 1
        self._row: ReadRow = lambda _index: None

    def compose(self) -> ComposeResult:
        """Put headings over lines: the lines move, the headings stay."""
        yield Head(self)
        yield Lines()

    @property
    def lines(self) -> Lines:
        """The list of lines."""
        return self.query_one(Lines)

    def show(self, headings: Sequence[Heading], count: int, row: ReadRow, *, cursor: int = 0) -> None:
        """Show lines under headings; the column of the cursor stays where it can."""
        self.headings, self._row = tuple(headings), row
        self.column = min(self.column, len(self.headings) - 1)
        self._first = 1
        self._measure(count)
        self.lines.fill(count, self._entry, cursor=cursor)
        self._look()

    def grow(self, count: int) -> None:
        """Show that more lines were found."""
        if self.lines.count < _LOOKED_AT:
            self._measure(count)
            self._look()
        self.lines.grow(count)

    def again(self) -> None:
        """Draw the lines in sight anew."""
        self.lines.again()

    def _measure(self, count: int) -> None:
        rows = [row for index in range(min(count, _LOOKED_AT)) if (row := self._row(index))]
        self._widths = tuple(
            min(
                max(_NARROWEST, cell_len(heading.words), *(cell_len(row[at].shown) for row in rows)),
                _WIDEST if at else _STAYS_WIDEST,
            )
            for at, heading in enumerate(self.headings)
        )

    @property
    def placed(self) -> list[Placed]:
        """The columns in sight."""
        return fitted(self._widths, self._first, self._room) if self._widths else []

    @property
    def _room(self) -> int:
        return max(self.lines.scrollable_content_region.width, 1)

    def beside(self) -> tuple[int, int]:
        """Return how many columns are out of sight at the left and at the right."""
        placed = self.placed
        last = max((each.column for each in placed), default=0)
        return self._first - 1, len(self.headings) - 1 - max(last, self._first - 1)

    def _entry(self, index: int) -> Entry:
        row = self._row(index)
        if row is None:
            return [[Piece(_("not there any more"), "quiet")]]
        pieces, at = [], _MARK
        for column, x, width in self.placed:
            pieces += [
                Piece(" " * (x - at)),
                Piece(row[column].shown, "plain" if column else "strong", width),
            ]
            at = x + width
        return [pieces]

    def action_column(self, by: int) -> None:
        """Move the cursor to the next column, or the one before."""
        self.column = min(max(self.column + by, 0), max(len(self.headings) - 1, 0))

    def watch_column(self) -> None:
        """Bring the column of the cursor into sight."""
        if self.is_mounted and self._widths:
            self._look()

    def on_resize(self) -> None:
        """Other columns may fit now."""
        if self._widths:
            self._look()

    def _look(self) -> None:
        self._first = min(self._first, max(self.column, 1))
        while self._first < self.column and not self._is_whole(self.column):
            self._first += 1
        self.query_one(Head).refresh()
        self.lines.again()

    def _is_whole(self, column: int) -> bool:
        """Tell whether a column is in sight, not cut."""
        return any(each.column == column and each.width >= self._widths[column] for each in self.placed)


def _cut(words: str, width: int) -> str:
    return words if cell_len(words) <= width else set_cell_size(words, max(width - 1, 0)) + "…"
