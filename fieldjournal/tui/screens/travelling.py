"""Travel without the journal, guided: a backup elsewhere under eight words, opened once, then a calm wipe.

Nothing in the journal's folder changes before the typed sentence at the end; every step can be left.
"""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any, Final

from textual.screen import Screen

from fieldjournal.errors import BackupLocked, BadFile
from fieldjournal.i18n import _, plural
from fieldjournal.journal import backup, backup_place, backup_reading, wiping
from fieldjournal.journal.backup import Making
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.tui import dropped, places
from fieldjournal.tui.app import app_of
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.ask_passphrase import AskPassphraseScreen
from fieldjournal.tui.screens.backing_up import checked
from fieldjournal.tui.screens.page import PageScreen
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.screens.sure import sure
from fieldjournal.tui.screens.wiped import still_beside, wipe_and_end
from fieldjournal.tui.words import sentence
from fieldjournal.wording.travel import NOT_REHEARSED, REHEARSED, TRAVEL

NAME: Final = "archive.age"
"""What the file is called where nobody chose: a plain word."""


async def travel(screen: Screen[Any], session: Session) -> str:
    """Go through all steps; return what to say where the journal stays, nothing where left at once."""
    beside = [still_beside(kept) for kept in wiping.kept_before(session.folder)]
    page = PageScreen(_("Travel without the journal"), [*beside, *(_(line) for line in TRAVEL)])
    if not await screen.app.push_screen_wait(page):
        return ""
    path = await _where(screen, session)
    if path is None:
        return ""
    words = await _learnt(screen)
    if words is None:
        return ""
    await checked(screen, session)
    backup_place.begin(session, path)
    making = Making(session, path, backup.travel(words))
    try:
        doing = _("Writing the whole journal to {path}, and reading it back.").format(path=places.shown(path))
        written = await run(screen, _("Travel"), doing, making.prepare)
    finally:
        making.end()
    await asyncio.to_thread(making.put)
    backup_place.forget_begun(session)
    many = plural("{n} revision", "{n} revisions", written.revisions)
    stays = _("{path} is written and read back ({many}); the journal here stays as it was").format(
        path=places.shown(path), many=many
    )
    rehearsed = await _rehearsed(screen, session, path)
    if await _agreed(screen, path, rehearsed=rehearsed):
        wipe_and_end(app_of(screen), path)
        return ""
    return stays


async def _where(screen: Screen[Any], session: Session) -> Path | None:
    """Ask for a file that is not there yet, outside every journal; None where left."""
    medium = next(places.removable(), None)
    value, trouble = str(medium / NAME) if medium else "", ""
    words = _("A new file on something that does not travel with you, or travels apart from the words.")
    while True:
        asked = AskScreen(
            _("Where shall the backup go?"), f"{trouble}\n\n{words}" if trouble else words, value=value
        )
        answer = await screen.app.push_screen_wait(asked)
        if not answer:
            return None
        value = answer
        path = dropped.one(value)
        path = path / NAME if path.is_dir() else path
        try:
            _require_new(session, path)
        except BadFile as error:
            trouble = sentence(error)
        else:
            return path


def _require_new(session: Session, path: Path) -> None:
    backup.require_place(session, path)
    if path.exists():
        raise BadFile(str(path), "file-exists")


async def _learnt(screen: Screen[Any]) -> Secret | None:
    """Show eight words until they are typed back; None where left."""
    words = backup.travel_words()
    trouble = ""
    while True:
        page = PageScreen(
            _("Eight words"),
            [
                words.reveal().decode(),
                _("They open the backup, and nothing else does. Learn them, or write them down and carry the "
                  "paper apart from the file."),
                _("They are asked for next, and shown nowhere after that."),
            ],
        )  # fmt: skip
        if not await screen.app.push_screen_wait(page):
            return None
        asked = AskPassphraseScreen(_("The eight words"), _("Type them back."), trouble=trouble)
        typed = await screen.app.push_screen_wait(asked)
        if typed == words:
            return words
        if typed is not None:
            trouble = _("That was not the same. The words were shown once more.")


async def _rehearsed(screen: Screen[Any], session: Session, path: Path) -> bool:
    """Offer to open the very file with the words as they are known; return whether it was done."""
    title = _("Open this very file once, with the words you know?")
    trouble = ""
    if not await sure(screen, title, no=_("no, go on without"), yes=_("yes, rehearse it")):
        return False
    while True:
        asked = AskPassphraseScreen(
            _("Rehearsal"), _("The eight words, from memory or paper."), trouble=trouble
        )
        typed = await screen.app.push_screen_wait(asked)
        if typed is None:
            return False
        reading = partial(backup_reading.read_whole, path, [backup.travel(typed)])
        doing = _("Opening {path} to its end.").format(path=places.shown(path))
        try:
            head = await run(screen, _("Rehearsal"), doing, reading)
        except BackupLocked:
            trouble = _("These words do not open it. Try again, or leave and begin anew.")
            continue
        backup_reading.found_in(session, head)
        return True


async def _agreed(screen: Screen[Any], path: Path, *, rehearsed: bool) -> bool:
    """Take the typed sentence: nobody wipes by habit."""
    wanted = _(REHEARSED) if rehearsed else _(NOT_REHEARSED)
    opened = (
        _("The words open {path}.") if rehearsed else _("Nobody tried yet whether the words open {path}.")
    )
    words = _("The journal on this disk is destroyed for good; only that file brings it back.")
    typing = _("Type “{words}” to do it. Esc leaves everything as it is.").format(words=wanted)
    asked = AskScreen(
        _("Destroy the journal here?"),
        f"{opened.format(path=places.shown(path))} {words}\n\n{typing}",
        wanted=wanted,
    )
    return await screen.app.push_screen_wait(asked) is not None
