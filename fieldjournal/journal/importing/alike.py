"""Names that may be one person's under another spelling: an index to suggest from, never to decide by.

Comparing every name with every other takes minutes at a few thousand. So only those are compared that
begin like the name in two words, or in one beside an initial: no two that share less would be likely
enough.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from fieldjournal.model.names import likely_same
from fieldjournal.model.same_person import ENOUGH
from fieldjournal.model.skeletons import skeletons, words

_BEGINNING: Final = 3
_INITIAL: Final = re.compile(r"(?<!\w)\w(?!\w)")


@dataclass(frozen=True)
class Likely:
    """A contact whose name looks like another spelling of a name in the table."""

    id: str
    name: str
    likeness: float


@dataclass
class Alike:
    """Every name of every contact, by how its words begin."""

    _beginnings: defaultdict[str, set[tuple[str, str]]] = field(default_factory=lambda: defaultdict(set))

    def add(self, own_id: str, name: str) -> None:
        """Take in one name of a contact."""
        for beginning in set().union(*_beginnings(name)):
            self._beginnings[beginning].add((own_id, name))

    def likely(self, name: str) -> Iterator[Likely]:
        """Yield contacts that may be the person of that name under another spelling, likest first."""
        scored = [Likely(own_id, other, likely_same(name, other)) for own_id, other in self._near(name)]
        best: dict[str, Likely] = {}
        for each in sorted(scored, key=lambda one: (-one.likeness, one.name)):
            if each.likeness >= ENOUGH:
                best.setdefault(each.id, each)
        yield from best.values()

    def _near(self, name: str) -> Iterator[tuple[str, str]]:
        shared: Counter[tuple[str, str]] = Counter()
        for beginnings in _beginnings(name):
            shared.update({each for beginning in beginnings for each in self._beginnings.get(beginning, ())})
        for found, words_shared in shared.items():
            if words_shared > 1 or _INITIAL.search(name) or _INITIAL.search(found[1]):
                yield found


def _beginnings(name: str) -> list[set[str]]:
    """Return, for each word of a name, how its skeletons begin: two spellings of a word share one."""
    found = [{each[:_BEGINNING] for each in skeletons(word) if len(each) > 1} for word in words(name)]
    return [beginnings for beginnings in found if beginnings]
