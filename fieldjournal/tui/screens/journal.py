"""The journal: what was written, in a list, and the record under the cursor beside it.

- The list reads only the rows in sight; typing in the search line filters with every key.
- A record just saved stands on top and under the cursor.
- Work on one record (form, history, erasing …) is a screen of its own that hands back a result.
"""

from __future__ import annotations

import asyncio
import importlib
import os
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import Paste
from textual.screen import Screen
from textual.widgets import Input, Static

from fieldjournal.errors import FieldjournalError, NotFound
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments, drafts, listing, notes, records, settings
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Draft, Record
from fieldjournal.tui import dropped, keys
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.detail import Detail
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.widgets.typed_line import TypedLine
from fieldjournal.tui.words import dressed, sentence

_NEEDED_NEXT = tuple(
    f"fieldjournal.tui.screens.{name}" for name in ("form", "note", "part", "help", "history", "share")
)
_CALM = 0.2
"""Seconds after the list was shown."""


class SearchLine(TypedLine):
    """The line that filters the list; its keys lead back to the list."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.SEARCH)

    def action_to_list(self) -> None:
        """Go to what was found."""
        self.screen.query_one(RecordList).focus()

    def action_clear(self) -> None:
        """Show everything again."""
        self.value = ""
        self.action_to_list()


class JournalScreen(Screen[None]):
    """The base screen of an open journal."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.JOURNAL)
    AUTO_FOCUS = "RecordList"

    def __init__(self, session: Session, *, first_entry: bool = False) -> None:
        super().__init__()
        self.session = session
        self._first_entry = first_entry
        self._kind = ""
        self._order: listing.Order = "happened" if settings.get(session, "order") == "happened" else "written"
        self._query = ""
        self._listing: listing.Listing | None = None
        self._marked: dict[str, None] = {}
        self._deleted = ""

    def compose(self) -> ComposeResult:
        """List and detail, a line over them and two below."""
        with Horizontal(id="top"):
            yield Static(_("Journal"), id="name", markup=False)
            yield SearchLine(placeholder=_("/ search"))
            yield Static("", id="count", markup=False)
        with Horizontal(id="middle"):
            yield RecordList(lambda wanted: listing.rows(self.session, wanted), self._marked)
            yield Detail()
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the list and what a returning person wants to know first."""
        self.look()
        self._welcome()
        self.set_interval(20.0, self._show_count)
        if self._first_entry:
            self.call_after_refresh(self.action_note)
        self.set_timer(_CALM, self._import_the_rest)
        if not self.session.search_is_complete:
            self._rebuild()
        if not attachments.is_tidy(self.session):
            self._tidy()

    @work(thread=True)
    def _import_the_rest(self) -> None:
        """Read the code of the next screens while nobody is waiting for it."""
        for name in _NEEDED_NEXT:
            importlib.import_module(name)

    @work
    async def _rebuild(self) -> None:
        """Make lists and search complete after another version or language, a slice at a time."""
        for done, total in self.session.rebuild():
            self.query_one("#state", Bar).left = _("search is being rebuilt: {done} of {total}").format(
                done=done, total=total
            )
            await asyncio.sleep(0)
        self.look()
        self.say(_("search is complete again"))

    @work
    async def _tidy(self) -> None:
        """Destroy what is left of files that did not come in whole, or were being erased."""
        from fieldjournal.tui.screens.attach import tidy

        await tidy(self.session)

    # -- what is shown --------------------------------------------------------------------------

    def look(self, *, cursor_on: str = "") -> None:
        """Read the list again; the cursor goes to a record by id, else to the top."""
        self._listing = listing.listing(self.session, query=self._query, kind=self._kind, order=self._order)
        found = self.query_one(RecordList)
        found.show(self._listing)
        if cursor_on:
            self._to(cursor_on)
        self._show_count()
        if not len(self._listing):
            self.query_one(Detail).say(self._nothing())

    def _to(self, record_id: str) -> None:
        found = self.query_one(RecordList)
        for index in range(min(found.count, 200)):
            row = found.row(index)
            if row is not None and row.id == record_id:
                found.cursor = index
                return

    def _nothing(self) -> str:
        if self._query or self._kind:
            return _("Nothing fits. Esc shows everything again.")
        return _(
            "Nothing is written yet.\n\nn  writes down what you heard or saw,\n"
            "   in your own words. Everything else\n   can wait."
        )

    def _show_count(self) -> None:
        if self._listing is None:
            return
        shown, total = len(self._listing), self._listing.total
        many = plural("{n} entry", "{n} entries", total)
        if shown != total:
            many = _("{n} of {many}").format(n=shown, many=many)
        left = getattr(self.app, "minutes_left", 0)
        self.query_one("#count", Static).update(_("{many}, locks in {n}m").format(many=many, n=left))
        name = _(kind_named(self._kind).plural) if self._kind else _("Journal")
        self.query_one("#name", Static).update(name)

    def _welcome(self) -> None:
        last = self.session.last_entry
        if last is not None:
            said = _("last entry {day} “{words}”").format(day=last.written, words=" ".join(last.words))
            self.query_one("#state", Bar).left = said
            self.call_after_refresh(self._verify)
        self._remind()

    def _verify(self) -> None:
        found = self.session.verify_history()
        bar = self.query_one("#state", Bar)
        bar.left += " · " + (
            _("history verified")
            if found.intact
            else _("THE HISTORY DOES NOT FIT from version {n} on").format(n=found.first_wrong)
        )

    def _remind(self) -> None:
        """Count what waits; both counts are read, so only when something was saved or left."""
        waiting = notes.unworked(self.session)
        half = len(drafts.kept(self.session))
        said = [plural("{n} note to work through", "{n} notes to work through", waiting)] if waiting else []
        if half:
            said.append(plural("{n} draft: r", "{n} drafts: r", half))
        self.query_one("#state", Bar).right = " · ".join(said)

    def say(self, words: str) -> None:
        """Say what was just done, in the line above the keys."""
        self.query_one("#state", Bar).left = dressed(words)

    @on(Lines.Moved)
    def _moved(self, event: Lines.Moved) -> None:
        row = self.query_one(RecordList).row(event.index)
        if row is not None:
            self._show(row.id)

    def _show(self, record_id: str) -> None:
        try:
            record = records.get(self.session, record_id)
        except NotFound:
            return
        self.query_one(Detail).show(record, records.name_of(self.session))

    @on(Input.Changed)
    def _searched(self, event: Input.Changed) -> None:
        self._query = event.value.strip()
        self.look()

    # -- one record -----------------------------------------------------------------------------

    def _current(self) -> Record | None:
        row = self.query_one(RecordList).current
        return records.get(self.session, row.id) if row else None

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_edit()

    @work
    async def action_note(self) -> None:
        """Write down what was heard or seen."""
        from fieldjournal.tui.screens.note import NoteScreen

        saved = await self.app.push_screen_wait(NoteScreen(self.session))
        self._saved(saved.record if saved else None)
        if saved is not None and saved.turn:
            await self._turn(saved.record)

    @work
    async def action_add(self) -> None:
        """Open the empty form of a chosen kind."""
        options = [Option(kind.name, _(kind.label)) for kind in KINDS.values()]
        kind = await self.app.push_screen_wait(PickScreen(_("What kind of entry?"), options))
        if kind is not None:
            await self._edit(Draft(kind, kind_named(kind).values()))

    @work
    async def action_edit(self) -> None:
        """Edit the record under the cursor."""
        record = self._current()
        if record is not None:
            await self._edit(record.draft())

    @work
    async def action_turn(self) -> None:
        """Make something of the source under the cursor."""
        record = self._current()
        if record is not None and record.kind == "source":
            await self._turn(record)
        elif record is not None:
            self.say(_("only what somebody told you can be turned into something else"))

    async def _turn(self, record: Record) -> None:
        options = [Option(kind.name, _(kind.label)) for kind in KINDS.values() if kind.name != record.kind]
        kind = await self.app.push_screen_wait(PickScreen(_("Turn into …"), options))
        if kind is not None:
            await self._edit(notes.turn(self.session, record.id, kind))

    async def _edit(self, draft: Draft, name: str = "") -> None:
        from fieldjournal.tui.screens.form import FormScreen

        saved = await self.app.push_screen_wait(FormScreen(self.session, draft, kept_as=name))
        self._saved(saved.record if saved else None)

    def _saved(self, record: Record | None) -> None:
        self._remind()
        if record is None:
            return
        self.look(cursor_on=record.id)
        self.say(_("saved"))

    @work
    async def action_drafts(self) -> None:
        """Go on with something half-typed."""
        kept = drafts.kept(self.session)
        if not kept:
            self.say(_("there are no unfinished drafts"))
            return
        options = [
            Option(each, _(kind_named(each.draft.kind).label), each.kept.replace("T", " ")[:16])
            for each in kept
        ]
        chosen = await self.app.push_screen_wait(PickScreen(_("Unfinished drafts"), options))
        if chosen is not None:
            await self._edit(chosen.draft, chosen.name)

    def action_delete(self) -> None:
        """Hide the record under the cursor from list, search and bundles."""
        record = self._current()
        if record is None:
            return
        cursor = self.query_one(RecordList).cursor
        records.delete(self.session, record.id)
        self._deleted = record.id
        self._marked.pop(record.id, None)
        self.look()
        self.query_one(RecordList).cursor = max(min(cursor, len(self._listing or ()) - 1), 0)
        self.say(_("deleted; u brings it back"))

    def action_undelete(self) -> None:
        """Bring back what was deleted last."""
        if not self._deleted:
            self.say(_("nothing was deleted since this journal was opened"))
            return
        record = records.undelete(self.session, self._deleted)
        self._deleted = ""
        self.look(cursor_on=record.id)
        self.say(_("brought back"))

    @work
    async def action_erase(self) -> None:
        """Destroy a record or one value of it, after a typed word."""
        from fieldjournal.tui.screens.erase import erase

        record = self._current()
        if record is not None:
            said = await erase(self, self.session, record)
            if said:
                self.look()
                self.say(said)

    @work
    async def action_attach(self, given: str = "") -> None:
        """Take files into the journal for the record under the cursor."""
        from fieldjournal.tui.screens.attach import attach

        record = self._current()
        if record is None:
            self.say(_("write down first what the file belongs to"))
            return
        said, holder = await attach(self, self.session, record.id, given=given)
        if holder:
            self.look(cursor_on=holder)
        if said:
            self.say(said)

    def on_paste(self, event: Paste) -> None:
        """Take a file that was dropped on the window."""
        found = dropped.paths(event.text) if len(event.text) < dropped.LONGEST else ()
        if found and all(os.path.isfile(each) for each in found):  # noqa: PTH113 - no error for odd names
            self.action_attach(event.text.strip())

    @work
    async def action_history(self) -> None:
        """Show the earlier versions of the record under the cursor."""
        from fieldjournal.tui.screens.history import HistoryScreen

        record = self._current()
        if record is not None:
            await self.app.push_screen_wait(HistoryScreen(self.session, record))

    # -- the list -------------------------------------------------------------------------------

    def action_search(self) -> None:
        """Go to the search line."""
        self.query_one(SearchLine).focus()

    def action_clear(self) -> None:
        """Show everything again."""
        self._kind = ""
        line = self.query_one(SearchLine)
        if line.value:
            line.value = ""
        else:
            self.look()

    @work
    async def action_filter(self) -> None:
        """Show only one kind."""
        options = [Option("", _("everything"))]
        options += [Option(kind.name, _(kind.plural)) for kind in KINDS.values()]
        chosen = await self.app.push_screen_wait(PickScreen(_("Show only"), options, current=self._kind))
        if chosen is not None:
            self._kind = chosen
            self.look()

    def action_order(self) -> None:
        """Order by when it was written, or by when it happened."""
        self._order = "happened" if self._order == "written" else "written"
        settings.put(self.session, "order", self._order)
        self.look()
        written = self._order == "written"
        self.say(_("ordered: last written first") if written else _("ordered by when it happened"))

    def action_mark(self) -> None:
        """Mark the record under the cursor, or take its mark away, and go to the next."""
        found = self.query_one(RecordList)
        row = found.current
        if row is None:
            return
        if row.id in self._marked:
            del self._marked[row.id]
        else:
            self._marked[row.id] = None
        found.again()
        found.action_cursor(1)
        self.say(
            plural("{n} entry marked for sharing: s", "{n} entries marked for sharing: s", len(self._marked))
        )

    # -- other screens --------------------------------------------------------------------------

    @work
    async def action_share(self) -> None:
        """Share the marked records, or the one under the cursor."""
        from fieldjournal.tui.screens.share import share

        current = self._current()
        ids = tuple(self._marked) or ((current.id,) if current else ())
        if not ids:
            self.say(_("there is nothing to share yet"))
            return
        try:
            said = await share(self, self.session, ids)
        except FieldjournalError as error:
            said = sentence(error)
        if said:
            self._marked.clear()
            self.query_one(RecordList).again()
            self.say(said)

    @work
    async def action_partners(self) -> None:
        """Show the partners, add one, compare a key."""
        from fieldjournal.tui.screens.partners import PartnersScreen

        await self.app.push_screen_wait(PartnersScreen(self.session))

    @work
    async def action_settings(self) -> None:
        """Change the few settings there are."""
        from fieldjournal.tui.screens.settings import SettingsScreen

        await self.app.push_screen_wait(SettingsScreen(self.session))
        self.app.settings_changed()  # type: ignore[attr-defined] # the only app there is
        self._show_count()

    def action_help(self) -> None:
        """Show the keys of this screen."""
        from fieldjournal.tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self))
