"""From the journal to the other screens, and back to the entry that was under the cursor."""

from __future__ import annotations

from textual import work

from fieldjournal.errors import FieldjournalError
from fieldjournal.model.kinds import kind_named
from fieldjournal.tui.screens import returning
from fieldjournal.tui.screens.journal_marks import MarksScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.words import sentence


class WaysScreen(MarksScreen):
    """The ways out of the journal. What can be done with a single record is `JournalScreen`'s."""

    trouble: str = ""
    """Said at the edge of the line for as long as the journal is open."""

    decoy: str = ""
    """What the decoy needs, as it was looked at last."""

    def look_at_decoy(self) -> None:
        """See how the decoy is; after the first screen, which comes alike with and without one."""
        self.decoy = returning.decoy(self.session)
        self.remind()

    def remind(self) -> None:
        """Say what waits; the counts are read, so only when something was saved or left."""
        waiting = (self.trouble, *returning.waiting(self.session), self.decoy)
        self.query_one("#state", Bar).right = " · ".join(filter(None, waiting))

    @work
    async def action_share(self) -> None:
        """Share the marked records, or the one under the cursor; the marks stay until something left."""
        from fieldjournal.tui.screens.share import Ended, share

        ids = tuple(self.marked)
        if not ids:
            current = self.current_kept()
            if current is None:
                return
            ids = (current.id,)
        try:
            ended = await share(self, self.session, ids)
        except FieldjournalError as error:
            ended = Ended(sentence(error))
        if ended.left:
            self.unmark()
        if ended.said:
            self.say(ended.said)

    @work
    async def action_timeline(self) -> None:
        """Show what happened when: to the person under the cursor, else to everybody."""
        from fieldjournal.tui.screens.timeline import TimelineScreen

        row = self.query_one(RecordList).current
        who = row.id if row and kind_named(row.kind).same else ""
        await self.app.push_screen_wait(TimelineScreen(self.session, who))
        self.look(cursor_on=row.id if row else "")
        self.remind()

    @work
    async def action_registers(self) -> None:
        """Show the tables people need; what is written may be changed from there."""
        from fieldjournal.tui.screens.registers import RegistersScreen

        row = self.query_one(RecordList).current
        await self.app.push_screen_wait(RegistersScreen(self.session))
        self.look(cursor_on=row.id if row else "")
        self.remind()

    @work
    async def action_people(self) -> None:
        """Show everybody: whom to trust, what became of them, whom to call next."""
        from fieldjournal.tui.screens.register import RegisterScreen

        row = self.query_one(RecordList).current
        await self.app.push_screen_wait(RegisterScreen(self.session, "people"))
        self.look(cursor_on=row.id if row else "")
        self.remind()

    @work
    async def action_consents(self) -> None:
        """Show what the person under the cursor agreed to, or the people of the case."""
        from fieldjournal.tui.screens.consents import consents

        record = self.current_kept()
        if record is None:
            return
        try:
            self.session.require_complete()
        except FieldjournalError as error:
            self.say(sentence(error))
        else:
            self.say(await consents(self, self.session, record))

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
        self.show_count()

    @work
    async def action_safety(self) -> None:
        """Show everything that protects the journal."""
        from fieldjournal.tui.screens.safety import SafetyScreen

        await self.app.push_screen_wait(SafetyScreen(self.session))
        self.look_at_decoy()
        self.show_count()
