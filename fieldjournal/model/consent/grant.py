"""One recorded consent, read with the care that half-known days and half-said scopes need.

Everything here is about a single part of a case; what several of them come to is decided in the package.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final, cast

from fieldjournal.model.consent.known import Kept, Known
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.case import Consent
from fieldjournal.model.names import as_named
from fieldjournal.model.values import Choice, Ref, Text, Who
from fieldjournal.model.vocabulary import OTHER

WIDTH: Final = ("record", "share", "name_to_state", "publish", "media_with_face")
"""Uses from the narrowest to the widest: who takes one back takes back all before it."""

_NEEDS_NO_RECIPIENT: Final = {"record", "name_to_state", "publish", "media_with_face"}
_EVERYBODY: Final = "public"
_KIN: Final = {"parent", "child", "sibling", "spouse", "relative", "guardian", "lawyer"}
_BLANK: Final = (Empty.NOT_ASKED, Empty.NOT_APPLICABLE)


@dataclass(frozen=True)
class Recipient:
    """Whom something would go to: what they are called, and the sort they are of (`CONSENT_TO`)."""

    names: frozenset[str] = frozenset()
    sort: str = ""


def recipient(name: str = "", sort: str = "") -> Recipient:
    """Return a recipient by name and sort; spaces and capitals of a name do not count."""
    return Recipient(frozenset({as_named(name)} - {""}), sort)


@dataclass(frozen=True)
class Grant:
    """A consent, or a decision in its place, with the record it stands in."""

    case: str
    part: Consent
    names: frozenset[str] = frozenset()
    """What the recipient named is called, plain."""
    written: date | None = None
    """The day its case was last saved: what is told in it happened by then. None: not known."""
    about: frozenset[str] = frozenset()
    """The ids of the contacts that are the person."""
    hidden: bool = False
    """It stands in a deleted case: nothing it gives counts, what it takes back does."""
    revision: int = 0
    """Of the case, as it was read."""

    # -- what it covers -------------------------------------------------------------------------

    @cached_property
    def uses(self) -> frozenset[str]:
        """The codes of the uses it names."""
        held = self.part.use
        return frozenset() if isinstance(held, Empty) else frozenset(each.code for each in held)

    @property
    def sort(self) -> str:
        """The sort of recipients it names, or nothing."""
        return self.part.to_any.code if isinstance(self.part.to_any, Choice) else ""

    @property
    def to_nobody(self) -> bool:
        """Whether it says nothing at all of a recipient."""
        return self.part.to in _BLANK and self.part.to_any in _BLANK

    def gives(self, to: Recipient | None, use: str) -> bool:
        """Say whether it names this use and reaches this recipient, whatever the day."""
        if self.hidden or use not in self.uses or use == OTHER:
            return False
        if to is None:
            return True
        if self.to_nobody:
            return use in _NEEDS_NO_RECIPIENT
        return bool(self.names & to.names) or (self.sort != "" and self.sort in {_EVERYBODY, to.sort})

    def takes_back(self, to: Recipient | None, use: str) -> bool:
        """Say whether, once withdrawn, it covers this use and this recipient or something wider."""
        return self._is_as_wide(use) and (to is None or self.may_reach(to))

    def _is_as_wide(self, use: str) -> bool:
        if not self.uses or self.uses & {"record", OTHER}:
            return True
        asked = WIDTH.index(use) if use in WIDTH else len(WIDTH)
        return max(WIDTH.index(each) for each in self.uses) >= asked

    def may_reach(self, to: Recipient) -> bool:
        """Say whether this recipient may be among those it names."""
        sorts = {_EVERYBODY, OTHER, to.sort} - {""}
        unclear = not self.names and not self.sort
        return unclear or bool(self.names & to.names) or self.sort in sorts

    # -- when it holds --------------------------------------------------------------------------

    @property
    def given(self) -> date:
        """The latest day it can have been given, or decided."""
        when, written = self.part.given, self.written or date.min
        if not isinstance(when, FuzzyDate) or when.latest is None:
            first = when.earliest if isinstance(when, FuzzyDate) else None
            return max(written, first or date.min)
        if self.written is None or (when.earliest and when.earliest > self.written):
            return when.latest
        return min(when.latest, self.written)

    @property
    def until(self) -> date | None:
        """The last day it surely holds; None where it has no end."""
        if self.part.until in _BLANK:
            return None
        when = self.part.until
        return (when.earliest if isinstance(when, FuzzyDate) else None) or date.min

    def lasts(self, day: date) -> bool:
        """Say whether it surely still holds on a day."""
        return self.until is None or self.until >= day

    @property
    def withdrawn_first(self) -> date | None:
        """The first day it can have been withdrawn; None where that is not known."""
        return self.part.withdrawn.earliest if isinstance(self.part.withdrawn, FuzzyDate) else None

    def is_taken_back(self, day: date) -> bool:
        """Say whether it may have been withdrawn by a day."""
        return self.part.withdrawn not in _BLANK and (self.withdrawn_first or date.min) <= day

    def is_after(self, taken: Grant) -> bool:
        """Say whether it was surely given after another one was withdrawn."""
        first = self.part.given.earliest if isinstance(self.part.given, FuzzyDate) else None
        last = taken.part.withdrawn.latest if isinstance(taken.part.withdrawn, FuzzyDate) else None
        return first is not None and last is not None and first > last

    # -- who gave it ----------------------------------------------------------------------------

    @property
    def by_another(self) -> bool:
        """Whether somebody else agreed in the person's place."""
        by = self.part.given_by
        return by.id not in self.about if isinstance(by, Ref) else by not in _BLANK

    @property
    def kin(self) -> bool | None:
        """Whether that one may agree for others: near relatives, a guardian, a lawyer; None: not said."""
        relation = self.part.relation
        if not isinstance(relation, Choice) or relation.code == OTHER:
            return None
        return relation.code in _KIN

    @property
    def is_decision(self) -> bool:
        """Whether it says that consent cannot be had."""
        return self.part.impossible not in _BLANK

    @property
    def is_decided(self) -> bool:
        """Whether it says why, and who decides."""
        why, who = self.part.impossible, self.part.decided_by
        return isinstance(why, Text) and bool(why.text.strip()) and isinstance(who, Who)


def grants_of(people: frozenset[str], known: Known) -> tuple[Grant, ...]:
    """Return every consent of a person, who may stand as several contacts, in all cases."""
    cases = {case.id: case for each in people for case in known.pointing_to(each, "case")}
    return tuple(
        Grant(case.id, part, called(part.to, known), _day(case), people, case.deleted, case.revision)
        for case in cases.values()
        for part in consents_in(case)
        if isinstance(part.of, Ref) and part.of.id in people
    )


def consents_in(case: object) -> Iterator[Consent]:
    """Yield the consents of a case."""
    held: object = getattr(getattr(case, "values", None), "consents", ())
    if not isinstance(held, Empty):
        yield from cast("Iterable[Consent]", held)


def called(to: object, known: Known) -> frozenset[str]:
    """Return what a recipient of a consent is called, plain: the words, or every name of the contact."""
    if not isinstance(to, Who):
        return frozenset()
    if to.words:
        return recipient(to.words).names
    contact = known.contact(to.contact)
    names = getattr(contact.values, "names", ()) if contact else ()
    return frozenset(as_named(each.text) for each in names if isinstance(each.text, str))


def _day(case: Kept) -> date | None:
    """Return the day a record was last saved, where its owner is."""
    return datetime.fromisoformat(case.changed).astimezone().date() if case.changed else None
