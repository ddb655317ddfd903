"""What a review asks about people: a new spelling of one of them, and who belongs to no contact."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal import records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Question, Stranger
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.redacting import redacted


async def new_spelling(
    screen: Screen[Any], session: Session, prepared: Prepared, question: Question
) -> Prepared | None:
    """Ask how the new spelling is written, store it, and return what leaves now; None where left."""
    title = _("A new spelling of {name}").format(name=records.name_of(session)(question.contact))
    words = _("It is kept with the person, and looked for everywhere from now on.")
    typed = await screen.app.push_screen_wait(AskScreen(title, words, value=share.spelled(question)))
    if not typed:
        return None
    return await redacted(screen, session, share.add_spelling(session, prepared, question.id, typed))


async def unlisted(
    screen: Screen[Any], session: Session, prepared: Prepared, found: tuple[Stranger, ...]
) -> Prepared | None:
    """Show the names that belong to no contact; protect the one that is taken. None where left."""
    title = _(
        "These names belong to no contact and leave as they stand.\n"
        "Enter makes a contact of one, who is protected then; Esc leaves them."
    )
    options = [Option(each.words, each.words, plural("{n} time", "{n} times", each.times)) for each in found]
    taken = await screen.app.push_screen_wait(PickScreen(title, options))
    return await redacted(screen, session, share.add_person(session, prepared, taken)) if taken else None
