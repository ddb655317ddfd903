"""Who is silent, and for how long: a bar for each person, the longest silence first."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal.register_reading import Reading, ShownLine
from fieldjournal.journal.register_views import View
from fieldjournal.journal.session import Session
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece

_WHO, _BAR = 24, 24
_SLICE = 0.02


class SilenceScreen(Screen["str | None"]):
    """Dismisses with the id of the person that was taken, or None."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SILENT)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._reading = Reading(session, "silent", View(sort="-days"))
        self._columns = [column.name for column in self._reading.register.columns]
        self._longest = 0

    def compose(self) -> ComposeResult:
        """One list."""
        yield Bar(_("Who is silent"), _("counted from the earliest possible date"), id="top")
        yield Lines()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Find them."""
        self._find()

    @work
    async def _find(self) -> None:
        """Find them, the longest silence first as far as they are found."""
        lines, sorted_before = self.query_one(Lines), -1
        while not self._reading.done:
            self._reading.go_on(_SLICE)
            if self._reading.sorted != sorted_before:
                sorted_before = self._reading.sorted
                self._longest = self._days(0)
                lines.fill(len(self._reading), self._entry, cursor=lines.cursor)
            else:
                lines.grow(len(self._reading))
            self._say(plural("{n} person so far …", "{n} people so far …", len(self._reading)))
            await asyncio.sleep(0)
        nobody = _("nobody who is held or missing has been silent for thirty days")
        silent = plural("{n} person is silent", "{n} people are silent", len(self._reading))
        self._say(silent if len(self._reading) else nobody)

    def _days(self, index: int) -> int:
        """Return the days of a line; 0 where they cannot be counted."""
        line = self._line(index)
        days = self._cell(line, "days") if line else ""
        return int(days) if days.isdigit() else 0

    def _say(self, words: str) -> None:
        self.query_one("#state", Bar).left = words

    def _line(self, index: int) -> ShownLine | None:
        return next(iter(self._reading.window(index, 1)), None)

    def _cell(self, line: ShownLine, name: str) -> str:
        return line.cells[self._columns.index(name)].words

    def _entry(self, index: int) -> Entry:
        line = self._line(index)
        if line is None:
            return [[Piece(_("not there any more"), "quiet")]]
        days, counted = self._cell(line, "days"), self._days(index)
        filled = min(max(counted * _BAR // max(self._longest, 1), 1), _BAR) if counted else 0
        since = f"{self._cell(line, 'since')} ({self._cell(line, 'counted-from')})"
        return [
            [
                Piece(" "),
                Piece(self._cell(line, "who"), "strong", _WHO),
                Piece(" "),
                Piece("█" * filled or "?", "mark", _BAR),
                Piece(f" {days:>7}  "),
                Piece(since, "quiet"),
            ]
        ]

    @on(Lines.Taken)
    def action_take(self) -> None:
        """Show the timeline of the person under the cursor."""
        line = self._line(self.query_one(Lines).cursor) if len(self._reading) else None
        if line is not None:
            self.dismiss(line.id)

    def action_back(self) -> None:
        """Back to the timeline."""
        self.dismiss(None)
