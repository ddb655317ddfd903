"""Who may be one person under two entries: the whole list, and the ways to it from one entry."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import merging, records, same_people, seen
from fieldjournal.journal.same_people import Suggestion
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import title
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.merges import link_of
from fieldjournal.model.record import Record
from fieldjournal.tui import keys
from fieldjournal.tui.screens.compare import Answered, CompareScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import sentence

_BREATH = 0.001
_TWO, _LIKEST = 2, 3
_Way = tuple[str, str]
"""What to do, and with whom."""


async def same_person(
    screen: Screen[Any], session: Session, record: Record | None, marked: Sequence[str]
) -> Answered | None:
    """Ask which two to compare, or whose link to take back; return what came of it, None where left."""
    try:
        session.require_complete()
        options = _ways(session, record, marked)
        chosen = await screen.app.push_screen_wait(PickScreen(_("The same person?"), options, below=True))
        if chosen is None:
            return None
        what, whom = chosen
        if what == "everybody":
            return await screen.app.push_screen_wait(SamePeopleScreen(session))
        if what == "unmerge":
            merging.unmerge(session, whom)
            return Answered(_("two people again; nothing else was changed"))
        first = marked[0] if what == "marked" or record is None else record.id
        if what == "somebody":
            who = await screen.app.push_screen_wait(
                PeopleScreen(session, _("The same person as …"), (record.kind if record else "contact",))
            )
            whom = who[0].contact if who else ""
        if not whom:
            return None
        return await screen.app.push_screen_wait(CompareScreen(session, first, whom))
    except FieldjournalError as error:
        return Answered(sentence(error))


def _ways(session: Session, record: Record | None, marked: Sequence[str]) -> list[Option[_Way]]:
    made: list[Option[_Way]] = []
    if len(marked) == _TWO:
        names = [title(records.get(session, each), str) for each in marked]
        made.append(Option(("marked", marked[1]), _("compare the two that are marked"), " – ".join(names)))
    if record is not None and kind_named(record.kind).same:
        made += [
            Option(("like", each.second), _("compare with {name}").format(name=each.names[1]))
            for each in same_people.like(session, record.id)[:_LIKEST]
        ]
        made.append(Option(("somebody", ""), _("compare with somebody …")))
        for linked in (record, *seen.seen(session, record.id).others):
            if link_of(linked):
                words = _("take back: “{title}” is the same person").format(title=title(linked, str))
                made.append(Option(("unmerge", linked.id), words, _("nothing else is changed by it")))
    words = _("everybody who may be one person under two entries")
    made.append(Option(("everybody", ""), words, _("by how their names sound")))
    return made


class SamePeopleScreen(Screen[Answered | None]):
    """Pairs that may be one person, found while they are read. Dismisses with the last answer, if any."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SAME_PEOPLE)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pairs: list[Suggestion] = []
        self._last: Answered | None = None

    def compose(self) -> ComposeResult:
        """Lay out the list, and below it how far the search is."""
        yield Bar(_("One person under two entries?"), id="top")
        yield Lines(height=3, classes="pairs")
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Begin to look."""
        self._search()

    @work(exclusive=True)
    async def _search(self) -> None:
        lines, state = self.query_one(Lines), self.query_one("#state", Bar)
        for so_far, total, found in same_people.search(self._session):
            self._pairs += found
            lines.fill(len(self._pairs), self._entry, cursor=lines.cursor)
            state.left = _("looked at {done} of {total}").format(done=so_far, total=total)
            await asyncio.sleep(_BREATH)
        state.left = self._count()

    def _count(self) -> str:
        if not self._pairs:
            return _("Nobody looks like somebody else.")
        return plural("{n} pair may be one person", "{n} pairs may be one person", len(self._pairs))

    def _entry(self, index: int) -> Entry:
        first, second = self._pairs[index].names
        return [[Piece(" "), Piece(first, "strong")], [Piece("   "), Piece(second)], []]

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_look()

    @work
    async def action_look(self) -> None:
        """Show both side by side."""
        lines = self.query_one(Lines)
        if not self._pairs:
            return
        pair = self._pairs[lines.cursor]
        try:
            answered = await self.app.push_screen_wait(CompareScreen(self._session, pair.first, pair.second))
        except FieldjournalError as error:
            self.query_one("#state", Bar).left = sentence(error)
            return
        if answered is None:
            return
        self._last = answered
        self._pairs = [each for each in self._pairs if self._is_open(each)]
        lines.fill(len(self._pairs), self._entry, cursor=min(lines.cursor, max(len(self._pairs) - 1, 0)))
        self.query_one("#state", Bar).left = f"{answered.said} · {self._count()}"

    def _is_open(self, pair: Suggestion) -> bool:
        """Say whether a pair is still worth a question after an answer."""
        return any(
            pair.second in (each.first, each.second) for each in same_people.like(self._session, pair.first)
        )

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(self._last)
