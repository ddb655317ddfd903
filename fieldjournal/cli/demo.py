"""`demo`: an invented journal from the first entry to the wipe, step by step."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal.demo.invented import PASSPHRASE
from fieldjournal.journal.demo.showing import Costs, create_invented, show
from fieldjournal.journal.session import DEFAULT_BOUNDS, Reserve

_NAME = 10
_SAID = 58


def add_parser(subparsers: Subparsers) -> None:
    """Add `demo`."""
    parser = command_parser(subparsers, "demo", _("a fictional journal from first entry to wipe"))
    parser.add_argument("--app", action="store_true", help=_("open the app on a fictional journal"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Show every step in a temporary folder and take it away; with `--app` only make the journal."""
    costs = Costs(context.cost, context.bounds or DEFAULT_BOUNDS, context.reserve or Reserve.SMALL)
    if args.app:
        _prepare_app(context, costs)
        return
    folder = Path(tempfile.mkdtemp())
    try:
        context.say(_("everybody in this journal is invented; it lies in {folder}").format(folder=folder))
        for step in show(folder, costs):
            context.data(f"{step.name:<{_NAME}}  {step.said:<{_SAID}}  {step.seconds:5.2f} s")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    context.say(_("done; the folder is gone"))


def _prepare_app(context: Context, costs: Costs) -> None:
    """Make the invented journal in the journal's folder and show its passphrase."""
    create_invented(context.folder, costs).close()
    context.data(str(context.folder))
    context.say(_("everybody in this journal is invented"))
    context.say(_("its passphrase: {passphrase}").format(passphrase=PASSPHRASE))
    if context.terminal.interactive:
        context.terminal.line(_("press Enter to open the app"))
