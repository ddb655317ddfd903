"""Lists and search, as the app asks for them: the first keys in order, and the rows it reads to draw them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from bench.measured import Measured, milliseconds
from fieldjournal.journal import listing, notes, records
from fieldjournal.journal.session import Session
from fieldjournal.journal.timeline import Timeline
from fieldjournal.tui.widgets.blocks import BLOCK as THINGS
from fieldjournal.tui.widgets.record_list import BLOCK

WINDOW: Final = BLOCK
"""Rows the app reads at once for a list (`tui.widgets.record_list`); a terminal of 80 × 24 shows nine."""

BAR: Final = 20.0
TYPED: Final = (
    "мейлис",
    "orazg",
    "gurbannaz",
    "сапарова",
    "turkmenabat",
    "паспорт не",
    "telefon",
    "çaryýewa arrest",
)


def beginnings(words: str) -> Iterator[str]:
    """Yield what is typed, letter by letter."""
    yield from (words[:length] for length in range(1, len(words) + 1))


def reading(ours: Session, plain: Session) -> list[Measured]:
    """Return the medians of everything the list shows."""
    mine, theirs = _medians(ours), _medians(plain)
    return [Measured(what, mine[what], theirs[what], BAR) for what in mine]


def _medians(session: Session) -> dict[str, float]:
    def shown(**asked: str) -> Callable[[], object]:
        def step() -> object:
            session.titles.clear()
            return listing.rows(session, listing.listing(session, **asked).window(0, WINDOW))  # type: ignore[arg-type]

        return step

    whole = listing.listing(session)
    starts = range(0, len(whole), max(len(whole) // 40, 1))
    first = [row.id for start in starts for row in listing.rows(session, whole.window(start, 1))]
    typed = [each for words in TYPED for each in beginnings(words)]
    return {
        "the list, last written first": milliseconds([shown()], 15),
        "the list, by when it happened": milliseconds([shown(order="happened")], 15),
        "the list of one kind, by when it happened": milliseconds(
            [shown(kind=kind, order="happened") for kind in ("incident", "contact", "source")], 5
        ),
        "the next window": milliseconds(
            [lambda at=at: listing.rows(session, whole.window(at, WINDOW)) for at in starts]  # type: ignore[misc]
        ),
        "search as typed": milliseconds([shown(query=words) for words in typed], 2),
        "search as typed, of one kind": milliseconds([shown(query=words, kind="contact") for words in typed]),
        "search as typed, by when it happened": milliseconds(
            [shown(query=words, order="happened") for words in typed]
        ),
        "one record whole": milliseconds([lambda own=own: records.get(session, own) for own in first]),  # type: ignore[misc]
        "the timeline, its years and the last one": milliseconds([lambda: _last_year(session)], 10),
        "what waits to be worked through": milliseconds([lambda: notes.unworked(session)], 5),
    }


def _last_year(session: Session) -> object:
    """Return what the app draws when the timeline is opened (`tui.screens.timeline`)."""
    session.titles.clear()
    shown = Timeline(session)
    return shown.has_undated, shown.things(shown.year(shown.years[-1])[:THINGS])
