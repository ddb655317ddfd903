"""`add` and `edit`: records filled by asking, from lines, or from JSON."""

from __future__ import annotations

import argparse
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.asking import ask
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.filling import Filling
from fieldjournal.cli.saved import say_saved
from fieldjournal.i18n import _
from fieldjournal.journal import anchors, drafts, naming, records
from fieldjournal.journal.files import read_text
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json, decode
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Draft

JSON_MOST = 64 * 1024 * 1024
"""Bytes of a JSON file given to `add` or `edit`."""


def add_parser(subparsers: Subparsers) -> None:
    """Add `add` and `edit`."""
    add = command_parser(subparsers, "add", _("add a record of a kind"), own_json=True)
    add.add_argument("kind", metavar="KIND", help=", ".join(KINDS))
    edit = command_parser(subparsers, "edit", _("change a record"), own_json=True)
    edit.add_argument("id", metavar="ID", help=_("the record: its id or the beginning of it"))
    for parser, run in ((add, run_add), (edit, run_edit)):
        parser.add_argument(
            "lines",
            nargs="?",
            choices=("-",),
            metavar="-",
            help=_("read “field: value” lines from standard input"),
        )
        parser.add_argument(
            "--json", dest="json_from", metavar="FILE", nargs="?", const="-", default=None,
            help=_("read JSON from FILE, or from standard input without one, and answer in JSON"),
        )  # fmt: skip
        parser.add_argument(
            "--all", action="store_true", help=_("ask for every field, not only the core ones")
        )
        parser.set_defaults(run=run)


def run_add(args: argparse.Namespace, context: Context) -> None:
    """Save one new record, or several from a JSON array."""
    kind = kind_named(args.kind)
    with context.session() as session:
        if args.json_from:
            context.as_json = True
            saved = records.save_all(session, _new_from_json(args, context))
        else:
            filling = _filling(session, Draft(kind.name, kind.values()))
            with _kept_if_stopped(args, context, session, filling), filling.told_as_typed():
                _fill(args, context, filling)
                saved = (records.save(session, filling.draft),)
        for record in saved:
            say_saved(context, session, record)


def run_edit(args: argparse.Namespace, context: Context) -> None:
    """Save a changed record; from JSON, the fields it names are replaced and the others stay."""
    with context.session() as session:
        draft = records.get(session, records.resolve(session, args.id)).draft()
        filling = _filling(session, draft)
        with _kept_if_stopped(args, context, session, filling), filling.told_as_typed():
            if args.json_from:
                context.as_json = True
                filling.draft = merged(draft, _json(args, context))
            else:
                _fill(args, context, filling)
            if filling.draft == draft:
                context.say(_("nothing was changed"))
                return
            saved = records.save(session, filling.draft)
        say_saved(context, session, saved)


def merged(draft: Draft, changes: Json) -> Draft:
    """Return a draft with the values and envelope members of a JSON object laid over it.

    A field that is named is replaced whole, a list of parts too; `null` empties it; what is not
    named stays. A `revision` in it must be the one being edited.

    Raises: `Incomplete`, `UnknownField`, `Refused` for another record or revision, `BadValue`.
    """
    if not isinstance(changes, dict):
        raise errors.BadValue("not-an-object")
    if changes.get("id", draft.id) != draft.id or changes.get("kind", draft.kind) != draft.kind:
        raise errors.Refused("other-record")
    if changes.get("revision", draft.revision) != draft.revision:
        raise errors.Refused("changed-since")
    now = write_draft(draft)
    both = {**now, **changes, "values": _laid_over(now["values"], changes.get("values", {}))}
    return read_draft({key: value for key, value in both.items() if value is not None})


def _laid_over(now: Json, changes: Json) -> Json:
    if not isinstance(changes, dict) or not isinstance(now, dict):
        raise errors.BadValue("not-an-object", "values")
    return {key: value for key, value in {**now, **changes}.items() if value is not None}


def _filling(session: Session, draft: Draft) -> Filling:
    return Filling(
        draft,
        lambda beginning: records.resolve(session, beginning),
        lambda filled, when: anchors.picked(session, filled, when),
        lambda words, kinds: naming.named(session, words, kinds),
        records.name_of(session),
    )


def _asks(args: argparse.Namespace, context: Context) -> bool:
    return args.lines is None and args.json_from is None and context.terminal.interactive


def _fill(args: argparse.Namespace, context: Context, filling: Filling) -> None:
    if _asks(args, context):
        ask(context, filling, everything=args.all)
    else:
        filling.put_lines(
            context.terminal.text(_("“field: value” lines; a line with a single dot ends them"))
        )


@contextmanager
def _kept_if_stopped(
    args: argparse.Namespace, context: Context, session: Session, filling: Filling
) -> Iterator[None]:
    """Keep what somebody typed at the terminal as a draft when it does not come to a save."""
    before = filling.draft
    try:
        yield
    except BaseException:
        if _asks(args, context) and filling.draft != before:
            with suppress(errors.FieldjournalError):
                drafts.keep(session, before.id or f"new-{secrets.token_hex(8)}", filling.draft)
                context.say(_("what you typed is kept as a draft; the app goes on with it"))
        raise


def _new_from_json(args: argparse.Namespace, context: Context) -> list[Draft]:
    given = _json(args, context)
    bodies = given if isinstance(given, list) else [given]
    made = [read_draft(body, args.kind) for body in bodies]
    if not made:
        raise errors.BadValue("nothing-in-it")
    return [replace(draft, id="", revision=0) for draft in made]


def _json(args: argparse.Namespace, context: Context) -> Json:
    if args.json_from == "-":
        return decode(context.terminal.text(_("JSON; a line with a single dot ends it")))
    return decode(read_text(Path(args.json_from), JSON_MOST))
