"""Pixels as letters: two to a cell in colours, or one shade to a cell where there are no colours.

- Half-blocks work on every terminal with colours: the upper pixel is the colour of ▀, the lower one what lies
  behind it. A cell is about twice as high as wide, so pixels come out square.
- Shades need no colour at all: darkness is drawn by the letters of `SHADES`.
- Whoever asks for the pixels of a picture asks for `room` of the cells there are.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from fieldjournal.journal.viewing.pictures import Picture

SHADES: Final = " .:-=+*#%@"
"""From dark to light, on a dark ground."""

_RED, _GREEN, _BLUE = 299, 587, 114
"""Thousandths that each colour has in how light a pixel looks (ITU-R BT.601)."""


def room(columns: int, lines: int) -> tuple[int, int]:
    """Return the most pixels that half-blocks and shades draw in so many cells."""
    return columns, 2 * lines


def half_blocks(picture: Picture, columns: int, lines: int, ground: Style) -> list[Strip]:
    """Return a picture in the middle of so many cells, two pixels to a cell."""
    high = -(-picture.lines // 2)
    strips = []
    for line in range(high):
        upper, lower = _line(picture, 2 * line), _line(picture, 2 * line + 1)
        cells = [
            Segment("▀", ground + _two(upper[at : at + 3], lower[at : at + 3]))
            for at in range(0, len(upper), 3)
        ]
        strips.append(Strip(Segment.simplify(cells), picture.columns))
    return centred(strips, picture.columns, columns, lines, ground)


def shades(picture: Picture, columns: int, lines: int, ground: Style, *, dark: bool = True) -> list[Strip]:
    """Return a picture in the middle of so many cells, by letters alone; `dark` is what lies behind them."""
    strips, letters = [], SHADES if dark else SHADES[::-1]
    for line in range(0, picture.lines, 2):
        upper = _line(picture, line)
        lower = _line(picture, min(line + 1, picture.lines - 1))
        words = "".join(
            letters[(_light(upper, at) + _light(lower, at)) * len(SHADES) // (2 * 256)]
            for at in range(0, len(upper), 3)
        )
        strips.append(Strip([Segment(words, ground)], picture.columns))
    return centred(strips, picture.columns, columns, lines, ground)


def _line(picture: Picture, line: int) -> bytes:
    """Return a line's pixels; none behind the last one."""
    wide = 3 * picture.columns
    return picture.pixels[line * wide : (line + 1) * wide]


def _light(pixels: bytes, at: int) -> int:
    return (_RED * pixels[at] + _GREEN * pixels[at + 1] + _BLUE * pixels[at + 2]) // 1000


@lru_cache(maxsize=16_384)
def _two(upper: bytes, lower: bytes) -> Style:
    behind = Color.from_rgb(*lower) if lower else None
    return Style(color=Color.from_rgb(*upper), bgcolor=behind)


def centred(strips: list[Strip], wide: int, columns: int, lines: int, ground: Style) -> list[Strip]:
    """Return strips with as much ground on every side of them as the cells have."""
    left = max(columns - wide, 0) // 2
    made = [
        Strip([Segment(" " * left, ground), *each, Segment(" " * (columns - left - wide), ground)], columns)
        for each in strips
    ]
    above = max(lines - len(made), 0) // 2
    blank = Strip.blank(columns, ground)
    return [*[blank] * above, *made, *[blank] * (lines - above - len(made))]
