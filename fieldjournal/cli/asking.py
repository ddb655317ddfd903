"""A draft filled by asking, field by field, on a terminal.

- Enter leaves a field as it is, a single `-` empties it, `?` shows what may be typed.
- What does not fit is said and asked again; nothing typed before is lost.
- Core fields first and alone; `--all` asks for the others too.
- A list of parts is asked for part by part until the first field of one stays empty.
"""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.cli.filling import Filling
from fieldjournal.i18n import _
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.plain import ManyOf, OneOf
from fieldjournal.model.forms.said import Fuzzy, explained
from fieldjournal.model.kinds import kind_named

_EMPTY_IT = "-"
_EXPLAIN = "?"
_PARTS_MOST = 1_000


def ask(context: Context, filling: Filling, *, everything: bool = False) -> None:
    """Ask for the fields of a draft and put what is typed into it."""
    context.say(_("enter leaves a field as it is, - empties it, ? shows what may be typed"))
    for spec in specs_of(kind_named(filling.draft.kind).values).values():
        if not (spec.core or everything):
            continue
        if spec.part is None:
            held = getattr(filling.draft.values, spec.key)
            ask_one(context, filling, spec, "", spec.key, held=held)
        else:
            _ask_parts(context, filling, spec, spec.part)


def _ask_parts(context: Context, filling: Filling, spec: Spec, part: type[Part]) -> None:
    head = f"{_(spec.label)} · "
    for held in getattr(filling.draft.values, spec.key):
        for inner in specs_of(part).values():
            at = f"{spec.key}/{held.id}/{inner.key}"
            ask_one(context, filling, inner, head, at, held=getattr(held, inner.key))
    for label in range(_PARTS_MOST):
        for number, inner in enumerate(specs_of(part).values()):
            typed = ask_one(context, filling, inner, head, f"{spec.key}/new{label}/{inner.key}")
            if not typed and not number:
                return


def ask_one(
    context: Context, filling: Filling, spec: Spec, head: str, at: str, *, held: object = Empty.NOT_ASKED
) -> bool:
    """Ask until what is typed fits; return whether anything was typed. `head` stands before the label."""
    now = spec.edited(held).split("\n")[0]
    prompt = f"{head}{_(spec.label)}" + (f" [{now}]" if now else "")
    while True:
        typed = context.terminal.line(prompt).strip()
        if typed == _EXPLAIN:
            for line in _explained(spec):
                context.say(line)
        elif not typed:
            return False
        else:
            try:
                filling.put(at, "" if typed == _EMPTY_IT else typed)
            except errors.BadValue as bad:
                _say(context, bad)
            else:
                _say_understood(context, filling, spec, typed)
                return True


def _say_understood(context: Context, filling: Filling, spec: Spec, typed: str) -> None:
    """Say what was understood of a date, where that is more than its words."""
    if isinstance(spec.form, Fuzzy) and typed != _EMPTY_IT:
        value = filling.value(spec, typed)
        if isinstance(value, FuzzyDate) and (said := explained(value, filling.name_of)) != value.said:
            context.say(f"= {said}")


def _explained(spec: Spec) -> Iterator[str]:
    if spec.help:
        yield _(spec.help)
    if isinstance(spec.form, OneOf | ManyOf):
        for entry in spec.form.vocabulary:
            yield f"  {entry.code:<24} {_(entry.label)}"
    yield _("also: unknown, withheld, not applicable")


def _say(context: Context, bad: errors.BadValue) -> None:
    from fieldjournal.wording import say_reason

    context.say(say_reason(bad.reason))
