"""What happens once, when a journal is opened: the list first, all else behind it.

- Who was set up just now is offered recovery and the first entry.
- What a returning person wants to know stands on the line; whether the history holds comes when it is known.
- What was cut off is finished here, in slices: keys are heard meanwhile.
"""

from __future__ import annotations

import asyncio
import gc
import importlib

from textual import work

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, batch, drafts, duress, leavings
from fieldjournal.journal.session import Session
from fieldjournal.tui import in_slices
from fieldjournal.tui.screens import returning
from fieldjournal.tui.screens.journal_ways import WaysScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.words import sentence

_NEEDED_NEXT = tuple(
    f"fieldjournal.tui.screens.{name}" for name in ("form", "note", "part", "help", "history", "share")
)
_WHOLE = (attachments.is_tidy, batch.is_finished, duress.is_finished, leavings.is_settled)
"""What says that nothing was cut off that is finished behind this screen."""

_CALM = 0.2
"""Seconds after the list was shown."""


class OpeningScreen(WaysScreen):
    """How the journal begins. What can be done with an entry is `JournalScreen`'s."""

    def __init__(self, session: Session, *, first_entry: bool = False) -> None:
        super().__init__(session)
        self._first_entry = first_entry

    def on_mount(self) -> None:
        """Show the list and what a returning person wants to know first."""
        self.look()
        self._welcome()
        self.set_interval(20.0, self.show_count)
        if self._first_entry:
            self.call_after_refresh(self._first_steps)
        self.set_timer(_CALM, self._import_the_rest)
        self.set_timer(_CALM, self.look_at_decoy)
        if not self.session.search_is_complete:
            self._rebuild()
        if not all(each(self.session) for each in _WHOLE):
            self._tidy()

    @work
    async def _first_steps(self) -> None:
        """Offer recovery, which can wait, then the first entry. Lock works from here on."""
        from fieldjournal.tui.screens.shares import first_time

        said = await first_time(self, self.session)
        if said:
            self.say(said)
        await self.run_action("note")

    @work(thread=True)
    def _import_the_rest(self) -> None:
        """Read the code of the next screens while nobody is waiting for it."""
        for name in _NEEDED_NEXT:
            importlib.import_module(name)
        # What is loaded by now stays: without this the collector walks all of it while a form opens.
        gc.freeze()

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
        """Finish what was cut off: a change of many entries, files coming in or leaving, an overwriting."""
        from fieldjournal.tui.screens.attach import tidy
        from fieldjournal.tui.screens.working import finish

        if not batch.is_finished(self.session):
            self.say(_("a change of several entries is being finished"))
            await finish(self.session)
            self.look()
            self.say(_("the change of several entries is complete"))
        try:
            await tidy(self.session)
            await in_slices.to_the_end(duress.finish(self.session))
            for receipt in leavings.settle(self.session):
                self.say(leavings.said(receipt))
            for folder in leavings.waiting(self.session):
                self.say(leavings.said_waiting(folder))
        except FieldjournalError as error:
            self.say(sentence(error))

    def _welcome(self) -> None:
        last = returning.last_entry(self.session)
        self.query_one("#state", Bar).left = last
        if last:
            self.call_after_refresh(self._verify)
        self.remind()

    @work
    async def _verify(self) -> None:
        """Check the history behind the first screen; bad news stays on the line."""
        bar = self.query_one("#state", Bar)
        before = bar.left
        holds, said = await returning.history_holds(self.session)
        if not holds:
            self.trouble = _("THE HISTORY DOES NOT FIT: S")
            self.remind()
            bar.left = said
        # Good news gives way to what was said meanwhile, and to a draft that waits.
        elif bar.left == before and (not drafts.kept(self.session) or bar.has_room_for(f" · {said}")):
            bar.left += f" · {said}"
