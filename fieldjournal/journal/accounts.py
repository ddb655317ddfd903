"""What others say of a record's values: claims in sources, and the other records of the same person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from fieldjournal.journal import merging, records
from fieldjournal.journal.session import Session
from fieldjournal.model import address
from fieldjournal.model.accounts import Account, accounts_in, disagree, heading
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.glance import Glance, of_several
from fieldjournal.model.record import Record
from fieldjournal.model.walk import value_at
from fieldjournal.model.whole import moved_address, moved_parts, other_words, together
from fieldjournal.vault import claims
from fieldjournal.vault.glances import Shelf

__all__ = ["Account", "Beside", "about", "beside", "heading"]

At = tuple[str, str]
"""A value: the id of its record, and its address."""

_Told = Mapping[str, tuple[Account, ...]]


def about(session: Session, held: Sequence[Record]) -> _Told:
    """Return every account of the values of a record, oldest source first; no deleted ones.

    Of several records that are one person, by the address a value has in the whole, with what the further
    records say otherwise before all claims.
    """
    ids = records.pointing_to(session, held[0].id, "source")
    pointing = (records.get(session, each) for each in reversed(ids))
    claimed = accounts_in(each for each in pointing if not each.deleted)
    return _told(held, other_words(held), claimed)


def _told(held: Sequence[Record | Glance], otherwise: _Told, claimed: Mapping[str, _Told]) -> _Told:
    made, moved = dict(otherwise), moved_parts(held)
    for record in held:
        for at, said in claimed.get(record.id, {}).items():
            place = moved_address(at, moved[record.id])
            made[place] = (*made.get(place, ()), *said)
    return made


class Beside(NamedTuple):
    """What a record says of one value, and what others claim of it."""

    stated: object
    accounts: tuple[Account, ...]

    @property
    def differ(self) -> bool:
        """Whether they do not agree."""
        return disagree(self.stated, self.accounts)

    def shown(self, name_of: NameOf) -> tuple[str, ...]:
        """Return it in lines: how many accounts, then each, none chosen."""
        return (heading(self.accounts, self.stated), *(f"– {each.shown(name_of)}" for each in self.accounts))


def beside(session: Session, values: Iterable[At], shelf: Shelf | None = None) -> Mapping[At, Beside]:
    """Return what is claimed of some values (record id, address), of those something is claimed of.

    `shelf` has some of the records already.
    """
    wanted, merges = frozenset(values), merging.persons(session)
    shelf = shelf or Shelf(session.vault)
    asked = ((each, place) for own, place in wanted for each in merges.living(own))
    claimed = accounts_in(shelf.by_key(claims.claiming(session.vault, asked)).values())
    several = {own: merges.living(own) or (own,) for own, _place in wanted if own in merges.ids}
    alone = {at for at in wanted if at[0] not in several and at[1] in claimed.get(at[0], {})}
    held = shelf.by_id({own for own, _place in alone}.union(*several.values()))
    found = {at: _beside(held[at[0]], at[1], claimed[at[0]][at[1]]) for at in alone}
    for own, ids in several.items():
        places = [place for person, place in wanted if person == own]
        for place, each in _of_person([held[one] for one in ids], places, claimed).items():
            found[own, place] = each
    return found


def _of_person(
    held: Sequence[Glance], places: Iterable[str], claimed: Mapping[str, _Told]
) -> Mapping[str, Beside]:
    """Return the same for some values of a person of several records."""
    whole = of_several(held[0], lambda spec: together([each.values for each in held], spec))
    told = _told(held, other_words(held, whole.values, {*places}), claimed)
    return {place: _beside(whole, place, told[place]) for place in places if place in told}


def _beside(record: Glance, place: str, told: tuple[Account, ...]) -> Beside:
    where = address.parse(place)
    stated = value_at(record.values, where) if where and not record.deleted else Empty.NOT_ASKED
    return Beside(stated, told)
