"""What the unlock screen offers besides the passphrase: shares, a backup, a look at this computer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.words import dressed


async def other_ways(screen: Screen[Any], folder: Path) -> tuple[Session | None, str]:
    """Ask for one of them and go it; return an open journal where it led there, and what to say.

    Raises: as `restoring.restore` and `restoring.forgotten`.
    """
    options = [
        Option("shares", _("I forgot the passphrase"),
               _("enough recovery shares open this journal, where you chose so when you made them")),
        Option("backup", _("restore a backup"),
               _("with recovery shares, or with the eight words of a travel backup")),
        Option("doctor", _("look at this computer"), _("what could give the journal away; it only reads")),
    ]  # fmt: skip
    chosen = await screen.app.push_screen_wait(PickScreen(_("Other ways"), options, below=True))
    if chosen == "shares":
        from fieldjournal.tui.screens.restoring import forgotten

        return await forgotten(screen, folder), ""
    if chosen == "backup":
        from fieldjournal.tui.screens.restoring import restore

        return None, dressed(await restore(screen, folder))
    if chosen == "doctor":
        from fieldjournal.tui.screens.doctor import DoctorScreen

        await screen.app.push_screen_wait(DoctorScreen(folder))
    return None, ""
