"""`identity new` and `identity show`: an own key pair, to receive bundles."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import identities
from fieldjournal.journal.identities import IdentityShown


def add_parser(subparsers: Subparsers) -> None:
    """Add `identity` with its two sub-commands."""
    parser = command_parser(subparsers, "identity", _("an own key pair, to receive bundles"))
    inner = parser.add_subparsers(metavar="new|show", required=True)
    new = command_parser(inner, "new", _("make a key pair and write it to a new file"))
    new.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help=_("the file to write; it must not exist")
    )
    new.add_argument(
        "--post-quantum",
        action="store_true",
        help=_("a key that holds against quantum computers too; the sender needs age 1.3 or newer"),
    )
    new.set_defaults(run=run_new)
    show = command_parser(inner, "show", _("print the public key of an identity file"))
    show.add_argument("file", metavar="FILE", type=Path)
    show.set_defaults(run=run_show)


def run_new(args: argparse.Namespace, context: Context) -> None:
    """Write a new identity file and print its public side."""
    _print(context, identities.new(args.out, post_quantum=args.post_quantum))
    context.say(
        _("the secret key is in {path}; whoever has that file can read what is sent to you").format(
            path=args.out
        )
    )
    context.hint(_("send the age1… line to your partner, and compare the words over another channel"))


def run_show(args: argparse.Namespace, context: Context) -> None:
    """Print the public side of an identity file."""
    _print(context, identities.show(args.file))


def _print(context: Context, shown: IdentityShown) -> None:
    if context.as_json:
        context.json({"recipient": shown.recipient, "words": list(shown.words)})
        return
    context.data(shown.recipient)
    context.data(" ".join(shown.words))
