"""What others claim of a record's values, gathered from the sources that point to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model import address
from fieldjournal.model.accounts import Account, accounts_of, disagree, heading
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.walk import value_at
from fieldjournal.vault import claims
from fieldjournal.vault import records as stored

__all__ = ["Account", "about", "disputed", "heading"]


def about(session: Session, record_id: str) -> Mapping[str, tuple[Account, ...]]:
    """Return every account of a record's values by address, oldest source first; no deleted ones."""
    ids = records.pointing_to(session, record_id, "source")
    pointing = (records.get(session, each) for each in reversed(ids))
    return accounts_of(record_id, (each for each in pointing if not each.deleted))


def disputed(session: Session, values: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Return those values (record id, address) of which accounts, or an account and the record, differ."""
    wanted = frozenset(values)
    sources = stored.read(session.vault, claims.claiming(session.vault, wanted))
    if not sources:
        return frozenset()
    return frozenset(at for at in wanted if _differs(session, at, sources))


def _differs(session: Session, at: tuple[str, str], sources: Iterable[Record]) -> bool:
    record_id, place = at
    told = accounts_of(record_id, sources).get(place, ())
    where = address.parse(place)
    if not told or where is None:
        return False
    record = stored.get(session.vault, record_id)
    stated = value_at(record.values, where)
    return disagree(Empty.NOT_ASKED if record.deleted else stated, told)
