"""Tables of what can be done to names, a dimension each, written before the rules that find them. All invented.

- `torn`: what hands, machines and accidents do to names: 115 people, some 300 ways, 1,700 places.
- `bent`: how names bend in a sentence, in some 25 languages: cases, plurals, patronymics, adjectives, particles,
  in full, in haste and across scripts: 130 people, 1,165 places.
- `spelled`: one name in every system of spelling, in some 30 languages and alphabets: 114 people, 2,458 places.
- `called`: what people are called: short forms, halves, words of kin, nicknames, initials: 183 people, 1,600 places.

In `breadth_DIMENSION.txt` a line `@ name | alias` lists somebody, the lines below it are a way and a text, the
name in ⟦…⟧; ⏎ is a line's end, ⇥ a tab, ⟨200B⟩ a character that is not seen. In `breadth_DIMENSION_harmless.txt`
each line is one text about nobody of the list: other people and everyday words that look so, too, in ⟦…⟧ where
no more of it is meant. A half of the
people, chosen by chance, was only scored while rules were made; but who made them had written the texts, so that
it is no stranger's set.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.lookalikes import LookAlike

_HERE: Final = Path(__file__).parent
_marked = re.compile("⟦(.*?)⟧", re.DOTALL)
_unseen = re.compile("⟨([0-9A-F]+)⟩")


@dataclass(frozen=True)
class Table:
    """The people of a table, what is written of them, and what is of nobody."""

    people: tuple[dict[str, object], ...]
    snippets: tuple[Snippet, ...]
    harmless: tuple[LookAlike, ...]
    held_out: frozenset[str]


def torn() -> Table:
    """Return what hands, machines and accidents do to names."""
    return _table("torn", random.Random("torn"))


def bent() -> Table:
    """Return how names bend in a sentence."""
    return _table("bent", random.Random(12))


def spelled() -> Table:
    """Return names in every system of spelling that papers, passports and relatives have."""
    return _table("spelled", random.Random("spelled"))


def called() -> Table:
    """Return what people are called, and by what letters of their names."""
    return _table("called", random.Random("called"))


def _table(dimension: str, chance: random.Random) -> Table:
    """Return the table of a dimension; `chance` chooses who is held out."""
    people: list[dict[str, object]] = []
    snippets: list[Snippet] = []
    for line in _lines(f"breadth_{dimension}.txt"):
        kind, text = line.split(" ", 1)
        if kind == "@":
            name, *aliases = text.split(" | ")
            people.append({"id": f"{dimension}{len(people)}", "name": name, "aliases": aliases})
            continue
        snippets += _snippets(kind, _read(text), str(people[-1]["id"]))
    who = sorted(str(each["id"]) for each in people)
    held_out = frozenset(chance.sample(who, len(who) // 2))
    texts = map(_read, _lines(f"breadth_{dimension}_harmless.txt"))
    harmless = tuple(each for text in texts for each in _harmless(dimension, text))
    return Table(tuple(people), tuple(snippets), harmless, held_out)


def _harmless(dimension: str, shown: str) -> Iterator[LookAlike]:
    marked = [LookAlike(*each[:4]) for each in _snippets(dimension, shown, "")]
    yield from marked or (LookAlike(dimension, shown, 0, len(shown)),)


def _lines(name: str) -> list[str]:
    """Return the lines of a file; signs that end lines elsewhere are characters of them."""
    return (_HERE / name).read_text("utf-8").rstrip("\n").split("\n")


def _read(line: str) -> str:
    return _unseen.sub(lambda found: chr(int(found[1], 16)), line).replace("⏎", "\n").replace("⇥", "\t")


def _snippets(kind: str, shown: str, who: str) -> Iterator[Snippet]:
    text = re.sub("[⟦⟧]", "", shown)
    for number, each in enumerate(_marked.finditer(shown)):
        start = each.start() - 2 * number
        yield Snippet(kind, text, start, start + len(each[1]), who)
