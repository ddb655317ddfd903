"""Who appears in what leaves, how, and whether they agreed: the one place where a bundle waits for consent.

- Whoever leaves under their name needs a consent (or a decision) that stands for this partner and for what
  the profile does with names. Missing, run out and withdrawn all block.
- Whoever took such a consent back does not leave under a pseudonym either, until somebody decided so
  (`Request.pseudonyms`) or left them out. A pseudonym hides a name, not a story.
- That holds whatever use it was taken back for, and for a plain copy whoever it had been given to: the widest
  readers are not checked least.
- Whoever was never asked may leave under a pseudonym: it is what protects those nobody can ask. It is said,
  and stops nothing.
- People the policy names count even where no text was found to tell of them.
- Whoever was deleted is told of where their words stand: they are left out whatever is decided of them, and
  no consent is looked at.
- Several contacts of one person are there once, as the one the person stands as; what is decided of any of
  them is decided of the person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldjournal.i18n import _
from fieldjournal.journal import consents, records
from fieldjournal.journal.pointers import Pointers
from fieldjournal.journal.session import Session
from fieldjournal.journal.share.readers import Anybody, Reader
from fieldjournal.model.consent import Standing, State, recipient, standing, taken_back
from fieldjournal.model.record import Record
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.policy import Policy, Treatment


@dataclass(frozen=True)
class Going:
    """Somebody who appears in what leaves."""

    id: str
    ids: frozenset[str]
    """All contacts that are this person now: a receipt names each, since they may be two again one day."""
    treatment: Treatment
    standing: Standing
    decided: bool
    """Somebody decided that they leave under a pseudonym."""
    deleted: bool = False
    """Their entries were deleted, all of them; they are looked for as before, and left out."""

    @property
    def leaves(self) -> bool:
        """Whether anything of them leaves."""
        return self.treatment is not Treatment.LEFT_OUT

    @property
    def is_named(self) -> bool:
        """Whether they leave under their name."""
        return self.treatment is Treatment.NAMED

    @property
    def blocks(self) -> bool:
        """Whether nothing can leave as long as this is so."""
        if self.is_named:
            return not self.standing.names
        return self.leaves and self.standing.state is State.WITHDRAWN and not self.decided

    @property
    def unasked(self) -> bool:
        """Whether they leave under a pseudonym and have not agreed to be in it."""
        return self.leaves and not self.is_named and not self.standing.names

    @property
    def rests_on(self) -> str:
        """The consent their name rests on: case id / its revision / part id; else nothing."""
        grant = self.standing.rests_on
        return f"{grant.case}/{grant.revision}/{grant.part.id}" if self.is_named and grant else ""


def going(
    session: Session,
    reads: Reader,
    policy: Policy,
    people: Iterable[Record],
    *,
    appearing: frozenset[str],
    day: date,
) -> tuple[Going, ...]:
    """Return everybody who appears in what leaves, by name, with where their consent stands on a day.

    `people` are all contacts of the journal, `appearing` the ids of those in what leaves.
    """
    known, name_of = Pointers(session), records.name_of(session)
    contacts = {each.id: each for each in people}
    passing = Passing(policy, contacts, known.merges)
    to = recipient("" if isinstance(reads, Anybody) else reads.name, policy.profile.sort)
    found = []
    for own in {known.merges.one(each) for each in appearing | policy.named}:
        if own in contacts and contacts[own].deleted:
            if own in appearing:
                found.append(_deleted(own, known))
        elif own in contacts:
            agreed = standing(own, to, policy.profile.use, day, known)
            if not agreed.names:
                gone = taken_back(own, None if isinstance(reads, Anybody) else to, day, known)
                agreed = gone or agreed
            held = known.same_person(own)
            decided = not policy.pseudonyms.isdisjoint(held)
            found.append(Going(own, held, passing.treatment(contacts[own]), agreed, decided))
    return tuple(sorted(found, key=lambda each: name_of(each.id).casefold()))


def consent_of(session: Session, going: Going, use: str, partner: str) -> str:
    """Return in plain words where somebody's consent stands, or that they were deleted."""
    if going.deleted:
        return _("deleted, and protected all the same: […] stands for them")
    return consents.said(session, going.standing, use, partner)


def _deleted(own: str, known: Pointers) -> Going:
    held = known.same_person(own)
    return Going(own, held, Treatment.LEFT_OUT, Standing(State.MISSING), decided=False, deleted=True)
