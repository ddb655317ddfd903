"""The step of sharing that asks which files go along, and makes their clean copies. None goes by itself."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Attached, Chosen
from fieldjournal.tui.screens.pick import Option, PickManyScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.words import in_bytes


async def clean_copies(
    screen: Screen[Any], session: Session, ids: tuple[str, ...]
) -> tuple[Attached, ...] | str | None:
    """Return the clean copies that go along, None where somebody left, words where one cannot be made."""
    held = share.of_records(session, ids)
    if not held:
        return ()
    options = [Option(each.id, _named(each)) for each in held]
    title = _("Which files go along, each whole? Black out parts on the command line.")
    chosen: Any = await screen.app.push_screen_wait(PickManyScreen(title, options))
    if chosen is None:
        return None
    if not chosen:
        return ()
    made: list[Attached] = []

    def steps() -> Generator[tuple[int, int], None, None]:
        made.extend((yield from share.rebuilding(session, tuple(map(Chosen, chosen)))))

    said = await screen.app.push_screen_wait(StepsScreen(_("Making clean copies"), _("files"), 0, steps))
    return said or tuple(made)


def _named(held: Held) -> str:
    return f"{held.name or held.id} · {in_bytes(held.size)}"
