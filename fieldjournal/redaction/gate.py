"""The last look: nothing protected stands in texts that are about to leave.

It shares the words (`offsets`) with the finder and none of the redactor's decisions, and is stricter:

- every listed spelling, and every word of a listed name of three letters or more, as whole words;
- every such word of six letters or more inside a longer word;
- every word that sounds like one, in any script and with an ending (`alike`);
- every spelling, and every word of a listed name, of eight letters or more with spaces put in or left out;
- every listed number of six digits or more, separators ignored;
- every single line that never leaves a record.

In raw bytes, where cells and members stand side by side, whole words count from six letters on, sounds only
where the bytes are words and no noise (`heard`), and what is made of everyday words (a group's calling, a
line that never leaves) does not count; and they are searched in windows that overlap by some two thousand
letters.

Allowed are only words somebody judged *not this person*, words a named contact is called by, and the family
name alone of whoever it was said of that relatives need no protection (`Person.nobodys`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldjournal.redaction.alike import Alike
from fieldjournal.redaction.listed import (
    LEAST_ALONE,
    LEAST_DIGITS,
    LEAST_INSIDE,
    LEAST_SPACED,
    known_in,
    words_alone,
)
from fieldjournal.redaction.offsets import (
    NUMBER,
    digits_of,
    form_of,
    form_readings,
    raw_words,
    run_together,
    spellings,
)
from fieldjournal.redaction.people import Person

_WINDOW: Final = 1 << 14
_OVERLAP: Final = 1 << 11
"""Letters of raw text looked through at once, and how many again with the next: longer than a name."""

_no_word = re.compile(r"[^\w+/=-]")


@dataclass(frozen=True)
class Protected:
    """What must not be found. Nothing of it shows in `repr`."""

    people: tuple[Person, ...] = field(repr=False)
    called: Mapping[str, str] = field(repr=False)
    """What a finding is told by: the pseudonym of a contact, `[…]` for a line that never leaves."""
    allowed: frozenset[tuple[str, ...]] = field(repr=False, default=frozenset())
    """Words, as forms, that may stand."""


@dataclass(frozen=True)
class Finding:
    """Something protected at a place. It holds no word of what was found."""

    place: str
    pseudonym: str


class Gate:
    """Looks through any number of texts for the same protected words; what it has seen it knows again.

    `turn` is told, before each look, how many letters it is about to look at; it may raise to stop it.
    """

    def __init__(self, protected: Protected, turn: Callable[[int], None] = lambda _letters: None) -> None:
        self._turn = turn
        self._called = protected.called
        self._allowed = protected.allowed
        allowed = frozenset("".join(each) for each in protected.allowed)
        self._whole: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
        self._inside: dict[str, list[tuple[str, str]]] = {}
        self._spaced: dict[str, list[tuple[str, str]]] = {}
        self._numbers: dict[str, list[tuple[str, str]]] = {}
        self._alike = Alike()
        self._seen: dict[str, tuple[str, ...]] = {}
        self._seen_raw: dict[tuple[str, frozenset[str], bool], tuple[str, ...]] = {}
        for person in protected.people:
            self._protect(person, allowed)

    def _protect(self, person: Person, allowed: frozenset[str]) -> None:
        for spelling in (*person.names, *person.callings, *person.identifiers):
            for words in spellings(spelling):
                self._put(words, person.id, plain=spelling in person.callings)
                glued = "".join(words)
                everyday = spelling in person.callings
                if len(glued) >= LEAST_SPACED and glued not in allowed and not everyday:
                    self._spaced.setdefault(glued[:LEAST_SPACED], []).append((glued, person.id))
        for identifier in person.identifiers:
            digits = digits_of(identifier)
            if len(digits) >= LEAST_DIGITS:
                self._numbers.setdefault(digits[-LEAST_DIGITS:], []).append((digits, person.id))
        self._protect_words(person, allowed)

    def _protect_words(self, person: Person, allowed: frozenset[str]) -> None:
        for name in person.names:
            for spelled in words_alone(name, person):
                self._alike.add(person.id, spelled)
        alone = dict.fromkeys(each for name in person.names for words in spellings(name) for each in words)
        for word in (each for each in alone if each not in person.nobodys):
            if len(word) >= LEAST_ALONE and not word.isdigit():
                self._put((word,), person.id, plain=False)
            if len(word) >= LEAST_INSIDE:
                self._inside.setdefault(word[:LEAST_INSIDE], []).append((word, person.id))
            if len(word) >= LEAST_SPACED and word not in allowed:
                self._spaced.setdefault(word[:LEAST_SPACED], []).append((word, person.id))

    def _put(self, words: tuple[str, ...], who: str, *, plain: bool) -> None:
        if words not in self._allowed:
            self._whole.setdefault(words[0], []).append((words, who, plain))

    def look(self, place: str, text: str) -> Iterator[Finding]:
        """Yield what stands in a decoded text: a cell, an attribute, a name, a value."""
        self._turn(len(text))
        if text not in self._seen:
            self._seen[text] = tuple(dict.fromkeys(self._standing_in(text)))
        yield from self._told(place, self._seen[text])

    def _standing_in(self, text: str) -> Iterator[str]:
        for words in form_readings(text):
            yield from self._whole_in(words)
            yield from self._inside_in(words, frozenset())
            yield from self._spaced_in(words)
            yield from self._alike_in(words, frozenset(), short=True)
        yield from self._alike_in(raw_words(text), frozenset(), short=True)
        yield from self._numbers_in(text)

    def look_raw(
        self, place: str, text: str, own: frozenset[str], *, heard: bool = False
    ) -> Iterator[Finding]:
        """Yield what stands in one decoding of raw bytes; `own` are words of our own fixed texts.

        A long one is looked through in windows that overlap, so that what it shares with another is known.
        What is `heard` is no noise, in which anything can be heard.
        """
        for window in windows(text):
            self._turn(len(window))
            key = window, own, heard
            if key not in self._seen_raw:
                found = self._standing_in_raw(window, own, heard=heard)
                self._seen_raw[key] = tuple(dict.fromkeys(found))
            yield from self._told(place, self._seen_raw[key])

    def _standing_in_raw(self, text: str, own: frozenset[str], *, heard: bool) -> Iterator[str]:
        for words in form_readings(text):
            yield from self._long_in(words, own)
            yield from self._inside_in(words, own)
            yield from self._spaced_in(words)
            if heard:
                yield from self._alike_in(words, own, short=False)
        if heard:
            yield from self._alike_in(raw_words(text), own, short=False)
        yield from self._numbers_in(text)

    def _told(self, place: str, who: Iterable[str]) -> Iterator[Finding]:
        for each in who:
            yield Finding(place, self._called.get(each, each))

    def _whole_in(self, words: Sequence[str]) -> Iterator[str]:
        for _wanted, who, _plain in self._standing(words):
            yield who

    def _long_in(self, words: Sequence[str], own: frozenset[str]) -> Iterator[str]:
        for wanted, who, plain in self._standing(words):
            ours = len(wanted) == 1 and wanted[0] in own
            if not ours and not plain and sum(map(len, wanted)) >= LEAST_INSIDE:
                yield who

    def _standing(self, words: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str, bool]]:
        for at, word in enumerate(words):
            if word in self._whole:
                for each in self._whole[word]:
                    if tuple(words[at : at + len(each[0])]) == each[0]:
                        yield each

    def _numbers_in(self, text: str) -> Iterator[str]:
        if self._numbers:
            for found in NUMBER.finditer(text):
                yield from known_in(digits_of(found[0]), self._numbers)

    def _inside_in(self, words: Sequence[str], own: frozenset[str]) -> Iterator[str]:
        for form in dict.fromkeys(word for word in words if len(word) > LEAST_INSIDE):
            if (form,) in self._allowed or form in own:
                continue
            for at in range(len(form) - LEAST_INSIDE + 1):
                for inner, who in self._inside.get(form[at : at + LEAST_INSIDE], ()):
                    if form != inner and form.startswith(inner, at):
                        yield who

    def _alike_in(self, words: Iterable[str], own: frozenset[str], *, short: bool) -> Iterator[str]:
        for word in dict.fromkeys(words):
            for who in self._alike.among((word,), short=short):
                form = form_of(word)
                if (form,) not in self._allowed and form not in own:
                    yield who

    def _spaced_in(self, words: Sequence[str]) -> Iterator[str]:
        if not self._spaced:
            return
        letters, at, ends = "".join(words), 0, None
        for first, form in enumerate(words):
            for glued, who in self._spaced.get(letters[at : at + LEAST_SPACED], ()) if form else ():
                if letters.startswith(glued, at):
                    ends = ends or run_together(words)[2]
                    if ends.get(at + len(glued), first) > first:
                        yield who
            at += len(form)


def windows(text: str) -> Iterator[str]:
    """Yield a text in pieces of some thousand letters that begin and end between words and overlap."""
    at = 0
    while len(text) - at > _WINDOW + _OVERLAP:
        end = _between(text, at + _WINDOW)
        yield text[at:end]
        at = _between(text, end - _OVERLAP)
    yield text[at:]


def _between(text: str, at: int) -> int:
    """Return the next place that is in no word, within a window's reach."""
    found = _no_word.search(text, at, at + _OVERLAP)
    return found.start() if found else at
