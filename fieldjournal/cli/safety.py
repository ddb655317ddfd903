"""`safety`: a menu that asks, so that no word of it stands in the shell's history or the process list.

The one command line of the decoy (make it, write in it, look whether it is alive, take it away) and of
travelling without the journal. What each does and cannot is said before, and typed words are asked for.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.travelling import pack
from fieldjournal.cli.wiping import wipe
from fieldjournal.i18n import N_, _
from fieldjournal.journal import duress, duress_rehearsal, keyfiles, wiping
from fieldjournal.journal.passphrases import Factors, lock_of
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.wording.decoy import EMPTY, HIDING, LIMITS, THEN_REHEARSE


def add_parser(subparsers: Subparsers) -> None:
    """Add `safety`."""
    parser = command_parser(subparsers, "safety", _("a menu that asks: decoy, travel"))
    parser.set_defaults(run=run)


def run(_args: argparse.Namespace, context: Context) -> None:
    """Open the journal, say how things are, and ask what to do."""
    current = context.ask_current()
    with context.aside():
        with context.unlock(current) as session:
            for _done in duress.finish(session):
                pass
            keyfile = wiping.keyfile_at(context.keyfile) if context.keyfile else None
            _say_state(context, session)
            choices = _CHOICES if duress.state(session) else _CHOICES_WITHOUT
            for number, (label, _step) in enumerate(choices, start=1):
                context.say(f"{number}  {_(label)}")
            to_wipe = _chosen(context, choices)(context, session, current)
        if to_wipe:
            wipe(context, keyfile)


def _chosen(context: Context, choices: tuple[tuple[str, Step], ...]) -> Step:
    typed = context.terminal.line(_("a number, or Enter to leave")).strip()
    if not typed:
        raise errors.Refused("nothing-chosen")
    if not typed.isdecimal() or not 1 <= int(typed) <= len(choices):
        raise errors.BadValue("not-a-choice", "", typed)
    return choices[int(typed) - 1][1]


def _say_state(context: Context, session: Session) -> None:
    state = duress.state(session)
    if state is None:
        context.say(_("there is no decoy"))
        return
    if not state.opens:
        context.say(_("the decoy does not open any more; take it away and make it anew"))
        return
    context.say(
        _("the decoy opens; entries: {count}, the newest of {day}").format(
            count=state.records, day=state.last or "—"
        )
    )
    if state.hide_only:
        context.say(_("opening it hides this journal and destroys nothing"))
    if state.stale:
        context.say(_("it looks as if nobody lived in it; write something there"))


def _make(context: Context, session: Session, current: Secret) -> None:
    """Say the limits, ask for a typed word and the decoy's passphrase twice, rehearse, and make it."""
    duress.require_alone(session)
    for line in LIMITS:
        context.say(_(line))
    hide_only = context.yes_or_no(_("hide only, and destroy nothing? yes or no"))
    if hide_only:
        context.say(_(HIDING))
    context.confirm("decoy", _("now you decide"), yes=False)
    decoy = context.passphrases.ask_twice(_("the decoy's passphrase"), _("the same again"))
    pair = duress.derive(lock_of(session), _factors(context, current), decoy)
    _rehearse(context, session, decoy, hide_only=hide_only)
    for _step in duress.making(session, pair, hide_only=hide_only):
        pass
    context.say(_("made"))
    context.hint(_(EMPTY))
    context.hint(_(THEN_REHEARSE))


def _rehearse(context: Context, session: Session, decoy: Secret, *, hide_only: bool) -> None:
    """Open the decoy of a throw-away journal. Raises: `CannotUnlock` where another passphrase was typed."""
    context.say(
        _("a rehearsal on a throw-away journal: imagine somebody asks, and type the decoy's passphrase")
    )
    typed = context.passphrases.ask(_("passphrase"))
    shown = duress_rehearsal.rehearse(session.folder, lock_of(session), decoy, typed, hide_only=hide_only)
    context.say(_("it opened; in its list stood: {entries}").format(entries=", ".join(shown.entries)))
    context.say(
        _("the hidden journal still opens with its own passphrase")
        if shown.hidden_opens
        else _("the hidden journal opens no longer: its key is gone")
    )


def _write(context: Context, session: Session, _current: Secret) -> None:
    """Write one entry in the decoy, at a time the person sets."""
    at = context.terminal.line(_("written when, as 2026-03-01 18:30; Enter for now"))
    duress.write(session, context.terminal.text(_("the entry; a line with a single dot ends it")), at)
    context.say(_("written in the decoy"))


def _change(context: Context, session: Session, current: Secret) -> None:
    decoy = context.passphrases.ask_twice(_("the decoy's passphrase"), _("the same again"))
    duress.change(session, _factors(context, current), decoy)
    context.say(_("changed"))


def _remove(context: Context, session: Session, _current: Secret) -> None:
    context.confirm("remove", _("this destroys the decoy; this journal stays"), yes=False)
    duress.remove(session)
    context.say(_("taken away; its store is noise"))


def _travel(context: Context, session: Session, _current: Secret) -> bool:
    return pack(context, session)


def _factors(context: Context, current: Secret) -> Factors:
    return Factors(current, None if context.keyfile is None else keyfiles.read_keyfile(context.keyfile))


Step = Callable[[Context, Session, Secret], bool | None]
"""True where the journal is to be wiped once it is closed."""

_CHOICES_WITHOUT: tuple[tuple[str, Step], ...] = (
    (N_("make a decoy"), _make),
    (N_("travel without the journal"), _travel),
)
_CHOICES: tuple[tuple[str, Step], ...] = (
    (N_("write an entry in the decoy"), _write),
    (N_("change the decoy's passphrase"), _change),
    (N_("take the decoy away"), _remove),
    (N_("travel without the journal"), _travel),
)
