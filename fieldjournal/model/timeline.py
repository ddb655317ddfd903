"""What happened when, on one axis: every date whose declaration says so (`Spec.timeline`).

- A thing stands between the first and the last day it can have happened. One that is half known is never
  given a day; where nobody knows the one end, it stands at the other, and is open.
- Without a year there is no place on the axis: such a thing is told at the end, in its words. A record
  without any date is told there too, and a part without one where its record has no day of its own (a sign
  of life). Any other part without a date stands with its record.
- Whatever happened to a person stands in that person's record: it is about nobody else who is named there.
- An own public act and what came after it are told apart by a sign and a word. The interval between the two
  is counted from both dates, at least and at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, cast

from fieldjournal.i18n import N_, _
from fieldjournal.model.address import Address
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.plain import Flag
from fieldjournal.model.forms.pointing import Reference
from fieldjournal.model.headline import Told, day_of, headline, people_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers.reckoning import Between, days_between
from fieldjournal.model.registers.register import Lookup, parts_in
from fieldjournal.model.values import Choice, Ref
from fieldjournal.model.walk import may_point

_OWN_ACT: Final = "own_act"
_REPRISAL: Final = ("reprisal", "caused")
_FOLLOWED: Final = "followed"


@dataclass(frozen=True)
class Span:
    """The days something can have happened on, both included; `open` at an end nobody knows.

    With one end unknown, `first` and `last` are both the end that is known.
    """

    first: date
    last: date
    open_start: bool = False
    open_end: bool = False

    @property
    def is_day(self) -> bool:
        """Whether the very day is known."""
        return self.first == self.last and not (self.open_start or self.open_end)


@dataclass(frozen=True)
class Happening:
    """One thing: where its date stands, the date, and the contact a part says it is about, if any."""

    address: Address
    """Of a date; of a part or record where there is none (`when` is None)."""
    when: FuzzyDate | None
    of: str = ""

    @property
    def span(self) -> Span | None:
        """Its place on the axis; None where it has none."""
        return span_of(self.when)


class Role(StrEnum):
    """What a thing is to others on the axis."""

    NONE = ""
    ACT = "act"
    REPRISAL = "reprisal"
    FOLLOWED = "followed"


ROLES: Final = {
    Role.ACT: N_("own act"),
    Role.REPRISAL: N_("reprisal"),
    Role.FOLLOWED: N_("followed"),
}
"""What is said of them, beside their sign."""


@dataclass(frozen=True)
class Earlier:
    """An act something came after, and how many days lie between, where that can be counted."""

    id: str
    between: Between | None


def span_of(when: object) -> Span | None:
    """Return the days a date can mean; None for one without a year."""
    if not isinstance(when, FuzzyDate):
        return None
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return None
    return Span(first, last, when.earliest is None, when.latest is None)


def happenings(record: Told) -> Iterator[Happening]:
    """Yield everything in a record that stands on the timeline, or would with a date."""
    kind = kind_named(record.kind)
    whose = record_id(record) if kind.same else ""
    found = [Happening(Address(key), when, whose) for key, when in _dates(record.values)]
    if not found and kind.day and not kind.tells:
        found = [Happening(Address(""), None, whose)]
    yield from found
    for list_field, spec in specs_of(kind.values).items():
        if spec.part is not None and _timeline_fields(spec.part):
            for part in parts_in(record, list_field):
                yield from _in_part(list_field, part, whose, alone=not kind.day)


def _in_part(list_field: str, part: Part, whose: str, *, alone: bool) -> Iterator[Happening]:
    of = getattr(part, "of", Empty.NOT_ASKED)
    about = whose or (of.id if isinstance(of, Ref) else "")
    found = list(_dates(part))
    for key, when in found:
        yield Happening(Address(list_field, part.id, key), when, about)
    if not found and alone:
        yield Happening(Address(list_field, part.id), None, about)


def _dates(values: Values | Part) -> Iterator[tuple[str, FuzzyDate]]:
    for key in _timeline_fields(type(values)):
        when = getattr(values, key)
        if isinstance(when, FuzzyDate):
            yield key, when


def _timeline_fields(declared: type[Values | Part]) -> tuple[str, ...]:
    return tuple(key for key, spec in specs_of(declared).items() if spec.timeline)


def record_id(record: Told) -> str:
    """Return the id of a record; of what has none (what a partner gets), nothing."""
    return cast("str", getattr(record, "id", ""))


def role_of(record: Told) -> Role:
    """Return what a record is to others: an own public act, a reprisal for one, or what came after."""
    kind = getattr(record.values, "type", Empty.NOT_ASKED)
    if isinstance(kind, Choice) and kind.code == _OWN_ACT:
        return Role.ACT
    links = [cast("Any", each).link for each in parts_in(record, "before")]
    codes = {each.code for each in links if isinstance(each, Choice)}
    if codes.intersection(_REPRISAL):
        return Role.REPRISAL
    return Role.FOLLOWED if _FOLLOWED in codes else Role.NONE


def earlier_acts(record: Told, lookup: Lookup) -> Iterator[Earlier]:
    """Yield the acts a record says it came after, with the days between."""
    for act in ids_before(record):
        yield Earlier(act, between(lookup(act), record))


def ids_before(record: Told) -> Iterator[str]:
    """Yield the ids of the acts a record says it came after."""
    for part in parts_in(record, "before"):
        act = cast("Any", part).act
        if isinstance(act, Ref):
            yield act.id


def between(earlier: Told | None, later: Told | None) -> Between | None:
    """Return the days between the days of two records; None where they cannot be counted."""
    return days_between(day_of(earlier), day_of(later)) if earlier and later else None


@dataclass(frozen=True)
class Words:
    """One thing in words: what it is, and who it is about."""

    what: str
    who: str


def in_words(record: Told, at: Address, name_of: NameOf) -> Words:
    """Return what stands on the axis for a date of a record, or of a part in it."""
    kind, head = kind_named(record.kind), headline(record, name_of)
    spec = specs_of(kind.values).get(at.field)
    who = name_of(record_id(record)) if kind.same and record_id(record) else head.title
    if spec is not None and spec.part is not None:
        part = next((each for each in parts_in(record, at.field) if each.id == at.part), None)
        told = _part_words(spec, part, at.inner, name_of) if part else _(spec.label)
        return Words(told, who if kind.same else " · ".join(filter(None, (head.title, head.who))))
    if kind.same:
        return Words(_(spec.label) if spec else head.title, who)
    if spec is None or _timeline_fields(kind.values) == (kind.day,):
        return Words(head.title, head.who)
    return Words(f"{head.title} · {_(spec.label)}", head.who)


def named_in(record: Told, at: Address) -> Iterator[str]:
    """Yield the ids of the records that `in_words` names, so that they can be read at once."""
    yield from people_of(record)
    if kind_named(record.kind).same:
        yield record_id(record)
    for part in parts_in(record, at.field) if at.part else ():
        if part.id == at.part:
            for spec in filter(may_point, specs_of(type(part)).values()):
                value = getattr(part, spec.key)
                yield from () if isinstance(value, Empty) else spec.form.refs(value)


def _part_words(spec: Spec, part: Part, inner: str, name_of: NameOf) -> str:
    """Return a part in one line: its list, which of its dates this is, and what else it says."""
    declared = specs_of(type(part))
    label = _(spec.label)
    if len(_timeline_fields(type(part))) > 1 and inner:
        label = f"{label}, {_(declared[inner].label)}"
    said = (
        _value_words(each, value, name_of)
        for key, each in declared.items()
        if not _is_beside(each) and (value := getattr(part, key)) is not Empty.NOT_ASKED
    )
    return ": ".join(filter(None, (label, " · ".join(filter(None, said)))))


def _is_beside(spec: Spec) -> bool:
    """Tell whether a value is no part of what is said: a date, whom it is about, where it is known from."""
    where_from = isinstance(spec.form, Reference) and spec.form.kinds == ("source",)
    return spec.timeline or spec.key == "of" or where_from


def _value_words(spec: Spec, value: object, name_of: NameOf) -> str:
    """Return a value in one line; a yes or no with what was asked."""
    words = " ".join(spec.shown(value, name_of).split())
    return f"{_(spec.label)} {words}" if isinstance(spec.form, Flag) else words
