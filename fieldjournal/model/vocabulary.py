"""What a choice list is: stable codes, our own wording, and the HURIDOCS code where one exists.

The lists themselves are in `lists/`, by what they are about.

- A code is never renamed and never reused; a label may be reworded.
- Every list takes `other` with words; *unknown* is no entry but a kind of empty, the same for all fields.
- `also` holds what people type or print for an entry; it is matched without case, never shown.
- A label is understood in every language of the interface: a partner's table need not be in ours. Half of one
  that says *this or that* is understood too, where no other entry says the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from fieldjournal.i18n import N_, everywhere
from fieldjournal.model.values import Choice

OTHER = "other"
_OR: Final = re.compile(r",? (?:or|или|ýa-da|ýa) ")


@dataclass(frozen=True)
class Entry:
    """One choice: its code, its label, HURIDOCS code (12 digits or empty), and words typed for it."""

    code: str
    label: str
    huridocs: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """A named choice list in the order it is offered."""

    name: str
    entries: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        yield from self.entries
        yield OTHER_ENTRY

    def entry(self, code: str) -> Entry | None:
        """Return the entry of `code`, or None."""
        return self._by_code.get(code)

    @cached_property
    def _by_code(self) -> dict[str, Entry]:
        return {entry.code: entry for entry in self}

    def worded(self, code: str) -> tuple[str, ...]:
        """Return the label of `code` in every language of the interface; the code where it has none."""
        entry = self.entry(code)
        return tuple(dict.fromkeys(everywhere(entry.label))) if entry else (code,)

    def find(self, words: str) -> Choice | None:
        """Return the choice meant by what somebody typed: a code, a label or another known wording."""
        code = self._codes.get(_plain(words))
        return Choice(code) if code else None

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        """Every known wording to its code; a code stands above a label, a label above other words."""
        found: dict[str, str] = {}
        for known in (_codes, _labels, _others):
            for entry in self:
                for words in known(entry):
                    found.setdefault(_plain(words), entry.code)
        halves: defaultdict[str, set[str]] = defaultdict(set)
        for entry in self:
            for words in _halves(entry):
                halves[_plain(words)].add(entry.code)
        return {words: next(iter(codes)) for words, codes in halves.items() if len(codes) == 1} | found


def _codes(entry: Entry) -> tuple[str, ...]:
    return (entry.code,)


def _labels(entry: Entry) -> tuple[str, ...]:
    return everywhere(entry.label)


def _others(entry: Entry) -> tuple[str, ...]:
    return entry.also


def _halves(entry: Entry) -> Iterator[str]:
    for label in everywhere(entry.label):
        halves = _OR.split(label)
        yield from halves if len(halves) > 1 else ()


def _plain(words: str) -> str:
    return " ".join(words.replace("_", " ").casefold().split())


OTHER_ENTRY = Entry(OTHER, N_("other"))


def choice_list(name: str, *rows: tuple[str, str] | tuple[str, str, str] | Entry) -> Vocabulary:
    """Return a vocabulary from (code, label) or (code, label, HURIDOCS code) rows, or entries."""
    return Vocabulary(name, tuple(row if isinstance(row, Entry) else Entry(*row) for row in rows))
