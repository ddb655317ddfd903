"""`export`: seal chosen records for a partner, after every question of the review is answered."""

from __future__ import annotations

import argparse
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli import people, review
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _, language, plural
from fieldjournal.journal import partners, records, share
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Receipt, Request


def add_parser(subparsers: Subparsers) -> None:
    """Add `export`."""
    parser = command_parser(subparsers, "export", _("seal chosen records for a partner"))
    parser.add_argument("--to", metavar="PARTNER", help=_("name or id; better left out, it is asked for"))
    parser.add_argument(
        "--select", metavar="ID", nargs="+", required=True, help=_("the records: ids or their beginnings")
    )
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
        "--out", metavar="DIR", type=Path, required=True, help=_("the folder for the sealed file")
    )
    parser.set_defaults(run=run)


def _add_policy(parser: argparse.ArgumentParser) -> None:
    """Add what says how much of the records leaves, and of whom."""
    parser.add_argument(
        "--profile",
        metavar="NAME",
        default="trusted-ngo",
        help=", ".join(each.name for each in share.profiles()),
    )
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
        "--text-language", metavar="CODE", default="", help=_("language of the report: en, ru, tk")
    )


def run(args: argparse.Namespace, context: Context) -> None:
    """Prepare, review and seal."""
    with context.session() as session:
        partner = partners.find(session, context.typed(args.to, _("partner")))
        prepared = share.prepare(session, _request(args, session, partner))
        _tell(context, prepared)
        people.tell(context, session, prepared)
        prepared = _answered(args, context, prepared)
        typed = "" if partner.verified else _name_typed(context, partner)
        receipt = share.seal(session, prepared, args.out, name_typed=typed)
    _print(context, receipt)


def _request(args: argparse.Namespace, session: Session, partner: Partner) -> Request:
    return Request(
        partner_id=partner.id,
        ids=tuple(records.resolve(session, each) for each in args.select),
        profile=args.profile,
        named=frozenset(records.resolve(session, each) for each in args.named),
        left_out=frozenset(records.resolve(session, each) for each in args.leave_out),
        pseudonyms=frozenset(records.resolve(session, each) for each in args.pseudonym),
        language=args.text_language or language(),
        signed=not args.unsigned,
    )


def _tell(context: Context, prepared: Prepared) -> None:
    context.say(plural("{n} record leaves", "{n} records leave", len(prepared.records)))
    context.say(plural("{n} value is withheld", "{n} values are withheld", prepared.redaction.withheld))
    context.say(plural("{n} question", "{n} questions", len(prepared.questions)))


def _answered(args: argparse.Namespace, context: Context, prepared: Prepared) -> Prepared:
    """Answer from the review file, then by asking; write the file where answers are missing."""
    if args.review is not None:
        given = review.read(args.review, prepared)
        prepared = share.answer_all(prepared, given)
        if prepared.unanswered:
            review.write(args.review, prepared)
            context.say(_("the questions are in {path}").format(path=args.review))
    elif context.terminal.interactive:
        prepared = review.ask(context, prepared)
    if prepared.unanswered:
        raise errors.Unanswered(prepared.unanswered, len(prepared.questions))
    return prepared


def _name_typed(context: Context, partner: Partner) -> str:
    context.say(_("the key of {name} was never compared with them").format(name=partner.name))
    try:
        return context.terminal.line(_("type their name to seal anyway"))
    except errors.Refused:
        raise errors.PartnerUnverified(partner.name) from None


def _print(context: Context, receipt: Receipt) -> None:
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
            }
        )
    else:
        context.data(str(receipt.path))
        context.data(receipt.sha256)
    context.say(_("sealed: bundle {n}, {size} bytes").format(n=receipt.bundle_number, size=receipt.size))
    context.hint(_("they open it with: fieldjournal open, or age -d and unzip"))
