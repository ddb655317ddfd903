"""From records to what a partner gets: what goes along, in which order. `sought` says who is looked for.

- The order is by kind, then by day as it leaves, then by this partner's ids: none of ours shows in it.
- A record nothing is left of does not go along. A contact who is pointed to but not sent is told by
  name or pseudonym alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from fieldjournal.model.empty import Empty
from fieldjournal.model.headline import order_day
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.merges import merges_of
from fieldjournal.model.record import Record
from fieldjournal.model.walk import parts_of, values_of
from fieldjournal.redaction.attached import Attached, going_along, named, redacted
from fieldjournal.redaction.coded import words_read
from fieldjournal.redaction.finder import compiled
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.leaving import Leaving
from fieldjournal.redaction.offsets import spellings
from fieldjournal.redaction.pace import Pace, Progress, quiet, sizes_of
from fieldjournal.redaction.passing import Passing, heads
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.policy import Policy, Treatment
from fieldjournal.redaction.pseudonyms import LEFT_OUT, Pseudonyms
from fieldjournal.redaction.redacted import NOT_INCLUDED, Outgoing, RedactedRecord
from fieldjournal.redaction.remembered import Remembered
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.redaction.sought import sought_in
from fieldjournal.redaction.texts import Texts
from fieldjournal.redaction.told import places_of
from fieldjournal.secret import Secret

_LEAST_PART_ID: Final = 10
"""Characters of a part's id from which on it is looked for in texts: ours are random and have ten."""

_FILES: Final = "files"
"""The texts of files, as a piece of the work."""

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
    people: frozenset[str]
    """Who appears in what leaves, under a name, a pseudonym or perhaps: own ids, each person once."""
    withheld: int
    """How many values stay behind; for the person who sends, never written into a bundle."""
    stay: frozenset[str] = frozenset()
    """Own ids of files that were to go along and may not, or whose record does not."""
    untold: int = 0
    """How many narratives stay behind that another profile would take to partners."""

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
    label: str,
    answers: Mapping[str, Answer],
    asking: Secret | None = None,
    language: str = "en",
    attached: Sequence[Attached] = (),
    remembered: Remembered | None = None,
    progress: Progress = quiet,
) -> Redaction:
    """Return what leaves of `records` under a policy.

    `people` are all contacts of the journal, deleted ones too (whoever is not among them cannot be
    protected), `key` is `crypto.keys.partner_pseudonym_key`, `label` is what references begin with (`B3`),
    `answers` are by question id, `asking` is the key of those ids where it is not `key`, `language` is the
    one words of coarsened dates are made in, `attached` the clean copies that are to go along. Deleted
    records do not leave. With what is `remembered` of an export before, only what differs is worked out.
    `progress` is told (done, in all) again and again, by the length of texts, and may raise to stop it.
    The result may hold no record at all: the caller decides.
    """
    known = {each.id: each for each in (*people, *records)}
    contacts = [each for each in known.values() if each.kind == "contact"]
    merges = merges_of(contacts)
    passing = Passing(policy, known, merges)
    tokens = Pseudonyms(key, (each.id for each in contacts), merges, asking=asking)
    sent = {each.id: each for each in records if passing.leaves(each)}
    sought = sought_in(sent.values(), contacts, passing)
    pace = _pace(progress, sent.values(), attached)
    hidden, named = compiled(sought.hidden), compiled(sought.named)
    texts = Texts(hidden, named, sought.treatments, tokens, answers, {}, sought.stamps, tick=pace.tick)
    texts = replace(texts, places=places_of(known.values()), remembered=remembered or Remembered())
    held = frozenset(record.id for _file, record in going_along(attached, sent, passing))
    made, leaving = _turned(sent, texts, passing, tokens, held, language=language, pace=pace)
    pace.begin(_FILES)
    files = redacted(attached, {own: sent[own] for own in made}, leaving)
    outgoing, origins = _outgoing(made, files, leaving, label)
    gone = {each.id for held in files.values() for each, _content in held}
    return Redaction(
        outgoing,
        tuple(leaving.texts.questions),
        _protected(sought.hidden, sought.named, leaving.texts),
        origins,
        frozenset(map(merges.one, (*leaving.pointed, *leaving.texts.met))),
        leaving.withheld,
        frozenset(each.id for each in attached) - gone,
        leaving.untold,
    )


