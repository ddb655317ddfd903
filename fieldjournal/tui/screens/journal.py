"""The journal: what can be done with the entry under the cursor.

- What is shown is `journal_list`'s; what is done with several entries, and taking back, is `journal_marks`'s;
  the ways to other screens are `journal_ways`'s; what happens once, at the beginning, `journal_opening`'s.
- A record just saved stands on top and under the cursor.
- What was deleted can be read, brought back or erased, and nothing else.
- Work on one record (form, history, erasing …) is a screen of its own that hands back a result.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.events import Paste
from textual.worker import get_current_worker

from fieldjournal.i18n import _
from fieldjournal.journal import (
    attachments,
    drafts,
    looked_for,
    records,
    same_people,
)
from fieldjournal.model.record import Problem, Record
from fieldjournal.tui import dropped, keys
from fieldjournal.tui.screens import writing
from fieldjournal.tui.screens.journal_opening import OpeningScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.words import dressed
from fieldjournal.wording import say_place, say_reason

if TYPE_CHECKING:
    from fieldjournal.tui.screens.changing import Done
    from fieldjournal.tui.screens.form import Saved


class JournalScreen(OpeningScreen):
    """The base screen of an open journal."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.JOURNAL)

    # -- one record -----------------------------------------------------------------------------

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_edit()

    @work
    async def action_note(self) -> None:
        """Write down what was heard or seen."""
        await self._saved_and_turned(await writing.note(self, self.session))

    @work
    async def action_add(self) -> None:
        """Open the empty form of a chosen kind."""
        self._saved(await writing.new(self, self.session))

    @work
    async def action_attach(self, given: str = "") -> None:
        """Take files into the journal for the record under the cursor, which stays there.

        On the source that was made for a file the next key would share the photo without what happened.
        """
        from fieldjournal.tui.screens.attach import attach

        record = self.current_kept()
        if record is None:
            self.say(_("write down first what the file belongs to"))
            return
        said, holder = await attach(self, self.session, record.id, given=given)
        if holder:
            self.look(cursor_on=record.id)
        if said:
            self.say(said)

    @work
    async def action_files(self) -> None:
        """Look at the files of the record under the cursor, and of the sources it names."""
        from fieldjournal.tui.screens.files import FilesScreen

        record = self.current_kept()
        if record is None:
            return
        files = attachments.near(self.session, record.id)
        if not files:
            self.say(_("there are no files here yet; a attaches one"))
            return
        title = records.name_of(self.session)(record.id)
        await self.app.push_screen_wait(FilesScreen(self.session, title, files))
        self.look(cursor_on=record.id)

    def on_paste(self, event: Paste) -> None:
        """Take a file that was dropped on the window, or a table that was pasted."""
        self._take_pasted(event.text)

    @work
    async def _take_pasted(self, text: str) -> None:
        from fieldjournal.tui.screens.importing import Pasted, take_in, what_was_pasted

        what = await what_was_pasted(self, text)
        if what is Pasted.FILES:
            self.action_attach(dropped.quoted(dropped.paths(text)))
        elif what is Pasted.TABLE:
            self.say(_("reading the table …"))
            self._taken_in(await take_in(self, self.session, pasted=text))
        elif what is Pasted.TABLE_FILE:
            self.say(_("reading the table …"))
            self._taken_in(await take_in(self, self.session, given=text))
        elif what is Pasted.NOTHING and text.strip():
            self.say(_("What was pasted is neither a table nor a file; n opens a note to paste it into."))

    @work
    async def action_import_(self) -> None:
        """Take in a table from a file, or one that is pasted."""
        from fieldjournal.tui.screens.importing import take_in

        self._taken_in(await take_in(self, self.session))

    def _taken_in(self, made: Done) -> None:
        if made.batch:
            self.can_undo(made.batch)
        self.remind()
        self.look()
        if made.said:
            self.say(made.said)

    @work
    async def action_edit(self) -> None:
        """Edit the record under the cursor."""
        record = self.current_kept()
        if record is not None:
            self._saved(await writing.edit(self, self.session, record.draft()))

    @work
    async def action_turn(self) -> None:
        """Make something of the source under the cursor."""
        record = self.current_kept()
        if record is not None and record.kind == "source":
            self._saved(await writing.turn(self, self.session, record))
        elif record is not None:
            self.say(_("only what somebody told you can be turned into something else"))

    @work
    async def action_drafts(self) -> None:
        """Go on with something half-typed."""
        kept = drafts.kept(self.session)
        if kept:
            await self._saved_and_turned(await writing.unfinished(self, self.session, kept))
        else:
            self.say(_("there are no unfinished drafts"))

    async def _saved_and_turned(self, saved: Saved | None) -> None:
        """Show what was saved, then make something of it where that is wanted."""
        self._saved(saved.record if saved else None)
        if saved is not None and saved.turn:
            self._saved(await writing.turn(self, self.session, saved.record))

    def _saved(self, record: Record | None) -> None:
        self.remind()
        if record is None:
            return
        self.shown = replace(self.shown, deleted=False)
        self.look(cursor_on=record.id)
        doubts = [_doubt(each, record) for each in records.problems(self.session, record.draft())]
        alike = [_("perhaps {name}: w").format(name=each.names[1])
                 for each in same_people.like(self.session, record.id)[:1]]  # fmt: skip
        self.say(" · ".join([_("saved"), *alike, *doubts]))
        if record.kind == "contact" and not (alike or doubts):
            self._tell_looked_for(record)

    @work(thread=True, exclusive=True, group="looked for")
    def _tell_looked_for(self, record: Record) -> None:
        """Work out beside all else by which other spellings somebody will be found, and what would help."""
        found = looked_for.of_record(record)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._say_looked_for, looked_for.words(found, most=2))

    def _say_looked_for(self, told: tuple[str, ...]) -> None:
        """Say it, where nothing else was said since the save."""
        if told and self.is_mounted and self.query_one("#state", Bar).left == dressed(_("saved")):
            self.say(" · ".join([_("saved"), *told]))

    def action_delete(self) -> None:
        """Hide the record under the cursor from list, search and bundles."""
        record = self.current_kept()
        if record is None:
            return
        cursor = self.query_one(RecordList).cursor
        records.delete(self.session, record.id)
        self.was_deleted(record.id)
        self.look(cursor=cursor)
        self.say(_("deleted; u brings it back"))

    @work
    async def action_erase(self) -> None:
        """Destroy a record or one value of it, after a typed word."""
        from fieldjournal.tui.screens.erase import erase

        record = self.current()
        if record is not None:
            said = await erase(self, self.session, record)
            if said:
                self.forget_erased()
                self.look()
                self.say(said)

    @work
    async def action_history(self) -> None:
        """Show the earlier versions of the record under the cursor."""
        from fieldjournal.tui.screens.history import HistoryScreen

        record = self.current()
        if record is not None:
            await self.app.push_screen_wait(HistoryScreen(self.session, record))


def _doubt(problem: Problem, record: Record) -> str:
    where, said = say_place(record.values, problem.address), say_reason(problem.reason)
    return f"{where}: {said}" if where else said
