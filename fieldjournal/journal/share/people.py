"""Who appears in what leaves, how, and whether they agreed: the one place where a bundle waits for consent.

- Whoever leaves under their name needs a consent (or a decision) that stands for this partner and for what
  the profile does with names. Missing, run out and withdrawn all block.
- Whoever took such a consent back does not leave under a pseudonym either, until somebody decided so
  (`Request.pseudonyms`) or left them out. A pseudonym hides a name, not a story.
- Whoever was never asked may leave under a pseudonym: it is what protects those nobody can ask. It is said,
  and stops nothing.
- People the policy names count even where no text was found to tell of them.
- Several contacts of one person are there once, as the one the person stands as; what is decided of any of
  them is decided of the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fieldjournal.journal import records
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.pointers import Pointers
from fieldjournal.journal.session import Session
from fieldjournal.model.consent import Standing, State, recipient, standing
from fieldjournal.redaction.passing import Passing
from fieldjournal.redaction.policy import Policy, Treatment


@dataclass(frozen=True)
class Going:
    """Somebody who appears in what leaves."""

    id: str
    treatment: Treatment
    standing: Standing
    decided: bool
    """Somebody decided that they leave under a pseudonym."""

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
    session: Session, partner: Partner, policy: Policy, appearing: frozenset[str], day: date
) -> tuple[Going, ...]:
    """Return everybody who appears in what leaves, by name, with where their consent stands on a day."""
    found = tuple(_going(session, partner, policy, appearing | policy.named, day))
    name_of = records.name_of(session)
    return tuple(sorted(found, key=lambda each: name_of(each.id).casefold()))


def _going(
    session: Session, partner: Partner, policy: Policy, ids: frozenset[str], day: date
) -> Iterator[Going]:
    known = Pointers(session)
    persons = {known.merges.one(each): known.same_person(each) for each in ids}
    every = (known.contact(own) for held in persons.values() for own in held)
    contacts = {contact.id: contact for contact in every if contact is not None}
    passing = Passing(policy, contacts, known.merges)
    to = recipient(partner.name, policy.profile.sort)
    for own, held in persons.items():
        if own in contacts and not contacts[own].deleted:
            agreed = standing(own, to, policy.profile.use, day, known)
            decided = not policy.pseudonyms.isdisjoint(held)
            yield Going(own, passing.treatment(contacts[own]), agreed, decided)
