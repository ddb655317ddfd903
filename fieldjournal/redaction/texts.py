"""One piece of text as it leaves: mentions replaced, open questions noted.

- What nobody sees in a text does not leave (`seen`): marks without width tell whose copy it was.
- What was picked while writing (`@[as typed]`) is resolved by its reference, and needs no finder. Words of
  somebody named that letters stand close to (`@[Ата]ева`) make another word with them: it is looked through.
- Protected people are looked for first, whoever is named. Where somebody named has the same words, or a
  name that holds a protected one whole, it is asked. One word of a protected name stays inside the whole
  name of a named *person*; what a group or organisation is called excuses nothing ("Friends of …").
- A sure mention is replaced, whoever wrote it. Several protected people with the same words become
  `SOMEBODY`: a pseudonym would claim to know which.
- Asked mentions are replaced until somebody answers *keep*. Whatever the gate would refuse is asked.
- A number, address or handle of nobody known is asked in free text; it becomes `LEFT_OUT`. So are days,
  ages and places that tell more than they may; they become coarse (`told`).
- Our own ids of records and parts are replaced by this partner's.
- What was found in a text, and what became of it, is remembered (`remembered`): an answer changes little.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from typing import Final

from fieldjournal.model.forms.pointing import RECORD_ID
from fieldjournal.model.mentions import Mark, marks
from fieldjournal.redaction.around import Around, is_within
from fieldjournal.redaction.finder import Compiled, Mention, Tier
from fieldjournal.redaction.identifiers import KINDS
from fieldjournal.redaction.joining import joined
from fieldjournal.redaction.policy import Treatment
from fieldjournal.redaction.pseudonyms import LEFT_OUT, SOMEBODY, Pseudonyms
from fieldjournal.redaction.redacted import NOT_INCLUDED
from fieldjournal.redaction.remembered import Made, Remembered
from fieldjournal.redaction.review import FINER, Answer, Question
from fieldjournal.redaction.seen import straight_words
from fieldjournal.redaction.told import Allowed, Places, Told
from fieldjournal.redaction.turns import Tick, in_turns, unhurried
from fieldjournal.redaction.written import Written, shifted

CONTEXT: Final = 60
"""Characters shown on either side of a question."""

_ASKED_KINDS: Final = frozenset(KINDS) - FINER
"""Days and ages are asked where they tell more than fields do (`told`): else they tell what happened."""

_PARTS: Final = frozenset({"family-name", "near-sure", "calling-alike"})
"""Reasons of a sure mention that may be only a piece of somebody else's whole name."""

_TURN: Final = 64
"""Places between two ticks: each may become a question, told by a digest."""

_ENDS_A_WORD: Final = frozenset('.,;:!?…()[]«»"“”„/—–')

_own_id = re.compile(r"(?<![a-zA-Z0-9])[a-z0-9]{10,16}(?![a-zA-Z0-9])")


