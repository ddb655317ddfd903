"""One part of a record (a name, a relation, a return …) on a small form of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.record import Draft
from fieldjournal.tui import keys
from fieldjournal.tui.screens.fields import FieldsScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.form_body import FormBody
from fieldjournal.tui.widgets.keys_bar import KeysBar

REMOVED: Final = object()
"""The part is to be taken out of the record; its earlier revisions keep it."""


class PartScreen(ModalScreen[object], FieldsScreen[object]):
    """Dismisses with the edited part, `REMOVED`, or None when left unchanged."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.PART)

    def __init__(
        self, session: Session, spec: Spec, part: Part, *, new: bool, inside: Draft | None = None
    ) -> None:
        """Take a part; `inside` is the record it belongs to, by which it is doubted."""
        super().__init__()
        self._session = session
        self._spec = spec
        self.part = part
        self._new = new
        self._inside = inside

    def compose(self) -> ComposeResult:
        """Lay a sheet over the form it belongs to."""
        with Vertical(classes="sheet box part"):
            yield Static(_(self._spec.label), classes="title", markup=False)
            yield FormBody(self.part, records.name_of(self._session))
            yield KeysBar()

    def on_mount(self) -> None:
        """Begin in the first field."""
        self.call_after_refresh(self.query_one(FormBody).focus_first)

    def edited(self) -> Part:
        """Return the part as it stands on the screen."""
        values = self.query_one(FormBody).read()
        assert isinstance(values, Part)
        return values

    def doubt(self) -> None:
        """Say beside the fields what does not fit together in the record it belongs to."""
        if self._inside is None:
            return
        key, own = self._spec.key, self.part.id
        others = cast("tuple[Part, ...]", getattr(self._inside.values, key))
        parts = (*(each for each in others if each.id != own), self.edited())
        found = records.problems(self._session, self._inside.with_values(**{key: parts}))
        at = f"{key}/{own}/"
        mine = (replace(each, address=each.address.removeprefix(at)) for each in found if at in each.address)
        self.query_one(FormBody).doubt(tuple(mine))

    def action_save(self) -> None:
        """Hand the part back; a field whose words are no value comes first."""
        body = self.query_one(FormBody)
        if any(True for _field in body.wrong()):
            body.focus_first()
            return
        self.dismiss(self.edited())

    def action_remove(self) -> None:
        """Take the part out."""
        self.dismiss(None if self._new else REMOVED)

    def action_back(self) -> None:
        """Leave the part as it was."""
        self.dismiss(None)
