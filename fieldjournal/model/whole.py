"""Several records of one person read as one, and pointers to any of them as pointers to that person.

- The record that comes first speaks where it says something; what it leaves empty is taken from the next
  one that does not. Lists hold the parts of all of them, the first one's first.
- Where another record says something else of a value, that is one more account of it and stands beside it
  (`other_words`), as with claims: none is chosen, none is lost.
- What protects one protects all: the highest sensitivity and the strictest mark count for the whole.
- Nothing here is stored. The records stay as they are, and apart again as soon as the link is gone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from fieldjournal.i18n import _
from fieldjournal.model.accounts import Account
from fieldjournal.model.address import parse
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.headline import title
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.kinds.source import Claim
from fieldjournal.model.merges import Merges
from fieldjournal.model.record import Mark, Record
from fieldjournal.model.values import Asserted, Sensitivity, Text, Who
from fieldjournal.model.walk import Found, mapped

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
    link = next(kind.same for kind in KINDS.values() if isinstance(first, kind.values))
    for other in others:
        taken = _new_ids(first, other)
        made: dict[str, object] = {}
        for key, spec in specs_of(type(first)).items():
            mine, theirs = getattr(first, key), getattr(other, key)
            if key == link:
                made[key] = mine
            elif spec.part is None:
                made[key] = _first_said(mine, theirs)
            elif isinstance(mine, Empty) or isinstance(theirs, Empty):
                made[key] = theirs if isinstance(mine, Empty) else mine
            else:
                parts = cast("tuple[Part, ...]", theirs)
                new = (replace(each, id=taken.get(f"{key}/{each.id}", each.id)) for each in parts)
                made[key] = (*mine, *new)
        first = replace(first, **made)
    return first


def _first_said(mine: object, theirs: object) -> object:
    silent = mine is Empty.NOT_ASKED or (isinstance(mine, Empty) and not isinstance(theirs, Empty))
    return theirs if silent else mine


def other_words(records: Sequence[Record]) -> Mapping[str, tuple[Account, ...]]:
    """Return by address what the further records say otherwise than the whole does."""
    made: dict[str, tuple[Account, ...]] = {}
    whole, kind = joined([each.values for each in records]), kind_named(records[0].kind)
    for other in records[1:]:
        for key, spec in specs_of(type(other.values)).items():
            said, shown = getattr(other.values, key), getattr(whole, key)
            if spec.part or key in (kind.same, kind.apart) or said in (shown, Empty.NOT_ASKED):
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
    if isinstance(value, Empty | Text):
        return value
    elsewhere = any(merges.one(each) != each for each in spec.form.refs(value))
    return spec.form.repoint(value, merges.one) if elsewhere else value


def moved_parts(records: Sequence[Record]) -> Mapping[str, Moved]:
    """Return for each record by id which of its parts have another id in the whole.

    Ids of parts are random; only records written by hand or by another program ever share one.
    """
    made: dict[str, Moved] = {records[0].id: {}}
    whole = records[0].values
    for other in records[1:]:
        made[other.id] = _new_ids(whole, other.values)
        whole = joined([whole, other.values])
    return made


def moved_address(at: str, moved: Moved) -> str:
    """Return where a value of a record stands in the whole."""
    place = parse(at)
    new = moved.get(f"{place.field}/{place.part}") if place else None
    return str(place._replace(part=new)) if place and new else at


def _new_ids(whole: Values, other: Values) -> Moved:
    made: dict[str, str] = {}
    for key, spec in specs_of(type(other)).items():
        held, more = getattr(whole, key), getattr(other, key)
        if spec.part is None or isinstance(held, Empty) or isinstance(more, Empty):
            continue
        taken = {each.id for each in held}
        for each in more:
            if each.id in taken:
                number = next(n for n in range(len(taken) + 1) if f"{each.id[:_ID_KEPT]}x{n}" not in taken)
                made[f"{key}/{each.id}"] = f"{each.id[:_ID_KEPT]}x{number}"
            taken.add(made.get(f"{key}/{each.id}", each.id))
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
