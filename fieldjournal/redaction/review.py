"""The questions of a review and their answers.

- A question is one place in one text where a protected person may be meant and the words alone do
  not decide it. Until somebody answers, nothing is sent; what is shown has the place redacted.
- A question's id is a keyed digest over the record, the address, the words around the place, the contact
  with all spellings and whether it was deleted. So an answer holds while all of these stay as they were,
  survives edits elsewhere in the text, and tells nobody anything without the partner's key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

FINER = frozenset({"age", "birth", "date", "place"})
"""What a question may be about that is nobody's number: a day, an age or a place told too exactly."""


class Answer(StrEnum):
    """What a person decided about one place."""

    REDACT = "redact"
    KEEP = "keep"
    """Not this person: the words stay."""


@dataclass(frozen=True)
class Question:
    """One place to decide. `start` and `end` count code points in the text that was searched."""

    id: str
    record: str
    """The record's own id (not the partner's)."""
    address: str
    start: int
    end: int
    before: str
    words: str
    after: str
    contact: str
    """Who may be meant; empty for a value that never leaves and stands in this text as well."""
    reason: str
    """A code of `finder.REASONS`."""
    shown_as: str
    """What stands in its place when redacted."""
    answer: Answer | None = None
    stands: tuple[int, int] = (0, 0)
    """Where what leaves for it stands, in the text as it leaves."""
    people: tuple[str, ...] = ()
    """Everybody who may be meant, `contact` first: words cannot tell people apart who are called alike."""
    text: int = 0
    """Which of the texts at the address: the words themselves, then their translations."""
    about: str = ""
    """Where it is about nobody known: the kind of number, or a day, an age, a place (`told.KINDS`)."""


def alike(questions: Iterable[Question], about: Question, given: Answer) -> tuple[str, ...]:
    """Return the ids of the open questions a person means by *the same answer for this person*.

    To redact goes for every place of the person. To keep goes for the same words only: that one Сердар is
    somebody else says nothing of the next spelling, and what is kept leaves. Days, ages and places that tell
    more than fields are settled together either way: whether they may is one decision.
    """
    words = about.words.casefold()
    return tuple(
        each.id
        for each in questions
        if each.answer is None
        and each.contact == about.contact
        and (each.words.casefold() == words or _settles(given, about, each))
    )


def _settles(given: Answer, about: Question, other: Question) -> bool:
    if about.contact:
        return given is Answer.REDACT
    return about.about == other.about and about.about in FINER
