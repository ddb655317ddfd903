"""`consents`: who agreed to what, what ends soon, and what left before it was taken back."""

from __future__ import annotations

import argparse
from dataclasses import replace

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.registers import print_text, table_json
from fieldjournal.i18n import N_, _
from fieldjournal.journal import consents, records
from fieldjournal.journal.consents import Ledger, Left, May
from fieldjournal.journal.registers import Table
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json

_SHOWN = ("who", "use", "to", "to-any", "stands", "given", "until", "withdrawn", "notes")
_HOW = {"named": N_("named"), "pseudonym": N_("under a pseudonym"), "": N_("in a record about them")}


def add_parser(subparsers: Subparsers) -> None:
    """Add `consents`."""
    about = _("who agreed to what, and what left before it was taken back")
    parser = command_parser(subparsers, "consents", about)
    parser.add_argument("person", metavar="ID", nargs="?", help=_("the id of one person; else everybody"))
    parser.add_argument(
        "--as-of", metavar="DATE", default="", help=_("as known on that day, in words: 20 Dec 2023")
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Print the ledger."""
    with context.session() as session:
        person = records.resolve(session, args.person) if args.person else ""
        ledger = consents.ledger(session, person, as_of=args.as_of)
        if context.as_json:
            context.json(described(session, ledger))
        else:
            _print(context, session, ledger)


def _print(context: Context, session: Session, ledger: Ledger) -> None:
    print_text(context, _narrow(ledger.table))
    for each in ledger.may:
        profile = _(each.profile.label)
        context.data(f"{each.partner.name} · {profile}: {_may_said(session, each)}")
    place = {column.name: at for at, column in enumerate(ledger.table.columns)}
    for number in ledger.ending:
        who, use, days = (ledger.table.rows[number][place[name]] for name in ("who", "use", "left"))
        context.data(_("ends soon: {who} · {use}: days left: {n}").format(who=who, use=use, n=days))
    name_of = records.name_of(session)
    for gone in ledger.left:
        receipt = gone.receipt
        words = _("left: {who} · bundle {n} for {partner}, {day} · {how} · {said}")
        if not receipt.certain:
            words = _("may have left: {who} · bundle {n} for {partner}, {day} · {how} · {said}")
        context.data(
            words.format(
                who=name_of(gone.person), n=receipt.bundle_number, partner=receipt.reader,
                day=receipt.sealed, how=_(_HOW[gone.how]), said=_left_said(session, gone),
            )
        )  # fmt: skip
        if gone.taken_back:
            context.hint(
                _("it cannot be called back: tell {partner}, and tell them what left").format(
                    partner=receipt.reader
                )
            )


def _narrow(table: Table) -> Table:
    """Return the table with the columns a terminal has room for."""
    chosen = [at for at, column in enumerate(table.columns) if column.name in _SHOWN]
    columns = tuple(table.columns[at] for at in chosen)
    rows = tuple(tuple(row[at] for at in chosen) for row in table.rows)
    totals = {name: counts for name, counts in table.totals.items() if name in _SHOWN}
    return replace(table, columns=columns, rows=rows, totals=totals)


def _may_said(session: Session, may: May) -> str:
    return consents.said(session, may.standing, may.profile.use, may.partner.name)


def _left_said(session: Session, gone: Left) -> str:
    return consents.said(session, gone.standing, gone.use, gone.receipt.reader)


def described(session: Session, ledger: Ledger) -> dict[str, Json]:
    """Return the ledger as JSON."""
    return {
        "consents": table_json(ledger.table),
        "ending": [ledger.table.ids[number] for number in ledger.ending],
        "may": [
            {
                "partner": each.partner.id,
                "name": each.partner.name,
                "profile": each.profile.name,
                "use": each.profile.use,
                "state": each.standing.state.value,
                "said": _may_said(session, each),
            }
            for each in ledger.may
        ],
        "left": [
            {
                "person": gone.person,
                "partner": gone.receipt.partner_id,
                "name": gone.receipt.reader,
                "number": gone.receipt.bundle_number,
                "sealed": gone.receipt.sealed,
                "how": gone.how,
                "state": gone.standing.state.value,
                "taken_back": gone.taken_back,
                "certain": gone.receipt.certain,
                "said": _left_said(session, gone),
            }
            for gone in ledger.left
        ],
    }
