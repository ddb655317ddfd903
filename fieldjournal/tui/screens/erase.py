"""Erasing for ever: what, then a typed word. Nothing is destroyed by one key."""

from __future__ import annotations

from textwrap import shorten
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal import looked_for, records
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.visible import visible
from fieldjournal.model.walk import values_of
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.attach import tidy
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.words import dressed

_SHOWN = 40
"""Characters of a value in the list of what could be erased."""


async def erase(screen: Screen[Any], session: Session, record: Record) -> str:
    """Ask what to erase and for the word, do it, and return what to say; nothing where left."""
    name_of = records.name_of(session)
    all_of_it = _("all of it")
    whole = f"{all_of_it}: {shorten(name_of(record.id), _SHOWN, placeholder=' …')}"
    options = [Option(("", whole), all_of_it, name_of(record.id))]
    for found in values_of(record.values):
        if not isinstance(found.value, Empty):
            words = " ".join(found.spec.shown(found.value, name_of).split())
            what = f"{_(found.spec.label)}: {words[:_SHOWN]}"
            options.append(Option((str(found.address), what), _(found.spec.label), words[:_SHOWN]))
    chosen = await screen.app.push_screen_wait(PickScreen(_("Erase what?"), options))
    if chosen is None:
        return ""
    address, what = chosen
    word = _("erase")
    words = _(
        "The text is destroyed in every version, draft and index. Nobody can bring it back. "
        "Copies made before, and bundles already sent, stay as they are.\n\n"
        "Type “{word}” to do it."
    ).format(word=word)
    if unprotected := " ".join(map(dressed, looked_for.no_more(session, record.id, address))):
        words = f"{unprotected}\n\n{words}"
    asked = AskScreen(_("Erase for ever") + f": {visible(what)}", words, wanted=word)
    if await screen.app.push_screen_wait(asked) is None:
        return ""
    done = records.erase(session, record.id, address, tidy=False)
    await tidy(session)
    return plural("erased in {n} version", "erased in {n} versions", done.revisions)
