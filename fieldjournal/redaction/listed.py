"""Where a text holds exactly what somebody listed, and the words of it that the gate will refuse.

- **Sure**: a listed spelling, whole; a listed identifier, whatever separates it.
- **Ask**: one word of a listed name alone or beside initials of the others (which go with it), of eight
  letters or more also with spaces or hyphens in it; a longer word that holds a listed one of six letters
  or more; a word that sounds like one (`alike`); a spelling of one or two letters; a single word that never
  leaves a record.
- Case, diacritics, zero-width, line breaks, hyphens at line ends and repeated spaces make no
  difference (`offsets`). Sounds and endings are the matter of `names`.

A further way to find what is listed is one more function beside `_spelled`, `_spaced`, `_held`, `_numbers`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fieldjournal.redaction.alike import Alike
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.offsets import NUMBER, Word, digits_of, form_of, readings, run_together, spellings
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.pieces import Piece, read_on
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

LEAST_ALONE: Final = 3
"""Letters of a word that is looked for alone."""

LEAST_INSIDE: Final = 6
"""Letters of a word that is looked for inside longer ones."""

LEAST_SPACED: Final = 8
"""Letters of a spelling that is looked for with spaces put in or left out."""

LEAST_DIGITS: Final = 6
"""Digits of a number that is looked for with its separators ignored."""

SAME_DIGITS: Final = 8
"""Last digits in which a telephone number is the same with and without its country code."""

_PIECE: Final = 1_500
"""Characters looked through at once: few enough that most have one reading only."""

_TIMES: Final = 16
"""How much longer a piece is at least than what is read beyond it, by letters for words."""

_TURN: Final = 4
"""Pieces between two ticks."""

_REMEMBERED: Final = 1 << 16
"""Words that are remembered."""


@dataclass(frozen=True)
class _Form:
    words: tuple[str, ...]
    who: str
    tier: Tier
    reason: str


_sentence_end = re.compile(r"[.!?…]\s+")


class Listed:
    """Every listed spelling and number by its beginning."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.by_first: dict[str, dict[_Form, None]] = {}
        self.spaced: dict[str, dict[_Form, None]] = {}
        self.inside: dict[str, dict[tuple[str, str], None]] = {}
        self.numbers: dict[str, dict[tuple[str, str], None]] = {}
        self.held: dict[str, tuple[str, ...]] = {}
        self.longest = 1
        """Letters of the longest spelling, which is no more words than that."""
        self.alike = Alike()
        for person in people:
            self._add(person)

    def _add(self, person: Person) -> None:
        for name in person.names:
            self._spelling(person.id, name, "spelling")
            for word in words_alone(name, person):
                self.alike.add(person.id, word)
            for sequence in spellings(name):
                for at, word in enumerate(sequence):
                    if word not in person.nobodys:
                        self._alone(person.id, word)
                    self._with_initials(person.id, word, (*sequence[:at], *sequence[at + 1 :]))
        for called in person.callings:
            self._spelling(person.id, called, "calling" if person.id else "never-leaves")
        for identifier in person.identifiers:
            digits = digits_of(identifier)
            if len(digits) >= LEAST_DIGITS:
                self.numbers.setdefault(digits[-LEAST_DIGITS:], {})[digits, person.id] = None
            self._spelling(person.id, identifier, "identifier")

    def _spelling(self, who: str, text: str, reason: str) -> None:
        for sequence in spellings(text):
            letters = len("".join(sequence))
            plain = not who and len(sequence) == 1 and sequence[0].isalpha()
            short = letters < LEAST_ALONE
            tier = Tier.ASK if short or plain else Tier.SURE
            self._put(_Form(sequence, who, tier, "short" if short else reason))

    def _alone(self, who: str, word: str) -> None:
        if len(word) >= LEAST_ALONE and not word.isdigit():
            self._put(_Form((word,), who, Tier.ASK, "name-alone"))
        if len(word) >= LEAST_INSIDE:
            self.inside.setdefault(word[:LEAST_INSIDE], {})[word, who] = None

    def _with_initials(self, who: str, word: str, others: tuple[str, ...]) -> None:
        if len(word) >= LEAST_ALONE:
            initials = tuple(each[0] for each in others)
            for beside in filter(None, (initials, *((each,) for each in initials))):
                self._put(_Form((word, *beside), who, Tier.ASK, "name-alone"))
                self._put(_Form((*beside, word), who, Tier.ASK, "name-alone"))

    def _put(self, form: _Form) -> None:
        self.longest = max(self.longest, sum(map(len, form.words)))
        if len(form.words) == 1 and len(form.words[0]) >= LEAST_SPACED:
            self.spaced.setdefault(form.words[0][:LEAST_SPACED], {})[form] = None
        self.by_first.setdefault(form.words[0], {})[form] = None


def words_alone(name: str, person: Person) -> Iterator[str]:
    """Yield the words of a name, as they are spelled, that tell of somebody each by itself."""
    return (word for word in name.split() if form_of(word) not in person.nobodys)


