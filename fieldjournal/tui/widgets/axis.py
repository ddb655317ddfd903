"""The months of a year as an axis: where something stands, as a sign on it or as the span it lies in.

Told by signs, not by colour: `◇` an own act, `◆` a reprisal, `▷` what came after, `•` anything else, each on
its very day; `▒` somewhere in it; `‹` and `›` reach out of the year, or to an end nobody knows.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from textual.content import Content
from textual.widget import Widget

from fieldjournal.i18n import N_, _
from fieldjournal.journal.timeline import Role, Span
from fieldjournal.tui.widgets.lines import Piece

SIGNS: Final = {Role.NONE: "•", Role.ACT: "◇", Role.REPRISAL: "◆", Role.FOLLOWED: "▷"}
SOMEWHERE: Final = "▒"
_LINE: Final = "─"
_MONTHS: Final = 12
_INITIALS: Final = N_("JFMAMJJASOND")
"""One letter for each month."""


def on_axis(span: Span | None, role: Role, year: int, cells: int) -> list[Piece]:
    """Return the axis of a year, `cells` wide (a multiple of 12), with what stands on it."""
    if span is None:
        return [Piece(" " * cells)]
    first, last = _cell(span.first, year, cells), _cell(span.last, year, cells)
    signs = SIGNS[role] if span.first == span.last else SOMEWHERE * (last - first + 1)
    before, after = _LINE * first, _LINE * (cells - first - len(signs))
    if span.open_start or span.first.year < year:
        before, signs = _reaching(before, signs, "‹")
    if span.open_end or span.last.year > year:
        after, signs = (each[::-1] for each in _reaching(after, signs[::-1], "›"))
    return [Piece(before, "quiet"), Piece(signs, "mark"), Piece(after, "quiet")]


def _reaching(beside: str, signs: str, arrow: str) -> tuple[str, str]:
    """Put an arrow before the signs; on their first cell where there is no room beside them."""
    return (beside[:-1], arrow + signs) if beside else ("", arrow + signs[1:])


def _cell(day: date, year: int, cells: int) -> int:
    """Return the cell a day falls into, of a year's cells; the first or last for a day of another year."""
    if day.year != year:
        return 0 if day.year < year else cells - 1
    each = cells // _MONTHS
    return (day.month - 1) * each + min((day.day - 1) * each // 31, each - 1)


class AxisHead(Widget):
    """The months over the axis of every line."""

    def __init__(self) -> None:
        super().__init__()
        self._at = self._cells = 0

    def place(self, at: int, cells: int) -> None:
        """Say where the axis begins and how wide it is; 0 wide: there is none."""
        self._at, self._cells = at, cells
        self.refresh()

    def render(self) -> Content:
        """Return the first letters of the months."""
        each = self._cells // _MONTHS
        return Content(" " * self._at + "".join(letter.ljust(each) for letter in _(_INITIALS) if each))
