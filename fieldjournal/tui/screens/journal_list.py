"""The list of the journal: what it shows, the record under the cursor beside it, and what to say of both.

- The list reads only the rows in sight; typing in the search line filters with every key.
- What was deleted has a list of its own, reached by the filter: there it can be read, brought back
  or erased, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input, Static

from fieldjournal.errors import NotFound
from fieldjournal.i18n import _, plural
from fieldjournal.journal import listing, records, seen, settings
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Record
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.detail import Detail
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import CALM, Lines
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.widgets.search_line import SearchLine
from fieldjournal.tui.words import dressed

DELETED = "deleted"
"""What the filter calls what was deleted; no kind has this name."""


_LEAST_COUNT: Final = 24
"""Cells for what is shown and when it locks, at the least."""


@dataclass(frozen=True)
class Shown:
    """What the list shows. What was deleted is not searched."""

    query: str = ""
    kind: str = ""
    order: listing.Order = "written"
    deleted: bool = False

    @property
    def everything(self) -> bool:
        """Nothing is left out."""
        return not (self.query or self.kind or self.deleted)


class ListScreen(Screen[None]):
    """List and detail. What can be done with a record is `JournalScreen`'s."""

    CSS_PATH = STYLES
    AUTO_FOCUS = "RecordList"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.shown = Shown(order="happened" if settings.get(session, "order") == "happened" else "written")
        self.marked: dict[str, None] = {}
        """Ids of what is marked, in the order it was marked; see `journal_marks`."""
        self._listing = listing.listing(session, order=self.shown.order)
        self._rest: Timer | None = None
        """What finds the rest of a long list when nobody types."""

    def compose(self) -> ComposeResult:
        """List and detail, a line over them and two below."""
        with Horizontal(id="top"):
            yield Static(_("Journal"), id="name", markup=False)
            yield SearchLine(placeholder=_("/ search"))
            yield Static("", id="count", markup=False)
        with Horizontal(id="middle"):
            yield RecordList(lambda wanted: listing.rows(self.session, wanted), self.marked)
            yield Detail()
        yield Bar(id="state")
        yield KeysBar()

    def look(self, *, cursor_on: str = "", cursor: int = 0) -> None:
        """Read the list again; the cursor goes to a record by id, else to a place, else to the top.

        A record the list does not show leaves the cursor where it was: what is done next must not meet
        another entry. The first records are there at once, the others when nobody typed for a moment.
        """
        shown = self.shown
        self._listing = listing.listing(
            self.session, query=shown.query, kind=shown.kind, order=shown.order, deleted=shown.deleted
        )
        if cursor_on:
            key = listing.key_of(self.session, cursor_on)
            at = None if key is None else self._listing.index(key)
            cursor = self.query_one(RecordList).cursor if at is None else at
        self.query_one(RecordList).show(self._listing, cursor=cursor)
        if self._rest is not None:
            self._rest.stop()
        if not self._listing.whole:
            self._rest = self.set_timer(CALM, self._complete)
        self.show_count()
        if not self._listing.found:
            self.query_one(Detail).say(self._nothing())

    def _complete(self) -> None:
        self.query_one(RecordList).complete()
        self.show_count()

    def _nothing(self) -> str:
        if self.shown.deleted:
            return _("Nothing is deleted. Esc goes back to the journal.")
        if not self.shown.everything:
            return _("Nothing fits. Esc shows everything again.")
        return _(
            "Nothing is written yet.\n\nn  writes down what you heard or saw,\n"
            "   in your own words. Everything else\n   can wait."
        )

    def show_count(self) -> None:
        """Say what is shown, how much of it, and when the journal locks by itself."""
        if self.shown.deleted:
            name = _("Deleted")
        else:
            name = _(kind_named(self.shown.kind).plural) if self.shown.kind else _("Journal")
        left = getattr(self.app, "minutes_left", 0)
        count = self.query_one("#count", Static)
        words = _("{many}, locks in {n}m").format(many=self._many(), n=left)
        count.styles.min_width = max(cell_len(words), _LEAST_COUNT)  # in any language: the search gives way
        count.update(words)
        self.query_one("#name", Static).update(name)

    def _many(self) -> str:
        if self.marked and not self.shown.deleted:
            return plural("{n} marked", "{n} marked", len(self.marked))
        if not self._listing.whole:
            return "…"
        shown = len(self._listing)
        total = shown if self.shown.deleted else self._listing.total
        many = plural("{n} entry", "{n} entries", total)
        return many if shown == total else _("{n} of {many}").format(n=shown, many=many)

    def say(self, words: str) -> None:
        """Say what was just done, in the line above the keys."""
        self.query_one("#state", Bar).left = dressed(words)

    @on(Lines.Rested)
    def _follow(self) -> None:
        row = self.query_one(RecordList).current
        if row is None:
            return
        try:
            found = seen.seen(self.session, row.id)
        except NotFound:
            return
        self.query_one(Detail).show(found, records.name_of(self.session))

    @on(Input.Changed)
    def _searched(self, event: Input.Changed) -> None:
        query = event.value.strip()
        self.shown = replace(self.shown, query=query, deleted=self.shown.deleted and not query)
        self.look()

    def current(self) -> Record | None:
        """Return the record under the cursor, deleted or not."""
        row = self.query_one(RecordList).current
        return records.get(self.session, row.id) if row else None

    def current_kept(self) -> Record | None:
        """Return the record under the cursor, unless it was deleted: then say how to bring it back."""
        record = self.current()
        if record is not None and record.deleted:
            self.say(_("this was deleted; bring it back with u"))
            return None
        return record

    # -- the list -------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Go to the search line."""
        self.query_one(SearchLine).focus()

    def action_clear(self) -> None:
        """Show everything again."""
        self.shown = Shown(order=self.shown.order)
        line = self.query_one(SearchLine)
        if line.value:
            line.value = ""
        else:
            self.look()

    @work
    async def action_filter(self) -> None:
        """Show only one kind, or what was deleted."""
        options = [Option("", _("everything"))]
        options += [Option(kind.name, _(kind.plural)) for kind in KINDS.values()]
        options.append(Option(DELETED, _("what was deleted")))
        current = DELETED if self.shown.deleted else self.shown.kind
        chosen = await self.app.push_screen_wait(PickScreen(_("Show only"), options, current=current))
        if chosen is not None:
            self.show_only(chosen)

    def show_only(self, chosen: str) -> None:
        """Show one kind by its name, everything by none, or `DELETED`."""
        deleted = chosen == DELETED
        if deleted:
            self.query_one(SearchLine).value = ""
        query = "" if deleted else self.shown.query
        self.shown = replace(self.shown, query=query, kind="" if deleted else chosen, deleted=deleted)
        self.look()
        if deleted and self._listing.found:
            self.say(_("bring one back with u; Esc goes back to the journal"))

    def action_order(self) -> None:
        """Order by when it was written, or by when it happened."""
        order: listing.Order = "happened" if self.shown.order == "written" else "written"
        self.shown = replace(self.shown, order=order)
        settings.put(self.session, "order", order)
        self.look()
        written = order == "written"
        self.say(_("ordered: last written first") if written else _("ordered by when it happened"))
