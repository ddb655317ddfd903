"""Who and what is looked for in the texts of an export.

- Whoever is no contact of the journal cannot be protected; so all contacts are given, not only those
  the records point to, and deleted ones as well: they are left out. Where a deleted contact and another
  have a name or a number in common (somebody entered twice), it is the other's.
- Contacts that are one person (`model.merges`) are looked for as one, by the names of all of them, and have
  one pseudonym. What only a deleted one of them was called stays hidden even when the person is named.
- A contact whose spellings differ, or that was deleted or brought back, is another to the answers of a
  review: why somebody was deleted (entered twice, gone into hiding) may be just what an answer turns on.
- Single lines that never leave are looked for as if they were somebody's words. The day in one (the name of a
  photo, `IMG_20240312.jpg`) is no number: what happened that day could never leave beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Sensitivity, Text
from fieldjournal.model.walk import values_of
from fieldjournal.redaction.listed import LEAST_ALONE, LEAST_DIGITS, SAME_DIGITS
from fieldjournal.redaction.offsets import digits_of, forms, spellings
from fieldjournal.redaction.passing import Passing, sensitivity_of
from fieldjournal.redaction.people import Person, person_of, with_more, without_known
from fieldjournal.redaction.policy import Treatment

_day = re.compile(
    r"(?<!\d)(?<!\d[-. ])(?:(?:19|20)\d\d([-._ ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|[12]\d|3[01])([-._ ]?)(?:0[1-9]|1[0-2])\2(?:19|20)\d\d"
    r"|(?:0?[1-9]|[12]\d|3[01])([-._ ])(?:0?[1-9]|1[0-2])\3\d\d)(?!\d)(?![-. ]\d)"
)
"""A day that stands apart from other digits, as in a file's name: a part of a telephone number is none."""


@dataclass(frozen=True)
class Sought:
    """Who is looked for in texts: protected, and named; how each appears and is spelled, by contact id."""

    hidden: tuple[Person, ...]
    named: tuple[Person, ...]
    treatments: Mapping[str, Treatment]
    stamps: Mapping[str, str]


def sought_in(sent: Iterable[Record], contacts: Sequence[Record], passing: Passing) -> Sought:
    """Return who is looked for in what is sent, and what else must not leave in any of its texts."""
    whose, treatments = _persons(contacts, passing)
    wanted = (*_people(contacts, whose), _secret_lines(sent, contacts))
    hidden, named = _by_treatment(wanted, treatments)
    here = {whose[each.id] for each in contacts if not each.deleted}
    stamps = {each.id: repr(each) if each.id in here else f"{each!r} deleted" for each in wanted if each.id}
    return Sought(hidden, named, treatments, stamps)


def _persons(
    contacts: Iterable[Record], passing: Passing
) -> tuple[Mapping[str, str], Mapping[str, Treatment]]:
    """Return by contact under whose id they are looked for, and by such an id how they appear.

    That is the person's root. A deleted contact of somebody who is named stands for itself, left out.
    """
    whose: dict[str, str] = {}
    treatments: dict[str, Treatment] = {}
    for each in contacts:
        root, treatment = passing.merges.root(each.id), passing.treatment(each)
        whose[each.id] = root if treatment is passing.person(root) else each.id
        treatments[whose[each.id]] = treatment
        treatments[root] = passing.person(root)
    return whose, treatments


def _people(contacts: Iterable[Record], whose: Mapping[str, str]) -> tuple[Person, ...]:
    people = {each.id: (person_of(each), each.deleted) for each in contacts}
    living = [person for person, deleted in people.values() if not deleted]
    known = frozenset(
        words
        for each in living
        for name in (*each.names, *each.callings, *each.identifiers)
        for words in spellings(name)
    )
    numbers = frozenset(_number(line) for each in living for line in each.identifiers) - {""}
    made: dict[str, Person] = {}
    for own, (person, deleted) in people.items():
        rest = without_known(person, known) if deleted else person
        if deleted:
            theirs = tuple(each for each in rest.identifiers if _number(each) not in numbers)
            rest = replace(rest, identifiers=theirs)
        found = replace(rest, id=whose[own])
        made[found.id] = with_more(made[found.id], found) if found.id in made else found
    return tuple(made.values())


def _number(line: str) -> str:
    """Return the digits in which a number is the same with and without its country code; none of a word."""
    digits = digits_of(line)
    return digits[-SAME_DIGITS:] if len(digits) >= LEAST_DIGITS else ""


def _by_treatment(
    wanted: Iterable[Person], treatments: Mapping[str, Treatment]
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return who is protected and who is named."""
    hidden: list[Person] = []
    named: list[Person] = []
    for each in wanted:
        (named if treatments.get(each.id) is Treatment.NAMED else hidden).append(each)
    return tuple(hidden), tuple(named)


def _secret_lines(sent: Iterable[Record], contacts: Iterable[Record]) -> Person:
    """Return the single lines that never leave, as something to be found.

    They are those of records that leave, and what is more than one everyday word of all contacts (code
    words, a number), wherever their record as a whole may go.
    """
    lines = [each for record in sent for each in _never_leaving(record)]
    for contact in contacts:
        itself = replace(contact, envelope=replace(contact.envelope, sensitivity=Sensitivity.OPEN))
        lines += [each for each in _never_leaving(itself) if not each.strip().isalpha()]
    lines = list(dict.fromkeys(lines))
    numbers = tuple(each for each in lines if len(digits_of(_without_day(each))) >= LEAST_DIGITS)
    return Person("", (), tuple(each for each in lines if each not in numbers), numbers)


def _without_day(line: str) -> str:
    """Return a line without the day in its words; one of digits alone may be any number."""
    return _day.sub("", line) if any(map(str.isalpha, line)) else line


def _never_leaving(record: Record) -> Iterator[str]:
    for found in values_of(record.values):
        told = isinstance(found.value, Empty | Text | FuzzyDate | Asserted) or found.spec.identifies
        if not told and sensitivity_of(record, found.address, found.spec) is Sensitivity.NEVER:
            for line in found.spec.form.texts(found.value):
                if len("".join(forms(line))) >= LEAST_ALONE:
                    yield line
