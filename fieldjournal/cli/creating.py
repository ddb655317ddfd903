"""`init`: create a journal."""

from __future__ import annotations

import argparse

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import session
from fieldjournal.journal.session import Reserve

_ROOM = {"64": Reserve.SMALL, "256": Reserve.MIDDLE, "1024": Reserve.LARGE}
_MIB = 1024 * 1024


def add_parser(subparsers: Subparsers) -> None:
    """Add `init`."""
    parser = command_parser(subparsers, "init", _("create a journal"))
    parser.add_argument(
        "--room",
        choices=tuple(_ROOM),
        default="64",
        help=_("MiB kept for the journal, written twice; its size then says nothing of its content"),
    )
    parser.add_argument(
        "--suggest", action="store_true", help=_("print seven random words to take as passphrase, and end")
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Ask for a new passphrase twice and create the journal."""
    if args.suggest:
        context.data(session.suggest_passphrase().reveal().decode())
        return
    reserve = context.reserve or _ROOM[args.room]
    if session.is_journal(context.folder):
        raise errors.JournalExists(str(context.folder))
    context.say(_("choose a passphrase: several words that nobody would guess of you"))
    context.hint(_("fieldjournal init --suggest prints random words; without the passphrase nobody gets in"))
    passphrase = context.passphrases.ask_twice(_("new passphrase"), _("the same again"))
    context.say(_("creating the journal; this takes a moment"))
    with session.create(context.folder, passphrase, reserve=reserve, cost=context.cost) as created:
        folder = str(created.folder)
    if context.as_json:
        context.json({"folder": folder, "bytes": 2 * reserve})
    else:
        context.data(folder)
    context.say(_("created; {size} MiB are set aside").format(size=2 * reserve // _MIB))
    context.hint(_("write the first entry with: fieldjournal note"))
