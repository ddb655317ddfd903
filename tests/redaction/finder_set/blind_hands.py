"""The sixth and the seventh hand: sets written blind, side by side, by two who had read the design and nothing else.

Each is written out in one file of lines, `[what it is, it]`, as it was handed in: no rule of the project made it.

- 77 people, 35 classes of their author's choice, some 4,000 snippets `[class, whose, text, start, end]`, 450
  look-alikes, 6,000 words of innocent prose; the sixth also has identifiers and harmless numbers.
- The sixth has a half nobody looked at while rules were made; the seventh was looked at whole, in the end.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.lookalikes import LookAlike

_HERE: Final = Path(__file__).parent


@dataclass
class Hand:
    """One set."""

    people: list[Mapping[str, object]] = field(default_factory=list)
    held_out: list[str] = field(default_factory=list)
    snippets: list[Snippet] = field(default_factory=list)
    look_alikes: list[LookAlike] = field(default_factory=list)
    prose: dict[str, str] = field(default_factory=dict)
    identifiers: list[tuple[str, str, str]] = field(default_factory=list)
    harmless: list[str] = field(default_factory=list)

    def take(self, what: str, it: Any) -> None:
        """Take one line of a file."""
        match what:
            case "snippets":
                kind, who, text, start, end = it
                self.snippets.append(Snippet(kind, text, start, end, who))
            case "look_alikes":
                self.look_alikes.append(LookAlike(*it))
            case "prose":
                self.prose[it[0]] = it[1]
            case "identifiers":
                self.identifiers.append(tuple(it))
            case "harmless":
                self.harmless += it
            case _:
                getattr(self, what).append(it)


@cache
def hand(name: str) -> Hand:
    """Return the set that `name` tells: sixth, seventh."""
    made = Hand()
    for line in (_HERE / f"{name}_hand.jsonl").read_text("utf-8").splitlines():
        made.take(*json.loads(line))
    return made
