"""A rehearsal: whether the shares on paper open this very backup, to its last byte. Nothing is changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal import backup_place, backup_reading, recovery
from fieldjournal.journal.files import require_file
from fieldjournal.journal.session import Session
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.screens.share_typing import ShareTypingScreen


async def rehearse(screen: Screen[Any], session: Session) -> str:
    """Ask for a backup and for shares, open it whole, and return what to say.

    Raises: `BadFile`, `BackupRefused` and leaves, `ShareBad` and its like, `Refused`.
    """
    path = await which(screen, session)
    if path is None:
        return ""
    require_file(path)
    typed = await screen.app.push_screen_wait(ShareTypingScreen())
    if not typed:
        return ""
    opener = recovery.identity(typed)
    words = _("Reading {path} to its end.").format(path=places.shown(path))
    head = await run(
        screen, _("Rehearsal"), words, lambda tell: backup_reading.read_whole(path, [opener], tell)
    )
    found = backup_reading.found_in(session, head)
    said = _("these shares open it, and it is of this journal: {many}").format(
        many=plural("{n} revision", "{n} revisions", found.revisions)
    )
    if not found.behind:
        return said
    after = plural("{n} came after it", "{n} came after it", found.behind)
    return f"{said}; {after}"


async def which(screen: Screen[Any], session: Session | None) -> Path | None:
    """Ask for the file of a backup; the last one is offered."""
    found = backup_place.last(session) if session else None
    medium = next(places.removable(), None)
    offered = str(found.path) if found else (str(medium) if medium else "")
    asked = AskScreen(_("Which backup?"), _("The file of the backup."), value=offered)
    typed = await screen.app.push_screen_wait(asked)
    return places.typed(typed) if typed else None
