"""What was read of a page so far: lines, notes under it, and whether something was left behind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass
class Page:
    """Gathers what both formats tell of a document."""

    hidden: bool = False
    """Something was left out that nobody sees: deleted, commented, hidden, white, tiny."""
    inside: bool = False
    """Something was left out that is no words: pictures, drawings, other documents."""
    covered: bool = False
    """Something is drawn over words, and which of them are seen nobody can say."""
    notes: list[list[str]] = field(default_factory=list)
    """The lines of each note, in the order of their marks."""

    def mark(self, lines: list[str]) -> str:
        """Keep a note; return what stands for it in the text."""
        self.notes.append(lines)
        return f"[{len(self.notes)}]"

    def whole(self, heads: Iterable[str], body: Iterable[str], feet: Iterable[str]) -> str:
        """Return everything in reading order: heads of pages, the text, notes, feet of pages."""
        notes = [f"[{number}] {' '.join(each).strip()}" for number, each in enumerate(self.notes, start=1)]
        pieces = ["\n".join(each).strip("\n") for each in (heads, body, notes, feet)]
        return "\n\n".join(each for each in pieces if each.strip())


def row(cells: Sequence[Sequence[str]]) -> list[str]:
    """Return a row of a table: one line where every cell has one at the most, else cell after cell."""
    plain = [[line for line in cell if line.strip()] for cell in cells]
    if all(len(cell) <= 1 for cell in plain):
        line = "\t".join("".join(cell) for cell in plain).rstrip("\t")
        return [line] if line else []
    return [line for cell in plain for line in cell]
