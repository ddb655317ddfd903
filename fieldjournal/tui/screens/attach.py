"""Attaching files to a record: which, what it costs, the way in with its progress, and the plaintext left.

Esc while it runs stops it: nothing of that file is in the journal then.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.originals import remove_original
from fieldjournal.journal.session import Session
from fieldjournal.tui import dropped
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.original import offer_removal
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.steps import BREATH, StepsScreen
from fieldjournal.tui.words import sentence

_MIB = 1 << 20


async def attach(
    screen: Screen[Any], session: Session, record_id: str, *, given: str = ""
) -> tuple[str, str]:
    """Ask for files, take them in; return what to say and the record that holds them, empty where none."""
    asked = AskScreen(
        _("Attach a file"),
        _("Type where the file is, or drop it on this window. It is copied into the journal as it is."),
        value=given,
    )
    typed = await screen.app.push_screen_wait(asked)
    said, holder = "", ""
    for path in dropped.paths(typed or ""):
        held = await _take(screen, session, holder or record_id, path)
        if isinstance(held, str):
            return held, holder
        holder = held.record
        said = _("{name} is in the journal").format(name=held.name)
        if await offer_removal(screen, path):
            said = _remove(session, held, path)
    return said, holder


async def _take(screen: Screen[Any], session: Session, record_id: str, path: Path) -> Held | str:
    """Take one file in; return it, or what to say where it was not taken."""
    try:
        intake = Intake(session, record_id, path)
    except FieldjournalError as error:
        return sentence(error)
    try:
        if intake.growth and not await _agreed_to_growth(screen, intake.growth):
            return _("nothing was attached")
        title = _("Attach a file")
        steps = StepsScreen(title, path.name, intake.size, intake.steps)
        said = await screen.app.push_screen_wait(steps)
    finally:
        intake.close()
    await tidy(session)
    return said or intake.held


async def _agreed_to_growth(screen: Screen[Any], growth: int) -> bool:
    size = plural("{n} MiB", "{n} MiB", growth // _MIB or 1)
    options = [
        Option(True, _("yes, make the room"), _("{size} more on this disk").format(size=size)),
        Option(False, _("no, leave it")),
    ]
    title = _("The journal has to grow: a file costs twice its size")
    answer: bool | None = await screen.app.push_screen_wait(PickScreen(title, options))
    return bool(answer)


def _remove(session: Session, held: Held, path: Path) -> str:
    try:
        remove_original(path, held.sha256)
        attachments.note_removal(session, held.id)
    except FieldjournalError as error:
        return sentence(error)
    return _("{name} is in the journal; the file was overwritten and removed").format(name=held.name)


async def tidy(session: Session) -> None:
    """Destroy what is left of files that did not become whole, with time for the keys in between."""
    for _gone in attachments.tidy(session):
        await asyncio.sleep(BREATH)
