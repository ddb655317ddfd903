"""Ways back in without the passphrase: a journal made of a backup again, or opened by its shares.

Nothing here needs an open journal. What was there before a restoring is kept under another name.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _, plural
from fieldjournal.journal import backup, backup_reading, passphrases, recovery, restoring, session
from fieldjournal.journal.backup_reading import Opener
from fieldjournal.journal.files import require_file
from fieldjournal.journal.session import Session
from fieldjournal.tui import places
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.page import PageScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.rehearsing import which
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.screens.share_typing import ShareTypingScreen, WordsTypingScreen
from fieldjournal.tui.screens.sure import sure
from fieldjournal.tui.screens.waiting import waited
from fieldjournal.wording.decoy import NOT_COMPARED


async def restore(screen: Screen[Any], folder: Path) -> str:
    """Make the journal in `folder` be the one in a backup; return what to say, nothing where somebody left.

    Raises: as `restoring.restore`, and `ShareBad` and its like.
    """
    path = await which(screen, None)
    if path is None:
        return ""
    require_file(path)
    opener = await _opener(screen)
    if opener is None:
        return ""
    reading = _("Reading {path} to its end.").format(path=places.shown(path))
    found = await run(
        screen, _("Restore"), reading, lambda tell: backup_reading.read_whole(path, [opener], tell)
    )
    if not await _sure(screen, folder, found.revisions):
        return ""
    passphrase = await screen.app.push_screen_wait(NewPassphraseScreen())
    if passphrase is None:
        return ""
    words = _("Making the journal in {folder} and checking every page and text. Until then nothing changes.")
    restored = await run(
        screen, _("Restore"), words.format(folder=places.shown(folder)),
        lambda tell: restoring.restore(path, [opener], folder, passphrase, progress=tell),
    )  # fmt: skip
    said = _("restored and checked: {many}; open it with the new passphrase").format(
        many=plural("{n} revision", "{n} revisions", restored.revisions)
    )
    if restored.before is None:
        return said
    return _("{said}. The journal that was there is now in {path}").format(
        said=said, path=places.shown(restored.before)
    )


async def forgotten(screen: Screen[Any], folder: Path) -> Session | None:
    """Open the journal in `folder` by shares that may, and set a new passphrase; None where somebody left.

    Raises: as `recovery.unlock`, and `ShareBad` and its like.
    """
    typed = await screen.app.push_screen_wait(ShareTypingScreen())
    if not typed:
        return None
    passphrase = await screen.app.push_screen_wait(NewPassphraseScreen())
    if passphrase is None:
        return None
    words = _("Opening the journal by the shares … a few seconds.")
    opened = await waited(
        screen, _("A new passphrase"), lambda: recovery.unlock(folder, typed, passphrase), words
    )
    try:
        if passphrases.has_decoy(opened):
            await screen.app.push_screen_wait(PageScreen(_("A new passphrase"), (_(NOT_COMPARED),)))
    except BaseException:
        opened.close()
        raise
    return opened


async def _opener(screen: Screen[Any]) -> Opener | None:
    """Ask for shares or for the words of a travel backup."""
    options = [
        Option("shares", _("recovery shares"), _("on paper, as many as are needed")),
        Option("words", _("eight words"), _("of a travel backup")),
    ]
    how = await screen.app.push_screen_wait(PickScreen(_("What opens this backup?"), options))
    if how == "words":
        asked = WordsTypingScreen(
            _("The eight words"), _("As they stood on the screen, with spaces between.")
        )
        words = await screen.app.push_screen_wait(asked)
        return backup.travel(words) if words else None
    typed = await screen.app.push_screen_wait(ShareTypingScreen()) if how == "shares" else None
    return recovery.identity(typed) if typed else None


async def _sure(screen: Screen[Any], folder: Path, revisions: int) -> bool:
    """Say what the backup holds, and what becomes of a journal that is there."""
    if not session.is_journal(folder):
        return True
    title = _("It opens: {many}. There is a journal here already").format(
        many=plural("{n} revision", "{n} revisions", revisions)
    )
    return await sure(
        screen, title, no=_("leave everything as it is"), yes=_("put the backup in its place"),
        then=_("the journal that is there is kept beside it under another name"),
    )  # fmt: skip
