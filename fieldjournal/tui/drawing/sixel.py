"""Pictures as sixels: six lines of pixels to a band, one colour of the band after the other.

DEC STD 070, chapter 9, as xterm, foot, WezTerm, Windows Terminal and tmux draw them. What is written is made
of numbers of colours and of the letters `?` to `~`: nothing of a picture can be an escape code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.journal.viewing.pictures import Picture

COLOURS: Final = 128
"""Of the palette that a picture is asked for with: each costs time for every band it is in."""

_BAND: Final = 6
_ZERO: Final = 63
"""The letter for six pixels of another colour, `?`."""

_RUN: Final = re.compile(rb"(.)\1{3,}", re.DOTALL)
"""From four same letters on, a number and one letter are shorter."""


def drawn(picture: Picture) -> str:
    """Return a picture with a palette as what draws it at the cursor."""
    return (
        f'\x1bP0;1q"1;1;{picture.columns};{picture.lines}'
        + "".join(_colours(picture.palette))
        + "-".join(_band(picture, top) for top in range(0, picture.lines, _BAND))
        + "\x1b\\"
    )


def _colours(palette: bytes) -> Iterator[str]:
    for number in range(len(palette) // 3):
        red, green, blue = (round(band * 100 / 255) for band in palette[3 * number : 3 * number + 3])
        yield f"#{number};2;{red};{green};{blue}"


def _band(picture: Picture, top: int) -> str:
    """Return six lines: for each colour in them, which of the six pixels of each column have it."""
    wide = picture.columns
    rows = [
        picture.pixels[line * wide : (line + 1) * wide]
        for line in range(top, min(top + _BAND, picture.lines))
    ]
    pieces = []
    for colour in sorted(set(b"".join(rows))):
        total = 0
        for bit, row in enumerate(rows):
            table = bytearray(256)
            table[colour] = 1 << bit
            total |= int.from_bytes(row.translate(bytes(table)), "big")
        total += int.from_bytes(bytes([_ZERO]) * wide, "big")
        letters = total.to_bytes(wide, "big").rstrip(b"?")
        pieces.append(f"#{colour}{_RUN.sub(_counted, letters).decode('ascii')}")
    return "$".join(pieces)


def _counted(found: re.Match[bytes]) -> bytes:
    return b"!%d%b" % (len(found[0]), found[1])
