"""The values of one record as they leave. No kind is known here: only declarations.

- Every value takes the same steps: does it pass (`passing`)? coarsened; its texts redacted (`texts`);
  its pointers turned to this partner's ids. What fails a step is `Empty.WITHHELD`.
- A part goes when nothing of it is left, or when its first field, what it is about, was withheld or
  points to nothing that goes along. No gap shows where it stood.
- A date that hangs on a record that does not go along loses its distance to it: both together would
  tell that record's day.
- Somebody who is pointed to is noted in `pointed`; everything else pointed to that is not sent is
  `NOT_INCLUDED`, and a list holds that once, whatever it stands for.
- A pointer to any contact of a person leads to the one the person stands as; a claim stays with the record
  it was made about, since its address is only there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from fieldjournal.model.address import Address, parse
from fieldjournal.model.dates import FuzzyDate, as_understood, unlinked
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.record import Record
from fieldjournal.model.values import NO_MENTIONS, Asserted, Choice, Ref, Text, Who
from fieldjournal.model.walk import Found
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.policy import Treatment
from fieldjournal.redaction.pseudonyms import Pseudonyms
from fieldjournal.redaction.redacted import NOT_INCLUDED
from fieldjournal.redaction.texts import Texts
from fieldjournal.redaction.told import Allowed


@dataclass
class Leaving:
    """Turns values for one partner; gathers who is pointed to and counts what stays behind."""

    passing: Passing
    texts: Texts
    tokens: Pseudonyms
    sent: frozenset[str]
    language: str = "en"
    """Of the words of coarsened dates."""
    pointed: dict[str, None] = field(default_factory=dict)
    withheld: int = 0
    untold: int = 0
    """How many narratives of those withheld may go to partners, by another profile."""

    def values(self, record: Record) -> Values:
        """Return the values that leave of a record, of the same class."""
        made: dict[str, object] = {}
        for key, spec in specs_of(type(record.values)).items():
            held = getattr(record.values, key)
            if spec.part is None:
                made[key] = self.value(record, Found(Address(key), spec, held))
            else:
                parts = (self._part(record, key, part) for part in cast("tuple[Part, ...]", held))
                made[key] = tuple(part for part in parts if part is not None)
        return replace(record.values, **made)

    def value(self, record: Record, found: Found) -> object:
        """Return one value as it leaves, or the kind of empty that stands for it."""
        if isinstance(found.value, Empty):
            told = found.value is Empty.NOT_ASKED or self.passing.passes(record, found)
            return found.value if told else Empty.WITHHELD
        value = self._turned(record, found) if self.passing.passes(record, found) else None
        if value is None:
            self.withheld += 1
            self.untold += isinstance(_said(found.value), Text) and self.passing.may_travel(record, found)
            return Empty.WITHHELD
        return value

    def _part(self, record: Record, key: str, part: Part) -> Part | None:
        specs = specs_of(type(part))
        about = next(iter(specs))
        made = {
            inner: self.value(record, Found(Address(key, part.id, inner), spec, getattr(part, inner)))
            for inner, spec in specs.items()
        }
        nothing = all(each in (Empty.WITHHELD, Empty.NOT_ASKED) for each in made.values())
        taken = made[about] is Empty.WITHHELD is not getattr(part, about)
        if nothing or taken or _points_nowhere(specs[about], made[about]):
            return None
        return replace(part, id=self.tokens.part(record.id, part.id), **made)

    def _turned(self, record: Record, found: Found) -> object | None:
        form, at = found.spec.form, str(found.address)
        coarseness = self.passing.coarseness(record, found)
        value = form.coarsen(found.value, coarseness)
        if value is None:
            return None
        if coarseness.date != "day":
            value = _said_anew(value, self.language)
        picked = {typed: self.passing.merges.root(own) for typed, own in _mentions(value).items()}
        free = None if found.spec.identifies else self._allowed(record, _said(value))
        value = form.rewrite(value, lambda text: self.texts.redacted(text, record.id, at, picked, free))
        value = form.repoint(value, self._person_id)
        if isinstance(value, FuzzyDate) and value.anchor == NOT_INCLUDED:
            value = _said_anew(unlinked(value), self.language)
        if isinstance(value, Asserted):
            said = cast("Asserted", found.value)
            value = replace(value, record=self._partner_id(said.record), address=self._partner_address(said))
        if value == Ref(self.tokens.record(record.id)):
            return None
        return _once(value) if isinstance(value, tuple) else value

    def _allowed(self, record: Record, value: object) -> Allowed | None:
        """Return what words may tell that somebody typed: a text, a line, who, what else than a choice.

        Dates and places are as coarse as they may be; lengths and sums tell no day, and look like ages.
        """
        if not isinstance(value, Text | str | Who | Choice | tuple):
            return None
        return self.passing.told(record, narrative=isinstance(value, Text))

    def _person_id(self, own: str) -> str:
        return self._partner_id(self.passing.merges.one(own))

    def _partner_id(self, own: str) -> str:
        if self._is_told_of(own):
            self.pointed[own] = None
        elif own not in self.sent:
            return NOT_INCLUDED
        return self.tokens.record(own)

    def _is_told_of(self, own: str) -> bool:
        """Say whether this is somebody who is told of, by name or pseudonym."""
        contact = self.passing.known.get(own)
        is_person = contact is not None and contact.kind == "contact"
        return is_person and self.passing.person(own) is not Treatment.LEFT_OUT

    def _partner_address(self, claimed: Asserted) -> str:
        """Return the address of a claimed value with this partner's id of its part."""
        at = parse(claimed.address)
        if at is None or not at.part:
            return claimed.address
        return str(at._replace(part=self.tokens.part(claimed.record, at.part)))


def _said_anew(value: object, language: str) -> object:
    """Return a coarsened date with words in a language; anything else as it is."""
    if isinstance(value, Asserted):
        return replace(value, value=_said_anew(value.value, language))
    return replace(value, said=as_understood(value, language)) if isinstance(value, FuzzyDate) else value


def _points_nowhere(spec: Spec, value: object) -> bool:
    if isinstance(value, Empty):
        return False
    refs = set(spec.form.refs(value))
    return refs == {NOT_INCLUDED} or (isinstance(value, Asserted) and value.record == NOT_INCLUDED)


def _once(values: tuple[object, ...]) -> tuple[object, ...]:
    """Return a list with the pointer to what is not included at most once."""
    nowhere = [each for each in values if each in (Ref(NOT_INCLUDED), Who(contact=NOT_INCLUDED))]
    first = nowhere[:1]
    return tuple(each for each in values if each not in nowhere or (first and first.pop() == each))


def _said(value: object) -> object:
    return value.value if isinstance(value, Asserted) else value


def _mentions(value: object) -> Mapping[str, str]:
    said = _said(value)
    return said.mentions if isinstance(said, Text) else NO_MENTIONS
