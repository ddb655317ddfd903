"""The step of sharing that asks which files go along, and shows their clean copies. None goes by itself.

Files in sources of what is shared are offered too; with such a file its source goes.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import STAYS, Attached
from fieldjournal.tui.screens.clean_copies import CleanCopiesScreen, made
from fieldjournal.tui.screens.pick import Option, PickAllScreen
from fieldjournal.tui.words import in_bytes


class Along(NamedTuple):
    """Clean copies, and the sources that go with them."""

    copies: tuple[Attached, ...] = ()
    sources: tuple[str, ...] = ()


async def clean_copies(
    screen: Screen[Any], session: Session, reader_id: str, ids: tuple[str, ...], *, sources: bool
) -> Along | str | None:
    """Return what goes along, None where somebody left, words where a clean copy cannot be made.

    With `sources`, files of the sources of these records are offered too.
    """
    held = share.of_records(session, ids)
    beside = share.of_their_sources(session, ids) if sources else ()
    if not held and not beside:
        return Along()
    its_own = _("with its source")
    options = [Option(each.id, _named(each)) for each in held]
    options += [Option(each.id, f"{_named(each)} · {its_own}") for each in beside]
    title = _("Which files go along? Parts can be blacked out next.")
    chosen: Any = await screen.app.push_screen_wait(PickAllScreen(title, options, said=_(STAYS)))
    if chosen is None:
        return None
    if not chosen:
        return Along()
    copies = await made(screen, session, [share.remembered(session, reader_id, each) for each in chosen])
    if isinstance(copies, str):
        return copies
    kept: tuple[Attached, ...] | None = await screen.app.push_screen_wait(
        CleanCopiesScreen(session, reader_id, copies)
    )
    if kept is None:
        return None
    taken = {each.record for each in kept}
    return Along(kept, tuple(dict.fromkeys(each.record for each in beside if each.record in taken)))


def _named(held: Held) -> str:
    return f"{held.name or held.id} · {in_bytes(held.size)}"
