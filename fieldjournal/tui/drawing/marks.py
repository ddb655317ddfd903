"""What is blacked out in a picture, and the frame that is being moved about, drawn over what is in sight.

It is only how it looks while somebody chooses: a clean copy is made from the file itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import ceil
from typing import Final, TypeAlias

from fieldjournal.journal.viewing.pictures import Picture

Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom: fractions of what is in sight; what lies beyond 0 and 1 is not drawn."""

_BLACK: Final = bytes((0, 0, 0))
_RIM: Final = bytes((230, 230, 230))
_CHOSEN: Final = bytes((255, 205, 0))
_FINE: Final = 160
"""Pixels of a picture's shorter side for each pixel of a rim."""


def marked(picture: Picture, boxes: Iterable[Edges], frame: Edges) -> Picture:
    """Return a picture with parts in black, each with a rim, and a frame in a colour of its own."""
    canvas = _Canvas(picture)
    for each in boxes:
        canvas.fill(each)
        canvas.rim(each, _RIM, _RIM)
    canvas.rim(frame, _CHOSEN, _BLACK)
    return canvas.picture()


class _Canvas:
    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._pixels = bytearray(picture.pixels)
        self._palette = picture.palette
        self._thick = max(min(picture.columns, picture.lines) // _FINE, 1)

    def picture(self) -> Picture:
        return replace(self._picture, pixels=bytes(self._pixels), palette=self._palette)

    def fill(self, edges: Edges) -> None:
        left, top, right, bottom = self._pixel_edges(edges)
        for line in range(max(top, 0), min(bottom, self._picture.lines)):
            self._run(line, left, right, _BLACK)

    def rim(self, edges: Edges, one: bytes, other: bytes) -> None:
        """Draw a rim inside the edges, in pieces of two colours by turns, so that it shows on any ground."""
        left, top, right, bottom = self._pixel_edges(edges)
        thick = self._thick
        for line in range(max(top, 0), min(bottom, self._picture.lines)):
            if line < top + thick or line >= bottom - thick:
                for begin, end, colour in self._pieces(left, right, one, other):
                    self._run(line, begin, end, colour)
            else:
                colour = other if (line - top) // (2 * thick) % 2 else one
                self._run(line, left, left + thick, colour)
                self._run(line, right - thick, right, colour)

    def _pieces(self, left: int, right: int, one: bytes, other: bytes) -> Iterator[tuple[int, int, bytes]]:
        step = 2 * self._thick
        for number, begin in enumerate(range(left, right, step)):
            yield begin, min(begin + step, right), other if number % 2 else one

    def _pixel_edges(self, edges: Edges) -> tuple[int, int, int, int]:
        columns, lines = self._picture.columns, self._picture.lines
        left, top = int(edges[0] * columns), int(edges[1] * lines)
        right, bottom = ceil(edges[2] * columns), ceil(edges[3] * lines)
        return left, top, max(right, left + 2), max(bottom, top + 2)

    def _run(self, line: int, left: int, right: int, colour: bytes) -> None:
        left, right = max(left, 0), min(right, self._picture.columns)
        if left < right:
            piece = self._one(colour)
            at = (line * self._picture.columns + left) * len(piece)
            self._pixels[at : at + (right - left) * len(piece)] = piece * (right - left)

    def _one(self, colour: bytes) -> bytes:
        """Return a pixel of a colour: itself, or its number in the palette, where it is put at the end."""
        if not self._picture.palette:
            return colour
        known = [self._palette[at : at + 3] for at in range(0, len(self._palette), 3)]
        if colour not in known:
            self._palette += colour
            return bytes([len(known)])
        return bytes([known.index(colour)])
