"""What a person agreed to, decided from everything the journal holds about them.

In doubt, what was given means nothing and what was taken back means everything. In detail:

- **One question, one answer.** Asked is: this person, this recipient, this use, on this day. All consents of
  all cases are looked at, of every contact that is the same person (`same_as`). The first that fits counts:
  given · withdrawn · decided · not asked · expired · missing.
- **Given** covers the uses it names and no other, and the recipient it names: a partner by name, all of a
  sort, everybody. To share with nobody named is to share with nobody; to publish and to name to a State need
  no recipient.
- **Half-known days** are read against us: given on the latest day it can have been (where that is open, the
  day it was written down), valid until the earliest day that can be meant (where there is none, it has run
  out), withdrawn from the earliest.
- **Withdrawn** covers what is narrower: of the uses all before it in `WIDTH`, of recipients all it may have
  reached. Who no longer wants to be recorded wants none of it. Deleting a case takes no withdrawal away.
- **Given again** after a withdrawal counts when its earliest day lies after the latest day of that one.
- **Next of kin** (or a guardian, or a lawyer) agree for one who is dead, missing, held or under age, not for
  somebody at liberty; a friend does not. What somebody agreed to themselves stays when they can no longer be
  asked. Both ways, and with a child's own word, it is said who should be asked as well.
- **Decided**: where consent cannot be had, somebody decides. It counts when it says why and who, for what and
  to whom; it has a day and an end like a consent, and never outweighs a withdrawal.
- **Not asked** are organisations and groups, and whoever appears in the journal only as the one who did it
  (`official`). That says nothing of what naming them may cost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldjournal.model.consent.grant import WIDTH, Grant, Recipient, called, grants_of, recipient
from fieldjournal.model.consent.known import Kept, Known
from fieldjournal.model.consent.subject import Subject, subject_of

__all__ = [
    "WIDTH",
    "Grant",
    "Kept",
    "Known",
    "Note",
    "Recipient",
    "Standing",
    "State",
    "Subject",
    "called",
    "grants_of",
    "judged",
    "recipient",
    "standing",
    "subject_of",
    "taken_back",
]


class State(StrEnum):
    """Where one person's consent stands."""

    GIVEN = "given"
    DECIDED = "decided"
    """It cannot be had; somebody decided, and says why."""
    NOT_ASKED = "not-asked"
    """It is not theirs to give."""
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    MISSING = "missing"


class Note(StrEnum):
    """What should be known or done beside the answer."""

    BODY = "body"
    OFFICIAL = "official"
    CHILD = "child"
    PERHAPS_CHILD = "perhaps-child"
    DEAD = "dead"
    OUT_OF_REACH = "out-of-reach"
    KIN_UNCLEAR = "kin-unclear"
    RISKS_NOT_TOLD = "risks-not-told"
    NOT_YET = "not-yet"
    TO_NOBODY = "to-nobody"
    UNDECIDED = "undecided"
    """A decision says only half: why, or who."""
    NOT_THEIRS_TO_GIVE = "not-theirs-to-give"
    ELSEWHERE = "elsewhere"
    """There are consents, to something else or somebody else."""


@dataclass(frozen=True)
class Standing:
    """The answer. `rests_on` is the consent or decision that counts, or the one that ended."""

    state: State
    rests_on: Grant | None = None
    notes: tuple[Note, ...] = ()

    @property
    def names(self) -> bool:
        """Whether the person may leave under their name."""
        return self.state in {State.GIVEN, State.DECIDED, State.NOT_ASKED}

    @property
    def until(self) -> date | None:
        """The last day it surely holds; None where no end was said."""
        return self.rests_on.until if self.rests_on else None


def standing(own: str, to: Recipient | None, use: str, day: date, known: Known) -> Standing:
    """Return where the consent of the contact `own` stands on a day.

    `to` None asks whether there is such a consent to anybody; `use` is a code of `CONSENT_USE`.
    """
    ids = known.same_person(own)
    grants = grants_of(ids, known)
    return judged(grants, subject_of(ids, day, known, was_asked=bool(grants)), to, use, day)


def taken_back(own: str, to: Recipient | None, day: date, known: Known) -> Standing | None:
    """Return a consent of the contact `own` that was taken back and not given again, whatever its use.

    `to` None stands for anybody: whoever it was given to is among them. Who did not want one reader to have
    their story did not want a wider use of it either.
    """
    grants = grants_of(known.same_person(own), known)
    gone = [each for each in grants if each.is_taken_back(day) and (to is None or each.may_reach(to))]
    again = [each for each in grants if not each.hidden and not each.is_taken_back(day) and each.lasts(day)]
    left = [each for each in gone if not any(new.given <= day and new.is_after(each) for new in again)]
    if not left:
        return None
    return Standing(State.WITHDRAWN, max(left, key=lambda each: each.withdrawn_first or date.min))


def judged(grants: Sequence[Grant], subject: Subject, to: Recipient | None, use: str, day: date) -> Standing:
    """Return where consent stands, from all consents there are about a person."""
    taken = [each for each in grants if each.is_taken_back(day) and each.takes_back(to, use)]
    giving = [
        each for each in grants
        if each.gives(to, use) and not each.is_taken_back(day) and each.given <= day
    ]  # fmt: skip
    agreed = [
        each for each in giving
        if not each.is_decision and subject.may_be_spoken_for(each) and all(map(each.is_after, taken))
    ]  # fmt: skip
    if lasting := [each for each in agreed if each.lasts(day)]:
        best = max(lasting, key=lambda each: each.until or date.max)
        return Standing(State.GIVEN, best, tuple(_beside(best, subject)))
    if taken:
        return Standing(State.WITHDRAWN, max(taken, key=lambda each: each.withdrawn_first or date.min))
    decided = [each for each in giving if each.is_decided]
    if lasting := [each for each in decided if each.lasts(day)]:
        return Standing(State.DECIDED, max(lasting, key=lambda each: each.until or date.max))
    if subject.exempt:
        return Standing(State.NOT_ASKED, None, (Note.BODY if subject.exempt == "body" else Note.OFFICIAL,))
    if ended := [*agreed, *decided]:
        return Standing(State.EXPIRED, max(ended, key=lambda each: each.until or date.min))
    return Standing(State.MISSING, None, tuple(_why_missing(grants, subject, to, use, day)))


def _beside(grant: Grant, subject: Subject) -> Iterator[Note]:
    if not grant.by_another and subject.is_child is not None:
        yield Note.CHILD if subject.is_child else Note.PERHAPS_CHILD
    if not grant.by_another and subject.fate is not None:
        yield Note.DEAD if subject.fate == "dead" else Note.OUT_OF_REACH
    if grant.by_another and not grant.kin:
        yield Note.KIN_UNCLEAR
    if grant.part.explained is False:
        yield Note.RISKS_NOT_TOLD


def _why_missing(
    grants: Sequence[Grant], subject: Subject, to: Recipient | None, use: str, day: date
) -> Iterator[Note]:
    """Yield why what is recorded does not count; nothing where nothing is recorded."""
    shown = [each for each in grants if not each.hidden and not each.is_taken_back(day)]
    fitting = [each for each in shown if each.gives(to, use)]
    for each in fitting:
        if each.given > day:
            yield Note.NOT_YET
        elif each.is_decision:
            yield Note.UNDECIDED
        elif not subject.may_be_spoken_for(each):
            yield Note.NOT_THEIRS_TO_GIVE
    if not fitting and any(use in each.uses and each.to_nobody for each in shown):
        yield Note.TO_NOBODY
    elif not fitting and shown:
        yield Note.ELSEWHERE
