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
from fieldjournal.model.glance import Glance
from fieldjournal.model.record import Record
from fieldjournal.model.walk import value_at
from fieldjournal.model.whole import as_one, moved_address, moved_parts, other_words
from fieldjournal.vault import claims, glances
from fieldjournal.vault import records as stored

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
    return _told(held, accounts_in(each for each in pointing if not each.deleted))


def _told(held: Sequence[Record], claimed: Mapping[str, _Told]) -> _Told:
    made, moved = dict(other_words(held)), moved_parts(held)
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


def beside(session: Session, values: Iterable[At]) -> Mapping[At, Beside]:
    """Return what is claimed of some values (record id, address), of those something is claimed of."""
    wanted, known = frozenset(values), merging.persons(session)
    asked = ((each, place) for own, place in wanted for each in known.merges.living(own))
    sources = glances.by_key(session.vault, claims.claiming(session.vault, asked))
    claimed = accounts_in(sources.values())
    alone = {at for at in wanted if at[0] not in known.merges.ids and at[1] in claimed.get(at[0], {})}
    held = glances.by_id(session.vault, (own for own, _place in alone))
    found = {(own, place): _beside(held[own], place, claimed[own][place]) for own, place in alone}
    for own, place in wanted:
        if own in known.merges.ids:
            several = merging.records_of(session, stored.get(session.vault, own), known)
            told = _told(several, claimed).get(place, ())
            found |= {(own, place): _beside(as_one(several), place, told)} if told else {}
    return found


def _beside(record: Record | Glance, place: str, told: tuple[Account, ...]) -> Beside:
    where = address.parse(place)
    stated = value_at(record.values, where) if where and not record.deleted else Empty.NOT_ASKED
    return Beside(stated, told)
