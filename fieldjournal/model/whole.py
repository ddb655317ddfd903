"""Several records of one person read as one, and pointers to any of them as pointers to that person.

- The record that comes first speaks where it says something; what it leaves empty is taken from the next
  one that does not. Lists hold the parts of all of them, the first one's first.
- Where another record says something else of a value, that is one more account of it and stands beside it
  (`other_words`), as with claims: none is chosen, none is lost.
- What protects one protects all: the highest sensitivity and the strictest mark count for the whole.
- Nothing here is stored. The records stay as they are, and apart again as soon as the link is gone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from types import MappingProxyType
from typing import Any, Final, cast

from fieldjournal.i18n import _
from fieldjournal.model.accounts import Account
from fieldjournal.model.address import parse
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.glance import Glance
from fieldjournal.model.headline import title
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.kinds.source import Claim
from fieldjournal.model.merges import Merges
from fieldjournal.model.record import Mark, Record
from fieldjournal.model.values import Asserted, Sensitivity, Text, Who
from fieldjournal.model.walk import Found, mapped, may_point

_LINKS: Final = frozenset(kind.same for kind in KINDS.values()) - {""}
"""The fields that make records one; they are each record's own."""

_ID_KEPT = 22
"""Characters of a part's id that are kept where two records have a part of one id; 26 is the most."""

Moved = Mapping[str, str]
"""`list/part` as a record has it, to the part's id in the whole; only where that is another."""


def as_one(records: Sequence[Record]) -> Record:
    """Return the records of one person as one, under the first one's id and history."""
    first, moved = records[0], moved_parts(records)
    if len(records) == 1:
        return first
    marks: dict[str, Mark] = {}
    for each in records:
        for at, mark in each.envelope.marks.items():
            place = moved_address(at, moved[each.id])
            marks[place] = _stricter(marks[place], mark) if place in marks else mark
    envelope = replace(
        first.envelope,
        sensitivity=max(each.envelope.sensitivity for each in records),
        tags=tuple(dict.fromkeys(tag for each in records for tag in each.envelope.tags)),
        sources=tuple(dict.fromkeys(source for each in records for source in each.envelope.sources)),
        marks=MappingProxyType(marks),
    )
    return replace(first, values=joined([each.values for each in records]), envelope=envelope)


def joined(values: Sequence[Values]) -> Values:
    """Return the values of several records of one kind as those of one; their links stay with each."""
    first, *others = values
    made = {key: together(values, spec) for key, spec in specs_of(type(first)).items()}
    return replace(first, **made) if others else first


def together(values: Sequence[Values], spec: Spec) -> object:
    """Return one field of the whole that several records of one kind make."""
    held: list[Any] = [getattr(each, spec.key) for each in values]
    if spec.key in _LINKS:
        return held[0]
    if spec.part is None:
        return reduce(_first_said, held)
    lists: list[tuple[Part, ...]] = [each for each in held if not isinstance(each, Empty)]
    if not lists:
        return held[-1]
    named = zip(lists, _new_ids(lists), strict=True)
    return tuple(
        replace(each, id=new[each.id]) if each.id in new else each for parts, new in named for each in parts
    )


def _first_said(mine: object, theirs: object) -> object:
    silent = mine is Empty.NOT_ASKED or (isinstance(mine, Empty) and not isinstance(theirs, Empty))
    return theirs if silent else mine


def other_words(
    records: Sequence[Record | Glance], whole: Values | None = None, fields: Collection[str] | None = None
) -> Mapping[str, tuple[Account, ...]]:
    """Return by address what the further records say otherwise than the whole does.

    `whole` is given by who has it already, `fields` by who asks about some alone.
    """
    made: dict[str, tuple[Account, ...]] = {}
    whole, kind = whole or joined([each.values for each in records]), kind_named(records[0].kind)
    for other in records[1:]:
        for key, spec in specs_of(kind.values).items():
            if spec.part or (fields is not None and key not in fields) or key in (kind.same, kind.apart):
                continue
            said = getattr(other.values, key)
            if said in (getattr(whole, key), Empty.NOT_ASKED):
                continue
            says = Asserted(kind.name, records[0].id, key, said)
            by = Who(words=_("entry “{title}”").format(title=title(other, str)))
            made[key] = (*made.get(key, ()), Account(other.id, Claim(id=other.id, says=says, by=by), says))
    return made


def pointed(values: Values, merges: Merges) -> Values:
    """Return the values with every pointer to a record of a person pointing to what the person stands as.

    Words stay as they are, whoever they mention.
    """

    def change(found: Found) -> object:
        return repointed(found.spec, found.value, merges)

    return mapped(values, change) if merges.ids else values


def repointed(spec: Spec, value: object, merges: Merges) -> object:
    """Return one value, pointing to what the person stands as."""
    if isinstance(value, Empty | Text) or not may_point(spec):
        return value
    elsewhere = any(merges.one(each) != each for each in spec.form.refs(value))
    return spec.form.repoint(value, merges.one) if elsewhere else value


def moved_parts(records: Sequence[Record | Glance]) -> Mapping[str, Moved]:
    """Return for each record by id which of its parts have another id in the whole.

    Ids of parts are random; only records written by hand or by another program ever share one.
    """
    made: dict[str, dict[str, str]] = {each.id: {} for each in records}
    for key, spec in specs_of(type(records[0].values)).items():
        held = [(each.id, getattr(each.values, key)) for each in records] if spec.part else []
        there = [(own, parts) for own, parts in held if not isinstance(parts, Empty)]
        for (own, _parts), new in zip(there, _new_ids([parts for _own, parts in there]), strict=True):
            made[own] |= {f"{key}/{part}": other for part, other in new.items()}
    return made


def moved_address(at: str, moved: Moved) -> str:
    """Return where a value of a record stands in the whole."""
    place = parse(at)
    new = moved.get(f"{place.field}/{place.part}") if place else None
    return str(place._replace(part=new)) if place and new else at


def _new_ids(lists: Sequence[Sequence[Part]]) -> list[Mapping[str, str]]:
    """Return for each of several lists of parts, one after the other, new ids for those that were taken."""
    taken: set[str] = set()
    made: list[Mapping[str, str]] = []
    for parts in lists:
        new: dict[str, str] = {}
        for each in parts:
            if each.id in taken:
                number = next(n for n in range(len(taken) + 1) if f"{each.id[:_ID_KEPT]}x{n}" not in taken)
                new[each.id] = f"{each.id[:_ID_KEPT]}x{number}"
            taken.add(new.get(each.id, each.id))
        made.append(new)
    return made


def _stricter(one: Mark, other: Mark) -> Mark:
    """Return both marks as one."""
    held = [each.sensitivity for each in (one, other) if each.sensitivity is not None]
    return Mark(
        max(held, default=cast("Sensitivity | None", None)),
        tuple(dict.fromkeys((*one.sources, *other.sources))),
        one.certainty or other.certainty,
        "\n".join(filter(None, dict.fromkeys((one.note, other.note)))),
    )
