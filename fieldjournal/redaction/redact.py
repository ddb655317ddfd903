"""From records to what a partner gets of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldjournal.model.record import Record
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.policy import Policy
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.secret import Secret


@dataclass(frozen=True)
class Redaction:
    """The outcome: what leaves, what has to be decided first, and what the gate must not find."""

    outgoing: Outgoing
    questions: tuple[Question, ...]
    protected: Protected
    origins: Mapping[str, str]
    """Own record id by reference (`B3-07`): for the history, so that a partner's question is found."""

    @property
    def records(self) -> tuple[RedactedRecord, ...]:
        """What leaves, in the order of the bundle."""
        return self.outgoing.records

    @property
    def unanswered(self) -> int:
        """How many questions nobody has answered."""
        return sum(question.answer is None for question in self.questions)


def redact(
    records: Sequence[Record],
    people: Sequence[Record],
    policy: Policy,
    key: Secret,
    number: int,
    answers: Mapping[str, Answer],
) -> Redaction:
    """Return what leaves of `records` under a policy.

    `people` are all contacts of the journal (whoever is not among them cannot be protected), `key`
    is `crypto.keys.partner_pseudonym_key`, `number` the bundle's, `answers` are by question id.
    Deleted records do not leave. The result may hold no record at all: the caller decides.
    """
    raise NotImplementedError
