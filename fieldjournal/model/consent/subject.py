"""Whose consent it is: who is one person, whether they are asked at all, who may speak for them.

- Contacts that are one person (`model.merges`) are asked as one.
- Under age is who has surely not had an eighteenth birthday; perhaps, who may not have had it.
- Fate is the latest one known for the day, over all contacts of the person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, cast

from fieldjournal.model.as_of import latest
from fieldjournal.model.consent.grant import Grant
from fieldjournal.model.consent.known import Kept, Known
from fieldjournal.model.consent.official import appears_only_as_official
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part
from fieldjournal.model.headline import Told
from fieldjournal.model.lists.people import HELD_OR_LOST
from fieldjournal.model.values import Choice

OF_AGE: Final = 18
"""Years, as in the Convention on the Rights of the Child, article 1."""

_BODIES: Final = {"organisation", "group"}
_AT_LIBERTY: Final = {"at_liberty", "in_exile", "released"}


@dataclass(frozen=True)
class Subject:
    """The person a consent is about."""

    ids: frozenset[str]
    exempt: Literal["body", "official"] | None = None
    """Why they are not asked: an organisation or group, or one who appears only as who did it."""
    fate: Literal["dead", "out-of-reach"] | None = None
    """Why they can no longer be asked themselves."""
    at_liberty: bool = False
    """They are known to be where they can be asked."""
    is_child: bool | None = None
    """True: surely under age. False: perhaps. None: nothing says so."""

    def may_be_spoken_for(self, grant: Grant) -> bool:
        """Say whether whoever gave a consent can have given it."""
        if not grant.by_another:
            return True
        if grant.part.given_by is Empty.UNKNOWN or grant.kin is False:
            return False
        lawyer = isinstance(grant.part.relation, Choice) and grant.part.relation.code == "lawyer"
        return lawyer or self.is_child is not None or not self.at_liberty


def subject_of(ids: frozenset[str], day: date, known: Known, *, was_asked: bool) -> Subject:
    """Return the person some contacts stand for, as of a day; one who was ever asked is no mere official."""
    contacts = [each for one in sorted(ids) if (each := known.contact(one)) is not None]
    return told_subject(ids, contacts, day, _exempt(ids, contacts, known, was_asked=was_asked))


def told_subject(
    ids: frozenset[str],
    contacts: Sequence[Told],
    day: date,
    exempt: Literal["body", "official"] | None = None,
) -> Subject:
    """Return a person as their contacts tell of them."""
    code = _fate(contacts, day)
    fate: Literal["dead", "out-of-reach"] | None = None
    if code == "dead":
        fate = "dead"
    elif code in HELD_OR_LOST:
        fate = "out-of-reach"
    return Subject(ids, exempt, fate, code in _AT_LIBERTY, _is_child(contacts, day))


def _exempt(
    ids: frozenset[str], contacts: Sequence[Kept], known: Known, *, was_asked: bool
) -> Literal["body", "official"] | None:
    kinds = {_code(each, "kind") for each in contacts if not each.deleted}
    if kinds and kinds <= _BODIES:
        return "body"
    return "official" if not was_asked and appears_only_as_official(ids, contacts, known) else None


def _fate(contacts: Sequence[Told], day: date) -> str:
    held = [part for each in contacts for part in _parts(each, "statuses")]
    known = latest(held, day)
    fate = cast("Any", known).fate if known else None
    return fate.code if isinstance(fate, Choice) else ""


def _is_child(contacts: Sequence[Told], day: date) -> bool | None:
    births = [born for each in contacts if isinstance(born := getattr(each.values, "born", None), FuzzyDate)]
    if any(born.earliest and _birthday(born.earliest) > day for born in births):
        return True
    return False if any(born.latest and _birthday(born.latest) > day for born in births) else None


def _birthday(born: date) -> date:
    """Return the day somebody comes of age; born on 29 February, the first of March."""
    year = born.year + OF_AGE
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _parts(contact: Told, key: str) -> tuple[Part, ...]:
    held = getattr(contact.values, key, ())
    return () if isinstance(held, Empty) else cast("tuple[Part, ...]", held)


def _code(contact: Told, key: str) -> str:
    value = getattr(contact.values, key, None)
    return value.code if isinstance(value, Choice) else ""
