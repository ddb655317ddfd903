"""`passphrase` and `keyfile`: what opens the journal from now on."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import duress, keyfiles, passphrases
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.wording.keyfile import OTHERS


def add_parser(subparsers: Subparsers) -> None:
    """Add `passphrase`, and `keyfile` with its two sub-commands."""
    parser = command_parser(subparsers, "passphrase", _("change the passphrase"))
    parser.set_defaults(run=run_passphrase)
    parser = command_parser(subparsers, "keyfile", _("need a file on a stick too, or no longer"))
    inner = parser.add_subparsers(metavar="add|remove", required=True)
    add = command_parser(inner, "add", _("make a keyfile; the passphrase alone opens nothing any more"))
    add.add_argument("file", metavar="FILE", type=Path, help=_("the file to write; it must not exist"))
    add.set_defaults(run=run_add)
    remove = command_parser(inner, "remove", _("let the passphrase alone open the journal again"))
    remove.set_defaults(run=run_remove)


def run_passphrase(_args: argparse.Namespace, context: Context) -> None:
    """Ask for the passphrase there is and, twice, for the new one."""
    current = context.ask_current()
    new = context.passphrases.ask_twice(_("new passphrase"), _("the same again"))
    with context.unlock(current) as session:
        _change(context, session, current, Factors(new, _keyfile(context)))
    context.say(_("changed; the old passphrase opens this journal no longer"))
    context.hint(_("copies made earlier still open with the passphrase they had; destroy them"))


def run_add(args: argparse.Namespace, context: Context) -> None:
    """Write a keyfile and need it from now on."""
    current = context.ask_current()
    with context.unlock(current) as session:
        decoy = _decoy(context, session)
        passphrases.add_keyfile(session, Factors(current, _keyfile(context)), args.file, decoy)
        others = passphrases.others(session)
    context.say(_("from now on the journal opens with the passphrase and this file together"))
    context.hint(_("keep it on a stick or card, away from this computer; whoever loses it is shut out"))
    if others:
        context.hint(_(OTHERS))


def run_remove(_args: argparse.Namespace, context: Context) -> None:
    """Need the keyfile, named with --keyfile, for the last time."""
    current = context.ask_current()
    with context.unlock(current) as session:
        _change(context, session, current, Factors(current))
    context.say(_("the passphrase alone opens the journal again; the file is of no use any more"))


def _change(context: Context, session: Session, current: Secret, new: Factors) -> None:
    passphrases.change(session, Factors(current, _keyfile(context)), new, _decoy(context, session))


def _decoy(context: Context, session: Session) -> Secret | None:
    """Ask for the decoy's passphrase where there is a decoy; say so where it is broken."""
    if passphrases.has_decoy(session):
        return context.passphrases.ask(_("the decoy's passphrase"))
    if duress.state(session):
        context.hint(_("the decoy does not open any more; take it away and make it anew"))
    return None


def _keyfile(context: Context) -> Secret | None:
    return None if context.keyfile is None else keyfiles.read_keyfile(context.keyfile)
