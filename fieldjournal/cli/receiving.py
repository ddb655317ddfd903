"""`open` and `verify`: the partner's side; needs no journal."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _, plural
from fieldjournal.journal import inbox
from fieldjournal.journal.inbox import Verified
from fieldjournal.model.canonical import Json


def add_parser(subparsers: Subparsers) -> None:
    """Add `open` and `verify`."""
    opening = command_parser(subparsers, "open", _("open a bundle somebody sent"))
    opening.add_argument("bundle", metavar="BUNDLE", type=Path)
    opening.add_argument("--identity", metavar="FILE", type=Path, required=True, help=_("your identity file"))
    opening.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        help=_("a new folder for the files; without it they are only checked"),
    )
    opening.set_defaults(run=run_open)
    verify = command_parser(subparsers, "verify", _("check a bundle and who signed it"))
    verify.add_argument("bundle", metavar="BUNDLE|DIR", type=Path)
    verify.add_argument(
        "--identity", metavar="FILE", type=Path, help=_("your identity file, for a sealed bundle")
    )
    verify.set_defaults(run=run_verify)
    for parser in (opening, verify):
        parser.add_argument(
            "--signer",
            metavar="KEY|FILE",
            default="",
            help=_("refuse any other signer than this ssh-ed25519 key"),
        )


def run_open(args: argparse.Namespace, context: Context) -> None:
    """Check a bundle and write its files to a new folder."""
    opened = inbox.open_bundle(args.bundle, args.identity, args.out, signer=args.signer)
    folder = "" if opened.folder is None else str(opened.folder)
    _print(context, opened.verified, folder)
    if folder:
        context.hint(_("begin with index.html in that folder; nothing in it runs or loads anything"))


def run_verify(args: argparse.Namespace, context: Context) -> None:
    """Check a bundle without writing anything."""
    _print(context, inbox.verify_bundle(args.bundle, identity_file=args.identity, signer=args.signer), "")


def _print(context: Context, verified: Verified, folder: str) -> None:
    if context.as_json:
        context.json(_described(verified, folder))
    else:
        for name in verified.files:
            context.data(f"{folder}/{name}" if folder else name)
    context.say(plural("{n} record", "{n} records", verified.records))
    context.say(_("every file is as the manifest says"))
    if not verified.signer:
        context.say(_("not signed: nothing says who made it"))
    elif verified.pinned:
        context.say(_("signed with the key you named"))
    else:
        context.say(_("signed by {key}").format(key=verified.signer))
        context.say(" ".join(inbox.signer_words(verified.signer)))
        context.hint(_("compare these words with the sender, then name the key with --signer"))


def _described(verified: Verified, folder: str) -> Json:
    return {
        "folder": folder,
        "number": verified.number,
        "recipient": verified.recipient,
        "purpose": verified.purpose,
        "profile": verified.profile,
        "created": verified.created,
        "records": verified.records,
        "files": list(verified.files),
        "signer": verified.signer,
        "signer_words": list(inbox.signer_words(verified.signer)),
        "pinned": verified.pinned,
    }
