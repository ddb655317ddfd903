"""`verify-history`: whether the journal is what was written into it, and what was noted of it outside."""

from __future__ import annotations

import argparse

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import partners, verifying
from fieldjournal.journal.session import Session
from fieldjournal.journal.verifying import Report, Wrong
from fieldjournal.wording.history import say_wrong


def add_parser(subparsers: Subparsers) -> None:
    """Add `verify-history`."""
    parser = command_parser(
        subparsers, "verify-history", _("check every revision, text and file of the journal")
    )
    parser.add_argument(
        "--anchor", metavar="N-WORDS", help=_("what you noted outside when it was printed here")
    )
    parser.add_argument(
        "--witness", metavar="HEX", help=_("what a partner reads in a bundle's MANIFEST.json")
    )
    parser.add_argument("--partner", metavar="PARTNER", help=_("whose bundle that is"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Check, say each thing that does not fit, and print the anchor to note down."""
    with context.session() as session:
        report = verifying.verify(session)
        said = [say_wrong(**vars(each)) for each in report.wrong]
        said += _outside(args, context, session)
    if context.as_json:
        context.json(
            {
                "revisions": report.revisions,
                "files": report.files,
                "wrong": [{"what": each.what, "at": each.at, "name": each.name} for each in report.wrong],
                "anchor": report.anchor,
            }
        )
    elif report.anchor:
        context.data(report.anchor)
    for line in said:
        context.say(line)
    if said:
        raise errors.HistoryBroken(_first(report.wrong))
    _say_well(context, report)


def _outside(args: argparse.Namespace, context: Context, session: Session) -> list[str]:
    """Return what does not fit with what was noted outside."""
    said = []
    if args.anchor and not verifying.passed(session, args.anchor):
        said.append(say_wrong("anchor"))
    if args.witness:
        named = context.typed(args.partner, _("partner"))
        at = verifying.witnessed(session, partners.find(session, named).id, args.witness)
        if at:
            context.say(_("the bundle was sealed at revision {at}, which this history holds").format(at=at))
        else:
            said.append(_("the history that bundle was sealed with is not here: an older copy was put back"))
    return said


def _say_well(context: Context, report: Report) -> None:
    context.say(
        _("every revision ({revisions}) and file ({files}) fits").format(
            revisions=report.revisions, files=report.files
        )
    )
    context.hint(
        _("note number and words outside: only that shows when all of it is put back to an older state")
    )


def _first(wrong: tuple[Wrong, ...]) -> int:
    return min((each.at for each in wrong if each.at), default=0)
