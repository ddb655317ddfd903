"""What a claim says: about which record, which of its values, and what it is said to be.

Two lists and one line, or a third list where the value is a choice; the value is read by the form of
the field it is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from textual.screen import Screen

from fieldjournal.errors import BadValue
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.days import today
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Who
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.widgets.detail import part_line
from fieldjournal.wording import say_reason


async def ask_claim(
    screen: Screen[Any], session: Session, held: Asserted | None, typed: str
) -> Asserted | None:
    """Return what is claimed, or None when left on the way."""
    chosen = (Who(contact=held.record),) if held else ()
    about = PeopleScreen(session, _("A claim about which entry?"), (), chosen=chosen, typed=typed)
    who = await screen.app.push_screen_wait(about)
    if not who:
        return None
    record = records.get(session, who[0].contact)
    name_of = records.name_of(session)
    options = [
        Option((address, spec), words, spec.shown(value, name_of)[:40])
        for address, spec, words, value in _addresses(record, session)
    ]
    found = await screen.app.push_screen_wait(PickScreen(_("About what of it?"), options))
    if found is None:
        return None
    address, spec = found
    value = await _value(screen, session, spec)
    return None if value is None else Asserted(record.kind, record.id, address, value)


def _addresses(record: Record, session: Session) -> Iterator[tuple[str, Spec, str, object]]:
    """Yield every address a claim can be about, given or not, with its words and present value."""
    name_of = records.name_of(session)
    for key, spec in specs_of(type(record.values)).items():
        held = getattr(record.values, key)
        if spec.part is None:
            if not isinstance(spec.form, Account):
                yield key, spec, _(spec.label), held
            continue
        for part in cast("tuple[Part, ...]", held):
            heading = part_line(spec, part, name_of)[:30]
            for inner, inner_spec in specs_of(spec.part).items():
                if not isinstance(inner_spec.form, Account):
                    words = f"{_(inner_spec.label)} · {_(spec.label)} ({heading})"
                    yield f"{key}/{part.id}/{inner}", inner_spec, words, getattr(part, inner)


async def _value(screen: Screen[Any], session: Session, spec: Spec) -> object:
    from fieldjournal.tui.screens.choosing import NOTHING_CHOSEN, choose_value, chooses

    if chooses(spec):
        chosen = await choose_value(screen, session, spec, Empty.NOT_ASKED, "")
        return None if chosen is NOTHING_CHOSEN or chosen is Empty.NOT_ASKED else chosen
    said = _("What is it said to be?")
    typed = ""
    while True:
        words = await screen.app.push_screen_wait(AskScreen(_(spec.label), said, value=typed))
        if words is None:
            return None
        try:
            return spec.typed(words, today())
        except BadValue as bad:
            said, typed = say_reason(bad.reason), words
