"""A record of every kind with every field filled in, from the declarations: a new field is in it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, cast

from fieldjournal.model.dates import parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import Form
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Asserted, Choice, Place, Ref, Text, Translation, Who

TYPED = "Vvuqx"
"""What stands wherever somebody may type: no word of any language."""

IDS = {kind: f"{kind:0<16}"[:16] for kind in KINDS}
_WRITTEN = "2026-03-01T09:30:00Z"
_TODAY = date(2026, 3, 1)

_MADE: Mapping[str, Callable[[Any], object]] = {
    "line": lambda _form: TYPED,
    "number": lambda _form: 3,
    "flag": lambda _form: True,
    "choice": lambda form: Choice(next(iter(form.vocabulary)).code),
    "choices": lambda form: (*(Choice(each.code) for each in form.vocabulary), Choice("other", TYPED)),
    "text": lambda _form: Text(TYPED, "ru", (Translation("en", f"{TYPED} {TYPED}"),)),
    "date": lambda form: form.typed_on("last Friday", _TODAY),
    "place": lambda _form: Place("", "TR", "", TYPED),
    "reference": lambda form: Ref(IDS[form.kinds[0]]),
    "references": lambda form: tuple(Ref(IDS[kind]) for kind in form.kinds),
    "who": lambda _form: Who(contact=IDS["contact"]),
    "chain": lambda _form: (Who(words=TYPED), Who(contact=IDS["contact"])),
    "count": lambda form: form.typed("over fifty"),
    "money": lambda form: form.typed("20 000 manat"),
    "length": lambda form: form.typed("2 years"),
    "account": lambda _form: Asserted("incident", IDS["incident"], "when", parse_date("19 May 2023")),
    "file": lambda _form: Empty.NOT_ASKED,
}


def records() -> Iterator[Record]:
    """Yield one record of each kind, each pointing to the others."""
    for kind, declared in KINDS.items():
        values = cast("Values", _filled(declared.values))
        yield Record(IDS[kind], kind, values, Envelope(), 1, 1, _WRITTEN, _WRITTEN)


def _filled(declared: type[Values | Part], **own: str) -> Values | Part:
    made: dict[str, Any] = {
        key: (_filled(spec.part, id=f"{key:0<9}"[:9] + "1"),) if spec.part else _value(spec)
        for key, spec in specs_of(declared).items()
    }
    return declared(**own, **made)


def _value(spec: Spec) -> object:
    form: Form[Any] = spec.form
    return _MADE[form.name](form)
