"""What others say of a record's values: claims in sources, and the other records of the same person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from fieldjournal.journal import merging, records
from fieldjournal.journal.merging import Persons
from fieldjournal.journal.session import Session
from fieldjournal.model import address
from fieldjournal.model.accounts import Account, accounts_of, disagree, heading
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.walk import value_at
from fieldjournal.model.whole import as_one, moved_address, moved_parts, other_words
from fieldjournal.vault import claims
from fieldjournal.vault import records as stored

__all__ = ["Account", "about", "disputed", "heading"]

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


def disputed(session: Session, values: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Return those values (record id, address) of which accounts, or an account and the record, differ."""
    wanted, known = frozenset(values), merging.persons(session)
    asked = ((each, place) for own, place in wanted for each in known.merges.living(own))
    sources = stored.read(session.vault, claims.claiming(session.vault, asked))
    if not sources and known.merges.ids.isdisjoint(own for own, _place in wanted):
        return frozenset()
    return frozenset(at for at in wanted if _differs(session, at, sources, known))


def _differs(session: Session, at: tuple[str, str], sources: Sequence[Record], known: Persons) -> bool:
    record_id, place = at
    where = address.parse(place)
    if where is None or not (sources or record_id in known.merges.ids):
        return False
    held = merging.records_of(session, stored.get(session.vault, record_id), known)
    told = _told(held, sources).get(place, ())
    stated = value_at(as_one(held).values, where)
    return disagree(Empty.NOT_ASKED if held[0].deleted else stated, told)
