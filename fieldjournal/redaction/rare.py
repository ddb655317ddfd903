"""Who under a pseudonym is told apart by what leaves of them: the only one of the journal with all of it.

- Counted are the fields declared to single out (`Spec.singles_out`), as coarse as they leave, two or more of
  them; where these are several people's, together with the month of each dated record they appear in.
- Only what is known counts: whoever has nothing in such a field is not like anybody.
- It counts this journal and says nothing of a country: a warning, which stops nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fieldjournal.i18n import N_
from fieldjournal.model.address import Address
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.headline import day_of, people_of
from fieldjournal.model.record import Record
from fieldjournal.model.walk import Found
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.people import contact_kind
from fieldjournal.redaction.policy import Treatment

MONTH: Final = N_("the month of what happened")

_LEAST: Final = 2
"""Fields that are a combination."""


@dataclass(frozen=True)
class Rare:
    """Somebody only they of the journal can be: the labels of the fields that tell it, not translated."""

    contact: str
    labels: tuple[str, ...]


def rare(sent: Iterable[Record], passing: Passing) -> tuple[Rare, ...]:
    """Return whoever leaves under a pseudonym and is told apart; `sent` are the records that leave."""
    people = {own: each for own, each in passing.known.items() if _is_person(each)}
    leaving = [each for each in sent if each.id in people and passing.leaves(each)]
    months = _months(sent, passing)
    hidden = (each for each in leaving if passing.treatment(each) is Treatment.PSEUDONYM)
    found = (Rare(each.id, _told(each, people, months, passing)) for each in hidden)
    return tuple(each for each in found if each.labels)


def _is_person(record: Record) -> bool:
    return record.kind == "contact" and not record.deleted and contact_kind(record) in {"", "person"}


def _told(
    contact: Record,
    people: Mapping[str, Record],
    months: Mapping[str, frozenset[Hashable]],
    passing: Passing,
) -> tuple[str, ...]:
    """Return the labels of what tells a person apart; nothing where there are others like them."""
    specs = [spec for spec in _specs(contact) if _leaves(contact, spec, passing)]
    mine = _traits(contact, specs, passing)
    if len(specs) < _LEAST:
        return ()
    own = passing.merges.root(contact.id)
    others = {
        passing.merges.root(each.id): each
        for each in people.values()
        if passing.merges.root(each.id) != own and _traits(each, specs, passing) == mine
    }
    labels = tuple(spec.label for spec in specs)
    if not others:
        return labels
    elsewhere = Counter(month for each in others for month in months.get(each, ()))
    alone = any(not elsewhere[month] for month in months.get(own, ()))
    return (*labels, MONTH) if alone else ()


def _specs(contact: Record) -> Iterator[Spec]:
    yield from (each for each in specs_of(type(contact.values)).values() if each.singles_out)


def _leaves(contact: Record, spec: Spec, passing: Passing) -> bool:
    found = Found(Address(spec.key), spec, getattr(contact.values, spec.key))
    return _trait(found.value, spec, passing) is not None and passing.passes(contact, found)


def _traits(contact: Record, specs: Iterable[Spec], passing: Passing) -> tuple[Hashable, ...]:
    return tuple(_trait(getattr(contact.values, spec.key), spec, passing) for spec in specs)


def _trait(value: object, spec: Spec, passing: Passing) -> Hashable:
    """Return a value as coarse as it leaves of a person under a pseudonym, to be compared; None for none."""
    if isinstance(value, Empty):
        return None
    coarse = spec.form.coarsen(value, passing.policy.profile.person_coarseness)
    if coarse is None:
        return None
    cells = spec.form.cells(coarse) or (spec.form.edited(coarse),)
    return tuple(" ".join(each.casefold().split()) if isinstance(each, str) else each for each in cells)


def _months(records: Iterable[Record], passing: Passing) -> Mapping[str, frozenset[Hashable]]:
    """Return by person's root the months of the dated records they appear in."""
    found: dict[str, set[Hashable]] = {}
    for record in records:
        day = day_of(record)
        if day is not None and day.earliest is not None and record.kind != "contact":
            for own in people_of(record):
                month = (day.earliest.year, day.earliest.month)
                found.setdefault(passing.merges.root(own), set()).add(month)
    return {own: frozenset(each) for own, each in found.items()}
