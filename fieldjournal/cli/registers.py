"""`register`: one of the tables people need."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.conditions import split
from fieldjournal.cli.csv_text import as_csv
from fieldjournal.i18n import _, plural
from fieldjournal.journal import registers
from fieldjournal.journal.register_views import AS_MADE, remembered
from fieldjournal.journal.registers import Table
from fieldjournal.model.canonical import Json

_WIDEST = 40


def add_parser(subparsers: Subparsers) -> None:
    """Add `register`."""
    parser = command_parser(subparsers, "register", _("print one of the tables people need"))
    parser.add_argument("name", metavar="NAME", help=", ".join(registers.names()))
    parser.add_argument(
        "--as-of", metavar="DATE", default="", help=_("as known on that day, in words: 20 Dec 2023")
    )
    parser.add_argument(
        "--where", action="append", default=[], metavar="COLUMN=WORDS", help=_("only such rows; - reads it")
    )
    parser.add_argument("--sort", metavar="COLUMN", default="")
    parser.add_argument("--columns", metavar="A,B", default="", help=_("these columns, in this order"))
    parser.add_argument(
        "--as-chosen", action="store_true", help=_("as chosen in the app, where nothing else is said here")
    )
    parser.add_argument("--csv", action="store_true", help=_("as CSV, UTF-8"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Print a register as text, CSV or JSON."""
    chosen = [piece.strip() for piece in args.columns.split(",") if piece.strip()]
    with context.session() as session:
        view = remembered(session, args.name) if args.as_chosen else AS_MADE
        where = dict(split(context.typed(each, _("COLUMN=WORDS"))) for each in args.where)
        table = registers.run(
            session,
            args.name,
            as_of=args.as_of or view.as_of,
            where={**view.where, **where},
            sort=args.sort or view.sort,
            columns=chosen or view.columns,
        )
    if context.as_json:
        context.json(table_json(table))
    elif args.csv:
        names = [column.name for column in table.columns]
        context.terminal.write(as_csv(names, table.rows))
    else:
        print_text(context, table)


def table_json(table: Table) -> dict[str, Json]:
    """Return a table as JSON."""
    return {
        "register": table.name,
        "columns": [{"name": column.name, "label": column.label} for column in table.columns],
        "rows": [_row_json(table, number) for number in range(table.count)],
        "count": table.count,
        "totals": {name: dict(counts) for name, counts in table.totals.items()},
    }


def _row_json(table: Table, number: int) -> dict[str, Json]:
    names = [column.name for column in table.columns]
    row: dict[str, Json] = {"id": table.ids[number], **dict(zip(names, table.rows[number], strict=True))}
    if table.disputed[number]:
        row["disputed"] = [*sorted(table.disputed[number])]
    return row


def _marked(names: Sequence[str], row: Sequence[str], disputed: Collection[str]) -> tuple[str, ...]:
    """Return the cells of a row, those marked of whose values accounts differ."""
    return tuple(f"! {cell}" if name in disputed else cell for name, cell in zip(names, row, strict=True))


def print_text(context: Context, table: Table) -> None:
    """Print the cells of a table in columns, then how many rows there are and what stands in them."""
    labels = tuple(column.label for column in table.columns)
    names = [column.name for column in table.columns]
    lines = [labels, *(_marked(names, *each) for each in zip(table.rows, table.disputed, strict=True))]
    widths = [min(max(len(line[at]) for line in lines), _WIDEST) for at in range(len(labels))]
    for line in lines:
        cells = (" ".join(cell.split()).ljust(width) for cell, width in zip(line, widths, strict=True))
        context.data("  ".join(cells).rstrip())
    context.say(plural("{n} row", "{n} rows", table.count))
    labelled = {column.name: column.label for column in table.columns}
    for name, counts in table.totals.items():
        if not counts:
            continue
        told = ", ".join(f"{word or '–'} {count}" for word, count in counts.items())
        context.say(f"{labelled.get(name, name)}: {told}")
