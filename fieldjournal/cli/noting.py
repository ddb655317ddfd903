"""`note` and `turn`: the one box, and what is made of it."""

from __future__ import annotations

import argparse

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.saved import say_saved
from fieldjournal.i18n import _, plural
from fieldjournal.journal import notes, records
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.lists.evidence import SOURCE_KIND

_FIELDS = specs_of(Source)


def add_parser(subparsers: Subparsers) -> None:
    """Add `note` and `turn`."""
    note = command_parser(subparsers, "note", _("write down what you heard or saw"))
    note.add_argument("text", nargs="?", choices=("-",), metavar="-", help=_("read it from standard input"))
    note.add_argument(
        "--received", metavar="DATE", default="", help=_("when you learned it; today if left out")
    )
    note.add_argument(
        "--kind",
        choices=tuple(entry.code for entry in SOURCE_KIND),
        default="note",
        help=_("how it reached you"),
    )
    note.set_defaults(run=run_note)
    turn = command_parser(subparsers, "turn", _("make a record of a note, linked to it"))
    turn.add_argument("id", metavar="ID", help=_("the note: its id or the beginning of it"))
    turn.add_argument("kind", metavar="KIND", help=", ".join(KINDS))
    turn.set_defaults(run=run_turn)


def run_note(args: argparse.Namespace, context: Context) -> None:
    """Save a text from the terminal or standard input as a source."""
    with context.session() as session:
        author, received = "", args.received
        _FIELDS["received"].typed(received)
        if context.terminal.interactive:
            author = _asked(context, "author", _("from whom (may stay empty)"))
            received = received or _asked(context, "received", _("when you learned it (empty: today)"))
        words = context.terminal.text(_("what you heard or saw; a line with a single dot ends it"))
        record = notes.note(session, words, author=author, received=received, kind=args.kind)
        waiting = notes.unworked(session)
        say_saved(context, session, record)
    context.say(plural("{n} note is not worked through yet", "{n} notes are not worked through yet", waiting))


def _asked(context: Context, key: str, prompt: str) -> str:
    """Ask until what is typed fits: before the long text, so that a slip in a date costs none of it."""
    from fieldjournal.wording import say_reason

    while True:
        typed = context.terminal.line(prompt)
        try:
            _FIELDS[key].typed(typed)
        except errors.BadValue as bad:
            context.say(say_reason(bad.reason))
        else:
            return typed


def run_turn(args: argparse.Namespace, context: Context) -> None:
    """Save a record made of a note and print its id."""
    with context.session() as session:
        draft = notes.turn(session, records.resolve(session, args.id), args.kind)
        say_saved(context, session, records.save(session, draft))
    context.hint(_("fieldjournal edit ID fills in the rest"))
