"""`schema`: the declarations everything else follows from."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.schema_page import page
from fieldjournal.i18n import _
from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.plain import ManyOf, OneOf
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.kinds.kind import Kind


def add_parser(subparsers: Subparsers) -> None:
    """Add `schema`."""
    parser = command_parser(subparsers, "schema", _("print the declarations: fields, choices, codes"))
    parser.add_argument("kind", metavar="KIND", nargs="?", help=", ".join(KINDS))
    parser.add_argument("--markdown", action="store_true", help=_("as a page of documentation"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> None:
    """Print one kind or all; needs no journal."""
    wanted = [kind_named(args.kind)] if args.kind else list(KINDS.values())
    if context.as_json:
        described: list[Json] = [describe(kind) for kind in wanted]
        context.json(described[0] if args.kind else described)
        return
    lines = page(wanted) if args.markdown else (line for kind in wanted for line in _lines(kind))
    for line in lines:
        context.data(line)


def describe(kind: Kind) -> dict[str, Json]:
    """Return a kind's declaration as JSON."""
    return {
        "kind": kind.name,
        "version": kind.version,
        "label": _(kind.label),
        "title": list(kind.title),
        "who": list(kind.who),
        "day": kind.day,
        "empty": [{"code": each.value, "label": each.shown()} for each in _ANSWERS],
        "fields": _fields(kind.values),
    }


_ANSWERS = (Empty.UNKNOWN, Empty.WITHHELD, Empty.NOT_APPLICABLE)
"""What every field takes beside a value."""


def _fields(declared: type[Part | Values]) -> list[Json]:
    return [_field(spec) for spec in specs_of(declared).values()]


def _field(spec: Spec) -> dict[str, Json]:
    made: dict[str, Json] = {
        "field": spec.key,
        "label": _(spec.label),
        "form": "parts" if spec.part else spec.form.name,
        "sensitivity": spec.sensitivity.code,
        "core": spec.core,
        "column": spec.column,
    }
    worded = {"help": _(spec.help), "section": _(spec.section), "huridocs": spec.huridocs}
    made |= {name: words for name, words in worded.items() if words}
    for name, keys in (("after", spec.after), ("before", spec.before)):
        if keys:
            made[name] = list(keys)
    for flag in ("identifies", "traces", "retired"):
        if getattr(spec, flag):
            made[flag] = True
    if isinstance(spec.form, OneOf | ManyOf):
        made["choices"] = _choices(spec.form)
    if isinstance(spec.form, Reference | References):
        made["kinds"] = list(spec.form.kinds)
    if spec.part:
        made["fields"] = _fields(spec.part)
    return made


def _choices(form: OneOf | ManyOf) -> list[Json]:
    return [
        {
            "code": entry.code,
            "label": _(entry.label),
            **({"huridocs": entry.huridocs} if entry.huridocs else {}),
        }
        for entry in form.vocabulary
    ]


def _lines(kind: Kind) -> Iterator[str]:
    yield f"{kind.name}: {_(kind.label)}"
    yield from _field_lines(kind.values, "  ")
    yield ""


def _field_lines(declared: type[Part | Values], margin: str) -> Iterator[str]:
    for spec in specs_of(declared).values():
        form = _("parts") if spec.part else spec.form.name
        section = _(spec.section) if spec.section else _("more")
        core = "" if spec.core else f" · {section}"
        yield f"{margin}{spec.key:<16} {form:<10} {spec.sensitivity.code:<9} {_(spec.label)}{core}"
        if isinstance(spec.form, OneOf | ManyOf):
            yield f"{margin}    " + " · ".join(entry.code for entry in spec.form.vocabulary)
        if spec.part:
            yield from _field_lines(spec.part, margin + "    ")
