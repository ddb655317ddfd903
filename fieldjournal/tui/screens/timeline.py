"""The timeline: a year at a time, each thing on the axis of its months, in the span it can have happened in.

- It begins with the present year, or the last one before it there is something of.
- What has no year stands on a page of its own, after the last year.
- Only what is in sight is read.
"""

from __future__ import annotations

from array import array
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import NotFound
from fieldjournal.i18n import _, plural
from fieldjournal.journal import days, records
from fieldjournal.journal.session import Session
from fieldjournal.journal.timeline import Thing, Timeline
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.tui import keys
from fieldjournal.tui.screens import returning, timeline_words, writing
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.timeline_words import UNDATED
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.axis import AxisHead
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.blocks import Blocks
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.line_detail import LineDetail
from fieldjournal.tui.widgets.lines import Entry, Lines

_WHEN, _WHEN_NARROW = 20, 14
_AXIS, _AXIS_WIDE = 12, 24
_NARROW, _WIDE = 78, 100
"""Columns below which the date has less room, and from which on the axis has more."""


class TimelineScreen(Screen[None]):
    """One year, or what has none; of everybody, one person, one kind."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.TIMELINE)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, who: str = "") -> None:
        super().__init__()
        self._session = session
        self._things = Blocks(self._window)
        self._keys: array[int] = array("q")
        self._page = UNDATED
        self._ask(who, "")

    def compose(self) -> ComposeResult:
        """Put a line of months over the list."""
        yield Bar(id="top")
        yield AxisHead()
        yield Static("", id="nothing", markup=False)
        yield Lines()
        yield LineDetail()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the page it begins with."""
        self._show()

    # -- what is asked for ----------------------------------------------------------------------

    def _ask(self, who: str, kind: str) -> None:
        """Look at the axis of somebody, or of a kind; stay in the year where there is something of it."""
        self._incomplete = returning.incomplete(self._session)
        self._timeline = Timeline(self._session, who, kind)
        self._pages = [*self._timeline.years, *([UNDATED] if self._timeline.has_undated else [])]
        if self._page not in self._pages or self._page == UNDATED:
            past = [year for year in self._timeline.years if year <= days.today().year]
            self._page = past[-1] if past else next(iter(self._pages), UNDATED)
        self._read()

    def _read(self) -> None:
        undated = self._page == UNDATED
        self._keys = self._timeline.undated() if undated else self._timeline.year(self._page)
        self._things.clear()

    def _again(self, who: str, kind: str) -> None:
        self._ask(who, kind)
        self._show()

    def _show(self, *, cursor: int = 0) -> None:
        self.query_one(Lines).fill(len(self._keys), self._entry, cursor=cursor)
        self._place_axis()
        self._say_what_there_is()

    def on_resize(self) -> None:
        """Draw the axis as wide as there is room."""
        self._place_axis()
        self.query_one(Lines).again()

    @property
    def _widths(self) -> tuple[int, int]:
        """Cells of the date and of the axis; no axis for what has no year."""
        axis = _AXIS_WIDE if self.size.width >= _WIDE else _AXIS
        when = _WHEN if self.size.width >= _NARROW else _WHEN_NARROW
        return when, 0 if self._page == UNDATED else axis

    def _place_axis(self) -> None:
        when, axis = self._widths
        self.query_one(AxisHead).place(when + 3, axis)

    # -- what is shown --------------------------------------------------------------------------

    def _window(self, start: int, length: int) -> list[Thing | None]:
        return self._timeline.things(self._keys[start : start + length])

    def _entry(self, index: int) -> Entry:
        return timeline_words.line(self._things.at(index), self._page, self._widths)

    @on(Lines.Rested)
    def _follow(self) -> None:
        thing = self._current()
        accounts = self._timeline.accounts_of(thing) if thing and thing.disputed else ()
        self.query_one(LineDetail).show(timeline_words.in_full(thing, accounts) if thing else ())

    def _current(self) -> Thing | None:
        return self._things.at(self.query_one(Lines).cursor) if len(self._keys) else None

    def _say_what_there_is(self) -> None:
        timeline, page, top = self._timeline, self._page, self.query_one("#top", Bar)
        name = records.name_of(self._session)(timeline.who) if timeline.who else ""
        kind = _(kind_named(timeline.kind).plural) if timeline.kind else ""
        top.left = " · ".join(filter(None, (_("Timeline"), name, kind)))
        count = plural("{n} thing", "{n} things", len(self._keys))
        shown = f"{timeline_words.page_name(page)}: {count}" if self._pages else ""
        top.right = " · ".join(filter(None, (shown, self._incomplete)))
        silent = timeline.silence()
        self.query_one("#state", Bar).left = silent.shown() if silent else timeline_words.legend()
        nothing = not self._pages
        self.query_one("#nothing").display = nothing
        self.query_one(Lines).display = self.query_one(LineDetail).display = not nothing
        if nothing:
            self.query_one("#nothing", Static).update(timeline_words.nothing(timeline))

    # -- moving ---------------------------------------------------------------------------------

    def action_year(self, by: int) -> None:
        """Show the next page, or the one before."""
        at = self._pages.index(self._page) + by if self._pages else -1
        if 0 <= at < len(self._pages):
            self._turn_to(self._pages[at])

    def _turn_to(self, page: int, *, cursor: int = 0) -> None:
        self._page = page
        self._read()
        self._show(cursor=cursor)

    @work
    async def action_years(self) -> None:
        """Choose a year, seeing how much each has."""
        options = timeline_words.years(self._timeline)
        page = await self.app.push_screen_wait(PickScreen(_("Which year?"), options, current=self._page))
        if page is not None:
            self._turn_to(page)

    @work
    async def action_map(self) -> None:
        """Show the year as a map of days; a day taken there is gone to here."""
        from fieldjournal.tui.screens.year_map import YearMapScreen

        years = list(self._timeline.years)
        if not years:
            return
        year = self._page if self._page != UNDATED else years[-1]
        title = self.query_one("#top", Bar).left
        day = await self.app.push_screen_wait(YearMapScreen(self._timeline, title, years, year))
        if day is not None:
            self._go_to(day)

    def _go_to(self, day: date) -> None:
        self._turn_to(day.year, cursor=self._timeline.index_of(day))

    # -- whose ----------------------------------------------------------------------------------

    @work
    async def action_person(self) -> None:
        """Show one person's timeline, or everybody's again."""
        if self._timeline.who:
            options = [Option("", _("everybody")), Option("other", _("somebody else …"))]
            chosen = await self.app.push_screen_wait(PickScreen(_("Whose timeline?"), options))
            if not chosen:
                if chosen is not None:
                    self._again("", self._timeline.kind)
                return
        asked = PeopleScreen(self._session, _("Whose timeline?"), ("contact",), new=False)
        who = await self.app.push_screen_wait(asked)
        if who:
            self._again(who[0].contact, self._timeline.kind)

    @work
    async def action_kind(self) -> None:
        """Show one kind of entry, or everything again."""
        options = [Option("", _("everything"))]
        options += [Option(kind.name, _(kind.plural)) for kind in KINDS.values() if kind.name != "case"]
        kind = await self.app.push_screen_wait(
            PickScreen(_("Show only"), options, current=self._timeline.kind)
        )
        if kind is not None:
            self._again(self._timeline.who, kind)

    @work
    async def action_silent(self) -> None:
        """Show who is silent; somebody taken there has their timeline here."""
        from fieldjournal.tui.screens.silence import SilenceScreen

        who = await self.app.push_screen_wait(SilenceScreen(self._session))
        if who is not None:
            self._again(who, "")

    # -- records --------------------------------------------------------------------------------

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_open()

    @work
    async def action_open(self) -> None:
        """Open the record of the thing under the cursor."""
        thing, cursor = self._current(), self.query_one(Lines).cursor
        if thing is None:
            return
        try:
            record = records.get(self._session, thing.id)
        except NotFound:
            return
        if await writing.edit(self, self._session, record.draft()) is not None:
            self._ask(self._timeline.who, self._timeline.kind)
            self._show(cursor=cursor)

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)
