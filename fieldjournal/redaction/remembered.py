"""What was worked out of the texts of an export, so that an answer has only what it changes reckoned again.

- The mentions in a text follow from the text, from who is looked for and from the kinds of identifiers.
- A text as it leaves follows besides from where it stands, from how everybody is treated and called
  (`ground`), from the questions asked before it at the same place, and from the answers to its own. It
  holds as long as each of its questions has the answer it had.
- Both are kept under all of that, whole, so that a memory can serve any export: with one or without, the
  same comes out.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass, field

from fieldjournal.redaction.finder import Compiled, Mention, gathered, listed
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.redaction.turns import Tick, unhurried


@dataclass(frozen=True)
class Made:
    """A text as it leaves, with all that was noted while it was made."""

    words: str
    questions: tuple[Question, ...]
    met: frozenset[str]
    asked: tuple[tuple[str, ...], ...]
    """What was asked about, for counting the same question at the same place."""

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        """Say whether each of its questions has the answer it had."""
        return all(answers.get(each.id) is each.answer for each in self.questions)


@dataclass(repr=False)
class Remembered:
    """A memory, for one review after another; it goes with whoever holds it."""

    _found: dict[tuple[Person, ...], dict[Hashable, tuple[Mention, ...]]] = field(default_factory=dict)
    _made: dict[Hashable, dict[Hashable, Made]] = field(default_factory=dict)

    def gathered(
        self, text: str, wanted: Compiled, *, kinds: Collection[str] = (), tick: Tick = unhurried
    ) -> tuple[Mention, ...]:
        """Return `finder.gathered`, near misses too."""
        known = self._found.setdefault(wanted.people, {})
        key = text, frozenset(kinds)
        if key not in known:
            known[key] = tuple(gathered(text, wanted, kinds=kinds, near_misses=True, tick=tick))
        return known[key]

    def listed(self, text: str, wanted: Compiled, tick: Tick = unhurried) -> tuple[Mention, ...]:
        """Return `finder.listed`."""
        known = self._found.setdefault(wanted.people, {})
        key = text, "listed"
        if key not in known:
            known[key] = tuple(listed(text, wanted, tick))
        return known[key]

    def texts(self, ground: Hashable) -> dict[Hashable, Made]:
        """Return the texts made on the same ground, by what else they follow from."""
        return self._made.setdefault(ground, {})
