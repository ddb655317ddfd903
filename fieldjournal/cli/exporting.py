"""`export`: seal chosen records for a partner, or write a plain copy, after every question is answered."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli import export_files, people, review
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.conditions import split
from fieldjournal.i18n import LANGUAGES, _, language, plural
from fieldjournal.journal import leavings, partners, records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Anybody, Listed, Prepared, Reader, Receipt, Request
from fieldjournal.wording import say_staying


def add_parser(subparsers: Subparsers) -> None:
    """Add `export`."""
    parser = command_parser(subparsers, "export", _("seal chosen records for a partner"))
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument("--to", metavar="PARTNER", help=_("name or id; better left out, it is asked for"))
    whom.add_argument(
        "--plain", action="store_true", help=_("not sealed, for anybody to read: only what is open leaves")
    )
    _add_chosen(parser)
    _add_policy(parser)
    parser.add_argument(
        "--unsigned",
        action="store_true",
        help=_("do not sign; a signature is evidence against its author too"),
    )
    parser.add_argument(
        "--review",
        metavar="FILE",
        type=Path,
        help=_("answers prepared beforehand; written when some are missing"),
    )
    parser.add_argument(
        "--show",
        action="store_true",
        help=_("say every question with the words around it, and the names that belong to no contact"),
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help=_("the folder for the sealed file")
    )
    parser.add_argument("--yes", action="store_true", help=_("ask nothing before a plain copy, for scripts"))
    parser.set_defaults(run=run)


def _add_chosen(parser: argparse.ArgumentParser) -> None:
    """Add what says which records leave."""
    parser.add_argument(
        "--select", metavar="ID", nargs="+", default=[], help=_("the records: ids or their beginnings")
    )
    parser.add_argument(
        "--register",
        metavar="NAME",
        help=_("the records of a register's rows; as a plain copy these rows alone"),
    )
    parser.add_argument("--as-of", metavar="DATE", default="", help=_("what the register knew on a day"))
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="COLUMN=WORDS",
        help=_("only such rows of the register; - reads it"),
    )
    parser.add_argument("--columns", metavar="A,B", default="", help=_("these columns of the register"))
    parser.add_argument(
        "--files",
        metavar="ID",
        nargs="*",
        help=_("clean copies of these files go along, faces and voices with them; without ids, of all files"),
    )
    parser.add_argument(
        "--black-out",
        metavar="BOX",
        action="append",
        default=[],
        help=_("FILE:PAGE:LEFT,TOP,RIGHT,BOTTOM: destroy a part of a page; hundredths, or none"),
    )


def _add_policy(parser: argparse.ArgumentParser) -> None:
    """Add what says how much of the records leaves, and of whom."""
    parser.add_argument("--profile", metavar="NAME", help=", ".join(each.name for each in share.profiles()))
    parser.add_argument(
        "--named", metavar="ID", nargs="+", default=[], help=_("people to name instead of a pseudonym")
    )
    parser.add_argument(
        "--leave-out", metavar="ID", nargs="+", default=[], help=_("people to leave out altogether")
    )
    parser.add_argument(
        "--pseudonym",
        metavar="ID",
        nargs="+",
        default=[],
        help=_("people to send as a pseudonym although they took their consent back"),
    )
    parser.add_argument(
        "--text-language",
        metavar="CODE",
        choices=tuple(LANGUAGES),
        default="",
        help=_("language of the report: en, ru, tk"),
    )


def run(args: argparse.Namespace, context: Context) -> None:
    """Prepare, review and seal. Raises: `BadValue` where nothing was selected, before anything is asked."""
    if not (args.select or args.register):
        raise errors.BadValue("nothing-selected")
    share.require_folder(args.out)  # before anything is answered for nothing
    with context.session() as session:
        reader = _reader(args, context, session)
        request = _request(args, context, session, reader)
        chosen = export_files.chosen(context, args, session, request)
        clean = export_files.rebuilt(context, session, reader.id, chosen)
        with context.terminal.under_way(_("looking through the texts")) as tell:
            prepared = share.prepare(session, request, clean, tell)
        share.require_room_for(prepared, args.out)
        _tell(context, prepared)
        export_files.tell(context, prepared)
        people.tell(context, session, prepared)
        prepared = _answered(args, context, session, prepared)
        if isinstance(reader, Anybody):
            context.confirm("plain", _("whoever finds these files can read them"), yes=args.yes)
        typed = "" if reader.verified else _name_typed(context, reader)
        with context.terminal.under_way(_("looking at all of it once more, and writing")) as tell:
            progress = lambda done: tell(round(1000 * done), 1000)  # noqa: E731 - of 1.0
            try:
                receipt = share.seal(session, prepared, args.out, name_typed=typed, progress=progress)
            finally:
                for folder in leavings.waiting(session):
                    context.say(leavings.said_waiting(folder))
    _print(context, receipt, prepared)


def _reader(args: argparse.Namespace, context: Context, session: Session) -> Reader:
    return Anybody() if args.plain else partners.find(session, context.typed(args.to, _("partner")))


def _request(args: argparse.Namespace, context: Context, session: Session, reader: Reader) -> Request:
    return Request(
        reader_id=reader.id,
        ids=tuple(records.resolve(session, each) for each in args.select),
        profile=args.profile or ("public-statement" if args.plain else "trusted-ngo"),
        named=frozenset(records.resolve(session, each) for each in args.named),
        left_out=frozenset(records.resolve(session, each) for each in args.leave_out),
        pseudonyms=frozenset(records.resolve(session, each) for each in args.pseudonym),
        language=args.text_language or language(),
        signed=not args.unsigned,
        register=_listed(args, context) if args.register else None,
    )


def _listed(args: argparse.Namespace, context: Context) -> Listed:
    where = dict(split(context.typed(each, _("COLUMN=WORDS"))) for each in args.where)
    columns = tuple(piece.strip() for piece in args.columns.split(",") if piece.strip())
    return Listed(args.register, args.as_of, where, columns)


def _tell(context: Context, prepared: Prepared) -> None:
    if prepared.material.only:
        context.say(plural("{n} line leaves", "{n} lines leave", len(prepared.lines)))
    else:
        context.say(plural("{n} record leaves", "{n} records leave", len(prepared.records)))
    context.say(plural("{n} value is withheld", "{n} values are withheld", prepared.redaction.withheld))
    for stays in say_staying(prepared.staying, prepared.untold, plain=prepared.request.plain):
        context.say(stays)
    context.say(plural("{n} question", "{n} questions", len(prepared.questions)))


def _answered(args: argparse.Namespace, context: Context, session: Session, prepared: Prepared) -> Prepared:
    """Answer from the review file, then by asking; write the file where answers are missing."""
    if args.review is not None:
        prepared = review.answered(session, args.review, prepared)
        if prepared.unanswered:
            review.tell_unfitting(context, args.review, prepared)
            review.write(args.review, prepared)
            context.say(_("the questions are in {path}").format(path=args.review))
    elif context.terminal.interactive:
        prepared = review.ask(context, session, prepared)
    if args.show:
        review.show(context, session, prepared)
    else:
        review.tell_unlisted(context, prepared)
    if prepared.unanswered:
        raise errors.Unanswered(prepared.unanswered, len(prepared.questions))
    return prepared


def _name_typed(context: Context, partner: Reader) -> str:
    asked = _("the key of {name} was never compared with them; type their name to seal anyway")
    try:
        return context.terminal.line(asked.format(name=partner.name))
    except errors.Refused:
        raise errors.PartnerUnverified(partner.name) from None


def _print(context: Context, receipt: Receipt, prepared: Prepared) -> None:
    if context.as_json:
        context.json(
            {
                "path": str(receipt.path),
                "size": receipt.size,
                "sha256": receipt.sha256,
                "records": receipt.records,
                "number": receipt.bundle_number,
                "partner": receipt.partner_id,
                "profile": receipt.profile,
                "sealed": receipt.sealed,
                "narratives_withheld": prepared.untold,
            }
        )
    else:
        context.data(str(receipt.path))
        context.data(receipt.sha256)
    if receipt.plain:
        context.say(
            _("written: plain copy {n}, {size} bytes").format(n=receipt.bundle_number, size=receipt.size)
        )
        context.hint(_("whoever has these files can read them; take them away when they are delivered"))
    else:
        context.say(_("sealed: bundle {n}, {size} bytes").format(n=receipt.bundle_number, size=receipt.size))
        context.hint(_("they open it with: fieldjournal open, or age -d and unzip"))
