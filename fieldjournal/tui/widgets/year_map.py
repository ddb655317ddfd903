"""A year drawn as a map: a line for each month, a cell for each day, darker the more is known of it.

The count stands in the cell (`+` for ten and more), so that the map reads without any colour. What is known
to the month only stands at the end of its line, what is known less exactly beneath.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.i18n import _, language, plural
from fieldjournal.journal.timeline import SHADES, YearMap
from fieldjournal.model.date_say import month_name
from fieldjournal.model.fuzzy_date import end_of_month

_LABEL: Final = 5
_MONTHS, _DAYS = 12, 31
_MARGIN: Final = 10
"""Cells at the end of a month for what is known to the month."""

_STEP: Final = 5
"""Every how many days a number stands above."""

_TOP: Final = 1
"""Lines above January."""


class YearMapView(Widget, can_focus=True):
    """The map of a year with a cursor on one day."""

    day: reactive[date] = reactive(date(2000, 1, 1))

    def __init__(self, shown: YearMap, day: date) -> None:
        super().__init__()
        self._map = shown
        self.set_reactive(YearMapView.day, day)

    def show(self, shown: YearMap, day: date) -> None:
        """Show another year."""
        self._map = shown
        self.day = day
        self.refresh()

    @property
    def _cell(self) -> int:
        """Cells of a day: two where there is room."""
        return 2 if self.size.width >= _LABEL + 2 * _DAYS + _MARGIN else 1

    def render(self) -> Content:
        """Return the map: days across, months down."""
        lines = [self._head(), *(self._month(month) for month in range(1, _MONTHS + 1)), self._foot()]
        return Content("\n").join(lines)

    def _head(self) -> Content:
        line = ""
        for day in (1, *range(_STEP, _DAYS, _STEP)):
            line += str(day).rjust(day * self._cell - len(line))
        return Content.assemble(" " * _LABEL, (line, "$foreground 60%"))

    def _month(self, month: int) -> Content:
        name = month_name(month, language())[: _LABEL - 2]
        last = end_of_month(date(self._map.year, month, 1)).day
        cells = [self._sign(date(self._map.year, month, day)) for day in range(1, last + 1)]
        rest = " " * (self._cell * (_DAYS - last))
        count = self._map.months[month]
        margin = f" +{count}" if count else ""
        return Content.assemble((f"{name:<{_LABEL}}", "$foreground 60%"), *cells, rest, margin)

    def _sign(self, day: date) -> tuple[str, str]:
        shade = self._map.shade(day)
        style = f"bold $foreground on $accent {shade * 60 // SHADES}%" if shade else "$foreground 40%"
        if day == self.day:
            style = "bold reverse"
        return self._map.sign(day).rjust(self._cell), style

    def _foot(self) -> Content:
        count, lines = self._map.longer, [""]
        if self._map.months:
            lines.append(_("+ at the end of a line: known to the month"))
        if count:
            lines.append(plural("{n} known less exactly", "{n} known less exactly", count))
        return Content.assemble(("\n".join(lines), "$foreground 60%"))

    def move(self, *, days: int = 0, months: int = 0) -> None:
        """Move the cursor by days, or by months as far as they are as long."""
        if months:
            month = min(max(self.day.month + months, 1), _MONTHS)
            first = date(self._map.year, month, 1)
            self.day = first.replace(day=min(self.day.day, end_of_month(first).day))
        else:
            moved = self.day + timedelta(days=days)
            self.day = moved if moved.year == self._map.year else self.day

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the day that was clicked."""
        month, at = event.y - _TOP + 1, (event.x - _LABEL) // self._cell + 1
        if 1 <= month <= _MONTHS and 1 <= at <= end_of_month(date(self._map.year, month, 1)).day:
            self.day = date(self._map.year, month, at)