def standing_in(
    text: str, wanted: Listed, tick: Tick = unhurried, *, alike: bool = False
) -> tuple[list[Mention], list[Mention]]:
    """Return what is listed where it stands, and where asked for what sounds `alike`; they may overlap.

    `tick` may raise to stop it.
    """
    listed: dict[Mention, None] = {}
    heard: dict[Mention, None] = {}
    size = max(_PIECE, _TIMES * wanted.longest)
    for piece in in_turns(read_on(text, size, wanted.longest), tick, _TURN):
        for words in readings(piece.words, tick):
            for way in (_spelled, _spaced, _held):
                listed |= dict.fromkeys(_of(piece, way(words, wanted, tick)))
            if alike:
                heard |= dict.fromkeys(_of(piece, _alike(piece.words, words, wanted, tick)))
    return [*listed, *_numbers(text, wanted, tick)], list(heard)


def _of(piece: Piece, found: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions that begin in a piece, at their places in the text."""
    for each in found:
        if each.start < piece.high:
            start, end = piece.start + each.start, piece.start + each.end
            yield Mention(start, end, each.who, each.tier, each.reason)


def _spelled(words: Sequence[Word], wanted: Listed, tick: Tick) -> Iterator[Mention]:
    """Yield listed spellings and lone words of them."""
    for at, word in enumerate(in_turns(words, tick)):
        for form in wanted.by_first.get(word.form, ()):
            end = at + len(form.words)
            if end == at + 1 or tuple(each.form for each in words[at:end]) == form.words:
                yield Mention(word.start, words[end - 1].end, form.who, form.tier, form.reason)


def _spaced(words: Sequence[Word], wanted: Listed, tick: Tick) -> Iterator[Mention]:
    """Yield listed spellings with spaces put in or left out."""
    if not wanted.spaced:
        return
    letters, begins, ends = run_together([word.form for word in words])
    for at, first in in_turns(begins.items(), tick):
        for form in wanted.spaced.get(letters[at : at + LEAST_SPACED], ()):
            glued = form.words[0]
            if letters.startswith(glued, at) and (last := ends.get(at + len(glued), -1)) > first:
                yield Mention(words[first].start, words[last].end, form.who, form.tier, form.reason)


def _held(words: Sequence[Word], wanted: Listed, tick: Tick) -> Iterator[Mention]:
    """Yield words that hold a listed one."""
    for word in in_turns(words, tick):
        if len(word.form) > LEAST_INSIDE:
            for who in _held_in(word.form, wanted, tick):
                yield Mention(word.start, word.end, who, Tier.ASK, "inside")


def _held_in(form: str, wanted: Listed, tick: Tick) -> tuple[str, ...]:
    """Return whose listed words a longer word holds; remembered by word, as texts repeat them."""
    known = wanted.held.get(form)
    if known is None:
        if len(wanted.held) >= _REMEMBERED:
            wanted.held.clear()
        known = wanted.held[form] = tuple(
            {
                who: None
                for at in in_turns(range(len(form) - LEAST_INSIDE + 1), tick)
                for inner, who in wanted.inside.get(form[at : at + LEAST_INSIDE], ())
                if form.startswith(inner, at) and form != inner
            }
        )
    return known


def _alike(text: str, words: Sequence[Word], wanted: Listed, tick: Tick) -> Iterator[Mention]:
    """Yield words that sound like one of a listed name."""
    for word in in_turns(words, tick):
        for who in wanted.alike.among((text[word.start : word.end], word.form)):
            yield Mention(word.start, word.end, who, Tier.ASK, "alike")


def _numbers(text: str, wanted: Listed, tick: Tick) -> Iterator[Mention]:
    """Yield listed numbers, with or without their country code."""
    if not wanted.numbers:
        return
    for found in in_turns(NUMBER.finditer(text), tick):
        for who, first, last in _known_at(digits_of(found[0]), wanted.numbers):
            start, end = _within_sentences(found[0], first, last)
            yield Mention(found.start() + start, found.start() + end, who, Tier.SURE, "identifier")


def _within_sentences(run: str, first: int, last: int) -> tuple[int, int]:
    """Return where in a run of digits a number stands whose first and last digit are these.

    What joins on without the end of a sentence is the number's (a prefix, an extension); a day that begins
    the next sentence ("… 12-34-56. 28 августа …") or ended the one before is not.
    """
    digits = [at for at, sign in enumerate(run) if sign.isdigit()]
    ends = [each.end() for each in _sentence_end.finditer(run)]
    start = max((each for each in ends if each <= digits[first]), default=0)
    beyond = next((each for each in ends if each > digits[last]), None)
    if beyond is None:
        return start, len(run)
    return start, max(at for at in digits if at < beyond) + 1


def known_in(digits: str, numbers: Mapping[str, Iterable[tuple[str, str]]]) -> Iterator[str]:
    """Yield who has a number that stands in a run of digits, whole or without its country code.

    `numbers` holds (digits, who) by their last `LEAST_DIGITS` digits. Two numbers are one when they
    end alike for `SAME_DIGITS`, or the listed one is shorter and stands whole.
    """
    return (who for who, _first, _last in _known_at(digits, numbers))


def _known_at(
    digits: str, numbers: Mapping[str, Iterable[tuple[str, str]]]
) -> Iterator[tuple[str, int, int]]:
    """Yield who as `known_in`, with the first and last digit of what is the same."""
    for at in range(LEAST_DIGITS, len(digits) + 1):
        for known, who in numbers.get(digits[at - LEAST_DIGITS : at], ()):
            same = known[-SAME_DIGITS:]
            if digits[:at].endswith(same):
                yield who, at - len(same), at - 1
