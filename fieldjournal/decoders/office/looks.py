"""What a style makes of words, as far as it decides whether anybody sees them.

- Styles lie over each other: what the upper one does not say, the lower one does.
- White letters count as unseen where nothing is known to lie behind them, and letters on a ground of their
  own colour: so words are blacked out by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_WHITE: Final = 0xF0
"""Each colour of a letter that paper swallows, at least."""

_ALIKE: Final = 0x30
"""How far each band of two colours may differ that nobody tells apart."""

_SMALLEST: Final = 2.0
"""Points up to which letters are a line of dust."""


@dataclass(frozen=True)
class Look:
    """Each is None where a style does not say it."""

    hidden: bool | None = None
    colour: str | None = None
    """Six hexadecimal digits; anything else is a colour nobody has to look for."""
    points: float | None = None
    ground: bool | None = None
    """Whether some colour lies behind the letters."""
    behind: str | None = None
    """That colour, where it is known: as `colour`."""

    def over(self, lower: Look) -> Look:
        """Return this look on top of another."""
        return Look(
            lower.hidden if self.hidden is None else self.hidden,
            lower.colour if self.colour is None else self.colour,
            lower.points if self.points is None else self.points,
            lower.ground if self.ground is None else self.ground,
            lower.behind if self.behind is None else self.behind,
        )

    @property
    def unseen(self) -> bool:
        """Whether nobody can read words that look so."""
        tiny = self.points is not None and self.points <= _SMALLEST
        white = not self.ground and is_white(self.colour)
        return bool(self.hidden) or tiny or white or _are_alike(self.colour, self.behind)


PLAIN: Final = Look()


def is_white(colour: str | None) -> bool:
    """Say whether a colour cannot be told from paper."""
    bands = _bands(colour)
    return bool(bands) and min(bands) >= _WHITE


def _are_alike(one: str | None, other: str | None) -> bool:
    pairs = tuple(zip(_bands(one), _bands(other), strict=False))
    return bool(pairs) and max(abs(a - b) for a, b in pairs) < _ALIKE


def _bands(colour: str | None) -> bytes:
    """Return red, green, blue; nothing for what is no colour."""
    try:
        bands = bytes.fromhex((colour or "").strip().removeprefix("#"))
    except ValueError:
        return b""
    return bands if len(bands) == 3 else b""  # noqa: PLR2004 - red, green, blue
