"""In which order the rows of an import are placed: what a row points to comes before it.

- Rows keep their order otherwise. A row defines its reference; it points to the references its cells name.
- Rows that point to each other in a ring stay together: a group, which is saved whole, must not end in
  between, or after a kill one of them would point to nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Linked:
    """What one row is called, and which other rows it names."""

    reference: str
    points_to: Collection[str]


def in_order(rows: Sequence[Linked]) -> Iterator[tuple[int, bool]]:
    """Yield the place of each row and whether a group of rows may end behind it."""
    defined: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        if row.reference:
            defined.setdefault(row.reference, []).append(place)
    order = list(_before(rows, defined))
    turn = {place: at for at, place in enumerate(order)}
    reach = 0
    for at, place in enumerate(order):
        later = [turn[other] for name in rows[place].points_to for other in defined.get(name, ())[:1]]
        reach = max(reach, *later, 0)
        yield place, reach <= at


def _before(rows: Sequence[Linked], defined: Mapping[str, Sequence[int]]) -> Iterator[int]:
    """Yield every row once, the first row of each reference it points to before it."""
    begun: set[int] = set()
    for first in range(len(rows)):
        waiting = [(first, _pointed(rows[first], defined))] if first not in begun else []
        begun.add(first)
        while waiting:
            place, others = waiting[-1]
            other = next((each for each in others if each not in begun), None)
            if other is None:
                waiting.pop()
                yield place
            else:
                begun.add(other)
                waiting.append((other, _pointed(rows[other], defined)))


def _pointed(row: Linked, defined: Mapping[str, Sequence[int]]) -> Iterator[int]:
    for name in row.points_to:
        yield from defined.get(name, ())[:1]
