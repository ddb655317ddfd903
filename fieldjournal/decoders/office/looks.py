"""What a style makes of words, as far as it decides whether anybody sees them.

- Styles lie over each other: what the upper one does not say, the lower one does.
- Letters have to be told from what lies behind them: paper is white, names are blacked out by a ground of the
  letters' own colour. Behind what is no single colour, everything counts as seen.
- Letters need room: so many points of height, so many points of the line for each, and to begin on the sheet.
- Where programs show different colours, one in which nobody sees the words is enough.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Final

_ALIKE: Final = 0x30
"""How far each band of two colours may differ that nobody tells apart: on paper D9D9D9, not BFBFBF."""

_SMALLEST: Final = 2.0
"""Points up to which letters are a line of dust."""

_LEAST_ROOM: Final = 1.0
"""Points of the line up to which letters stand on each other."""

_USUAL: Final = 10.0
"""Points of letters whose size nobody said."""

_WIDTH: Final = 0.5
"""Of a letter, to its size."""

_SLICE: Final = 0.3
"""Share of their size up to which a line shows only a slice of its letters."""

_A4: Final = 595.0
"""Points of a sheet's width."""

PAPER: Final = ("FFFFFF",)
UNKNOWN: Final = ()
"""A ground of which no colour is known: a picture, a pattern, a drawing."""


@dataclass(frozen=True)
class Look:
    """Each is None where a style does not say it."""

    hidden: bool | None = None
    colours: tuple[str, ...] | None = None
    """Of the letters, in one program or another: six hexadecimal digits each; what is none is a colour nobody
    has to look for."""
    ground: tuple[str, ...] | None = None
    """What lies behind the letters, as `colours`; or `UNKNOWN`."""
    points: float | None = None
    wide: float | None = None
    """Width of the letters, to the usual one."""
    apart: float | None = None
    """Points put between letters; less than none draws them together."""
    line: float | None = None
    """Points of a line's height, where it does not follow the letters."""
    start: float | None = None
    """Points from the margin at which the first line begins."""
    blackened: bool | None = None
    """Whether a black marker lies over the letters, under which those nobody gave a colour are black."""

    def over(self, lower: Look) -> Look:
        """Return this look on top of another."""
        if lower is PLAIN or self is lower:
            return self
        if self is PLAIN:
            return lower
        return replace(lower, **{name: said for name in _NAMES if (said := getattr(self, name)) is not None})

    @property
    def unseen(self) -> bool:
        """Whether nobody can read words that look so."""
        ground = PAPER if self.ground is None else self.ground
        swallowed = any(are_alike(one, other) for one in self.colours or () for other in ground)
        return bool(self.hidden) or swallowed or self._has_no_room or self.is_far

    @property
    def is_far(self) -> bool:
        """Whether it begins farther from the margin than a sheet is wide."""
        return self.start is not None and abs(self.start) >= _A4

    @property
    def _has_no_room(self) -> bool:
        points = _USUAL if self.points is None else self.points
        each = _WIDTH * points * (1.0 if self.wide is None else self.wide) + (self.apart or 0.0)
        in_a_slice = self.line is not None and self.line <= _SLICE * points
        return points <= _SMALLEST or each <= _LEAST_ROOM or in_a_slice


_NAMES: Final = tuple(each.name for each in fields(Look))
PLAIN: Final = Look()


def bands(colour: str | None) -> bytes:
    """Return red, green, blue; nothing for what is no colour."""
    try:
        made = bytes.fromhex((colour or "").strip().removeprefix("#"))
    except ValueError:
        return b""
    return made if len(made) == 3 else b""  # noqa: PLR2004 - red, green, blue


def are_alike(one: str, other: str) -> bool:
    """Say whether nobody tells letters of one colour from a ground of the other."""
    pairs = tuple(zip(bands(one), bands(other), strict=False))
    return bool(pairs) and max(abs(a - b) for a, b in pairs) < _ALIKE
