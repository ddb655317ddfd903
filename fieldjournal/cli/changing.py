"""`change`: the same tag, source, case or sensitivity for many records in one step that can be undone."""

from __future__ import annotations

import argparse

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.saved import SHORT
from fieldjournal.i18n import _, plural
from fieldjournal.journal import batch, records
from fieldjournal.journal.batch import Change, Preview
from fieldjournal.journal.session import Session
from fieldjournal.journal.slices import Work
from fieldjournal.model.canonical import Json
from fieldjournal.model.values import Sensitivity


def add_parser(subparsers: Subparsers) -> None:
    """Add `change`."""
    parser = command_parser(subparsers, "change", _("change many records in one step; can be undone"))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--select",
        metavar="ID",
        nargs="+",
        help=_("the records: ids or their beginnings; - reads them, one at the beginning of each line"),
    )
    what.add_argument(
        "--undo", metavar="BATCH", nargs="?", const="", help=_("take a change back; without its id, the last")
    )
    for option, summary in (
        ("--add-tag", _("give them this tag; - reads it")),
        ("--remove-tag", _("take this tag away; - reads it")),
    ):
        parser.add_argument(option, metavar="TAG", action="append", default=[], help=summary)
    parser.add_argument(
        "--add-source", metavar="ID", action="append", default=[], help=_("name this source for them")
    )
    parser.add_argument("--case", metavar="ID", default="", help=_("put them into this case"))
    parser.add_argument(
        "--sensitivity",
        choices=[level.code for level in Sensitivity],
        default="",
        help=_("how far they may travel"),
    )
    parser.add_argument("--delete", action="store_true", help=_("hide them"))
    parser.add_argument("--preview", action="store_true", help=_("only say what would change"))
    parser.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Change the records, or take a change back."""
    with context.session() as session:
        if args.undo is not None:
            _undo(session, context, args.undo)
            return
        change = _change(args, context, session)
        ids = tuple(dict.fromkeys(records.resolve(session, each) for each in _selected(args, context)))
        found = batch.preview(session, ids, change)
        _say(context, found)
        if args.preview:
            if context.as_json:
                context.json({"changing": found.changing, "already": found.already, "lowered": found.lowered})
            return
        if found.lowered:
            context.say(
                plural("{n} of them never left so far", "{n} of them never left so far", found.lowered)
            )
            context.confirm("lower", _("after this they may leave with a bundle"), yes=args.yes)
        work = _done(session, context, batch.work(session, ids, change))
        _print(context, work, found)


def _change(args: argparse.Namespace, context: Context, session: Session) -> Change:
    def tags(given: list[str]) -> tuple[str, ...]:
        return tuple(context.typed(each, _("tag")) for each in given)

    return Change(
        add_tags=tags(args.add_tag),
        remove_tags=tags(args.remove_tag),
        sources=tuple(records.resolve(session, each) for each in args.add_source),
        gathered_in=records.resolve(session, args.case) if args.case else "",
        sensitivity=Sensitivity.of(args.sensitivity) if args.sensitivity else None,
        delete=args.delete,
    )


def _selected(args: argparse.Namespace, context: Context) -> list[str]:
    """Return the ids asked for; for `-`, the first word of every line, as `list` prints them."""
    if args.select != ["-"]:
        return list(args.select)
    lines = context.terminal.text(_("ids, one on each line; a line with a single dot ends them")).splitlines()
    return [words[0] for line in lines if (words := line.split())]


def _undo(session: Session, context: Context, beginning: str) -> None:
    taken = batch.find(session, beginning)
    work = _done(session, context, batch.undo(session, taken.id))
    if context.as_json:
        context.json({"batch": work.id, "undoes": taken.id, "changed": work.changed, "skipped": _ids(work)})
    else:
        context.data(work.id)
    context.say(plural("{n} record is as it was before", "{n} records are as they were before", work.changed))
    for each in work.skipped:
        context.say(_("{id} was changed since and stays as it is").format(id=each[:SHORT]))


def _done(session: Session, context: Context, work: Work) -> Work:
    """Do all of it; stopped in between, nothing of it is left."""
    try:
        for done, total in work.steps():
            if done < total:
                context.say(_("{done} of {total}").format(done=done, total=total))
    except KeyboardInterrupt:
        work.give_up()
        for _step in batch.finish(session):
            pass
        raise
    return work


def _say(context: Context, found: Preview) -> None:
    context.say(plural("{n} record changes", "{n} records change", found.changing))
    if found.already:
        context.say(plural("{n} has it already", "{n} have it already", found.already))


def _print(context: Context, work: Work, found: Preview) -> None:
    if context.as_json:
        context.json({"batch": work.id or None, "changed": work.changed, "already": found.already})
    elif work.id:
        context.data(work.id)
    if work.id:
        context.hint(_("fieldjournal change --undo {id} takes it back").format(id=work.id[:SHORT]))


def _ids(work: Work) -> list[Json]:
    return list(work.skipped)
