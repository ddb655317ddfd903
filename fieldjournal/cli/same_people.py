"""`people`: who may be one person under two entries, making them one or two, and by what they are found."""

from __future__ import annotations

import argparse
from dataclasses import replace

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.saved import SHORT, say_saved
from fieldjournal.i18n import _, plural
from fieldjournal.journal import merging, records
from fieldjournal.journal import same_people as similar
from fieldjournal.journal.looked_for import looked_for, words
from fieldjournal.journal.merging import Pair
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json


def add_parser(subparsers: Subparsers) -> None:
    """Add `people` with its sub-commands."""
    parser = command_parser(subparsers, "people", _("who may be one person under two entries"))
    inner = parser.add_subparsers(metavar="same|compare|merge|apart|unmerge|sought", required=True)
    same = command_parser(inner, "same", _("list entries that may be one person; nothing is merged by it"))
    same.add_argument("id", metavar="ID", nargs="?", help=_("only who may be this one"))
    same.set_defaults(run=run_same)
    for name, summary, run in (
        ("compare", _("show two people side by side"), run_compare),
        ("merge", _("make two entries one person, who stands as the first; can be undone"), run_merge),
        ("apart", _("remember that two are not the same person"), run_apart),
    ):
        two = command_parser(inner, name, summary)
        two.add_argument("first", metavar="ID", help=_("one of them: its id or the beginning of it"))
        two.add_argument("second", metavar="ID", help=_("the other one"))
        two.set_defaults(run=run)
        if name == "merge":
            two.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))
    unmerge = command_parser(inner, "unmerge", _("take back that an entry is the same person as another"))
    unmerge.add_argument("id", metavar="ID", help=_("the entry that says so"))
    unmerge.set_defaults(run=run_unmerge)
    sought = command_parser(inner, "sought", _("say by which other spellings somebody is found in texts"))
    sought.add_argument("id", metavar="ID", help=_("the person: their id or the beginning of it"))
    sought.set_defaults(run=run_sought)


def run_sought(args: argparse.Namespace, context: Context) -> None:
    """Print examples of the spellings a person is found by; say what would help."""
    with context.session() as session:
        found = looked_for(session, records.resolve(session, args.id))
    if context.as_json:
        context.json({"spellings": list(found.spellings), "missing": list(found.missing)})
        return
    for each in found.spellings:
        context.data(each)
    for line in words(replace(found, spellings=())):
        context.say(line)


def run_same(args: argparse.Namespace, context: Context) -> None:
    """Print pairs of entries that may be one person."""
    with context.session() as session:
        if args.id:
            found = similar.like(session, records.resolve(session, args.id))
        else:
            found = tuple(each for _done, _all, some in similar.search(session) for each in some)
    if context.as_json:
        context.json([_described(each) for each in found])
    else:
        for each in found:
            first, second = each.names
            context.data(f"{each.first[:SHORT]}  {each.second[:SHORT]}  {first} – {second}")
    context.say(plural("{n} pair may be one person", "{n} pairs may be one person", len(found)))
    if found:
        context.hint(_("fieldjournal people compare, then people merge or people apart"))


def run_compare(args: argparse.Namespace, context: Context) -> None:
    """Print two people side by side."""
    with context.session() as session:
        _print(context, merging.pair(session, *_both(args, session)))


def run_merge(args: argparse.Namespace, context: Context) -> None:
    """Show both, ask for the word, and make them one person."""
    with context.session() as session:
        pair = merging.pair(session, *_both(args, session))
        if not args.yes:
            _print(context, pair)
        context.confirm("merge", _("from then on both count as one person everywhere"), yes=args.yes)
        record = merging.merge(session, pair.first.id, pair.second.id)
        say_saved(context, session, record)
    context.hint(_("fieldjournal people unmerge {id} takes it back").format(id=record.id[:SHORT]))


def run_apart(args: argparse.Namespace, context: Context) -> None:
    """Remember that two are not the same person."""
    with context.session() as session:
        merging.apart(session, *_both(args, session))
    context.say(_("noted; they are not suggested again"))


def run_unmerge(args: argparse.Namespace, context: Context) -> None:
    """Take a link back."""
    with context.session() as session:
        merging.unmerge(session, records.resolve(session, args.id))
    context.say(_("it is somebody of its own again; nothing else was changed"))


def _both(args: argparse.Namespace, session: Session) -> tuple[str, str]:
    return records.resolve(session, args.first), records.resolve(session, args.second)


def _described(found: similar.Suggestion) -> Json:
    return {
        "first": found.first,
        "second": found.second,
        "names": list(found.names),
        "percent": round(found.likeness * 100),
    }


def _print(context: Context, pair: Pair) -> None:
    """Print both, field by field, A above B; what they say differently is marked."""
    if context.as_json:
        context.json(
            {
                "first": pair.first.id,
                "second": pair.second.id,
                "values": [
                    {"label": each.label, "first": list(each.first), "second": list(each.second),
                     "differs": each.differs}
                    for each in pair.values
                ],
            }
        )  # fmt: skip
        return
    context.data(f"A  {pair.first.id}")
    context.data(f"B  {pair.second.id}")
    for each in pair.values:
        context.data("")
        context.data(f"{each.label}  ≠" if each.differs else each.label)
        for letter, lines in (("A", each.first), ("B", each.second)):
            for line in lines:
                context.data(f"  {letter}  {line}")
    context.say(
        plural("{n} value differs", "{n} values differ", pair.differing)
        if pair.differing
        else _("nothing in one contradicts the other")
    )
