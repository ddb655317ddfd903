"""Another passphrase instead, one more, or this one alone; the old one is asked for first.

Where there is a decoy, its passphrase is asked for too: the new one must be far from it, and neither is
stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import CannotUnlock, Refused
from fieldjournal.i18n import _
from fieldjournal.journal import passphrases
from fieldjournal.journal.passphrases import Change, Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.ask_passphrase import AskPassphraseScreen
from fieldjournal.tui.screens.keyfile_at_hand import keyfile_at_hand
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.waiting import waited


async def change(screen: Screen[Any], session: Session) -> str:
    """Ask what to do, do it, and return what to say; nothing where left."""
    options = [
        Option("change", _("change it"), _("a new passphrase opens the journal instead of yours")),
        Option("add", _("let another one open it too"), _("for somebody you trust with everything in it")),
    ]
    if passphrases.others(session):
        beside = _("every other way in is destroyed, recovery shares that open the journal too")
        options.append(Option("only", _("keep only the one you came in with"), beside))
    chosen = await screen.app.push_screen_wait(PickScreen(_("Passphrase"), options, below=True))
    if chosen == "only":
        return await _keep_this_only(screen, session)
    if chosen is None:
        return ""
    made = await _asked(screen, session)
    if made is None:
        return ""
    with proven():
        if chosen == "add":
            passphrases.add(session, made)
            return _("both open the journal now; who has either can read and change everything")
        passphrases.apply(session, made)
    return _(
        "changed; the old passphrase opens this journal no longer. Copies made earlier still open with it: "
        "destroy them"
    )


@contextmanager
def proven() -> Iterator[None]:
    """Say in plain words that a passphrase typed as proof was not the right one. Raises: `Refused`."""
    try:
        yield
    except CannotUnlock:
        raise Refused("not-in-use") from None


async def current_factors(screen: Screen[Any], session: Session) -> Factors | None:
    """Ask for what opens the journal now; None where left. Raises: `BadFile` for the keyfile."""
    asked = AskPassphraseScreen(_("The passphrase you use now"), _("So that nobody else changes this."))
    typed = await screen.app.push_screen_wait(asked)
    if typed is None:
        return None
    keyfile = await keyfile_at_hand(screen, session)
    return None if session.needs_keyfile and keyfile is None else Factors(typed, keyfile)


async def decoy_too(screen: Screen[Any], session: Session) -> tuple[bool, Secret | None]:
    """Ask for the decoy's passphrase where there is a decoy; return whether to go on, and what was typed."""
    if not passphrases.has_decoy(session):
        return True, None
    words = _("The two must stay far apart, and neither is kept anywhere to compare.")
    typed = await screen.app.push_screen_wait(AskPassphraseScreen(_("The decoy's passphrase"), words))
    return typed is not None, typed


async def _asked(screen: Screen[Any], session: Session) -> Change | None:
    """Ask for all that is needed and derive the keys; None where left."""
    current = await current_factors(screen, session)
    if current is None:
        return None
    go_on, decoy = await decoy_too(screen, session)
    if not go_on:
        return None
    fits = partial(passphrases.require_far, decoy) if decoy is not None else None
    new = await screen.app.push_screen_wait(NewPassphraseScreen(_("The new passphrase"), fits=fits))
    if new is None:
        return None
    lock, factors = passphrases.lock_of(session), Factors(new, current.keyfile)
    return await waited(
        screen, _("Making the keys …"), lambda: passphrases.derive(lock, current, factors, decoy)
    )


async def _keep_this_only(screen: Screen[Any], session: Session) -> str:
    word = _("only")
    words = _(
        "Every other passphrase, and recovery shares that open this journal, open it no longer. The shares "
        "still open backups. Copies of the folder made earlier still open as before.\n\n"
        "Type “{word}” to do it."
    ).format(word=word)
    if await screen.app.push_screen_wait(AskScreen(_("Keep only this one"), words, wanted=word)) is None:
        return ""
    passphrases.keep_this_only(session)
    return _("only what you came in with opens the journal now")
