"""A backup: where to, writing with its progress, read back, and whether the place is remembered.

Nothing is written to the journal while it runs, a lock ends it at once, and what was there before stays
until the new one was read back whole.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import Any, Final

from textual.screen import Screen

from fieldjournal.errors import HistoryBroken, Refused
from fieldjournal.i18n import _, plural
from fieldjournal.journal import backup, backup_place, recovery
from fieldjournal.journal.backup import Making, Written
from fieldjournal.journal.backup_place import Last
from fieldjournal.journal.session import Session
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.running import run
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.screens.sure import sure
from fieldjournal.tui.screens.waiting import waited
from fieldjournal.tui.words import in_bytes

NAME: Final = "backup.age"
"""What a backup's file is called where a folder was given: a plain word."""


async def back_up(screen: Screen[Any], session: Session) -> str:
    """Go through all of it and return what to say; nothing where somebody left.

    Raises: `BadFile`, `HistoryBroken`, `DiskTrouble` and leaves, `Refused`.
    """
    if not recovery.exists(session) and not await _shares_first(screen, session):
        return ""
    path = await _where(screen, session)
    if path is None or not await _over_it(screen, session, path):
        return ""
    written = await written_to(screen, session, path)
    if not backup_place.is_remembered(backup_place.last(session), path) and await _remember(screen):
        backup_place.note(session, written, remembered=True)
    return _("{path}: {size}, {many}, read back from the medium; rehearse it with the shares next").format(
        path=places.shown(path), size=in_bytes(written.size),
        many=plural("{n} revision", "{n} revisions", written.revisions),
    )  # fmt: skip


async def written_to(screen: Screen[Any], session: Session, path: Path) -> Written:
    """Check the texts, write a backup to `path` with its progress on the screen, and note it.

    Raises: as `backup.checking` and `Making`.
    """
    await checked(screen, session)
    remembered = backup_place.is_remembered(backup_place.last(session), path)
    backup_place.begin(session, path)
    making = Making(session, path, recovery.recipient(session))
    try:
        words = _(
            "Writing, then reading back, {path}. Nothing can be saved here meanwhile; locking stops it, and "
            "the backup before stays."
        )
        written = await run(screen, _("Backup"), words.format(path=places.shown(path)), making.prepare)
    finally:
        making.end()
    backup_place.expect(session, written, remembered=remembered)
    await asyncio.to_thread(making.put)
    backup_place.note(session, written, remembered=remembered)
    return written


async def checked(screen: Screen[Any], session: Session) -> None:
    """Hold every text against the history, with its progress on the screen.

    Raises: `HistoryBroken`; `Refused` ("cancelled") where somebody stopped it.
    """
    broken: list[HistoryBroken] = []

    def steps() -> Generator[tuple[int, int], None, None]:
        try:
            yield from backup.checking(session)
        except HistoryBroken as error:
            broken.append(error)

    said = await screen.app.push_screen_wait(
        StepsScreen(_("Backup"), _("every text is checked first"), 0, steps)
    )
    if broken:
        raise broken[0]
    if said:
        raise Refused("cancelled")


def state(session: Session) -> str:
    """Return in few words how old the last backup is."""
    found = backup_place.last(session)
    if found is None:
        return _("none yet")
    return plural("{n} day old", "{n} days old", found.days) if found.days else _("today")


async def _shares_first(screen: Screen[Any], session: Session) -> bool:
    """Say that a backup without shares opens for nobody, and make them where that is wanted."""
    from fieldjournal.tui.screens.shares import make_shares

    title = _("There are no recovery shares yet")
    if not await sure(
        screen, title, no=_("leave it for now"), yes=_("make recovery shares"),
        then=_("on paper; without them nobody could open a backup"),
    ):  # fmt: skip
        return False
    await make_shares(screen, session)
    return recovery.exists(session)


async def _where(screen: Screen[Any], session: Session) -> Path | None:
    """Ask for the place: the one of last time, what is plugged in, another."""
    found = backup_place.last(session)
    options = []
    if found is not None and await asyncio.to_thread(found.path.parent.is_dir):
        options.append(Option(found.path, _("where the last one is"), places.shown(found.path)))
    options += [Option(place / NAME, _("on {medium}").format(medium=place.name), places.shown(place / NAME))
                for place in places.removable() if found is None or place / NAME != found.path]  # fmt: skip
    other = Path()
    options.append(Option(other, _("in another place …"), _("best on a stick that is kept elsewhere")))
    title = _("Where shall the backup go?")
    chosen: Path | None = await screen.app.push_screen_wait(PickScreen(title, options, below=True))
    if chosen != other:
        return chosen
    words = _(
        "A folder or a new file, on a stick that is kept elsewhere. On this computer it is lost with it."
    )
    typed = await screen.app.push_screen_wait(AskScreen(_("Another place"), words))
    return await asyncio.to_thread(_file_in, places.typed(typed)) if typed else None


def _file_in(path: Path) -> Path:
    """Return the file to write where a folder may have been named. In any thread: a stick may be slow."""
    return path / NAME if path.is_dir() else path


async def _over_it(screen: Screen[Any], session: Session, path: Path) -> bool:
    """Ask before a file is replaced that is not this journal's own last backup."""
    looking = partial(_is_free, session, path, backup_place.last(session))
    if await waited(screen, _("Backup"), looking, _("Looking at that place …")):
        return True
    title = _("There is already a file of that name, not the last backup of this journal")
    return await sure(screen, title, no=_("leave it as it is"), yes=_("put the new backup in its place"))


def _is_free(session: Session, path: Path, found: Last | None) -> bool:
    """Whether nothing lies there but this journal's own last backup. In any thread. Raises: `BadFile`."""
    backup.require_place(session, path)
    return not path.exists() or bool(found and found.path == path.absolute() and found.present)


async def _remember(screen: Screen[Any]) -> bool:
    return await sure(
        screen, _("Refresh it there by itself?"), no=_("no, nothing is written there by itself"),
        yes=_("yes, remember this place"),
        then=_("while it is plugged in, the backup follows when you pause"),
    )  # fmt: skip
