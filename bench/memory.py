"""Whether the memory of the app stays flat while somebody pages, searches and opens registers for hours."""

from __future__ import annotations

from typing import Final

from bench.measured import resident
from bench.reading import TYPED, WINDOW, beginnings
from bench.registers import first_page
from fieldjournal.journal import listing
from fieldjournal.journal.register_views import View
from fieldjournal.journal.session import Session
from fieldjournal.model.registers import REGISTERS

_ROUNDS: Final = 6
_GROWTH: Final = 16 << 10
"""KiB that may come on top after the second round: pages in the cache and remembered names are bounded."""


def memory(session: Session) -> tuple[str, bool]:
    """Return the memory after each round of paging, searching and opening, and whether it stays."""
    held = []
    for number in range(_ROUNDS):
        _round(session, number)
        held.append(resident())
    growth = held[-1] - held[1]
    said = ", ".join(f"{each >> 10}" for each in held)
    return f"memory in MiB after each round of paging, searching, opening registers: {said}", growth < _GROWTH


def _round(session: Session, number: int) -> None:
    whole = listing.listing(session, order="happened")
    for at in range(number * WINDOW, len(whole), max(len(whole) // 300, 1)):
        listing.rows(session, whole.window(at, WINDOW))
    for words in TYPED:
        for typed in beginnings(words):
            listing.rows(session, listing.listing(session, query=typed).window(0, WINDOW))
    for name in REGISTERS:
        first_page(session, name, View())
