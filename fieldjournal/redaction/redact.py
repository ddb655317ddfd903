"""From records to what a partner gets of them: who is protected, what goes along, in which order.

- Whoever is no contact of the journal cannot be protected; so all contacts are given, not only those
  the records point to.
- The order is by kind, then by day as it leaves, then by this partner's ids: none of ours shows in it.
- A record nothing is left of does not go along. A contact who is pointed to but not sent is told by
  name or pseudonym alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from fieldjournal.model.headline import order_day
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Record
from fieldjournal.model.values import Sensitivity
from fieldjournal.model.walk import parts_of, values_of
from fieldjournal.redaction.finder import LEAST_ALONE, LEAST_DIGITS, compiled
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.leaving import Leaving
from fieldjournal.redaction.offsets import digits_of, forms, spellings
from fieldjournal.redaction.passing import Passing, heads, sensitivity_of
from fieldjournal.redaction.people import Person, person_of
from fieldjournal.redaction.policy import Policy, Treatment
from fieldjournal.redaction.pseudonyms import LEFT_OUT, Pseudonyms
from fieldjournal.redaction.redacted import NOT_INCLUDED, Outgoing, RedactedRecord
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.redaction.texts import Texts
from fieldjournal.secret import Secret

_LEAST_PART_ID: Final = 10
"""Characters of a part's id from which on it is looked for in texts: ours are random and have ten."""

_WRITTEN: Final = {"day": 10, "month": 7, "quarter": 4, "year": 4}
"""How much of `2026-03-01T09:30:00Z` is told."""


@dataclass(frozen=True)
class Redaction:
    """The outcome: what leaves, what has to be decided first, and what the gate must not find."""

    outgoing: Outgoing
    questions: tuple[Question, ...]
    protected: Protected
    origins: Mapping[str, str]
    """Own record id by reference (`B3-07`): for the history, so that a partner's question is found."""
    withheld: int
    """How many values stay behind; for the person who sends, never written into a bundle."""

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
    *,
    key: Secret,
    number: int,
    answers: Mapping[str, Answer],
) -> Redaction:
    """Return what leaves of `records` under a policy.

    `people` are all contacts of the journal (whoever is not among them cannot be protected), `key`
    is `crypto.keys.partner_pseudonym_key`, `number` the bundle's, `answers` are by question id.
    Deleted records do not leave. The result may hold no record at all: the caller decides.
    """
    passing = Passing(policy, {each.id: each for each in (*people, *records)})
    chosen = {each.id: each for each in records}
    sent = {each.id: each for each in chosen.values() if passing.leaves(each)}
    contacts = [each for each in passing.known.values() if each.kind == "contact"]
    tokens = Pseudonyms(key, (each.id for each in contacts))
    wanted = (*map(person_of, contacts), _secret_lines(sent.values()))
    texts = Texts(
        compiled(wanted),
        {each.id: passing.treatment(each) for each in contacts},
        tokens,
        answers,
        _own_ids(passing.known.values(), sent, tokens),
        {each.id: repr(each) for each in wanted if each.id},
    )
    leaving = Leaving(passing, texts, tokens, frozenset(sent))
    made = {own: record for own, each in sent.items() if (record := _record(each, leaving)) is not None}
    called = {tokens.record(own): _called(passing.known[own], leaving) for own in leaving.pointed}
    origins, numbered = _numbered(made, number)
    return Redaction(
        Outgoing(numbered, MappingProxyType(called)),
        tuple(texts.questions),
        _protected(wanted, texts),
        MappingProxyType(origins),
        leaving.withheld,
    )


def _record(record: Record, leaving: Leaving) -> RedactedRecord | None:
    values = leaving.values(record)
    if next(values_of(values), None) is None:
        return None
    treatment = leaving.passing.treatment(record)
    profile = leaving.passing.policy.profile
    person = treatment is Treatment.PSEUDONYM
    coarseness = profile.person_coarseness if person else profile.coarseness
    if record.kind == "contact":
        leaving.pointed[record.id] = None
    return RedactedRecord(
        id=leaving.tokens.record(record.id),
        reference="",
        kind=record.kind,
        values=values,
        pseudonym=leaving.tokens.person(record.id) if person else "",
        sources=tuple(
            leaving.tokens.record(each) for each in record.envelope.sources if each in leaving.sent
        ),
        written=record.created[: _WRITTEN[coarseness.date]],
    )


def _called(contact: Record, leaving: Leaving) -> str:
    """Return how a contact is told: by the first name that leaves, else by pseudonym."""
    if leaving.passing.treatment(contact) is Treatment.NAMED:
        for found in values_of(contact.values):
            name = isinstance(found.value, str) and found.spec.identifies and heads(contact, found.address)
            if name and leaving.passing.passes(contact, found):
                return leaving.texts.redacted(str(found.value), contact.id, str(found.address), {})
    return leaving.tokens.person(contact.id)


def _numbered(
    made: Mapping[str, RedactedRecord], number: int
) -> tuple[dict[str, str], tuple[RedactedRecord, ...]]:
    """Return own ids by reference, and the records in order with their references."""
    kinds = list(KINDS)
    ordered = sorted(
        made.items(),
        key=lambda pair: (kinds.index(pair[1].kind), order_day(pair[1], date.min), pair[1].id),
    )
    width = max(2, len(str(len(ordered))))
    origins: dict[str, str] = {}
    numbered = []
    for place, (own, record) in enumerate(ordered, 1):
        reference = f"B{number}-{place:0{width}}"
        origins[reference] = own
        numbered.append(replace(record, reference=reference))
    return origins, tuple(numbered)


def _own_ids(known: Iterable[Record], sent: Mapping[str, Record], tokens: Pseudonyms) -> Mapping[str, str]:
    made: dict[str, str] = {}
    for record in known:
        made[record.id] = tokens.record(record.id) if record.id in sent else NOT_INCLUDED
        for _key, part in parts_of(record.values):
            if len(part.id) >= _LEAST_PART_ID:
                made[part.id] = tokens.part(record.id, part.id)
    return made


def _secret_lines(records: Iterable[Record]) -> Person:
    """Return the single lines that never leave, of records that do, as something to be found."""
    lines = [
        found.value
        for record in records
        for found in values_of(record.values)
        if isinstance(found.value, str)
        and not found.spec.identifies
        and sensitivity_of(record, found.address, found.spec) is Sensitivity.NEVER
        and len("".join(forms(found.value))) >= LEAST_ALONE
    ]
    numbers = tuple(each for each in lines if len(digits_of(each)) >= LEAST_DIGITS)
    return Person("", (), tuple(each for each in lines if each not in numbers), numbers)


def _protected(wanted: Sequence[Person], texts: Texts) -> Protected:
    named = [each for each in wanted if texts.treatments.get(each.id) is Treatment.NAMED]
    standing = [name for each in named for name in (*each.names, *each.callings)]
    standing += [each.words for each in texts.questions if each.answer is Answer.KEEP]
    allowed = {words for each in standing for words in spellings(each)}
    allowed |= {(word,) for words in tuple(allowed) for word in words}
    hidden = tuple(each for each in wanted if each not in named)
    called = {each.id: texts.token(each.id) for each in hidden if each.id} | {"": LEFT_OUT}
    return Protected(hidden, MappingProxyType(called), frozenset(allowed))
