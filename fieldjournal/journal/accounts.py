"""What others say of a record's values: claims in sources, and the other records of the same person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from fieldjournal.journal import merging, records
from fieldjournal.journal.merging import Persons
from fieldjournal.journal.session import Session
from fieldjournal.model import address
from fieldjournal.model.accounts import Account, accounts_of, disagree, heading
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.record import Record
from fieldjournal.model.walk import value_at
from fieldjournal.model.whole import as_one, moved_address, moved_parts, other_words
from fieldjournal.vault import claims
from fieldjournal.vault import records as stored

__all__ = ["Account", "Beside", "about", "beside", "heading"]

_Told = Mapping[str, tuple[Account, ...]]


def about(session: Session, held: Sequence[Record]) -> _Told:
    """Return every account of the values of a record, oldest source first; no deleted ones.

    Of several records that are one person, by the address a value has in the whole, with what the further
    records say otherwise before all claims.
    """
    ids = records.pointing_to(session, held[0].id, "source")
    pointing = (records.get(session, each) for each in reversed(ids))
    return _told(held, [each for each in pointing if not each.deleted])


def _told(held: Sequence[Record], sources: Sequence[Record]) -> _Told:
    made, moved = dict(other_words(held)), moved_parts(held)
    for record in held:
        for at, said in accounts_of(record.id, sources).items():
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


def beside(session: Session, values: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], Beside]:
    """Return what is claimed of some values (record id, address), of those something is claimed of."""
    wanted, known = frozenset(values), merging.persons(session)
    asked = ((each, place) for own, place in wanted for each in known.merges.living(own))
    sources = stored.read(session.vault, claims.claiming(session.vault, asked))
    if not sources and known.merges.ids.isdisjoint(own for own, _place in wanted):
        return {}
    found = ((at, _beside(session, at, sources, known)) for at in wanted)
    return {at: each for at, each in found if each}


def _beside(
    session: Session, at: tuple[str, str], sources: Sequence[Record], known: Persons
) -> Beside | None:
    record_id, place = at
    where = address.parse(place)
    if where is None or not (sources or record_id in known.merges.ids):
        return None
    held = merging.records_of(session, stored.get(session.vault, record_id), known)
    told = _told(held, sources).get(place, ())
    stated = Empty.NOT_ASKED if held[0].deleted else value_at(as_one(held).values, where)
    return Beside(stated, told) if told else None
