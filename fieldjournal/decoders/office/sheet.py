"""The sheets a document is laid out on, and what lies beside them or is too small for a letter.

Where something starts is told from a sheet, a margin or a paragraph, and where that is on the sheet is not
worked out here: it counts as beside the sheet only if it would be from anywhere it may start.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

WIDE: Final = 999.0
"""Points of a side of which nothing is known."""

_LETTER: Final = 2.0
"""Points of a side up to which no letter fits."""

_MARGIN: Final = 72.0
_A4: Final = (842.0, 842.0)
"""Points of both sides, however it is turned."""


class Stretch(NamedTuple):
    """What something takes of one way, from left or from top, in points."""

    start: float
    size: float
    anchor: str
    """What the start is told from: `page`; `margin`; anything else may be anywhere."""


@dataclass(frozen=True)
class Sheet:
    """The largest sheet of a document, and the widest margin."""

    size: tuple[float, float] = _A4
    margin: float = _MARGIN

    @classmethod
    def of(cls, sizes: Sequence[tuple[float, float]], margins: Sequence[float]) -> Sheet:
        """Return the largest of several, each as width and height."""
        known = [each for each in sizes if min(each) > 0] or [_A4]
        return cls((max(each[0] for each in known), max(each[1] for each in known)), max([_MARGIN, *margins]))

    def hides(self, across: Stretch, down: Stretch, *, grows: bool) -> bool:
        """Say whether nobody sees a box; one that grows is as high as its words."""
        small = across.size <= _LETTER or (down.size <= _LETTER and not grows)
        return small or any(
            each.start >= side or each.start + each.size <= -self._before(each.anchor, side)
            for each, side in zip((across, down), self.size, strict=True)
        )

    def _before(self, anchor: str, side: float) -> float:
        return {"page": 0.0, "margin": self.margin}.get(anchor, side)