def _pace(progress: Progress, sent: Iterable[Record], attached: Iterable[Attached]) -> Pace:
    """Return what tells how far it is, in the characters of records, then of files."""
    return Pace(progress, {**sizes_of(sent), _FILES: sum(len(each.words or "") for each in attached)})


def _outgoing(
    made: Mapping[str, RedactedRecord],
    files: Mapping[str, list[tuple[Attached, bytes]]],
    leaving: Leaving,
    label: str,
) -> tuple[Outgoing, Mapping[str, str]]:
    """Return all that leaves, in its order, and own ids by reference."""
    called = {leaving.tokens.record(own): _called(own, leaving) for own in leaving.pointed}
    origins, numbered = _numbered(made, label)
    joined = tuple(named(numbered, origins, files))
    outgoing = Outgoing(
        tuple(record for record, _files in joined),
        MappingProxyType(called),
        tuple(each for _record, held in joined for each in held),
    )
    return outgoing, MappingProxyType(origins)


def _turned(
    sent: Mapping[str, Record],
    blank: Texts,
    passing: Passing,
    tokens: Pseudonyms,
    with_files: frozenset[str],
    *,
    language: str,
    pace: Pace,
) -> tuple[Mapping[str, RedactedRecord], Leaving]:
    """Return by own id what leaves of the records, and what it was turned with.

    Those `with_files` that go along leave even where nothing else of them does. Where nothing is left of
    one, the others are turned anew: who points to it points to nothing included.
    """
    while True:
        ids, made = _own_ids(passing.known.values(), sent, tokens), dict[str, RedactedRecord]()
        texts = replace(blank, ids=ids, questions=[], met=set(), asked={}, counted=Counter())
        leaving = Leaving(passing, texts, tokens, frozenset(sent), language)
        pace.restart()
        for own, each in sent.items():
            pace.begin(own)
            record = _record(each, leaving, holds=own in with_files)
            if record is not None:
                made[own] = record
        if len(made) == len(sent):
            return made, leaving
        sent = {own: sent[own] for own in made}


def _record(record: Record, leaving: Leaving, *, holds: bool) -> RedactedRecord | None:
    values = leaving.values(record)
    if not holds and all(found.value is Empty.WITHHELD for found in values_of(values)):
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


def _called(own: str, leaving: Leaving) -> str:
    """Return how a contact is told: by the first name of the person that leaves, else by pseudonym."""
    passing = leaving.passing
    if passing.person(own) is Treatment.NAMED:
        for each in (own, *passing.merges.records(own)):
            contact = passing.known.get(each)
            if contact is not None and not contact.deleted and (name := _name(contact, leaving)):
                return name
    return leaving.tokens.person(own)


def _name(contact: Record, leaving: Leaving) -> str:
    """Return the first name of a contact that leaves, or nothing."""
    for found in values_of(contact.values):
        name = isinstance(found.value, str) and found.spec.identifies and heads(contact, found.address)
        if name and leaving.passing.passes(contact, found):
            return leaving.texts.redacted(str(found.value), contact.id, str(found.address), {})
    return ""


def _numbered(
    made: Mapping[str, RedactedRecord], label: str
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
        reference = f"{label}-{place:0{width}}"
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


def _single(texts: Iterable[str]) -> set[tuple[str, ...]]:
    return {(word,) for each in texts for words in spellings(each) for word in words}


def _protected(hidden: tuple[Person, ...], named: tuple[Person, ...], texts: Texts) -> Protected:
    allowed = _single(name for each in named for name in each.names)
    allowed -= {
        words for each in hidden for name in (*each.names, *each.callings) for words in spellings(name)
    }
    kept = [each.words for each in texts.questions if each.answer is Answer.KEEP]
    allowed |= {words for each in kept for words in spellings(each)} | _single(kept)
    allowed |= {words for each in kept for words in words_read(each)}
    called = {each.id: texts.token(each.id) for each in hidden if each.id} | {"": LEFT_OUT}
    return Protected(hidden, MappingProxyType(called), frozenset(allowed))
