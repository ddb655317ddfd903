"""The step of sharing that asks which files go along, and shows their clean copies. None goes by itself."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import STAYS, Attached
from fieldjournal.tui.screens.clean_copies import CleanCopiesScreen, made
from fieldjournal.tui.screens.pick import Option, PickAllScreen
from fieldjournal.tui.words import in_bytes


async def clean_copies(
    screen: Screen[Any], session: Session, reader_id: str, ids: tuple[str, ...]
) -> tuple[Attached, ...] | str | None:
    """Return the clean copies that go along, None where somebody left, words where one cannot be made."""
    held = share.of_records(session, ids)
    if not held:
        return ()
    options = [Option(each.id, _named(each)) for each in held]
    title = _("Which files go along? Parts can be blacked out next.")
    chosen: Any = await screen.app.push_screen_wait(PickAllScreen(title, options, said=_(STAYS)))
    if chosen is None:
        return None
    if not chosen:
        return ()
    copies = await made(screen, session, [share.remembered(session, reader_id, each) for each in chosen])
    if isinstance(copies, str):
        return copies
    kept: tuple[Attached, ...] | None = await screen.app.push_screen_wait(
        CleanCopiesScreen(session, reader_id, copies)
    )
    return kept


def _named(held: Held) -> str:
    return f"{held.name or held.id} · {in_bytes(held.size)}"
