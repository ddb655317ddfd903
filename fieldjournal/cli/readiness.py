"""`readiness`: what a submission needs, what of it is there, and what is missing."""

from __future__ import annotations

import argparse

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import N_, _
from fieldjournal.journal import readiness, records
from fieldjournal.journal.readiness import Element, Readiness, Rule, State
from fieldjournal.model.canonical import Json

_STATES = {State.THERE: N_("there"), State.MISSING: N_("not there"), State.BLOCKS: N_("blocks")}


def add_parser(subparsers: Subparsers) -> None:
    """Add `readiness`."""
    parser = command_parser(subparsers, "readiness", _("tell what a submission about a person still needs"))
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--for",
        dest="standard",
        metavar="NAME",
        default=readiness.names()[0],
        help=", ".join(readiness.names()),
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Print every element with its text for the form, or with what is missing."""
    with context.session() as session:
        found = readiness.readiness(session, records.resolve(session, args.id), args.standard)
    if context.as_json:
        context.json(described(found))
        return
    for element in (*found.elements, found.consent):
        context.data(
            f"{_(_STATES[element.state]):<8} {_(element.rule.label)}: {element.text or element.needs}"
        )
        if element.text and element.needs:
            context.data(f"{'':<8} {element.needs}")
    context.data(f"{_(found.standard.urgent.label)}: {found.window.said}")
    look_at, advice = _("look at"), _("advice")
    for note in found.notes:
        context.data(f"{look_at}: {note}")
    for rule in found.standard.advice:
        context.data(f"{advice}: {_(rule.label)}: {_(rule.says)} ({_source(rule)})")
    context.say(
        _("{title}; read on: {sources}; checked on {date}").format(
            title=_(found.standard.title), sources=_sources(found), date=found.standard.checked_on
        )
    )
    context.say(_("it cannot be sent like this") if found.blocked else _("all required elements are there"))


def _source(rule: Rule) -> str:
    return _("from general knowledge, not checked") if rule.is_advice else _(rule.source)


def _sources(found: Readiness) -> str:
    rules = (*found.standard.required, found.standard.consent, found.standard.urgent)
    return ", ".join(dict.fromkeys(_(rule.source) for rule in rules))


def described(found: Readiness) -> dict[str, Json]:
    """Return it as JSON."""
    standard, window = found.standard, found.window
    return {
        "standard": standard.name,
        "title": _(standard.title),
        "checked_on": standard.checked_on,
        "blocked": found.blocked,
        "elements": [_element(each) for each in found.elements],
        "consent": _element(found.consent),
        "window": {
            "since": window.since.isoformat() if window.since else None,
            "until": window.until.isoformat() if window.until else None,
            "days_left": window.days_left,
            "said": window.said,
            "source": _(standard.urgent.source),
        },
        "notes": list(found.notes),
        "advice": [
            {"name": rule.name, "says": f"{_(rule.label)}: {_(rule.says)}", "source": _(rule.source)}
            for rule in standard.advice
        ],
    }


def _element(element: Element) -> dict[str, Json]:
    rule = element.rule
    return {
        "name": rule.name,
        "label": _(rule.label),
        "asks": _(rule.says),
        "source": _(rule.source),
        "state": element.state.value,
        "text": element.text,
        "needs": element.needs,
    }
