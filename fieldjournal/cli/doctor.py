"""`doctor`: what on this computer could give the journal away. Reads only, asks for no passphrase."""

from __future__ import annotations

import argparse

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import N_, _
from fieldjournal.journal.doctor import checks, facts

_MARKS = {"look": N_("look"), "unknown": N_("unknown"), "well": N_("well")}
"""The answers, in the order they are printed."""


def add_parser(subparsers: Subparsers) -> None:
    """Add `doctor`."""
    parser = command_parser(subparsers, "doctor", _("tell what on this computer could give the journal away"))
    parser.set_defaults(run=run)


def run(_args: argparse.Namespace, context: Context) -> None:
    """Print one line for each thing looked at, and what to do about it."""
    found = checks.examine(facts.look(context.folder))
    if context.as_json:
        context.json(
            [
                {
                    "name": each.name,
                    "answer": each.answer,
                    "sentence": _(each.sentence).format(**each.told),
                    "advice": _(each.advice) if each.advice else "",
                }
                for each in found
            ]
        )
        return
    width = max(len(_(mark)) for mark in _MARKS.values())
    for each in sorted(found, key=lambda each: list(_MARKS).index(each.answer)):
        context.data(f"{_(_MARKS[each.answer]):<{width}}  {_(each.sentence).format(**each.told)}")
        if each.advice and each.answer != "well":
            context.data(f"{'':<{width}}  → {_(each.advice)}")
    context.say(_("this is what could be seen from here; a clean line is no promise"))
