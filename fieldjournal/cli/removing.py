"""`delete`, `undelete` and `erase`."""

from __future__ import annotations

import argparse

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _, plural
from fieldjournal.journal import looked_for, records


def add_parser(subparsers: Subparsers) -> None:
    """Add `delete`, `undelete` and `erase`."""
    for name, summary, run in (
        ("delete", _("hide a record from lists, search and bundles; can be undone"), run_delete),
        ("undelete", _("bring a deleted record back"), run_undelete),
        ("erase", _("destroy text in every revision; cannot be undone"), run_erase),
    ):
        parser = command_parser(subparsers, name, summary)
        parser.add_argument("id", metavar="ID", help=_("the record: its id or the beginning of it"))
        parser.set_defaults(run=run)
        if name == "erase":
            _erase_options(parser)


def _erase_options(parser: argparse.ArgumentParser) -> None:
    only = parser.add_mutually_exclusive_group()
    only.add_argument(
        "--field",
        metavar="ADDRESS",
        default="",
        help=_("only this value, as in: notes, names/ID/text; or one part: names/ID"),
    )
    only.add_argument(
        "--passage", action="store_true", help=_("only one passage, wherever it stands; it is asked for")
    )
    parser.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))


def run_delete(args: argparse.Namespace, context: Context) -> None:
    """Hide a record."""
    with context.session() as session:
        record = records.delete(session, records.resolve(session, args.id))
    context.say(_("deleted; its text is still in the journal"))
    context.hint(_("fieldjournal undelete {id} brings it back, erase destroys it").format(id=record.id))


def run_undelete(args: argparse.Namespace, context: Context) -> None:
    """Bring a record back."""
    with context.session() as session:
        records.undelete(session, records.resolve(session, args.id))
    context.say(_("it is back"))


def run_erase(args: argparse.Namespace, context: Context) -> None:
    """Destroy a record, a value or a passage after a typed word."""
    with context.session() as session:
        record_id = records.resolve(session, args.id)
        passage = context.terminal.line(_("the passage to erase")) if args.passage else ""
        for line in () if passage else looked_for.no_more(session, record_id, args.field):
            context.say(line)
        context.confirm("erase", _("this destroys the text in every revision, for good"), yes=args.yes)
        done = records.erase(session, record_id, args.field, passage)
    context.say(plural("erased in {n} revision", "erased in {n} revisions", done.revisions))
    context.hint(_("copies made earlier, backups and bundles already sent still hold it"))
