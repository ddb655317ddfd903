"""The line that filters the list of the journal; its keys lead back to the list."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import BindingType

from fieldjournal.tui import keys
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.widgets.typed_line import TypedLine


class SearchLine(TypedLine):
    """A line of words to find; Down and Enter go to what was found."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.SEARCH)

    def _on_paste(self, event: events.Paste) -> None:
        """Leave a table to the screen: nobody searches for one."""
        from fieldjournal.journal.importing.pasted import looks_like_table

        if looks_like_table(event.text):
            event.prevent_default()
        else:
            super()._on_paste(event)

    def action_to_list(self) -> None:
        """Go to what was found."""
        self.screen.query_one(RecordList).focus()

    def action_clear(self) -> None:
        """Show everything again."""
        self.value = ""
        self.action_to_list()