@dataclass
class Texts:
    """Redacts the texts of one export and gathers its questions."""

    protected: Compiled
    named: Compiled
    treatments: Mapping[str, Treatment]
    """By contact id; who is not in it is protected."""
    pseudonyms: Pseudonyms
    answers: Mapping[str, Answer]
    ids: Mapping[str, str]
    """Our ids of records and parts, each with this partner's."""
    stamps: Mapping[str, str]
    """By contact id: a text that differs when the contact's spellings do, or whether it was deleted."""
    questions: list[Question] = field(default_factory=list)
    met: set[str] = field(default_factory=set)
    """The contacts whose words stood in a text, named or not, sure or perhaps."""
    places: Places = field(default_factory=Places)
    """The places of the journal."""
    remembered: Remembered = field(default_factory=Remembered)
    tick: Tick = unhurried
    asked: dict[tuple[str, str], Counter[tuple[str, ...]]] = field(default_factory=dict)
    """By record and address how often the same was asked."""
    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By record and address how many texts there were."""

    @cached_property
    def _known(self) -> dict[Hashable, Made]:
        """The texts remembered for everything that is the same for all texts of this export."""
        ground = (
            self.protected.people,
            self.named.people,
            frozenset(self.treatments.items()),
            self.pseudonyms.version,
            frozenset(self.ids.items()),
            frozenset(self.stamps.items()),
            self.places.known,
        )
        return self.remembered.texts(ground)

    def redacted(
        self, text: str, record: str, address: str, picked: Mapping[str, str], free: Allowed | None = None
    ) -> str:
        """Return the text as it leaves. `picked` maps what stands in `@[…]` to contacts.

        What is `free` may hold days, ages and places that tell more than it may, which are asked about; in a
        narrative numbers and addresses of people who are no contacts are as well.
        """
        self.tick()
        asked = self.asked.setdefault((record, address), Counter())
        key = record, address, text, free, frozenset(picked.items()), frozenset(asked.items())
        made = self._known.get(key)
        if made is None or not made.holds(self.answers):
            made = self._known[key] = self._made(text, record, address, picked, free)
        number = self.counted[record, address]
        self.counted[record, address] += 1
        asks = made.questions
        self.questions += [replace(each, text=number) for each in asks] if number else asks
        self.met |= made.met
        asked.update(made.asked)
        return made.words

    def _made(
        self, text: str, record: str, address: str, picked: Mapping[str, str], free: Allowed | None
    ) -> Made:
        """Return the text as it leaves, worked out with a fresh sheet of questions."""
        sheet = replace(self, questions=[], met=set(), asked={})
        sheet.asked[record, address] = Counter(self.asked[record, address])
        words = sheet.written(straight_words(text, LEFT_OUT), record, address, _as_shown(picked), free)
        asked = sheet.asked[record, address] - self.asked[record, address]
        return Made(words, tuple(sheet.questions), frozenset(sheet.met), tuple(asked.elements()))

    def written(
        self, text: str, record: str, address: str, picked: Mapping[str, str], free: Allowed | None
    ) -> str:
        """Return the text as it leaves, as `redacted`, whatever is remembered of it."""
        made, length, piece, at = list[str](), 0, "", 0
        for mark in marks(text):
            asked = len(self.questions)
            shown = self._picked(picked.get(mark.words, ""), mark.words, record, address, free)
            if shown is None:
                continue
            piece, at, inside = piece + text[at : mark.start], mark.end, self.questions[asked:]
            if shown == mark.words and _is_glued(text, mark):
                piece += shown
            else:
                made += [self._typed(piece, record, address, free, length), shown]
                length += len(made[-2])
                self.questions[asked : asked + len(inside)] = shifted(inside, length)
                length, piece = length + len(shown), ""
        made.append(self._typed(piece + text[at:], record, address, free, length))
        return "".join(made)

    def _picked(
        self, contact: str, as_typed: str, record: str, address: str, free: Allowed | None
    ) -> str | None:
        """Return what stands for a picked mention; None where it is words like any other.

        Words of somebody named stay as far as they are their own; whatever else stands among them is asked.
        """
        if not contact:
            return None
        self.met.add(contact)
        if self.treatments.get(contact) is not Treatment.NAMED:
            return self.token(contact)
        found = self._all(as_typed, free)
        if any(each.tier is Tier.SURE and each.reason != "number" for each in found):
            return self.token(contact)
        theirs = [
            each
            for each in self.remembered.listed(as_typed, self.named)
            if each.who == contact and each.reason != "calling"
        ]
        if all(any(own.start <= each.start < each.end <= own.end for own in theirs) for each in found):
            return self._without_ids(as_typed)
        return self._typed(as_typed, record, address, free)

    def _found(self, text: str, wanted: Compiled, kinds: frozenset[str] = frozenset()) -> tuple[Mention, ...]:
        return self.remembered.gathered(text, wanted, kinds=kinds, tick=self.tick)

    def token(self, contact: str) -> str:
        """Return what stands for a contact; also for a value that never leaves (no contact).

        Of somebody who was erased only the reference is left: they are left out.
        """
        left_out = self.treatments.get(contact) is Treatment.LEFT_OUT
        if not contact or left_out or contact not in self.pseudonyms:
            return LEFT_OUT
        return self.pseudonyms.person(contact)

    def _typed(
        self, piece: str, record: str, address: str, free: Allowed | None = None, length: int = 0
    ) -> str:
        """Return words nobody picked as they leave, after so many characters of the text."""
        made, at, asked = Written(length), 0, len(self.questions)
        named = Around(self.remembered.listed(piece, self.named, self.tick))
        self.met |= {each.who for each in self._found(piece, self.named)}
        for mentions in in_turns(_by_place(self._all(piece, free)), self.tick, _TURN):
            self.met |= {each.who for each in mentions if each.who and each.reason != "number"}
            shown = self._shown(piece, mentions, named.at(mentions[0]), (record, address), free)
            if shown is not None:
                made.add(at, self._without_ids(piece[at : mentions[0].start]))
                made.add(mentions[0].start, shown)
                at = mentions[0].end
        made.add(at, self._without_ids(piece[at:]))
        self.questions[asked:] = in_turns(made.placed(self.questions[asked:]), self.tick)
        return made.words

    def _all(self, text: str, free: Allowed | None) -> Sequence[Mention]:
        """Return every mention of a text: of people, and in `free` text what else is asked."""
        if free is None:
            return self._found(text, self.protected)
        found = self._found(text, self.protected, _ASKED_KINDS if free.narrative else frozenset())
        more = tuple(Told(free, self.places).mentions(text, self.tick))
        return joined((*found, *more), self.tick) if more else found

    def _shown(
        self,
        text: str,
        mentions: tuple[Mention, ...],
        named: tuple[Mention, ...],
        where: tuple[str, str],
        free: Allowed | None,
    ) -> str | None:
        """Return what stands for the words at one place, `named` people beside; None where they stay."""
        people = tuple(each for each in mentions if each.reason != "number")
        if not people:
            number = mentions[0]
            shown = self._coarse(number.who, text[number.start : number.end], free)
            reason = "finer" if number.who in FINER else "number"
            return None if self._ask(text, mentions[:1], where, reason, shown) is Answer.KEEP else shown
        sure = tuple(each for each in people if each.tier is Tier.SURE) or people
        shown = self.token(sure[0].who) if len({each.who for each in sure}) == 1 else SOMEBODY
        is_sure = sure[0].tier is Tier.SURE
        part = not is_sure or sure[0].reason in _PARTS
        if part and any(is_within(sure[0], each) for each in named):
            return None
        if is_sure and not named:
            return shown
        reason = "shared" if named or shown == SOMEBODY else sure[0].reason
        answer = self._ask(text, sure, where, reason, shown)
        return None if answer is Answer.KEEP else shown

    def _coarse(self, kind: str, words: str, free: Allowed | None) -> str:
        """Return what stands for what is nobody's number: of a day, an age or a place less, else nothing."""
        if free is None or kind not in FINER:
            return LEFT_OUT
        return Told(free, self.places).coarse(kind, words)

    def _ask(
        self, text: str, mentions: tuple[Mention, ...], where: tuple[str, str], reason: str, shown: str
    ) -> Answer | None:
        start, end = mentions[0].start, mentions[0].end
        words = text[start:end]
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        stamps = (self.stamps.get(each.who, "") for each in mentions)
        key = (*where, before, words, after, *sorted({*(each.who for each in mentions), *stamps}))
        before_it = self.asked[where]
        before_it[key] += 1
        asked = self.pseudonyms.question(*key, str(before_it[key]))
        answer = self.answers.get(asked)
        contact = _contact(mentions[0])
        about = "" if contact else mentions[0].who
        told = (before, words, after, contact, reason, shown)
        meant = tuple(dict.fromkeys(each.who for each in mentions)) if contact else ()
        made = Question(asked, *where, start, end, *told, answer=answer, people=meant, about=about)
        self.questions.append(made)
        return answer

    def _without_ids(self, text: str) -> str:
        return _own_id.sub(lambda found: self._partner_id(found[0]), text)

    def _partner_id(self, word: str) -> str:
        """Return this partner's id for one of ours; whatever looks like the id of a record counts as one."""
        alike = RECORD_ID.fullmatch(word) and not word.isalpha() and not word.isdigit()
        return self.ids.get(word, NOT_INCLUDED if alike else word)


def _as_shown(picked: Mapping[str, str]) -> Mapping[str, str]:
    return {straight_words(typed, LEFT_OUT): contact for typed, contact in picked.items()}


def _is_glued(text: str, mark: Mark) -> bool:
    """Say whether what stands beside a bracket may make one word with the words in it."""
    beside = text[max(mark.start - 1, 0) : mark.start] + text[mark.end : mark.end + 1]
    return any(not each.isspace() and each not in _ENDS_A_WORD for each in beside)


def _contact(mention: Mention) -> str:
    """Return the contact a question is about; a number of nobody known is nobody's."""
    return "" if mention.reason == "number" else mention.who


def _by_place(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    for _place, same in groupby(mentions, key=lambda each: (each.start, each.end)):
        yield tuple(same)
