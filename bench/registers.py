"""Every register at the size of a lifetime's journal: the first page, and what the whole of it costs.

The app reads the lines a terminal of 80 × 24 has in sight, draws them, and finds the rest while somebody
reads (`tui.screens.register`). So the bar is on that first page, read as the app reads it: in the order of
the register, as of a day, and sorted by each column the tables can sort by. Count and totals come behind it,
and the table says after how long.
"""

from __future__ import annotations

from statistics import median
from typing import Final

from bench.measured import milliseconds, once
from bench.reading import BAR
from fieldjournal.journal.register_reading import Reading
from fieldjournal.journal.register_views import View
from fieldjournal.journal.session import Session
from fieldjournal.model.registers import REGISTERS, Register, orders
from fieldjournal.tui.widgets.blocks import BLOCK
from fieldjournal.tui.widgets.table import lines_in_sight

LINES: Final = lines_in_sight(24)

_DAY: Final = "20 December 2015"
_HEAD: Final = (
    f"{f'register, {LINES} lines':<20}{'as made':>10}{'plain':>10}{'as of':>10}{'sorted':>10}"
    f"{'slowest sort':>24}{'lines':>9}{'counted after':>15}"
)


def first_page(session: Session, name: str, view: View) -> Reading:
    """Read what the app draws first, with nothing remembered from before."""
    session.titles.clear()
    reading = Reading(session, name, view)
    reading.go_on(1e9, lines=LINES)
    reading.window(0, BLOCK)
    return reading


def registers(ours: Session, plain: Session) -> tuple[str, bool]:
    """Return the table of all registers, and whether every first page fits the bar."""
    lines, fits = [_HEAD], True
    for register in REGISTERS.values():
        line, fitted = _line(ours, plain, register)
        lines.append(line)
        fits = fits and fitted
    return "\n".join(lines), fits


def _line(ours: Session, plain: Session, register: Register) -> tuple[str, bool]:
    name = register.name
    made = _page(ours, name, View())
    peer = _page(plain, name, View())
    day = _page(ours, name, View(as_of=_DAY))
    sorts = {sort: _page(ours, name, View(sort=sort)) for sort in _sorts(register)}
    slowest = max(sorts, key=lambda sort: sorts[sort], default="")
    reading = Reading(ours, name)
    whole = once(lambda: reading.go_on(1e9))
    in_order = median(sorts.values()) if sorts else 0.0
    fits = all(each <= BAR for each in (made, day, in_order))
    sort = f"{slowest} {sorts[slowest]:.1f} ms" if sorts else ""
    return (
        f"{name:<20}{made:>7.1f} ms{peer:>7.1f} ms{day:>7.1f} ms{in_order:>7.1f} ms{sort:>24}"
        f"{len(reading):>9}{whole / 1000:>13.2f} s{'' if fits else '  MISSED'}"
    ), fits


def _page(session: Session, name: str, view: View) -> float:
    return milliseconds([lambda: first_page(session, name, view)], 7)


def _sorts(register: Register) -> list[str]:
    """Return the columns the tables can sort by, one after the other up and down."""
    columns = [column.name for column in register.columns if orders(register, column.name)]
    return [f"{'-' * (number % 2)}{name}" for number, name in enumerate(columns)]
