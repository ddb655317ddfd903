"""Who must be found in texts, and by which words.

- `names` are spellings of a person: found whole, and any word of them alone is worth a question.
- `callings` are found whole only: what a group or an unnamed person is called is made of everyday words.
- A family name alone is the person's too, in every form a relative has it, unless `family` is off: then only
  the other words of the name are found alone, and the family name beside them.
- `identifiers` are numbers, addresses, handles: found whole, whatever separates their parts.
- A single line that never leaves a record is looked for as well; it belongs to nobody (`id` is empty).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.model.values import Choice
from fieldjournal.model.walk import values_of
from fieldjournal.redaction.names.lexicon.families import is_family
from fieldjournal.redaction.names.lexicon.parts import Role, is_given, parts_of
from fieldjournal.redaction.offsets import spellings


@dataclass(frozen=True)
class Person:
    """Somebody to be found; `id` is the contact's, of several that are one person the root's."""

    id: str
    names: tuple[str, ...] = ()
    callings: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    family: bool = True
    """Whether the family name alone is protected, for the sake of relatives."""

    @property
    def nobodys(self) -> frozenset[str]:
        """The words of the names, as forms, that alone are nobody's."""
        return frozenset() if self.family else _family_words(self.names)


@lru_cache(maxsize=1 << 12)
def _family_words(names: tuple[str, ...]) -> frozenset[str]:
    """Return the words of family names. A given name that only stands where a family name would is none."""
    family = (
        part.word
        for part in parts_of(names)
        if part.role is Role.FAMILY and (is_family(part.word) or not is_given(part.word))
    )
    return frozenset(word for each in family for words in spellings(each) for word in words)


def person_of(record: Record) -> Person:
    """Return how a contact is found: by every line that `identifies`, as its kind declares it.

    Parts' lines that head the record are names, a line of the record itself is a calling, and one that
    heads nothing (a safe channel) is an identifier.
    """
    title = kind_named(record.kind).title
    names, callings, identifiers = [], [], []
    for at, _spec, value in identifying(record):
        if at not in title:
            identifiers.append(value)
        elif "/" in at and contact_kind(record) in {"", "person"}:
            names.append(value)
        else:
            callings.append(value)
    family = getattr(record.values, kind_named(record.kind).family, True) is not False
    return Person(record.id, _once(names), _once(callings), _once(identifiers), family)


def with_more(person: Person, more: Person) -> Person:
    """Return a person with the spellings of another contact that is the same person."""
    return replace(
        person,
        names=_once((*person.names, *more.names)),
        callings=_once((*person.callings, *more.callings)),
        identifiers=_once((*person.identifiers, *more.identifiers)),
        family=person.family or more.family,
    )


def without_known(gone: Person, known: frozenset[tuple[str, ...]]) -> Person:
    """Return a person without the names and lines that somebody else has in the same words."""

    def rest(listed: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in listed if not known.issuperset(spellings(each)))

    return replace(
        gone, names=rest(gone.names), callings=rest(gone.callings), identifiers=rest(gone.identifiers)
    )


def identifying(record: Record) -> Iterator[tuple[str, object, str]]:
    """Yield (address with `*` for the part, spec, words) of every line that identifies somebody."""
    for found in values_of(record.values):
        if found.spec.identifies and isinstance(found.value, str):
            at = found.address
            yield f"{at.field}/*/{at.inner}" if at.part else at.field, found.spec, found.value


def contact_kind(record: Record) -> str:
    """Return person, group, organisation …; empty where nobody said."""
    kind = getattr(record.values, "kind", Empty.NOT_ASKED)
    return kind.code if isinstance(kind, Choice) else ""


def read_person(given: Person | Mapping[str, Any] | object) -> Person:
    """Return a person from a mapping or value with the keys that `finder.find` names."""
    if isinstance(given, Person):
        return given
    identifiers = [each for key in ("phones", "emails", "handles", "ids") for each in _held(given, key)]
    return Person(
        str(next(iter(_held(given, "id")))),
        _once([*_held(given, "name"), *_held(given, "aliases")]),
        (),
        _once(identifiers),
        family=_held(given, "family") != ["False"],
    )


def _held(given: Mapping[str, Any] | object, key: str) -> list[str]:
    """Return what somebody listed under a key, one or many, as texts."""
    held = given.get(key) if isinstance(given, Mapping) else getattr(given, key, None)
    if held is None:
        return []
    if isinstance(held, str) or not isinstance(held, Iterable):
        return [str(held)]
    return [str(each) for each in (held.values() if isinstance(held, Mapping) else held) if each]


def _once(spellings: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in spellings if each.strip()))
