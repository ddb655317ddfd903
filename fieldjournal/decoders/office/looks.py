"""What a style makes of words, as far as it decides whether anybody sees them.

- Styles lie over each other: what the upper one does not say, the lower one does.
- White letters count as unseen where nothing is known to lie behind them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_WHITE: Final = 0xF0
"""Each colour of a letter that paper swallows, at least."""

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

    def over(self, lower: Look) -> Look:
        """Return this look on top of another."""
        return Look(
            lower.hidden if self.hidden is None else self.hidden,
            lower.colour if self.colour is None else self.colour,
            lower.points if self.points is None else self.points,
            lower.ground if self.ground is None else self.ground,
        )

    @property
    def unseen(self) -> bool:
        """Whether nobody can read words that look so."""
        tiny = self.points is not None and self.points <= _SMALLEST
        return bool(self.hidden) or tiny or (not self.ground and is_white(self.colour))


PLAIN: Final = Look()


def is_white(colour: str | None) -> bool:
    """Say whether a colour cannot be told from paper."""
    try:
        bands = bytes.fromhex((colour or "").strip().removeprefix("#"))
    except ValueError:
        return False
    return len(bands) == 3 and min(bands) >= _WHITE  # noqa: PLR2004 - red, green, blue
