"""What hands, machines and accidents do to names: 115 people, some 300 ways, 1,700 places.

Written before the rules that find them. In `breadth_torn.txt` a line `@ name | alias` lists somebody, the lines
below it are a way and a text, the name in ⟦…⟧; ⏎ is a line's end, ⇥ a tab, ⟨200B⟩ a character that is not seen.
In `breadth_torn_harmless.txt` each line is one text about nobody of the list: other people and everyday words in
the same disguises. A half of the people, chosen by chance, was only scored while rules were made; but who made them
had written the texts, so that it is no stranger's set. All invented.
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
class Torn:
    """The people of the table, what is written of them, and what is of nobody."""

    people: tuple[dict[str, object], ...]
    snippets: tuple[Snippet, ...]
    harmless: tuple[LookAlike, ...]
    held_out: frozenset[str]


def torn() -> Torn:
    """Return the table."""
    people: list[dict[str, object]] = []
    snippets: list[Snippet] = []
    for line in _lines("breadth_torn.txt"):
        kind, text = line.split(" ", 1)
        if kind == "@":
            name, *aliases = text.split(" | ")
            people.append({"id": f"torn{len(people)}", "name": name, "aliases": aliases})
            continue
        snippets += _snippets(kind, _read(text), str(people[-1]["id"]))
    who = sorted(str(each["id"]) for each in people)
    held_out = frozenset(random.Random("torn").sample(who, len(who) // 2))
    texts = map(_read, _lines("breadth_torn_harmless.txt"))
    harmless = tuple(LookAlike("torn", text, 0, len(text)) for text in texts)
    return Torn(tuple(people), tuple(snippets), harmless, held_out)


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
