"""`attach` and `attachment list|show|save`: files into the journal, and copies out of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.plaintext import agreed, offer_removal
from fieldjournal.cli.saved import SHORT
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, records
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.intake import ROLES, Intake
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_values
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, specs_of
from fieldjournal.model.forms.form import NameOf

_MIB = 1 << 20
_TOLD_FROM = 64 * _MIB
"""Bytes from which on the way in is told in percent."""


def add_parser(subparsers: Subparsers) -> None:
    """Add `attach` and `attachment` with its three commands."""
    _add_attach(subparsers)
    group = command_parser(subparsers, "attachment", _("files in the journal: list, show, save a copy"))
    inner = group.add_subparsers(metavar="COMMAND", required=True)
    listing = command_parser(inner, "list", _("list the files of a record"))
    listing.add_argument("id", metavar="ID", help=_("the record: its id or the beginning of it"))
    listing.set_defaults(run=run_list)
    for name, summary, run in (
        ("show", _("show what is known of a file"), run_show),
        ("save", _("save a readable copy outside the journal"), run_save),
    ):
        parser = command_parser(inner, name, summary)
        parser.add_argument("id", metavar="ID", help=_("the file: its id or the beginning of it"))
        parser.set_defaults(run=run)
        if name == "save":
            parser.add_argument(
                "--out", metavar="DIR", type=Path, required=True, help=_("the folder for the copy")
            )
            parser.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))


def _add_attach(subparsers: Subparsers) -> None:
    parser = command_parser(subparsers, "attach", _("take a file into the journal"))
    parser.add_argument("id", metavar="ID", help=_("the record: its id or the beginning of it"))
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--role", choices=ROLES, default="original", help=_("which copy of it this is"))
    parser.add_argument("--derived-from", metavar="ID", default="", help=_("the file it was made from"))
    parser.add_argument("--remove", action="store_true", help=_("remove the file after it was taken in"))
    parser.add_argument("--yes", action="store_true", help=_("do not ask anything"))
    parser.set_defaults(run=run_attach)


def run_attach(args: argparse.Namespace, context: Context) -> None:
    """Take files in, one after the other; print the id of each."""
    with context.session() as session:
        record_id = records.resolve(session, args.id)
        origin = attachments.resolve(session, args.derived_from) if args.derived_from else ""
        for file in args.files:
            intake = Intake(session, record_id, file, role=args.role, derived_from=origin)
            _take(context, session, intake, ask=not args.yes)
            held = intake.held
            _print(context, held)
            context.say(
                _("taken in; the bytes are as they were, SHA-256 {sha256}").format(sha256=held.sha256)
            )
            record_id = held.record if len(args.files) > 1 else record_id
            if offer_removal(context, file, held.sha256, remove=args.remove, ask=not args.yes):
                attachments.note_removal(session, held.id)


def _take(context: Context, session: Session, intake: Intake, *, ask: bool) -> None:
    try:
        _agree_to_growth(context, intake.growth, ask=ask)
        told = 0
        with closing(intake.steps()) as steps:
            for done, total in steps:
                percent = 100 * done // total
                if total >= _TOLD_FROM and percent >= told + 10:
                    told = percent
                    context.say(_("{percent} %").format(percent=percent))
    finally:
        intake.close()
        for _gone in attachments.tidy(session):
            pass


def _agree_to_growth(context: Context, growth: int, *, ask: bool) -> None:
    """Say what it costs where the journal's files have to grow. Raises: `Refused`."""
    if not growth:
        return
    context.say(
        _("the journal's files grow by {size} MiB on this disk: a file costs twice its size").format(
            size=growth // _MIB or 1
        )
    )
    if ask and context.terminal.interactive and not agreed(context, _("go on? (y/n)")):
        raise errors.Refused("not-confirmed")


def run_list(args: argparse.Namespace, context: Context) -> None:
    """Print the files of a record."""
    with context.session() as session:
        found = attachments.listed(session, records.resolve(session, args.id))
    if context.as_json:
        context.json([_described(each) for each in found])
        return
    for each in found:
        context.data(f"{each.id[:SHORT]}  {each.size:>14,}  {each.name}")
    if not found:
        context.say(_("this record has no files"))


def run_show(args: argparse.Namespace, context: Context) -> None:
    """Print what is known of a file; its content is not shown here."""
    with context.session() as session:
        held = attachments.get(session, attachments.resolve(session, args.id))
        name_of = records.name_of(session)
        if context.as_json:
            context.json(_described(held))
            return
        context.data(f"{held.name}  ({held.id})")
        context.data(_("{label}: {words}").format(label=_("record"), words=name_of(held.record)))
        if held.values is not None:
            for label, words in _told(held.values, name_of):
                context.data(_("{label}: {words}").format(label=label, words=words))
        context.data(_("{label}: {words}").format(label=_("commitment"), words=held.commitment))
    context.hint(_("the app shows pictures, PDF documents and texts: key v"))


def _told(part: Part, name_of: NameOf) -> Iterator[tuple[str, str]]:
    """Yield label and words of every given value of a file's part, in declared order."""
    for key, spec in specs_of(type(part)).items():
        value = getattr(part, key)
        if value is not Empty.NOT_ASKED:
            yield _(spec.label), spec.shown(value, name_of)


def run_save(args: argparse.Namespace, context: Context) -> None:
    """Save a copy outside the journal, after a plain warning and a typed word."""
    with context.session() as session:
        file_id = attachments.resolve(session, args.id)
        warning = _("the copy will be readable for anybody who gets this disk, also after it was deleted")
        context.confirm("save", warning, yes=args.yes)
        path = attachments.save(session, file_id, args.out)
    context.data(str(path))
    context.say(_("saved, and noted in its custody log"))
    context.hint(_("an ordinary “delete” does not destroy it; keep it as short as you can"))


def _print(context: Context, held: Held) -> None:
    if context.as_json:
        context.json(_described(held))
    else:
        context.data(held.id)


def _described(held: Held) -> Json:
    return {
        "id": held.id,
        "record": held.record,
        "name": held.name,
        "size": held.size,
        "sha256": held.sha256,
        "commitment": held.commitment,
        "values": {} if held.values is None else write_values(held.values),
    }
