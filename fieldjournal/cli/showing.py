"""`show` and `history`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.saved import NO_ACCOUNTS, SHORT, Accounts, record_lines, same_person_lines
from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal import history, records, seen
from fieldjournal.journal.history import Revision
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_record
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.pointing import RECORD_ID
from fieldjournal.model.record import Record

_EVENTS = {
    "saved": N_("saved"),
    "deleted": N_("deleted"),
    "undeleted": N_("brought back"),
    "erased": N_("erased: its text was destroyed"),
}
_SHOWN_MOST = 100


def add_parser(subparsers: Subparsers) -> None:
    """Add `show` and `history`."""
    show = command_parser(subparsers, "show", _("show one record"))
    show.set_defaults(run=run_show)
    past = command_parser(subparsers, "history", _("show what became of a record, revision by revision"))
    past.add_argument("--revision", type=int, metavar="N", help=_("show the whole record as it was then"))
    past.set_defaults(run=run_history)
    for parser in (show, past):
        parser.add_argument("id", metavar="ID", help=_("the record: its id or the beginning of it"))


def run_show(args: argparse.Namespace, context: Context) -> None:
    """Print a record."""
    with context.session() as session:
        record_id, name_of = records.resolve(session, args.id), records.name_of(session)
        if context.as_json:
            _print(context, records.get(session, record_id), name_of)
            return
        found = seen.seen(session, record_id)
        _print(context, found.record, name_of, found.accounts)
        for line in same_person_lines(found, name_of):
            context.data(line)


def run_history(args: argparse.Namespace, context: Context) -> None:
    """Print the revisions of a record, or one of them whole."""
    with context.session() as session:
        record_id, name_of = _resolved(session, args.id), records.name_of(session)
        if args.revision is not None:
            _print(context, history.revision(session, record_id, args.revision), name_of)
            return
        revisions = history.revisions(session, record_id)
        if context.as_json:
            context.json([_described(each) for each in revisions])
            return
        for each in revisions:
            for line in _lines(each, name_of):
                context.data(line)


def _resolved(session: Session, given: str) -> str:
    """Return a record's id; a whole id stands for itself, since an erased record still has a history."""
    try:
        return records.resolve(session, given)
    except errors.NotFound:
        if not RECORD_ID.fullmatch(given):
            raise
        return given


def _print(context: Context, record: Record, name_of: NameOf, told: Accounts = NO_ACCOUNTS) -> None:
    if context.as_json:
        context.json(write_record(record))
        return
    for line in record_lines(record, name_of, told):
        context.data(line)


def _lines(revision: Revision, name_of: NameOf) -> Iterator[str]:
    yield f"{revision.number}  {revision.written}  {_(_EVENTS[revision.event])}{_together(revision)}"
    for change in revision.changes:
        before = change.spec.shown(change.before, name_of)
        after = change.spec.shown(change.after, name_of)
        yield f"   {_(change.spec.label)}: {_short(before) or '∅'} → {_short(after) or '∅'}"


def _together(revision: Revision) -> str:
    """Return that several records were changed together, and under which id."""
    if revision.batch is None:
        return ""
    many = plural("with {n} record", "with {n} records", revision.batch.records)
    return _("  ({many}, change {id})").format(many=many, id=revision.batch.id[:SHORT])


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN_MOST else line[: _SHOWN_MOST - 1] + "…"


def _described(revision: Revision) -> Json:
    return {
        "revision": revision.number,
        "written": revision.written,
        "event": revision.event,
        "changed": [str(change.address) for change in revision.changes],
        **({"batch": revision.batch.id} if revision.batch else {}),
    }
