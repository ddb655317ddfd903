"""How fast what leaves is searched, redacted and sealed, beside the plainest tools in the same run.

- Finding is held against one regular expression of all names as listed: it finds far less (no
  diacritics, no joined lines, no numbers), and is what somebody would write by hand.
- Folding, which every search begins with, has a bar that only a quadratic rule misses.
- Redacting is measured on 1,000 records, on long messy texts, and on one answer in a review of these.
- A whole bundle with photos is in `sealing`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from bench.invented import Journal
from bench.measured import Measured, milliseconds, once
from bench.sealing import sealing
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.names import fold_words
from fieldjournal.model.record import Draft, Envelope, Record
from fieldjournal.model.values import Text
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.finder import compiled, find
from fieldjournal.redaction.people import Person, person_of
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.remembered import Remembered
from fieldjournal.redaction.review import Answer
from fieldjournal.secret import Secret

_CONTACTS = 100
_RECORDS = 1_000
_TEXT_WORDS = 20_000
_LONG_TEXTS, _LONG = 20, 50_000
_FOLDED = 500.0
"""Milliseconds that folding may take: ten times what it does, so that only a quadratic rule misses it."""
_KEY = Secret(bytes(range(32)))

Part = tuple[list[Measured], str, str]
"""Medians, what they stand beside, and a sentence."""


def sharing(how_many_photos: int) -> Iterator[Part]:
    """Yield the medians of each part."""
    drawn = Journal(seed=2)
    records = _records(drawn)
    contacts = [each for each in records if each.kind == "contact" and person_of(each).names][:_CONTACTS]
    finding, characters = _finding(drawn, contacts)
    speed = characters / finding.ours * 1000
    yield [finding], "by hand", f"{speed:,.0f} characters a second searched for {_CONTACTS} contacts"
    yield _folding(drawn), "", ""
    yield _long_texts(drawn, contacts), "", f"{_LONG_TEXTS} texts of {_LONG:,} characters: 1 MB"
    yield from sealing(records, lambda attached: _answered(records, contacts, attached), how_many_photos)


def _long_texts(drawn: Journal, contacts: list[Record]) -> list[Measured]:
    """Measure a first look through long texts, and one answer after it."""
    people, dice = tuple(map(person_of, contacts)), random.Random(5)
    values = [Incident(what=Text(_long(drawn, people, dice), "ru")) for _text in range(_LONG_TEXTS)]
    records = [_record(f"{n:0>15}y", Draft("incident", each)) for n, each in enumerate(values)]
    remembered, policy = Remembered(), Policy(profile_named("trusted-ngo"))
    given: dict[str, Any] = {"key": _KEY, "label": "B1", "remembered": remembered}
    wanted = compiled(people)
    finding = once(lambda: [find(each.what.text, wanted) for each in values if isinstance(each.what, Text)])
    made: list[Redaction] = []
    first = once(lambda: made.append(redact(records, contacts, policy, answers={}, **given)))
    asked = made[0].questions[:5]
    answers = [lambda each=each: redact(records, contacts, policy, answers={each.id: Answer.KEEP}, **given) for each in asked]  # fmt: skip # noqa: E501
    return [
        Measured(f"finding {_CONTACTS} contacts in them", finding),
        Measured(f"a first look through them, {len(made[0].questions)} questions", first),
        Measured("one answer in their review", milliseconds(answers)),
    ]


def _long(drawn: Journal, people: tuple[Person, ...], dice: random.Random) -> str:
    """Return a text in several languages in which somebody is spoken of now and then."""
    lines: list[str] = []
    while sum(map(len, lines)) < _LONG:
        name = dice.choice(dice.choice(people).names).split()[0]
        lines.append(f"{drawn.words(40, 60)} {name}" if dice.random() < 0.3 else drawn.words(40, 60))
    return "\n".join(lines)


def _records(drawn: Journal) -> list[Record]:
    made: list[Record] = []
    for number, draft in enumerate(drawn.drafts(_RECORDS)):
        record = _record(f"{number:0>15}x", draft)
        made.append(record)
        drawn.saved(record)
    return made


def _record(own_id: str, draft: Draft) -> Record:
    now = "2026-03-01T09:30:00Z"
    return Record(own_id, draft.kind, draft.values, Envelope(), 1, 1, now, now)


def _finding(drawn: Journal, contacts: list[Record]) -> tuple[Measured, int]:
    people = tuple(map(person_of, contacts))
    text = drawn.words(_TEXT_WORDS, _TEXT_WORDS)
    words = text.split()
    for at in range(0, len(words), 100):  # somebody is spoken of in every hundredth word
        words[at] = people[at // 100 % len(people)].names[0]
    text = " ".join(words)
    wanted = compiled(people)
    names = {name for each in people for name in each.names}
    plain = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))), re.IGNORECASE)
    ours = milliseconds([lambda: find(text, wanted)], 3)
    peer = milliseconds([lambda: plain.findall(text)], 3)
    return Measured(f"finding {_CONTACTS} contacts in {len(text):,} characters", ours, peer), len(text)


def _folding(drawn: Journal) -> list[Measured]:
    """Measure folding a long text, and one endless word whose letters may be heard in two ways."""
    texts = drawn.words(_TEXT_WORDS, _TEXT_WORDS), "кh" * _LONG
    said = "folding {:,} characters", "folding a word of {:,}"
    took = [milliseconds([partial(fold_words, text)], 3) for text in texts]
    return [
        Measured(what.format(len(text)), ours, bar=_FOLDED)
        for what, text, ours in zip(said, texts, took, strict=True)
    ]


def _redacted(
    records: list[Record],
    contacts: list[Record],
    before: Redaction | None = None,
    attached: tuple[Attached, ...] = (),
) -> Redaction:
    answers = {each.id: Answer.REDACT for each in before.questions} if before else {}
    policy = Policy(profile_named("trusted-ngo"))
    return redact(records, contacts, policy, key=_KEY, label="B1", answers=answers, attached=attached)


def _answered(
    records: list[Record], contacts: list[Record], attached: tuple[Attached, ...] = ()
) -> Redaction:
    return _redacted(records, contacts, _redacted(records, contacts, None, attached), attached)
