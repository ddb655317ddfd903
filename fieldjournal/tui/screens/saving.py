"""Saving a copy of a file outside the journal: where to, a plain warning, a typed word."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import attachments
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.steps import StepsScreen


async def save_copy(screen: Screen[Any], session: Session, held: Held) -> str:
    """Ask for folder and word, save, and return what to say; nothing where left."""
    where = AskScreen(_("Save a copy outside the journal"), _("Into which folder?"))
    typed = await screen.app.push_screen_wait(where)
    if not typed:
        return ""
    word = _("save")
    warning = AskScreen(
        _("A readable copy on this disk"),
        _(
            "The copy will be readable for anybody who gets this disk, also after it was deleted: an "
            "ordinary “delete” does not destroy it. That it was saved is noted in its custody log.\n\n"
            "Type “{word}” to do it."
        ).format(word=word),
        wanted=word,
    )
    if await screen.app.push_screen_wait(warning) is None:
        return ""
    folder = places.typed(typed)
    steps = StepsScreen(
        _("Save a copy outside the journal"),
        held.name,
        held.size,
        lambda: attachments.saving(session, held.id, folder),
    )
    path = places.shown(attachments.place_for(held, folder))
    said = await screen.app.push_screen_wait(steps)
    return said or _("saved as {path}; noted in its custody log").format(path=path)
