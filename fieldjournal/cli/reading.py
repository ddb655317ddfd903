"""`list` and `search`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from itertools import islice

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.conditions import Condition, conditions
from fieldjournal.cli.saved import list_line
from fieldjournal.i18n import _, plural
from fieldjournal.journal import listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import write_record
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Record

_AT_ONCE = 200


def add_parser(subparsers: Subparsers) -> None:
    """Add `list` and `search`."""
    lists = command_parser(subparsers, "list", _("list records, last written first"))
    lists.add_argument("kind", metavar="KIND", nargs="?", default="", help=", ".join(KINDS))
    lists.set_defaults(run=run_list, text="")
    search = command_parser(subparsers, "search", _("find records, in any script, by beginnings of words"))
    search.add_argument(
        "text", metavar="TEXT", nargs="?", help=_("better left out: it is then asked for or read")
    )
    search.add_argument("--kind", metavar="KIND", default="", help=", ".join(KINDS))
    search.set_defaults(run=run_search)
    for parser in (lists, search):
        parser.add_argument("--tag", default="", help=_("only records with this tag"))
        parser.add_argument(
            "--where", action="append", default=[], metavar="FIELD=WORDS",
            help=_("only records whose field has these words; - reads it"),
        )  # fmt: skip
        parser.add_argument(
            "--order", choices=("written", "happened"), default="written", help=_("what stands first")
        )
        parser.add_argument("--limit", type=int, metavar="N", help=_("at most so many"))


def run_list(args: argparse.Namespace, context: Context) -> None:
    """Print records."""
    if args.kind:
        kind_named(args.kind)
    with context.session() as session:
        _print(args, context, session, "", conditions(args.where, context, args.kind))


def run_search(args: argparse.Namespace, context: Context) -> None:
    """Print the records found."""
    if args.kind:
        kind_named(args.kind)
    with context.session() as session:
        wanted = conditions(args.where, context, args.kind)
        query = context.typed(args.text, _("search for"))
        if not query.strip():
            raise errors.BadValue("nothing-in-it")
        _print(args, context, session, query, wanted)


def _print(
    args: argparse.Namespace,
    context: Context,
    session: Session,
    query: str,
    wanted: tuple[Condition, ...],
) -> None:
    found = listing.listing(session, query=query, kind=args.kind, tag=args.tag, order=args.order)
    keys: Iterable[int] = found.keys
    if wanted:
        _require_choices(session, keys, wanted)
        keys = _fitting(session, keys, wanted)
    if args.limit is not None:
        keys = islice(keys, max(args.limit, 0))
    if context.as_json:
        context.terminal.write_json_list(write_record(each) for each in listing.records(session, keys))
        return
    count = 0
    for piece in _pieces(keys):
        for row in listing.rows(session, piece):
            context.data(list_line(row))
            count += 1
    context.say(plural("{n} record", "{n} records", count))


def _require_choices(session: Session, keys: Iterable[int], wanted: tuple[Condition, ...]) -> None:
    """Raise `UnknownChoice` for words that are no choice of their field and stand nowhere in it."""
    for each in wanted:
        slip = each.slip()
        if slip and next(_fitting(session, keys, (each,)), None) is None:
            raise slip


def _fitting(session: Session, keys: Iterable[int], wanted: tuple[Condition, ...]) -> Iterator[int]:
    name_of = records.name_of(session)
    for piece in _pieces(keys):
        found: Iterator[Record] = listing.records(session, piece)
        yield from (
            key
            for key, record in zip(piece, found, strict=True)
            if all(each.fits(record, name_of) for each in wanted)
        )


def _pieces(keys: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(keys)
    while piece := list(islice(rest, _AT_ONCE)):
        yield piece
