"""The map of a year: where much is known, where nothing; a day leads back to the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.i18n import _, language, plural
from fieldjournal.journal.timeline import Timeline
from fieldjournal.model.dates import FuzzyDate, Precision, as_understood
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.year_map import YearMapView


class YearMapScreen(Screen["date | None"]):
    """Dismisses with the day that was taken, or None."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.YEAR_MAP)
    AUTO_FOCUS = "YearMapView"

    def __init__(self, timeline: Timeline, title: str, years: Sequence[int], year: int) -> None:
        super().__init__()
        self._timeline, self._heading = timeline, title
        self._years = years
        self._year = year

    def compose(self) -> ComposeResult:
        """Put a line over the year and two below."""
        yield Bar(self._heading, id="top")
        shown = self._timeline.map(self._year)
        yield YearMapView(shown, min(shown.days, default=date(self._year, 1, 1)))
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Say what stands on the day of the cursor."""
        self._say()
        self.watch(self.query_one(YearMapView), "day", self._say, init=False)

    def _say(self) -> None:
        view = self.query_one(YearMapView)
        day = as_understood(FuzzyDate("", view.day, view.day, Precision.DAY), language())
        count = self._timeline.map(self._year).days[view.day]
        self.query_one("#top", Bar).right = str(self._year)
        things = plural("{n} thing", "{n} things", count) if count else _("nothing known to the day")
        self.query_one("#state", Bar).left = f"{day}: {things}"

    def action_day(self, by: int) -> None:
        """Move by a day."""
        self.query_one(YearMapView).move(days=by)

    def action_month(self, by: int) -> None:
        """Move by a month."""
        self.query_one(YearMapView).move(months=by)

    def action_year(self, by: int) -> None:
        """Show the next year there is something of, or the one before."""
        at = self._years.index(self._year) + by
        if 0 <= at < len(self._years):
            self._year = self._years[at]
            shown = self._timeline.map(self._year)
            self.query_one(YearMapView).show(shown, min(shown.days, default=date(self._year, 1, 1)))
            self._say()

    def action_take(self) -> None:
        """Go to this day in the list."""
        self.dismiss(self.query_one(YearMapView).day)

    def action_back(self) -> None:
        """Back to the list."""
        self.dismiss(None)
