"""What is drawn over words: it hides them on the page, and takes none of them out of the file.

Where words come to stand is worked out by the program that shows them, and not here. So:

- A drawing in front of the text that no words run around may lie over any of them: what of such a letter is
  seen nobody can say.
- Behind the text only what is as black as the letters hides them.
- What is see-through hides nothing: without paint, with thin lines. What nobody knows to be so is not: a
  picture, a chart, ink. What was drawn by hand is not either, however thin: lines lie close together.
- Pieces of one group say where they are: a later one lies over the words of an earlier.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from fieldjournal.decoders.office.looks import are_alike

THIN: Final = 2.0
"""Points up to which a bar or a line leaves the letters under it legible."""

_TOUCH: Final = 0.05
"""Share of a box up to which two that lie side by side may overlap."""

_LETTERS: Final = "000000"


class Place(NamedTuple):
    """Where a piece of a group is, in measures of the group."""

    left: float
    top: float
    width: float
    height: float

    def hides_part_of(self, other: Place) -> bool:
        """Say whether this lies over more than the edge of another."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return across > _TOUCH * other.width and down > _TOUCH * other.height


class Piece(NamedTuple):
    """One of a group, in the order they are drawn in."""

    place: Place
    has_words: bool
    is_painted: bool


def one_hides_another(pieces: Iterable[Piece]) -> bool:
    """Say whether in a group something painted lies over words."""
    below: list[Place] = []
    for place, has_words, is_painted in pieces:
        if is_painted and any(place.hides_part_of(each) for each in below):
            return True
        below += [place] if has_words else []
    return False


def is_black(colours: Iterable[str]) -> bool:
    """Say whether letters nobody gave a colour vanish on one of these."""
    return any(are_alike(each, _LETTERS) for each in colours)


def draws_enough(*, filled: bool, stroke: float, by_hand: bool) -> bool:
    """Say whether a shape hides letters; `stroke` are points of its line, none where it has none."""
    return filled or stroke > THIN or (by_hand and stroke > 0)
