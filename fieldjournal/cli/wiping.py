"""`wipe`: destroy the journal on this disk. `wipe --now` never comes here: `__main__` does it at once."""

from __future__ import annotations

import argparse

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import session, wiping
from fieldjournal.wording.travel import STILL_BESIDE


def add_parser(subparsers: Subparsers) -> None:
    """Add `wipe`."""
    parser = command_parser(subparsers, "wipe", _("destroy the journal on this disk"))
    parser.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))
    parser.add_argument("--now", action="store_true", help=_("ask nothing at all"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Ask for the passphrase and a typed word, then overwrite the key slots first."""
    if not session.is_journal(context.folder):
        raise errors.JournalMissing(str(context.folder))
    keyfile = wiping.keyfile_at(context.keyfile) if context.keyfile else None
    if not args.now:
        passphrase = context.passphrases.ask(_("passphrase"))
        bounds = context.bounds or session.DEFAULT_BOUNDS
        wiping.check_passphrase(context.folder, passphrase, keyfile=context.keyfile, bounds=bounds)
        context.confirm("wipe", _("this destroys the journal on this disk, for good"), yes=args.yes)
    wipe(context, keyfile)


def wipe(context: Context, keyfile: wiping.Keyfile | None) -> None:
    """Overwrite the key slots first, then the keyfile, and say what is left."""
    wiping.wipe(context.folder, keyfile=keyfile)
    context.say(_("wiped: the keys are gone, and the stores are noise"))
    context.hint(_("copies made earlier, backups and snapshots are not touched by this"))
    for kept in wiping.kept_before(context.folder):
        context.hint(_(STILL_BESIDE).format(path=kept))
