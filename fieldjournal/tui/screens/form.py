"""The form of a record, made from its declaration.

- What is half-typed is kept as an encrypted draft every few seconds and at a lock; leaving keeps it too.
- A draft is forgotten when it is saved, when it is thrown away on purpose, and when it was begun here and
  everything in it was taken back; looking into one again never loses it.
- Words that are no value yet (a date that cannot be) stay with the draft and are never saved as
  something else; the field says what is wrong.
- A warning (dates in an order that cannot be) is shown when the cursor leaves a field, and never stops
  a save.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import ClassVar, cast

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType

from fieldjournal.errors import FieldjournalError, Incomplete
from fieldjournal.i18n import _, plural
from fieldjournal.journal import drafts, records
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Problem, Record
from fieldjournal.tui import keys
from fieldjournal.tui.screens.envelope import About
from fieldjournal.tui.screens.fields import FieldsScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.form_body import FormBody
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import sentence

KEEP_EVERY = 3.0
"""Seconds between two looks at whether something changed: what a power cut can take."""

_TYPED = "typed"
"""Where a kept draft holds words that are no value, in `Envelope.kept`; never in a saved record."""


@dataclass(frozen=True)
class Saved:
    """A saved record, and whether something is to be made of it right away."""

    record: Record
    turn: bool = False


class FormScreen(FieldsScreen[Saved | None]):
    """Dismisses with what was saved, or None when left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.FORM)
    KEPT_AS = "new-"
    """How the names begin under which drafts of new records are kept."""
    ONLY: tuple[str, ...] = ()
    """The fields shown; empty for all."""

    def __init__(self, session: Session, draft: Draft, *, kept_as: str = "") -> None:
        super().__init__()
        self._session = session
        leftovers = draft.envelope.kept.get(_TYPED, {})
        self._leftovers = cast("Mapping[str, str]", leftovers if isinstance(leftovers, dict) else {})
        self._draft = _without_leftovers(draft)
        self._kept_as = kept_as or draft.id or f"{self.KEPT_AS}{secrets.token_hex(8)}"
        self._kept = self._reopened = bool(kept_as)
        self._last: tuple[Draft, Mapping[str, str]] = (self._draft, self._leftovers)

    @property
    def heading(self) -> str:
        """What stands in the top line."""
        label = _(kind_named(self._draft.kind).label)
        return (
            _("{kind}: change").format(kind=label) if self._draft.id else _("{kind}: new").format(kind=label)
        )

    def compose(self) -> ComposeResult:
        """Top line, fields, a line that says things, the keys."""
        yield Bar(self.heading, id="top")
        yield FormBody(
            self._draft.values,
            records.name_of(self._session),
            only=self.ONLY,
            leftovers=self._leftovers,
        )
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Begin in the first field."""
        self.query_one(FormBody).focus_first()
        self._show_about()
        self.set_interval(KEEP_EVERY, self.keep_draft)

    # -- what is typed --------------------------------------------------------------------------

    def edited(self) -> Draft:
        """Return the draft as it stands on the screen."""
        values = cast("Values", self.query_one(FormBody).read())
        return replace(self._draft, values=values)

    def keep_draft(self) -> None:
        """Keep what is half-typed, encrypted, where it changed since the last time."""
        if not self.is_mounted or not self.query(FormBody):
            return
        body = self.query_one(FormBody)
        now = (self.edited(), body.leftovers())
        if now == self._last:
            return
        draft, leftovers = now
        if leftovers:
            kept: dict[str, Json] = {**draft.envelope.kept, _TYPED: {**leftovers}}
            envelope = replace(draft.envelope, kept=MappingProxyType(kept))
            draft = replace(draft, envelope=envelope)
        drafts.keep(self._session, self._kept_as, draft)
        self._last = now
        self._kept = True

    def whole(self) -> Draft:
        """Return the draft as it stands on the screen."""
        return self.edited()

    def doubt(self) -> None:
        """Say beside the fields what does not fit together."""
        self.query_one(FormBody).doubt(records.problems(self._session, self.edited()))

    # -- leaving --------------------------------------------------------------------------------

    @work(exclusive=True, group="save")
    async def action_save(self) -> None:
        """Save, or show what keeps it from being saved."""
        body = self.query_one(FormBody)
        if any(True for _field in body.wrong()):
            body.focus_first()
            self.say(_("One field cannot be understood yet."))
            return
        try:
            record = self.save(self.edited())
        except Incomplete as incomplete:
            await self._show_problems(cast("tuple[Problem, ...]", incomplete.problems))
        except FieldjournalError as error:
            self.keep_draft()
            self.say(sentence(error))
        else:
            drafts.drop(self._session, self._kept_as)
            self.leave(record)

    def save(self, draft: Draft) -> Record:
        """Save the draft. Raises: as `records.save`."""
        return records.save(self._session, draft)

    def leave(self, record: Record) -> None:
        """Hand the saved record back."""
        self.dismiss(Saved(record))

    async def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        homeless = await self.query_one(FormBody).say_problems(problems)
        count = plural("{n} thing to look at", "{n} things to look at", len(problems))
        self.say(" · ".join([count, *homeless]))

    def say(self, words: str) -> None:
        """Say something in the line above the keys."""
        self.query_one("#state", Bar).left = words

    def action_back(self) -> None:
        """Leave; what was typed stays as a draft."""
        self.keep_draft()
        unchanged = self._last == (self._draft, self._leftovers)
        if self._kept and not self._reopened and unchanged:
            drafts.drop(self._session, self._kept_as)
        self.dismiss(None)

    @work
    async def action_discard(self) -> None:
        """Throw away what was not saved, after a question."""
        options = [Option(False, _("keep it as a draft")), Option(True, _("throw it away"))]
        chosen = await self.app.push_screen_wait(PickScreen(_("What was not saved:"), options))
        if chosen:
            drafts.drop(self._session, self._kept_as)
            self.dismiss(None)
        elif chosen is not None:
            self.action_back()

    @work
    async def action_about(self) -> None:
        """Change how far this entry may travel, its tags and its sources."""
        envelope = await About(self, self._session).change(self._draft.envelope)
        if envelope is not None:
            self._draft = replace(self._draft, envelope=envelope)
            self._show_about()

    def _show_about(self) -> None:
        level = self._draft.envelope.sensitivity.shown()
        self.query_one("#state", Bar).right = _("F4 may travel: {level}").format(level=level)


def _without_leftovers(draft: Draft) -> Draft:
    kept = {key: raw for key, raw in draft.envelope.kept.items() if key != _TYPED}
    return replace(draft, envelope=replace(draft.envelope, kept=MappingProxyType(kept)))
