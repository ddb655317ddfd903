"""The decoy, looked after: entries written in it at times the person sets, another passphrase, taken away."""

from __future__ import annotations

from functools import partial
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import duress, passphrases
from fieldjournal.journal.duress import State
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.arming import arm
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.change_passphrase import current_factors, proven
from fieldjournal.tui.screens.decoy_entry import DecoyEntryScreen
from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.screens.waiting import waited


async def decoy(screen: Screen[Any], session: Session) -> str:
    """Make one where there is none; else ask what to do with it. Return what to say, nothing where left."""
    state = duress.state(session)
    if state is None:
        return await arm(screen, session)
    options = [Option("remove", _("take it away"), _("this journal stays; nothing opens the decoy any more"))]
    if state.opens:
        options = [
            Option("write", _("write an entry in it"), _("at a time you set, so that it looks lived-in")),
            Option(
                "change", _("change its passphrase"), _("yours is asked for too: the two must stay far apart")
            ),
            *options,
        ]
    chosen = await screen.app.push_screen_wait(PickScreen(told(state), options, below=True))
    steps = {"write": _write, "change": _change, "remove": _remove}
    return await steps[chosen](screen, session) if chosen else ""


def told(state: State) -> str:
    """Return how the decoy is, in a line."""
    if not state.opens:
        return _("The decoy does not open any more. Take it away and make it anew")
    entries = plural("{n} entry", "{n} entries", state.records)
    said = _("The decoy opens: {entries}, the newest of {day}").format(entries=entries, day=state.last or "—")
    return " · ".join((said, _("it only hides"))) if state.hide_only else said


async def _write(screen: Screen[Any], session: Session) -> str:
    """Write one entry after another, until left."""
    written, trouble, kept = 0, "", ("", "")
    while entry := await screen.app.push_screen_wait(DecoyEntryScreen(*kept, trouble=trouble)):
        try:
            duress.write(session, *entry)
        except FieldjournalError as error:
            from fieldjournal.tui.words import sentence

            kept, trouble = entry, sentence(error)
        else:
            written, kept, trouble = written + 1, ("", ""), _("Written. Another one, or Esc.")
    return (
        plural("{n} entry written in the decoy", "{n} entries written in the decoy", written)
        if written
        else ""
    )


async def _change(screen: Screen[Any], session: Session) -> str:
    current = await current_factors(screen, session)
    if current is None:
        return ""
    fits = partial(passphrases.require_far, current.passphrase)
    new = await screen.app.push_screen_wait(NewPassphraseScreen(_("A passphrase for the decoy"), fits=fits))
    if new is None:
        return ""
    lock = passphrases.lock_of(session)
    pair = await waited(screen, _("Making the keys …"), lambda: duress.derive(lock, current, new))
    with proven():
        duress.apply(session, pair)
    return _("changed; the decoy opens with the new passphrase alone")


async def _remove(screen: Screen[Any], session: Session) -> str:
    word = _("remove")
    words = _("The decoy and all that was written in it are destroyed. This journal stays as it is.")
    asked = AskScreen(
        _("Take the decoy away"),
        words + "\n\n" + _("Type “{word}” to do it.").format(word=word),
        wanted=word,
    )
    if await screen.app.push_screen_wait(asked) is None:
        return ""
    steps = StepsScreen(
        _("Taking the decoy away"),
        _("its store"),
        0,
        lambda: duress.removing(session),
        stopped=_("taken away; what is left of its store is overwritten after the next unlock"),
    )
    return await screen.app.push_screen_wait(steps) or _("taken away; its store is noise")
