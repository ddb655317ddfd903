"""The consent ledger: what people agreed to, writing it down, and what left before somebody took it back.

Who may leave how is decided in `share.people`; the rules of it are in `model.consent`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from fieldjournal import errors
from fieldjournal.journal import days, partners, receipts, records, registers
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.pointers import Pointers
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.registers import Table
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.consent import Standing, State, recipient, standing, words
from fieldjournal.model.consent.grant import consents_in
from fieldjournal.model.consent.words import to_do
from fieldjournal.model.kinds.case import Case, Consent
from fieldjournal.model.record import Draft, Envelope, Record
from fieldjournal.model.registers import Row, rows_of
from fieldjournal.model.registers.consents import CONSENTS, ENDS_SOON
from fieldjournal.model.values import Choice, Ref, Sensitivity, Who
from fieldjournal.redaction.policy import PROFILES, Profile, profile_named, unsealed

__all__ = [
    "ENDS_SOON",
    "Ledger",
    "Left",
    "May",
    "State",
    "add",
    "ledger",
    "left",
    "may",
    "prefilled",
    "said",
    "taken_back",
    "to_do",
]


@dataclass(frozen=True)
class Ledger:
    """The consents of one person, or of everybody, as of a day."""

    table: Table
    """The register `consents`."""
    ending: tuple[int, ...]
    """The rows of it that end within `ENDS_SOON` days."""
    may: tuple[May, ...]
    """Of one person: whether they may be named to each partner. Of everybody: nothing."""
    left: tuple[Left, ...]
    """Of one person: every bundle they were in. Of everybody: those from before a consent was taken back."""


@dataclass(frozen=True)
class May:
    """Whether somebody may be named to one partner under one profile."""

    partner: Partner
    profile: Profile
    standing: Standing


@dataclass(frozen=True)
class Left:
    """A bundle somebody was in, and what they say to that now."""

    person: str
    """The id of one of their contacts."""
    receipt: Receipt
    how: str
    """`named` or `pseudonym`; empty where only that a record about them was in it is known."""
    standing: Standing
    """For this partner and this use, as of the day asked for."""

    @property
    def use(self) -> str:
        """What was done with names in it: a code of `CONSENT_USE`."""
        return _profile_of(self.receipt).use

    @property
    def taken_back(self) -> bool:
        """Whether the consent was withdrawn since: it cannot be called back, they have to be told."""
        return self.standing.state is State.WITHDRAWN


def said(session: Session, found: Standing, use: str, partner: str) -> str:
    """Return in plain words where somebody's consent stands."""
    return words.said(found, use, partner, records.name_of(session))


def ledger(session: Session, person: str = "", *, as_of: str = "") -> Ledger:
    """Return the consents of a person, under all their contacts, or of everybody; `as_of` takes words.

    Raises: `NotFound` for somebody who is no contact; `BadValue` for a day that is none; `BeingRebuilt`.
    """
    session.require_complete()
    day = registers.day_asked_for(as_of) or days.today()
    if not person:
        table = registers.run(session, "consents", as_of=as_of)
        return Ledger(table, _ending(table), (), tuple(taken_back(session, day)))
    known = Pointers(session)
    if known.contact(person) is None:
        raise errors.NotFound("person", person)
    ids = known.same_person(person)
    rows = (
        Row(case, case.id, part, known.contact, day, day, known=known)
        for case in {each.id: each for own in ids for each in known.pointing_to(own, "case")}.values()
        for part in (() if case.deleted else consents_in(case))
        if isinstance(part.of, Ref) and part.of.id in ids
    )
    table = registers.table_of(session, CONSENTS, (each for row in rows for each in rows_of(CONSENTS, row)))
    return Ledger(table, _ending(table), may(session, person, day), left(session, person, day))


def _ending(table: Table) -> tuple[int, ...]:
    at = [column.name for column in table.columns].index("left")
    return tuple(n for n, row in enumerate(table.rows) if row[at] and int(row[at]) <= ENDS_SOON)


def may(session: Session, person: str, day: date) -> tuple[May, ...]:
    """Return for every usable partner and profile whether a person may be named. Raises: `NotFound`."""
    records.get(session, person)
    known = Pointers(session)
    return tuple(
        May(partner, profile, _standing(known, person, partner.name, profile, day))
        for partner in partners.listed(session)
        if not partner.revoked
        for profile in PROFILES.values()
    )


def left(session: Session, person: str, day: date) -> tuple[Left, ...]:
    """Return the bundles a person was in, under whichever of their contacts, the last one first."""
    known = Pointers(session)
    ids = known.same_person(person)
    return tuple(
        Left(person, each, how, _standing(known, person, each.partner, _profile_of(each), day))
        for each in reversed(receipts.listed(session))
        if (how := _how(each, ids)) is not None
    )


def prefilled(person: str, partner: str, profile: str) -> Consent:
    """Return a consent to fill in: of whom, to whom and for what a profile needs it, nothing wider.

    Without a partner it is to everybody, for what a plain copy does.
    """
    of, needed = Ref(person), profile_named(profile)
    if partner:
        return Consent(id=new_part_id(), of=of, to=Who(words=partner), use=(Choice(needed.use),))
    needed = unsealed(needed)
    return Consent(id=new_part_id(), of=of, to_any=Choice(needed.sort), use=(Choice(needed.use),))


def add(session: Session, consent: Consent, *, case: str = "", title: str = "") -> Record:
    """Write a consent down in a case, or in a new one of that title, which never leaves.

    Raises: as `records.save`.
    """
    if not case:
        made = Case(title=title, consents=(consent,))
        return records.save(session, Draft("case", made, envelope=Envelope(Sensitivity.NEVER)))
    draft = records.get(session, case).draft()
    held = cast("Case", draft.values).consents
    return records.save(session, draft.with_values(consents=(*held, consent)))


def _standing(known: Pointers, person: str, partner: str, profile: Profile, day: date) -> Standing:
    return standing(person, recipient(partner, profile.sort), profile.use, day, known)


def _profile_of(receipt: Receipt) -> Profile:
    profile = profile_named(receipt.profile)
    return profile if receipt.partner else unsealed(profile)


def _how(receipt: Receipt, ids: frozenset[str]) -> str | None:
    """Return how a person was in a bundle, None where nothing says so."""
    found = {receipt.people[each] for each in ids if each in receipt.people}
    if found:
        return "named" if "named" in found else found.pop()
    return "" if ids & set(receipt.origins.values()) else None


def taken_back(session: Session, day: date) -> Iterator[Left]:
    """Yield the bundles that had left before somebody in them took back their consent."""
    known, seen = Pointers(session), set[str]()
    for own in {own: None for each in receipts.listed(session) for own in each.people}:
        if own not in seen:
            seen |= known.same_person(own)
            yield from (each for each in left(session, own, day) if each.taken_back)
