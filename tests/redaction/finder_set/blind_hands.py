"""Sets written blind, each by somebody who had read the design and nothing else of the project.

Each is written out in one file of lines, `[what it is, it]`, as it was handed in: no rule of the project made it.

- 77 people, 35 classes of their author's choice, some 4,000 snippets `[class, whose, text, start, end]`, 450
  look-alikes, 6,000 words of innocent prose; the sixth, the eighth and those from the thirteenth on also have
  identifiers and harmless numbers.
- From the eighth on they are made as hard as the acceptance set is said to be: exact match of a listed name
  catches 0.07 to 0.11 of the names, a fuzzy match of transliterated text 0.58 to 0.64.
- From the twenty-fifth on also in how many a fuzzy match catches at 5 false alarms per 1,000 words of prose
  (0.79 to 0.81, as it is said to catch 0.81 of the acceptance set's): older sets' prose repeats listed names.
- The fourteenth, the seventeenth, the twentieth, the twenty-second, the twenty-fourth, the twenty-fifth, the
  twenty-eighth and the thirtieth were made by their authors' own rules and tables, the fifteenth, the
  eighteenth, the twenty-first, the twenty-seventh and the twenty-ninth by hand, the sixteenth, the nineteenth,
  the twenty-third, the twenty-sixth, the thirty-first to the thirty-third half so. The classes of the
  twenty-fourth, the twenty-sixth, the thirty-first and the thirty-second are the design's own words; the
  thirty-second keeps to the six languages the bars name, and tells many days without their year, the
  thirty-third months as well.
- What is missed of the halves of the tenth, the eleventh and from the fourteenth on that are held out
  nobody looked at while rules were made; the others were looked at whole, in the end.
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

BLIND: Final = ("sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
         "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
         "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth", "twentysixth",
         "twentyseventh", "twentyeighth", "twentyninth", "thirtieth", "thirtyfirst", "thirtysecond",
         "thirtythird")  # fmt: skip
"""Their names, in the order they were written."""
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
                known = self.prose.get(it[0])
                self.prose[it[0]] = it[1] if known is None else f"{known}\n\n{it[1]}"
            case "identifiers":
                self.identifiers.append(tuple(it))
            case "harmless":
                self.harmless += it
            case _:
                getattr(self, what).append(it)


@cache
def hand(name: str) -> Hand:
    """Return the set that `name` tells, one of `BLIND`."""
    made = Hand()
    for line in (_HERE / f"{name}_hand.jsonl").read_text("utf-8").splitlines():
        made.take(*json.loads(line))
    return made
