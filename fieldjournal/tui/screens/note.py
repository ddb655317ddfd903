"""The one box: what I heard or saw, in the words it was told in; from whom, how, and when.

Nobody is asked for a kind first. The words are saved whole as a source; what they tell of can be
made from it now or later.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from fieldjournal.i18n import _
from fieldjournal.journal import notes
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.values import Choice
from fieldjournal.tui import keys
from fieldjournal.tui.screens.form import FormScreen, Saved

_KIND = "source"
_NOTE = Choice("note")


class NoteScreen(FormScreen, inherit_bindings=False):
    """Dismisses with what was noted, or None when left."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.NOTE)
    KEPT_AS = "note-"
    ONLY = ("words", "author", "kind", "received")

    def __init__(self, session: Session, draft: Draft | None = None, *, kept_as: str = "") -> None:
        """Begin with an empty note, or with a draft of one."""
        blank = kind_named(_KIND).values(kind=_NOTE)  # type: ignore[call-arg] # by declared key
        super().__init__(session, draft or Draft(_KIND, blank), kept_as=kept_as)
        self._turn = False

    @property
    def heading(self) -> str:
        """What stands in the top line."""
        return _("What I heard or saw")

    def compose(self) -> ComposeResult:
        """As every form, with more room for the words."""
        self.add_class("-note")
        yield from super().compose()

    def on_mount(self) -> None:
        """Say that everything but the words can wait."""
        self.say(_("Everything but the words can wait. No date means today."))

    def save(self, draft: Draft) -> Record:
        """Save the words as a source, received today where nothing is said."""
        specs = specs_of(type(draft.values))
        typed = {key: specs[key].edited(getattr(draft.values, key)) for key in self.ONLY}
        kind = getattr(draft.values, "kind", Empty.NOT_ASKED)
        return notes.note(
            self._session,
            typed["words"],
            author=typed["author"],
            received=typed["received"],
            kind=kind.code if isinstance(kind, Choice) else _NOTE.code,
        )

    def leave(self, record: Record) -> None:
        """Hand the note back."""
        self.dismiss(Saved(record, self._turn))

    def action_save_and_turn(self) -> None:
        """Save, then choose what to make of it."""
        self._turn = True
        self.action_save()
