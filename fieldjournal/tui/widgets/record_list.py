"""The list of records: every key in order held once, rows read for the window drawn.

- A record is two lines: when it happened beside its words, then what kind of entry it is and who.
- Where no day is told, what was said of it stands in brackets ("20 October"), or else the day of writing, at
  which the record stands in the list; somebody in the list of people has no day. That a year is missing
  begins the second line: at the end of the date it would be cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.message import Message

from fieldjournal.i18n import _
from fieldjournal.journal.days import local_day
from fieldjournal.journal.listing import Listing, Row
from fieldjournal.model.kinds import kind_named
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import in_two

BLOCK = 16
"""Rows read at once: more than a window at 80×24 shows, so that nobody waits for rows out of sight."""

_BLOCKS_HELD = 32

_WHEN = 12
"""Cells of the column that says when; a longer date goes on in the second line, as far as it needs there."""

_MARK_CELLS = 3
"""Cells at the left end in which a click is for the mark: it is drawn in the second one."""

ReadRows = Callable[[Sequence[int]], Sequence[Row]]


def _undated(row: Row) -> str:
    """Return what stands for the day of a record that tells of none."""
    if not kind_named(row.kind).day:
        return ""
    return f"({row.headline.day or local_day(row.created)})"


class RecordList(Lines):
    """Two lines for each record: when and what, then who. A click at its left end is for its mark."""

    @dataclass
    class MarkClicked(Message):
        """Somebody clicked where the mark of a record stands."""

        list: RecordList
        row: Row

        @property
        def control(self) -> RecordList:
            """The list, for handlers that choose by it."""
            return self.list

    def __init__(self, read: ReadRows, marked: Container[str], *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(height=2, id=id)
        self._read = read
        self._marked = marked
        self._listing: Listing | None = None
        self._blocks: dict[int, dict[int, Row]] = {}

    def show(self, listing: Listing, *, cursor: int = 0) -> None:
        """Show these records from now on."""
        self._listing = listing
        self._blocks.clear()
        if cursor >= listing.found:
            listing.complete()
        self.fill(listing.found, self._entry_of, cursor=cursor)

    def complete(self) -> None:
        """Find what comes behind the first records, where that was not done yet."""
        if self._listing is not None and not self._listing.whole:
            self._listing.complete()
            self._blocks.clear()  # the last one may end where the first records did
            self.grow(self._listing.found)

    def action_cursor(self, by: int) -> None:
        """Move the cursor by entries; behind the first ones are all others."""
        if self.cursor + by >= self.count:
            self.complete()
        super().action_cursor(by)

    def action_edge(self, which: int) -> None:
        """Move the cursor to the first or the very last entry."""
        if which > 0:
            self.complete()
        super().action_edge(which)

    def row(self, index: int) -> Row | None:
        """Return the row at an index, or None where there is none (any more)."""
        if self._listing is None or not 0 <= index < self._listing.found:
            return None
        block = index // BLOCK
        if block not in self._blocks:
            if len(self._blocks) >= _BLOCKS_HELD:
                self._blocks.clear()
            start = block * BLOCK
            keys = self._listing.window(start, min(BLOCK, self._listing.found - start))
            self._blocks[block] = {row.key: row for row in self._read(keys)}
        (key,) = self._listing.window(index, 1)
        return self._blocks[block].get(key)

    def on_click(self, event: events.Click) -> None:
        """Mark what was clicked at its left end; the cursor moves as for every click."""
        row = self.row((event.y + int(self.scroll_y)) // self._height)
        if row is not None and event.x < _MARK_CELLS:
            self.post_message(self.MarkClicked(self, row))

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.row(self.cursor)

    def index_of(self, key: int) -> int:
        """Return where a key stands; 0 where it does not."""
        return (self._listing.index(key) or 0) if self._listing else 0

    def _entry_of(self, index: int) -> Entry:
        row = self.row(index)
        if row is None:
            return [[Piece(_("not there any more"), "quiet")]]
        when, more = _when(_undated(row) if row.undated else row.headline.day)
        mark = Piece("*" if row.id in self._marked else " ", "mark", 1)
        lacks = _("no year") if row.headline.lacks_year else ""
        what = " · ".join(each for each in (lacks, _same(row), row.headline.what, row.headline.who) if each)
        return [
            [mark, Piece(when, "quiet", _WHEN), Piece(" "), Piece(row.headline.title, "strong")],
            [Piece(" "), *_beneath(more, what)],
        ]


def _when(day: str) -> tuple[str, str]:
    """Return a date on two lines: parted between words or at the dash of two days, else all of it beneath."""
    first, rest = in_two(day, _WHEN)
    if cell_len(first) <= _WHEN:
        return first, rest
    begins, dash, ends = first.partition("–") if "–" in first else first.partition("/")
    if dash and cell_len(begins + dash) <= _WHEN:
        return begins + dash, f"{ends} {rest}".strip()
    return "", day


def _beneath(more: str, what: str) -> Iterator[Piece]:
    """Yield the second line: what is left of a date whole, also where its column is too narrow for it."""
    if cell_len(more) > _WHEN:
        yield Piece(f"{more} · {what}" if what else more, "quiet")
    else:
        yield from (Piece(more, "quiet", _WHEN), Piece(" "), Piece(what, "quiet"))


def _same(row: Row) -> str:
    """Return that the record is one of several of a person."""
    if row.same_as:
        return _("same as {name}").format(name=row.same_as)
    return _("also {names}").format(names=", ".join(row.also)) if row.also else ""
