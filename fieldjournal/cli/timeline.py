"""`timeline`: what happened when, to everybody or to one person."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.csv_text import as_csv
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.timeline import ROLES, Role, Silence, Thing, Timeline
from fieldjournal.model.canonical import Json
from fieldjournal.model.dates import FuzzyDate, ImpossibleDate, parse_date

_WHEN, _SHORT = 24, 8
_COLUMNS = ("id", "kind", "at", "when", "earliest", "latest", "role", "what", "who", "linked", "disputed")


def add_parser(subparsers: Subparsers) -> None:
    """Add `timeline`."""
    parser = command_parser(subparsers, "timeline", _("tell what happened when, to everybody or one person"))
    parser.add_argument("id", nargs="?", metavar="ID", default="", help=_("a person; without it, everybody"))
    parser.add_argument("--from", dest="first", metavar="DATE", default="", help=_("from this date on"))
    parser.add_argument("--to", dest="last", metavar="DATE", default="", help=_("up to this date"))
    parser.add_argument("--csv", action="store_true", help=_("as CSV, UTF-8"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Print the timeline as text, CSV or JSON; what has no year comes last."""
    first = _bound(args.first, "--from").earliest if args.first else None
    last = _bound(args.last, "--to").latest if args.last else None
    with context.session() as session:
        found = Timeline(session, records.resolve(session, args.id) if args.id else "")
        dated = found.between(first, last)
        undated = found.without_year() if first is None and last is None else iter(())
        if context.as_json:
            things: list[Json] = [_as_json(each) for each in (*dated, *undated)]
            context.json({"things": things, "silence": _silence_as_json(found.silence())})
        elif args.csv:
            context.terminal.write(as_csv(_COLUMNS, map(_as_cells, (*dated, *undated))))
        else:
            _print(context, dated, undated)
            silent = found.silence()
            if silent:
                context.data(silent.shown())


def _bound(words: str, option: str) -> FuzzyDate:
    """Return a date with at least one day. Raises: `BadValue`."""
    try:
        when = parse_date(words)
    except ImpossibleDate as impossible:
        raise errors.BadValue(impossible.code, option, words) from None
    if when.earliest is None and when.latest is None:
        raise errors.BadValue("not-a-day", option, words)
    return when


def _print(context: Context, dated: Iterator[Thing], undated: Iterator[Thing]) -> None:
    year = 0
    for each in dated:
        if each.span and each.span.first.year != year:
            year = each.span.first.year
            context.data(str(year))
        _print_one(context, each)
    for number, each in enumerate(undated):
        if number == 0:
            context.data(_("without a year"))
        _print_one(context, each)


def _print_one(context: Context, thing: Thing) -> None:
    mark = "! " if thing.disputed else ""
    what = ": ".join(filter(None, (_role(thing), thing.what)))
    said = " · ".join(filter(None, (what, thing.who)))
    context.data(f"  {thing.id[:_SHORT]}  {mark + thing.when:<{_WHEN}}  {said}")
    for linked in thing.linked:
        context.data(f"  {'':<{_SHORT}}  {'':<{_WHEN}}  {linked.shown()}")


def _role(thing: Thing) -> str:
    return "" if thing.role is Role.NONE else _(ROLES[thing.role])


def _as_cells(thing: Thing) -> tuple[str, ...]:
    return (
        thing.id,
        thing.kind,
        thing.at,
        thing.when,
        *_bounds(thing),
        thing.role.value,
        thing.what,
        thing.who,
        "; ".join(linked.shown() for linked in thing.linked),
        "yes" if thing.disputed else "",
    )


def _bounds(thing: Thing) -> tuple[str, str]:
    """Return the first and the last day in ISO 8601; nothing for an end nobody knows."""
    span = thing.span
    if span is None:
        return "", ""
    return (
        "" if span.open_start else span.first.isoformat(),
        "" if span.open_end else span.last.isoformat(),
    )


def _as_json(thing: Thing) -> dict[str, Json]:
    told: dict[str, Json] = dict(zip(_COLUMNS, _as_cells(thing), strict=True))
    told["disputed"] = thing.disputed
    told["linked"] = [
        {
            "id": linked.id,
            "title": linked.title,
            "earlier": linked.is_earlier,
            "days": [linked.between.least, linked.between.most] if linked.between else None,
        }
        for linked in thing.linked
    ]
    return told


def _silence_as_json(silent: Silence | None) -> Json:
    if silent is None:
        return None
    return {
        "days": silent.days,
        "counted_from": silent.counted_from,
        "since": silent.since.said if silent.since else None,
    }
