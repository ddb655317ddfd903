"""From an error or a problem to the sentence a person reads, and a hint what to do.

- One clear sentence, lower case, no full stop; the front end adds its own dress.
- `sentences.py` has an entry for every error that is raised (a test proves it), filled from its own facts.
- `reasons.py` has the words of every code an error, a problem or a doubt carries.
- A sentence never repeats a secret; it may repeat what the person just typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from fieldjournal import errors
from fieldjournal.i18n import N_, _, plural
from fieldjournal.model.address import parse
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.model.nearest import nearest
from fieldjournal.model.record import Problem
from fieldjournal.model.visible import visible
from fieldjournal.wording.reasons import HINTS, REASONS, THINGS
from fieldjournal.wording.sentences import SENTENCES


class Message(NamedTuple):
    """A translated sentence and what to do about it (may be empty)."""

    sentence: str
    hint: str


def say_reason(code: str) -> str:
    """Return the translated words of a reason code; an unknown code is said as it is."""
    return _(REASONS.get(code, code))


def say_mark(code: str) -> str:
    """Return why a place of a review was marked, in words; an unknown code is said as it is."""
    from fieldjournal.redaction.mention import REASONS as MARKS

    return _(MARKS.get(code, code))


_STAYING: Mapping[str, str] = {
    "policy": N_("{stay}: mark it to travel farther, or choose another profile"),
    "left-out": N_("{stay}, as whom it is about is left out"),
    "deleted": N_("{stay}: it was deleted; bring it back to send it"),
}
"""Why a record does not leave at all, by the codes of `Prepared.staying`."""


def say_staying(records: Mapping[str, int], narratives: int, *, plain: bool) -> tuple[str, ...]:
    """Return what stays behind of what was chosen, and what takes it along; nothing where all leaves.

    `records` are how many of them stay, by why (`Prepared.staying`).
    """
    said = []
    for why in (each for each in _STAYING if records.get(each)):
        stay = plural("{n} record stays behind", "{n} records stay behind", records[why])
        said.append(_(_STAYING[why]).format(stay=stay))
    if narratives:
        stay = plural("{n} narrative stays behind", "{n} narratives stay behind", narratives)
        how = (
            _("{stay}: a plain copy has only what is open; seal it for a partner to send them")
            if plain
            else _("{stay}: to send them, choose a profile that takes more than what is open")
        )
        said.append(how.format(stay=stay))
    return tuple(said)


def say(error: errors.FieldjournalError) -> Message:
    """Return the sentence and hint of `error`, with control characters made visible."""
    sentence, usual = SENTENCES[type(error)]
    hint = HINTS.get(str(error.facts().get("reason", "")), usual)
    facts = {name: _said(name, value) for name, value in error.facts().items()}
    facts.setdefault("where", f"{facts['address']}: " if facts.get("address") else "")
    facts["maybe"] = _maybe(facts)
    facts.setdefault("count", str(getattr(error, "count", "")))
    return Message(_(sentence).format(**facts), _(hint).format(**facts) if hint else "")


def _maybe(facts: dict[str, str]) -> str:
    """Return what may have been meant, where the error tells what is known and something is like it."""
    like = facts.get("nearest") or nearest(facts.get("given", ""), facts.get("known", "").split(", "))
    return _("; nearest: {nearest}").format(nearest=like) if like else ""


def say_place(values: Values, address: str) -> str:
    """Return where an address lies as the form shows it ("Charges 2, article"), nothing where it is not."""
    at = parse(address)
    spec = specs_of(type(values)).get(at.field) if at else None
    if at is None or spec is None or spec.part is None or not at.part:
        return _(spec.label) if spec else ""
    held = [part.id for part in cast("tuple[Part, ...]", getattr(values, at.field))]
    number = f" {held.index(at.part) + 1}" if at.part in held else ""
    inner = specs_of(spec.part).get(at.inner)
    return f"{_(spec.label)}{number}" + (f", {_(inner.label)}" if inner else "")


def say_problem(problem: object, values: Values | None = None) -> str:
    """Return one `model.record.Problem` in a line: where, what, and whether it only warns.

    Of a part nobody knows the id yet; with `values` its place is said before its address.
    """
    assert isinstance(problem, Problem)
    where = f"{visible(problem.address)}: " if problem.address else ""
    if values is not None and "/" in problem.address:
        where = f"{say_place(values, problem.address)} ({visible(problem.address)}): "
    kind = _("a warning")
    said = f"{where}{say_reason(problem.reason)}" + (f" ({kind})" if problem.warning else "")
    if not problem.known:
        return said
    return _("{problem}; known: {known}").format(problem=said, known="; ".join(problem.known))


def _said(name: str, value: object) -> str:
    if name == "reason":
        return say_reason(str(value))
    return _(THINGS.get(str(value), str(value))) if name == "what" else visible(str(value))
