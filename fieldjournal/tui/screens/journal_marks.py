"""What is done with several entries of the journal, and taking back the last thing that was done.

- Marks belong to entries, not to places in the list: they stay through scrolling, searching and ordering. How
  many there are always stands above the list.
- Every delete, every change of many, every two made one can be taken back by one key, the last one first;
  what was done before the journal was locked, from the history of an entry.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from textual import on, work

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import listing, merging, records
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.journal_list import DELETED, ListScreen
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.words import sentence

_TakeBack = Callable[[], Coroutine[Any, Any, tuple[str, str]]]
"""Takes something back; returns what to say, and the entry the cursor goes to, if any."""


class MarksScreen(ListScreen):
    """The list with marks. What can be done with a single record is `JournalScreen`'s."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.done: list[_TakeBack] = []
        """How to take back what was done, the last thing last."""

    # -- marks ----------------------------------------------------------------------------------

    def action_mark(self) -> None:
        """Mark the record under the cursor, or take its mark away, and go to the next."""
        found = self.query_one(RecordList)
        row = found.current
        if row is None or self.current_kept() is None:
            return
        self._turn_mark(row.id)
        found.action_cursor(1)

    @on(RecordList.MarkClicked)
    def _mark_clicked(self, event: RecordList.MarkClicked) -> None:
        if not self.shown.deleted:
            self._turn_mark(event.row.id)

    def _turn_mark(self, own_id: str) -> None:
        if own_id in self.marked:
            del self.marked[own_id]
        else:
            self.marked[own_id] = None
        self._marks_changed()

    def action_mark_all(self) -> None:
        """Mark everything the list shows; where all of it is marked, take the marks away."""
        if self.shown.deleted:
            return
        shown = listing.ids(self.session, self._listing.keys)
        if all(each in self.marked for each in shown):
            for each in shown:
                del self.marked[each]
        else:
            self.marked.update(dict.fromkeys(shown))
        self._marks_changed()

    def _marks_changed(self) -> None:
        self.query_one(RecordList).again()
        self.show_count()
        if self.marked:
            self.say(
                plural(
                    "{n} entry marked: m changes it, s shares it",
                    "{n} entries marked: m changes them, s shares them",
                    len(self.marked),
                )
            )
        else:
            self.say(_("nothing is marked"))

    def forget_erased(self) -> None:
        """Take the marks of what is no longer there away."""
        for each in [own for own in self.marked if listing.key_of(self.session, own) is None]:
            del self.marked[each]
        self.show_count()

    def unmark(self) -> None:
        """Take all marks away."""
        self.marked.clear()
        self.query_one(RecordList).again()
        self.show_count()

    # -- several at once ------------------------------------------------------------------------

    @work
    async def action_change(self) -> None:
        """Change the marked records, or the one under the cursor."""
        from fieldjournal.tui.screens.changing import change

        row = self.query_one(RecordList).current
        if not self.marked and (row is None or self.current_kept() is None):
            return
        ids = tuple(self.marked) or (row.id if row else "",)
        made = await change(self, self.session, ids)
        if made is None:
            return
        if made.batch:
            self.can_undo(made.batch)
        if made.hid:
            self.unmark()
        self.look(cursor_on=row.id if row else "")
        self.say(made.said)

    def can_undo(self, batch: str) -> None:
        """Let the next taking back be that of a batch."""
        self.done.append(lambda: self._undo_change(batch))

    async def _undo_change(self, batch: str) -> tuple[str, str]:
        from fieldjournal.tui.screens.changing import undo

        return (await undo(self, self.session, batch)).said, ""

    @work
    async def action_same_person(self) -> None:
        """Compare two people, make them one, or take that back."""
        from fieldjournal.tui.screens.same_people import same_person

        record = self.current_kept()
        answered = await same_person(self, self.session, record, tuple(self.marked))
        if answered is None:
            return
        if answered.linked:
            self.done.append(lambda: self._undo_merge(answered.linked))
        self.look(cursor_on=record.id if record else "")
        self.say(answered.said)

    async def _undo_merge(self, own_id: str) -> tuple[str, str]:
        merging.unmerge(self.session, own_id)
        return _("two people again; nothing else was changed"), ""

    # -- taking back ----------------------------------------------------------------------------

    def was_deleted(self, own_id: str) -> None:
        """Note that a record was deleted by the person just now."""
        self.marked.pop(own_id, None)
        self.done.append(lambda: self._undelete(own_id))

    async def _undelete(self, own_id: str) -> tuple[str, str]:
        records.undelete(self.session, own_id)
        return _("brought back"), own_id

    @work
    async def action_undo(self) -> None:
        """Take back what was done last, or bring back what stands under the cursor among the deleted."""
        row = self.query_one(RecordList).current
        if self.shown.deleted and row is not None:
            await self._take_back(lambda: self._undelete(row.id), row.id)
        elif self.done and not self.shown.deleted:
            await self._take_back(self.done.pop(), row.id if row else "")
        else:
            self.show_only(DELETED)

    async def _take_back(self, take_back: _TakeBack, cursor_on: str) -> None:
        try:
            said, at = await take_back()
        except FieldjournalError as error:
            said, at = sentence(error), ""
        self.shown = replace(self.shown, deleted=False)
        self.look(cursor_on=at or cursor_on)
        self.say(said)
