"""Pictures by kitty's graphics protocol, placed in cells of text.

https://sw.kovidgoyal.net/kitty/graphics-protocol/ (Unicode placeholders). The pixels are sent once, under a
number of ours; where a cell holds U+10EEEE in the colour that is that number, its piece of the picture is
drawn. So a picture goes with its cells when a screen covers them, and what was sent is freed by `GONE`.

- Pixels are compressed and written as base64: nothing of a picture can be an escape code.
- There is one picture at a time. Its number is fixed, so that the launcher can free it after any end.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from typing import Final

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from fieldjournal.journal.viewing.pictures import Picture
from fieldjournal.tui.exits import PICTURE, PICTURE_GONE

GONE: Final = PICTURE_GONE
"""Frees the picture wherever it is."""

_PLACEHOLDER: Final = "\U0010eeee"
_PIECE: Final = 4096
"""Characters of base64 in one command, as the protocol has it."""

_MARKS: Final = (
    "0305 030D-030E 0310 0312 033D-033F 0346 034A-034C 0350-0352 0357 035B 0363-036F 0483-0487 0592-0595 "
    "0597-0599 059C-05A1 05A8-05A9 05AB-05AC 05AF 05C4 0610-0617 0657-065B 065D-065E 06D6-06DC 06DF-06E2 "
    "06E4 06E7-06E8 06EB-06EC 0730 0732-0733 0735-0736 073A 073D 073F-0741 0743 0745 0747 0749-074A "
    "07EB-07F1 07F3 0816-0819 081B-0823 0825-0827 0829-082D 0951 0953-0954 0F82-0F83 0F86-0F87 135D-135F "
    "17DD 193A 1A17 1A75-1A7C 1B6B 1B6D-1B73 1CD0-1CD2 1CDA-1CDB 1CE0 1DC0-1DC1 1DC3-1DC9 1DCB-1DCC "
    "1DD1-1DE6 1DFE 20D0-20D1 20D4-20D7 20DB-20DC 20E1 20E7 20E9 20F0 2CEF-2CF1 2DE0-2DFF A66F A67C-A67D "
    "A6F0-A6F1 A8E0-A8F1 AAB0 AAB2-AAB3 AAB7-AAB8 AABE-AABF AAC1 FE20-FE26 10A0F 10A38 1D185-1D189 "
    "1D1AA-1D1AD 1D242-1D244"
)
"""The combining marks that say row and column, from 0 on: `rowcolumn-diacritics.txt` of the protocol."""


def _marks() -> Iterator[str]:
    for span in _MARKS.split():
        first, _dash, last = span.partition("-")
        yield from map(chr, range(int(first, 16), int(last or first, 16) + 1))


MARKS: Final = tuple(_marks())
"""Also the most rows and columns that a picture can be placed in."""


def placed(picture: Picture, columns: int, lines: int, cell: tuple[int, int]) -> tuple[int, int]:
    """Return into how many columns and lines of cells a picture goes, its proportions kept."""
    wide, high = cell
    most_columns, most_lines = min(columns, len(MARKS)), min(lines, len(MARKS))
    factor = min(most_columns * wide / picture.columns, most_lines * high / picture.lines)
    across = round(picture.columns * factor / wide)
    down = round(picture.lines * factor / high)
    return min(max(across, 1), most_columns), min(max(down, 1), most_lines)


def sent(picture: Picture, columns: int, lines: int) -> str:
    """Return what sends an RGB picture to be shown in so many columns and lines of placeholders."""
    content = base64.b64encode(zlib.compress(picture.pixels, 1)).decode("ascii")
    pieces = [content[at : at + _PIECE] for at in range(0, len(content), _PIECE)]
    head = (
        f"a=T,q=2,U=1,f=24,o=z,t=d,i={PICTURE},s={picture.columns},v={picture.lines},c={columns},r={lines},"
    )
    commands = (
        f"\x1b_G{head if number == 0 else 'q=2,'}m={int(number < len(pieces) - 1)};{piece}\x1b\\"
        for number, piece in enumerate(pieces)
    )
    return "".join(commands)


def cells(columns: int, lines: int) -> list[Strip]:
    """Return the placeholders."""
    style = Style(color=Color.from_rgb(PICTURE >> 16, PICTURE >> 8 & 0xFF, PICTURE & 0xFF))
    return [
        Strip(
            [Segment("".join(f"{_PLACEHOLDER}{MARKS[line]}{MARKS[at]}" for at in range(columns)), style)],
            columns,
        )
        for line in range(lines)
    ]
