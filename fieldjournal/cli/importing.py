"""`import`: partners' tables (CSV), or records in JSON, after a preview that writes nothing."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.import_preview import as_json, lines_of
from fieldjournal.cli.plaintext import agreed, offer_removal
from fieldjournal.cli.saved import SHORT
from fieldjournal.i18n import _, plural
from fieldjournal.journal import batch
from fieldjournal.journal.importing import apply as importing
from fieldjournal.journal.importing.apply import Outcome
from fieldjournal.journal.importing.json_file import looks_like_json, read_records
from fieldjournal.journal.importing.original import read_original
from fieldjournal.journal.importing.people import name_key
from fieldjournal.journal.importing.plan import Answers, Plan, Sheet
from fieldjournal.journal.importing.preview import unknown_columns
from fieldjournal.journal.importing.roles import ROLES, SKIP
from fieldjournal.journal.importing.sheet import SheetTable, read_table
from fieldjournal.journal.originals import mark
from fieldjournal.journal.session import Session

_SAME = {"y", "yes", "s", "same", "д", "да", "hawa", "ha"}
_LATER = {"l", "later", "п", "позже", "soň"}
_OTHER = {"n", "no", "new", "н", "нет", "ýok"}

_TOLD_EVERY = 3.0
"""Seconds between two words about how far it is."""

Planner = Callable[[Session, Answers], Plan]


def add_parser(subparsers: Subparsers) -> None:
    """Add `import`."""
    parser = command_parser(subparsers, "import", _("take in tables (CSV) or records (JSON)"))
    parser.add_argument(
        "files", metavar="FILE", nargs="+", type=Path,
        help=_("CSV tables that belong together, or what “list --json” prints"),
    )  # fmt: skip
    parser.add_argument(
        "--map",
        metavar="HEADER=ROLE",
        action="append",
        default=[],
        help=_("what a column means: {roles}, or a field such as contact/born (see “schema”)").format(
            roles=", ".join(ROLES)
        ),
    )
    parser.add_argument(
        "--skip-unknown", action="store_true", help=_("leave out the columns that have no field here")
    )
    parser.add_argument("--preview", action="store_true", help=_("show what would be added, and end"))
    parser.add_argument("--yes", action="store_true", help=_("import without asking"))
    parser.add_argument("--remove", action="store_true", help=_("remove the file after it was imported"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Show what files would add, ask, add it, and offer to remove the files."""
    read = [(file, read_original(file)) for file in args.files]
    planned = _planner(args, context, read)
    with context.session() as session:
        plan = planned(session, {})
        if not context.as_json:
            for line in lines_of(plan):
                context.data(line)
        if args.preview or plan.empty:
            _as_json(context, plan)
            return
        if not args.yes:
            plan = _asked(context, session, plan, planned)
        outcome = _written(session, context, plan)
    _as_json(context, plan, outcome.batch)
    context.say(plural("{n} row imported", "{n} rows imported", outcome.rows))
    context.hint(_("fieldjournal change --undo {id} takes it back").format(id=outcome.batch[:SHORT]))
    for file, taken in read:
        offer_removal(context, file, mark(taken), remove=args.remove, ask=not args.yes)


def _asked(context: Context, session: Session, plan: Plan, planned: Planner) -> Plan:
    """Ask who is who, then whether to go on; return the plan with the answers. Raises: `Refused`."""
    answers = _who_is_who(context, plan)
    if not agreed(context, _("import this? (y/n)")):
        raise errors.Refused("not-confirmed")
    return planned(session, answers) if answers else plan


def _who_is_who(context: Context, plan: Plan) -> Answers:
    """Ask of each new person who looks like a known one whether it is the same; nothing said means later."""
    answers: dict[str, dict[str, bool]] = {}
    if not context.terminal.interactive:
        return answers
    for each in plan.likely:
        own = answers.setdefault(name_key(each.name), {})
        if any(own.values()):
            continue
        question = _("is {name} the same person as {known}? (y, n, Enter: later, l: later for all)")
        said = context.terminal.line(question.format(name=each.name, known=each.like.name)).strip().casefold()
        if said in _LATER:
            break
        if said in _SAME | _OTHER:
            own[each.other] = said in _SAME
    return {name: said for name, said in answers.items() if said}


def _planner(args: argparse.Namespace, context: Context, read: Sequence[tuple[Path, bytes]]) -> Planner:
    """Return what plans the import of what was read; a bad file is refused before any passphrase."""
    said = dict(_mapped(each) for each in args.map)
    if len(read) == 1 and looks_like_json(read[0][1]):
        bodies = read_records(read[0][1])
        title = args.files[0].name
        return lambda session, _answers: importing.whole(importing.planning_json(session, bodies, title))
    for file, untrusted in read:
        if looks_like_json(untrusted):
            raise errors.BadFile(str(file), "json-alone")
    tables = [(file.name, read_table(untrusted)) for file, untrusted in read]
    sheets = tuple(_sheet(table, name, said, skip=args.skip_unknown) for name, table in tables)
    for header in said:
        if not any(header in table.headers for _name, table in tables):
            known = ", ".join(header for _name, table in tables for header in table.headers)
            raise errors.UnknownName("column", header, known)
    telling = _telling(context, _("read: {done} of {total}"))
    return lambda session, answers: importing.whole(importing.planning(session, sheets, answers), telling)


def _sheet(table: SheetTable, name: str, said: dict[str, str], *, skip: bool) -> Sheet:
    own = {header: role for header, role in said.items() if header in table.headers}
    made = importing.sheet(table, name, own)
    if not skip:
        return made
    return importing.sheet(table, name, own | dict.fromkeys(unknown_columns(made), SKIP))


def _mapped(words: str) -> tuple[str, str]:
    header, equals, role = words.rpartition("=")
    if not equals:
        raise errors.UnknownName("column", words, _("HEADER=ROLE"))
    return " ".join(header.split()), role.strip()


def _telling(context: Context, words: str) -> Callable[[int, int], None]:
    """Return what says now and then how far it is, where somebody waits."""
    last = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= _TOLD_EVERY:
            last = time.monotonic()
            context.say(words.format(done=done, total=total))

    return tell


def _written(session: Session, context: Context, plan: Plan) -> Outcome:
    """Write a plan; stopped or failed in between, nothing of it is left."""
    steps = importing.applying(session, plan)
    try:
        return importing.whole(steps, _telling(context, _("written: {done} of {total}")))
    except (KeyboardInterrupt, errors.FieldjournalError):
        steps.close()
        for _step in batch.finish(session):
            pass
        raise


def _as_json(context: Context, plan: Plan, undo: str = "") -> None:
    """Print a plan, and the batch that takes it back where it was written."""
    if context.as_json:
        context.json({"written": bool(undo), "batch": undo or None, "plan": as_json(plan)})
