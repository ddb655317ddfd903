"""What every entry has beside its fields: how far it may travel, its tags, where it is known from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Envelope
from fieldjournal.model.values import Sensitivity, Who
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickScreen

_What = Literal["sensitivity", "tags", "sources"]


class About:
    """Asks for one thing at a time; the form's own line shows what came of it."""

    def __init__(self, screen: Screen[Any], session: Session) -> None:
        self._screen = screen
        self._session = session

    async def change(self, envelope: Envelope) -> Envelope | None:
        """Return the changed envelope, or None when left."""
        name_of = records.name_of(self._session)
        options: list[Option[_What]] = [
            Option("sensitivity", _("How far it may travel"), envelope.sensitivity.shown()),
            Option("tags", _("Tags"), ", ".join(envelope.tags)),
            Option("sources", _("Known from"), ", ".join(name_of(each) for each in envelope.sources)),
        ]
        what = await self._screen.app.push_screen_wait(PickScreen(_("About this entry"), options))
        if what is None:
            return None
        ask = {"sensitivity": self._sensitivity, "tags": self._tags, "sources": self._sources}[what]
        return await ask(envelope)

    async def _sensitivity(self, envelope: Envelope) -> Envelope | None:
        options = [Option(level, level.shown()) for level in Sensitivity]
        chosen = await self._screen.app.push_screen_wait(
            PickScreen(_("How far it may travel"), options, current=envelope.sensitivity)
        )
        return None if chosen is None else replace(envelope, sensitivity=chosen)

    async def _tags(self, envelope: Envelope) -> Envelope | None:
        words = _("Words to find it by, separated by commas.")
        typed = await self._screen.app.push_screen_wait(
            AskScreen(_("Tags"), words, value=", ".join(envelope.tags))
        )
        if typed is None:
            return None
        tags = tuple(dict.fromkeys(tag for each in typed.split(",") if (tag := each.strip().strip("#"))))
        return replace(envelope, tags=tags)

    async def _sources(self, envelope: Envelope) -> Envelope | None:
        held = [Who(contact=each) for each in envelope.sources]
        chosen = await self._screen.app.push_screen_wait(
            PeopleScreen(self._session, _("Known from"), ("source",), chosen=held, many=True)
        )
        return None if chosen is None else replace(envelope, sources=tuple(who.contact for who in chosen))
