"""A screen with fields to fill in: what the form of a record and that of a part have in common."""

from __future__ import annotations

from typing import Final

from textual import work
from textual.screen import Screen, ScreenResultType

from fieldjournal.journal import offered
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Draft
from fieldjournal.tui.screens.choosing import NOTHING_CHOSEN, choose, type_more
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.form_body import FormBody
from fieldjournal.tui.widgets.names_offered import NamesOffered
from fieldjournal.tui.widgets.picking_box import PickingBox

OFFERED: Final = 6
"""Contacts offered at once."""


class FieldsScreen(Screen[ScreenResultType]):
    """Lets somebody choose where a field wants it, and looks at the whole when the cursor leaves a field."""

    _session: Session
    _choosing = False
    """A list is opening or open over the fields."""

    def on_field_wanted(self, event: Field.Wanted) -> None:
        """Let somebody choose; what is typed meanwhile belongs to the list that is opening."""
        if self._choosing:
            type_more(self, event.typed)
        else:
            self._choosing = True
            self._choose(event)

    @work
    async def _choose(self, event: Field.Wanted) -> None:
        try:
            value = await choose(self, self._session, event, self.whole())
        finally:
            self._choosing = False
        if value is not NOTHING_CHOSEN:
            event.field.set(value)
        event.field.editor.widget.focus()

    async def on_picking_box_begun(self, event: PickingBox.Begun) -> None:
        """Offer contacts under the caret while a name is typed after `@`."""
        event.stop()
        box = event.box
        if box.offered is None:
            shown = self.query(NamesOffered)
            box.offered = shown.first() if shown else NamesOffered()
            if not shown:
                await self.mount(box.offered)
        fitting = () if event.typed is None else offered.offered(self._session, event.typed, OFFERED)
        box.offered.offer(fitting, box.cursor_screen_offset)

    def on_lines_taken(self, event: NamesOffered.Taken) -> None:
        """Take who was clicked twice."""
        box = self.focused
        offer = event.lines.taken() if isinstance(event.lines, NamesOffered) else None
        if isinstance(box, PickingBox) and offer is not None:
            box.pick(offer)

    def on_descendant_blur(self) -> None:
        """Look at the whole when the cursor leaves a field, not while somebody is typing in it."""
        self.call_later(self._look_at_the_whole)

    def _look_at_the_whole(self) -> None:
        if self.is_current and self.is_mounted and self.query(FormBody):
            self.doubt()

    def whole(self) -> Draft | None:
        """Return the record as it stands on the screen; None where only a part of it does."""
        return None

    def doubt(self) -> None:
        """Say beside the fields what does not fit together."""
        raise NotImplementedError
