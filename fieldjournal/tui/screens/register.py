"""One register as a table, as somebody wants to see it, which is remembered.

- The first lines are there at once; the rest is found while they are read, and can be scrolled to and
  counted as it comes.
- Every choice is remembered at once, and undone as a whole by one key.
- Beneath the table stands the line under the cursor, with all its columns in full, also those left out, and
  what others claim of its values.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, NotFound
from fieldjournal.i18n import _, plural
from fieldjournal.journal import records, register_views
from fieldjournal.journal.register_reading import Reading, ShownLine
from fieldjournal.journal.register_views import AS_MADE, View
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Listed
from fieldjournal.tui import keys
from fieldjournal.tui.screens import register_choices, returning, writing
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.blocks import Blocks
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.line_detail import LineDetail
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.table import Head, Heading, Table, TableCell, lines_in_sight
from fieldjournal.tui.words import dressed, sentence

_AT_ONCE = 0.05
"""Seconds spent on the first lines before anything is drawn, at most."""

_SLICE = 0.02
"""Seconds spent on more lines between two keys."""


class RegisterScreen(Screen[None]):
    """A table, the line under the cursor beneath it, what is asked for and what there is to say."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.REGISTER)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, name: str, view: View | None = None) -> None:
        """Show it as it was seen last; with a `view`, so and without remembering anything."""
        super().__init__()
        self._session = session
        self._about = name
        self._remembers = view is None
        self._view = view or register_views.remembered(session, name)
        self._reading: Reading
        self._begin()

    def compose(self) -> ComposeResult:
        """Table above, line below."""
        yield Bar(id="top")
        yield Static("", id="nothing", markup=False)
        yield Table()
        yield LineDetail()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the first lines."""
        self._show()

    # -- reading --------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Begin to read. A day that is remembered and understood no more is let go."""
        self._incomplete = returning.incomplete(self._session)
        try:
            self._reading = Reading(self._session, self._about, self._view)
        except FieldjournalError:
            self._view = replace(self._view, as_of="")
            self._reading = Reading(self._session, self._about, self._view)
        self._lines = Blocks(self._reading.window)

    def _show(self, *, cursor: int = 0) -> None:
        """Draw the lines in sight, and find the rest once they are drawn."""
        self._reading.go_on(_AT_ONCE, lines=lines_in_sight(self.app.size.height))
        self._columns = self._view.columns or tuple(each.name for each in self._reading.register.columns)
        headings = [Heading(self._label(name), self._arrow(name)) for name in self._columns]
        self.query_one(Table).show(headings, len(self._reading), self._row, cursor=cursor)
        self._say_what_there_is()
        if not self._reading.done:
            self.call_after_refresh(self._go_on)

    @work(exclusive=True, group="reading")
    async def _go_on(self) -> None:
        reading, sorted_before = self._reading, self._reading.sorted
        while not reading.done and reading is self._reading:
            await asyncio.sleep(0)
            before = len(reading)
            reading.go_on(_SLICE)
            if reading.sorted != sorted_before:
                sorted_before = reading.sorted
                self._lines.clear()
                self.query_one(Table).again()
            elif before < len(reading):
                self._lines.grown(before)
            self.query_one(Table).grow(len(reading))
            self._say_what_there_is()

    def _look_again(self, *, cursor: int = 0) -> None:
        self._begin()
        self._show(cursor=cursor)

    def _change(self, view: View) -> None:
        """See the register in another way from now on."""
        self._view = view
        if self._remembers:
            register_views.remember(self._session, self._about, view)
        self._look_again()

    def _row(self, index: int) -> list[TableCell] | None:
        line = self._lines.at(index)
        if line is None:
            return None
        cells = (line.cells[self._place(name)] for name in self._columns)
        return [TableCell(cell.words, cell.disputed) for cell in cells]

    def _place(self, name: str) -> int:
        return [column.name for column in self._reading.register.columns].index(name)

    # -- what is said ---------------------------------------------------------------------------

    def _label(self, name: str) -> str:
        return _(self._reading.register.column(name).label)

    def _arrow(self, name: str) -> str:
        return {name: "▲", f"-{name}": "▼"}.get(self._view.sort, "")

    def _say_what_there_is(self) -> None:
        reading, count = self._reading, len(self._reading)
        top = self.query_one("#top", Bar)
        top.left = _(reading.register.label)
        if self._view.as_of:
            top.left += " · " + _("as of {day}").format(day=self._view.as_of)
        rows = plural("{n} row", "{n} rows", count)
        rows = rows if reading.done else _("{rows} so far …").format(rows=rows)
        top.right = " · ".join(filter(None, (rows, self._incomplete)))
        asked = register_choices.asked(reading, self._view)
        counted = register_choices.counted(reading, self._columns)
        self.query_one("#state", Bar).left = " · ".join(filter(None, (asked, counted)))
        nothing = reading.done and not count
        self.query_one("#nothing").display = nothing
        self.query_one(Table).display = self.query_one(LineDetail).display = not nothing
        if nothing:
            self.query_one("#nothing", Static).update(self._nothing())

    def _nothing(self) -> str:
        if self._view.where:
            return _("No row fits. f changes what is asked for, u shows all rows again.")
        made = _("A row is made by: {what}.").format(what=_(self._reading.register.makes))
        return "\n\n".join([_(self._reading.register.asks), _("There is no row yet."), made])

    def _say(self, words: str) -> None:
        self.query_one("#state", Bar).left = dressed(words)

    @on(Lines.Rested)
    def _follow(self) -> None:
        line = self._current()
        self.query_one(LineDetail).show(self._in_full(line) if line else ())

    def _in_full(self, line: ShownLine) -> Iterator[tuple[str, str]]:
        """Yield every column of a line that says something, with what others claim of its value."""
        accounts = self._reading.accounts_of(line)
        for at, (column, cell) in enumerate(zip(self._reading.register.columns, line.cells, strict=True)):
            if cell.words:
                yield _(column.label), cell.words
            yield from (("", words) for words in accounts.get(at, ()))

    def _current(self) -> ShownLine | None:
        return self._lines.at(self.query_one(Table).lines.cursor) if len(self._reading) else None

    def _column(self) -> str:
        return self._columns[self.query_one(Table).column]

    # -- choosing -------------------------------------------------------------------------------

    @on(Head.Clicked)
    def _clicked(self, event: Head.Clicked) -> None:
        self.query_one(Table).column = event.column
        self.action_order()

    def action_order(self) -> None:
        """Order by the column of the cursor: the first first, the last first, as it was made."""
        name = self._column()
        following = {name: f"-{name}", f"-{name}": ""}.get(self._view.sort, name)
        self._change(replace(self._view, sort=following))

    @work
    async def action_columns(self) -> None:
        """Choose which columns there are, in the order they are chosen."""
        chosen = await register_choices.ask_columns(self, self._reading, self._columns)
        if chosen is not None:
            self._change(replace(self._view, columns=chosen))

    def action_move(self, by: int) -> None:
        """Move the column of the cursor to the left or right."""
        table, columns = self.query_one(Table), list(self._columns)
        to = table.column + by
        if 0 <= to < len(columns):
            columns.insert(to, columns.pop(table.column))
            self._change(replace(self._view, columns=tuple(columns)))
            table.column = to

    @work
    async def action_condition(self) -> None:
        """Show only some rows: choose a column, then what has to stand in it."""
        where = await register_choices.ask_condition(self, self._reading, self._view, self._column())
        if where is not None:
            self._change(replace(self._view, where=where))

    @work
    async def action_totals(self) -> None:
        """Show how often each word stands in the counted columns; taking one shows only its rows."""
        where = await register_choices.ask_totals(self, self._reading, self._view)
        if where is not None:
            self._change(replace(self._view, where=where))

    @work
    async def action_day(self) -> None:
        """Show what was known on a day."""
        day = await register_choices.ask_day(self, self._view)
        if day is not None:
            self._change(replace(self._view, as_of=day))

    def action_as_made(self) -> None:
        """Show the register as it was made."""
        self._change(AS_MADE)
        self._say(_("as it was made: all columns, all rows, known today"))

    # -- records --------------------------------------------------------------------------------

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_open()

    @work
    async def action_open(self) -> None:
        """Open the record the row came from."""
        line = self._current()
        if line is None:
            return
        try:
            record = records.get(self._session, line.id)
        except NotFound:
            return
        if await writing.edit(self, self._session, record.draft()) is not None:
            self._look_again(cursor=self.query_one(Table).lines.cursor)

    @work
    async def action_share(self) -> None:
        """Share the rows shown with the records they are made from, or write them as a plain copy."""
        from fieldjournal.tui.screens.share import share

        if not self._reading.done:
            self._say(_("not all rows are found yet; one moment"))
            return
        ids = self._reading.ids()
        if not ids:
            return
        view, travels = self._view, self._reading.register.travels
        listed = Listed(self._about, view.as_of, dict(view.where), self._columns) if travels else None
        try:
            said = (await share(self, self._session, ids, listed)).said
        except FieldjournalError as error:
            said = sentence(error)
        if said:
            self._say(said)

    def action_back(self) -> None:
        """Back to the list of registers."""
        self.dismiss(None)
