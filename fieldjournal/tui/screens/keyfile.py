"""A keyfile on a stick the person carries: made and needed from then on, or needed no longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import passphrases
from fieldjournal.journal.passphrases import Change, Factors
from fieldjournal.journal.session import Session
from fieldjournal.tui import dropped, places
from fieldjournal.tui.app import app_of
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.change_passphrase import current_factors, decoy_too, proven
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.waiting import waited
from fieldjournal.wording.keyfile import OTHERS

NAME = "field.key"
"""What a keyfile is called where nobody chose: a plain word."""


async def keyfile(screen: Screen[Any], session: Session) -> str:
    """Make one, or need it no longer; return what to say, nothing where left."""
    if session.needs_keyfile:
        return await _remove(screen, session)
    where = await _where(screen, session)
    if where is None:
        return ""
    asked = await _asked(screen, session, passphrases.with_new_keyfile)
    if asked is None:
        return ""
    change, new = asked
    with proven():
        passphrases.apply_keyfile(session, change, new, where)
    app_of(screen).use_keyfile(where)
    made = _(
        "from now on the journal opens with the passphrase and {path} together. Keep the stick away from "
        "this computer, and a copy of the file with somebody you trust: without it you are shut out too"
    ).format(path=places.shown(where))
    return ". ".join((made, _(OTHERS))) if passphrases.others(session) else made


async def _remove(screen: Screen[Any], session: Session) -> str:
    options = [
        Option(True, _("need it no longer"), _("the passphrase alone opens the journal again")),
        Option(False, _("leave it as it is"), _("to have it twice, copy the file to another stick")),
    ]
    if not await screen.app.push_screen_wait(PickScreen(_("Keyfile"), options, below=True)):
        return ""
    asked = await _asked(screen, session, lambda now: Factors(now.passphrase))
    if asked is None:
        return ""
    with proven():
        passphrases.apply(session, asked[0])
    app_of(screen).use_keyfile(None)
    return _("the passphrase alone opens the journal again; copies made earlier still need the file")


async def _where(screen: Screen[Any], session: Session) -> Path | None:
    """Ask where to write it, and once more where it would lie beside the journal."""
    media = next(places.removable(), None)
    title = _("Where shall the keyfile be written?")
    words = _(
        "On a stick or card you carry, not on this computer: then this computer alone opens nothing. "
        "Whoever loses the file is shut out, you too."
    )
    value = str(media / NAME) if media else ""
    while typed := await screen.app.push_screen_wait(AskScreen(title, words, value=value)):
        path = dropped.one(typed)
        path = path / NAME if path.is_dir() else path
        if not places.same_disk(path, session.folder) or await _here_all_the_same(screen):
            return path
        value = str(path)
    return None


async def _here_all_the_same(screen: Screen[Any]) -> bool:
    options: list[Option[object]] = [
        Option(False, _("choose another place"), _("plug in a stick first")),
        Option(True, _("write it here all the same"), _("it adds nothing while it lies beside the journal")),
    ]
    title = _("That is the disk the journal is on")
    return bool(await screen.app.push_screen_wait(PickScreen(title, options, below=True)))


async def _asked(
    screen: Screen[Any], session: Session, make: Callable[[Factors], Factors]
) -> tuple[Change, Factors] | None:
    """Ask for what opens it now and derive the keys of that and what `make` makes of it; None where left."""
    current = await current_factors(screen, session)
    if current is None:
        return None
    go_on, decoy = await decoy_too(screen, session)
    if not go_on:
        return None
    lock, new = passphrases.lock_of(session), make(current)
    title = _("Making the keys …")
    return await waited(screen, title, lambda: passphrases.derive(lock, current, new, decoy)), new
