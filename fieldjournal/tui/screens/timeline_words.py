"""How the timeline is said: a thing in its line and in full, the signs, how much there is of a year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fieldjournal.i18n import _
from fieldjournal.journal.timeline import ROLES, Role, Thing, Timeline
from fieldjournal.tui.screens.pick import Option
from fieldjournal.tui.widgets.axis import SIGNS, SOMEWHERE, on_axis
from fieldjournal.tui.widgets.lines import Entry, Piece

UNDATED = 0
"""Stands for the page of what has no year."""

_BARS = 24


def line(thing: Thing | None, year: int, widths: tuple[int, int]) -> Entry:
    """Return the line of a thing on the axis of a year: `widths` are those of its date and of the axis."""
    if thing is None:
        return [[Piece(_("not there any more"), "quiet")]]
    width, cells = widths
    when = f"! {thing.when}" if thing.disputed else thing.when
    axis = on_axis(thing.span, thing.role, year, cells) if cells else []
    who = Piece(f" · {thing.who}" if thing.who else "", "quiet")
    return [[Piece(" "), Piece(when, "quiet", width), Piece(" "), *axis, Piece(" "), *_what(thing), who]]


def _what(thing: Thing) -> list[Piece]:
    """Return what a thing is, with the sign and word of what it is to others, and how long after."""
    if thing.role is Role.NONE:
        return [Piece("  "), Piece(thing.what, "strong")]
    said = _(ROLES[thing.role])
    between = next((each.between for each in thing.linked if each.is_earlier and each.between), None)
    if between:
        said = _("{role} after {days}").format(role=said, days=between.shown())
    return [Piece(f"{SIGNS[thing.role]} {said}: ", "mark"), Piece(thing.what, "strong")]


def in_full(thing: Thing, accounts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield all that is said of a thing, with its links and what others claim of its date."""
    yield _("When"), thing.when or _("nobody told")
    yield from (("", words) for words in accounts)
    yield _("What"), thing.what
    if thing.who:
        yield _("Who"), thing.who
    for linked in thing.linked:
        yield _("Before it") if linked.is_earlier else _("After it"), linked.shown()


def legend() -> str:
    """Return the signs with their words."""
    signs = [f"{SIGNS[role]} {_(word)}" for role, word in ROLES.items()]
    return " · ".join([*signs, f"{SOMEWHERE} " + _("somewhere in it")])


def nothing(timeline: Timeline) -> str:
    """Return what is said where there is nothing."""
    if timeline.who or timeline.kind:
        return _("Nothing of this has a date yet. p and f choose again.")
    return _("Nothing is written yet that happened on a day.")


def page_name(page: int) -> str:
    """Return a year, or what the page of the undated is called."""
    return _("without a year") if page == UNDATED else str(page)


def years(timeline: Timeline) -> list[Option[int]]:
    """Return the pages there are to be chosen from, each with a bar of how much there is."""
    undated = len(timeline.undated())
    counts = [*timeline.counted().items(), *([(UNDATED, undated)] if undated else [])]
    most = max((count for _page, count in counts), default=1)
    return [
        Option(page, f"{page_name(page):<16}{_bar(count, most):<{_BARS}} {count:>6}")
        for page, count in counts
    ]


def _bar(count: int, most: int) -> str:
    return "█" * max(count * _BARS // most, 1)
