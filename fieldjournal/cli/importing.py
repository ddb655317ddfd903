"""`import`: a partner's table (CSV), or records in JSON, after a preview that writes nothing."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.import_preview import as_json, preview
from fieldjournal.cli.plaintext import agreed, offer_removal
from fieldjournal.i18n import _, plural
from fieldjournal.journal.importing import apply as importing
from fieldjournal.journal.importing.columns import ROLES, columns_of
from fieldjournal.journal.importing.json_file import looks_like_json, read_records
from fieldjournal.journal.importing.original import read_original
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.journal.session import Session


def add_parser(subparsers: Subparsers) -> None:
    """Add `import`."""
    parser = command_parser(subparsers, "import", _("take in a table (CSV) or records (JSON)"))
    parser.add_argument(
        "file", metavar="FILE", type=Path, help=_("a CSV table, or what “list --json” prints")
    )
    parser.add_argument(
        "--map",
        metavar="HEADER=ROLE",
        action="append",
        default=[],
        help=_("what a column means: {roles}, or a field such as contact/born (see “schema”)").format(
            roles=", ".join(ROLES)
        ),
    )
    parser.add_argument("--preview", action="store_true", help=_("show what would be added, and end"))
    parser.add_argument("--yes", action="store_true", help=_("import without asking"))
    parser.add_argument("--remove", action="store_true", help=_("remove the file after it was imported"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Show what a file would add, ask, add it, and offer to remove the file."""
    planned = _planner(args)
    with context.session() as session:
        plan = planned(session)
        if not context.as_json:
            for line in preview(plan):
                context.data(line)
        if args.preview or plan.empty:
            _as_json(context, plan, written=False)
            return
        if not args.yes and not agreed(context, _("import this? (y/n)")):
            raise errors.Refused("not-confirmed")
        outcome = importing.apply(session, plan)
    _as_json(context, plan, written=True)
    context.say(plural("{n} row imported", "{n} rows imported", outcome.rows))
    offer_removal(context, args.file, remove=args.remove, ask=not args.yes)


def _planner(args: argparse.Namespace) -> Callable[[Session], Plan]:
    """Read the file and return what plans its import; a bad file is refused before any passphrase."""
    said = dict(_mapped(each) for each in args.map)
    untrusted = read_original(args.file)
    if looks_like_json(untrusted):
        bodies = read_records(untrusted)
        return lambda session: importing.plan_json(session, bodies, args.file.name)
    table = read_table(untrusted)
    columns_of(table, said)
    return lambda session: importing.plan(session, table, args.file.name, said)


def _mapped(words: str) -> tuple[str, str]:
    header, equals, role = words.rpartition("=")
    if not equals:
        raise errors.UnknownName("column", words, _("HEADER=ROLE"))
    return " ".join(header.split()), role.strip()


def _as_json(context: Context, plan: Plan, *, written: bool) -> None:
    if context.as_json:
        context.json({"written": written, "plan": as_json(plan)})
