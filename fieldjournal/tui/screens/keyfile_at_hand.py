"""Where the keyfile is: on a plugged-in medium, or typed; read again whenever it has to prove something."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.tui import dropped, places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen

if TYPE_CHECKING:
    from fieldjournal.journal.session import Session
    from fieldjournal.secret import Secret

NONE = Path()
"""The answer that there is no keyfile; it has no name."""

_OTHER = Path("..")


async def ask_for_keyfile(screen: Screen[Any]) -> Path | None:
    """Ask which file it is; `NONE` for no keyfile, None where left."""
    options = [Option(path, path.name, places.shown(path.parent)) for path in places.keyfiles()]
    options += [
        Option(_OTHER, _("another file …"), _("type where it is, or drop it here")),
        Option(NONE, _("no keyfile")),
    ]
    chosen = await screen.app.push_screen_wait(PickScreen(_("Keyfile"), options))
    return chosen if chosen != _OTHER else await typed(screen)


async def typed(screen: Screen[Any], trouble: str = "") -> Path | None:
    """Ask where the keyfile is; None where left."""
    words = _("Type where it is, or drop it on this window.")
    asked = AskScreen(_("Keyfile"), f"{trouble}\n\n{words}" if trouble else words)
    answer = await screen.app.push_screen_wait(asked)
    return dropped.one(answer) if answer else None


async def keyfile_at_hand(screen: Screen[Any], session: Session) -> Secret | None:
    """Return the content of the keyfile the journal needs; None where it needs none, or was left."""
    from fieldjournal.errors import BadFile
    from fieldjournal.journal.keyfiles import read_keyfile
    from fieldjournal.tui.app import app_of
    from fieldjournal.tui.words import sentence

    if not session.needs_keyfile:
        return None
    path: Path | None = app_of(screen).keyfile
    trouble = ""
    while path or (path := await typed(screen, trouble)):
        try:
            return read_keyfile(path)
        except BadFile as error:
            path, trouble = None, sentence(error)
    return None
