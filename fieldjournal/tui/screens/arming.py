"""Making a decoy: its limits, a typed word, a passphrase far away, a rehearsal, and only then the decoy.

Nothing is written in the journal before the last step, and every step can be left.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import CannotUnlock
from fieldjournal.i18n import _
from fieldjournal.journal import duress, duress_rehearsal, passphrases
from fieldjournal.journal.duress_rehearsal import Shown
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.ask_passphrase import AskPassphraseScreen
from fieldjournal.tui.screens.change_passphrase import current_factors, proven
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.page import PageScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.screens.waiting import waited
from fieldjournal.tui.words import dressed
from fieldjournal.wording.decoy import EMPTY, HIDING, LIMITS, THEN_REHEARSE


async def arm(screen: Screen[Any], session: Session) -> str:
    """Go through all steps; return what to say, nothing where left. Raises: as `duress.require_alone`."""
    duress.require_alone(session)
    hide_only = await _agreed(screen)
    if hide_only is None:
        return ""
    current = await current_factors(screen, session)
    if current is None:
        return ""
    fits = partial(passphrases.require_far, current.passphrase)
    decoy = await screen.app.push_screen_wait(NewPassphraseScreen(_("A passphrase for the decoy"), fits=fits))
    if decoy is None:
        return ""
    lock = passphrases.lock_of(session)
    pair = await waited(screen, _("Making the keys …"), lambda: duress.derive(lock, current, decoy))
    with proven():
        duress.prove(session, pair)
    if not await _rehearsed(screen, session, decoy, hide_only=hide_only):
        return _("left; there is no decoy")
    steps = StepsScreen(
        _("Making the decoy"),
        _("its store"),
        0,
        lambda: duress.making(session, pair, hide_only=hide_only),
    )
    stopped = await screen.app.push_screen_wait(steps)
    return stopped or " ".join(dressed(words) for words in (_("made"), _(EMPTY), _(THEN_REHEARSE)))


async def _agreed(screen: Screen[Any]) -> bool | None:
    """Say the limits and take the typed word; return whether it only hides, None where left."""
    limits = PageScreen(_("What a decoy is, and what it cannot"), [_(line) for line in LIMITS])
    if not await screen.app.push_screen_wait(limits):
        return None
    options = [
        Option(False, _("destroy the key of this journal"), _("nobody can be made to open it any more")),
        Option(True, _("only hide this journal"), _(HIDING)),
    ]
    title = _("What shall opening the decoy do?")
    hide_only = await screen.app.push_screen_wait(PickScreen(title, options, below=True))
    if hide_only is None:
        return None
    word = _("decoy")
    words = _("Once it is made, whoever types its passphrase destroys this journal: you too, by mistake.")
    if hide_only:
        words = _("Once it is made, its passphrase opens the decoy, and this journal stays behind it.")
    asked = AskScreen(
        _("Now you decide"),
        words + "\n\n" + _("Type “{word}” to go on.").format(word=word),
        wanted=word,
    )
    return hide_only if await screen.app.push_screen_wait(asked) else None


async def _rehearsed(screen: Screen[Any], session: Session, decoy: Secret, *, hide_only: bool) -> bool:
    """Let the decoy of a throw-away journal be opened, and show what happened; say whether to go on."""
    lock, trouble = passphrases.lock_of(session), ""
    words = _(
        "A throw-away journal is made now, with a decoy. Imagine somebody stands beside you and asks: type "
        "the decoy's passphrase. Your journal is not touched."
    )
    while True:
        typed = await screen.app.push_screen_wait(AskPassphraseScreen(_("Rehearsal"), words, trouble=trouble))
        if typed is None:
            return False
        try:
            shown = await waited(
                screen,
                _("Rehearsal"),
                partial(duress_rehearsal.rehearse, session.folder, lock, decoy, typed, hide_only=hide_only),
                _("A journal is made, opened as they would, and destroyed. This takes some seconds."),
            )
        except CannotUnlock:
            trouble = _("That was not the decoy's passphrase. Nothing was destroyed; try it again.")
            continue
        page = PageScreen(_("What they saw, and what is left"), _told(shown))
        return await screen.app.push_screen_wait(page)


def _told(shown: Shown) -> list[str]:
    """Return what happened in the rehearsal, in sentences."""
    entries = ", ".join(f"“{each}”" for each in shown.entries)
    left = _("After that, the passphrase of the hidden journal opened nothing any more. Its key was gone.")
    if shown.hidden_opens:
        left = _("After that, the passphrase of the hidden journal still opened it.")
    return [
        _("The decoy opened, as any journal does. In its list stood: {entries}.").format(entries=entries),
        left,
        _("The throw-away journal is destroyed; yours is as it was. Go on to make the decoy, or leave."),
    ]
