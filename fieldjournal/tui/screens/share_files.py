"""The step of sharing that asks which files go along, and shows their clean copies. None goes by itself.

- Files in sources of what is shared are offered too; with such a file its source goes.
- Where a clean copy cannot be made, the choice is asked again with what was chosen, that file under the
  cursor: one more or less must not cost the steps before, nor the copies of the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import STAYS, Attached, Chosen
from fieldjournal.tui.screens.clean_copies import CleanCopiesScreen, Stays, made
from fieldjournal.tui.screens.pick import Option, PickAllScreen
from fieldjournal.tui.words import in_bytes


class Along(NamedTuple):
    """Clean copies, and the sources that go with them."""

    copies: tuple[Attached, ...] = ()
    sources: tuple[str, ...] = ()


async def clean_copies(
    screen: Screen[Any], session: Session, reader_id: str, ids: tuple[str, ...]
) -> Along | None:
    """Return what goes along with records, also those a register's rows are; None where somebody left."""
    held = share.of_records(session, ids)
    beside = share.of_their_sources(session, ids)
    if not held and not beside:
        return Along()
    its_own = _("with its source")
    options = [Option(each.id, _named(each)) for each in held]
    options += [Option(each.id, f"{_named(each)} · {its_own}") for each in beside]
    copies = await _chosen(screen, session, reader_id, options)
    if not copies:
        return None if copies is None else Along()
    kept: tuple[Attached, ...] | None = await screen.app.push_screen_wait(
        CleanCopiesScreen(session, reader_id, copies)
    )
    if kept is None:
        return None
    taken = {each.record for each in kept}
    return Along(kept, tuple(dict.fromkeys(each.record for each in beside if each.record in taken)))


async def _chosen(
    screen: Screen[Any], session: Session, reader_id: str, options: Sequence[Option[str]]
) -> tuple[Attached, ...] | None:
    """Ask until every file chosen has its clean copy; return none where somebody left."""
    title = _("Which files go along? Parts can be blacked out next.")
    said = _(STAYS)
    on: tuple[str, ...] = ()
    stays, before = "", dict[Chosen, Attached]()
    while True:
        asked = PickAllScreen(title, options, on=on, current=stays, said=said)
        chosen: Any = await screen.app.push_screen_wait(asked)
        if not chosen:
            return None if chosen is None else ()
        wanted = [share.remembered(session, reader_id, each) for each in chosen]
        copies = await made(screen, session, wanted, before)
        if not isinstance(copies, Stays):
            return copies
        (said, stays), on = copies, chosen


def _named(held: Held) -> str:
    return f"{held.name or held.id} · {in_bytes(held.size)}"
