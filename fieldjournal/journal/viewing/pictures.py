"""A picture or a page of a document: the part of it that is looked at, as pixels for a screen.

- A view is a page and a part of it; zooming and moving make another view, never one beyond the edge.
- What a decoder answers is drawn only if it has exactly the pixels it says, and no more than were asked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from fieldjournal import sandbox
from fieldjournal.decoders.jobs import SCALE
from fieldjournal.errors import CannotShow
from fieldjournal.journal.viewing.content import Content
from fieldjournal.model.file_types import Viewer
from fieldjournal.sandbox import Answer

_DECODERS: Final = {Viewer.PICTURE: sandbox.PICTURE, Viewer.DOCUMENT: sandbox.DOCUMENT}
_SMALLEST: Final = 1 / 64
"""Part of the whole that fills the screen at the most."""

_MOST: Final = 1 << 31
"""Pixels or pages beyond which a number is none."""


@dataclass(frozen=True)
class View:
    """A page from 0, and the part of it in sight: a middle and a size, as fractions of the whole."""

    page: int = 0
    x: float = 0.5
    y: float = 0.5
    size: float = 1.0

    def zoomed(self, factor: float) -> View:
        """Return the view nearer by `factor`, or farther below 1."""
        return _inside(replace(self, size=min(max(self.size / factor, _SMALLEST), 1.0)))

    def moved(self, x: float, y: float) -> View:
        """Return the view moved by fractions of what is in sight."""
        return _inside(replace(self, x=self.x + x * self.size, y=self.y + y * self.size))

    def turned(self, page: int) -> View:
        """Return the whole of another page."""
        return View(page)

    def order(self, columns: int, lines: int, colours: int = 0) -> dict[str, int | str]:
        """Return what a decoder is asked for so that it fits into so many pixels."""
        half = self.size / 2
        edges = {"left": self.x - half, "top": self.y - half, "right": self.x + half, "bottom": self.y + half}
        order: dict[str, int | str] = {name: round(SCALE * edge) for name, edge in edges.items()}
        return {**order, "page": self.page, "columns": columns, "lines": lines, "colours": colours}


def _inside(view: View) -> View:
    half = view.size / 2
    return replace(view, x=min(max(view.x, half), 1 - half), y=min(max(view.y, half), 1 - half))


@dataclass(frozen=True, repr=False)
class Picture:
    """Pixels, line by line: three bytes RGB each, or with a palette one byte, the number of its colour."""

    columns: int
    lines: int
    pixels: bytes
    palette: bytes = b""
    whole: tuple[int, int] = (0, 0)
    """Pixels of the file itself, or points of a document's page."""
    pages: int = 0
    """0 where they were not counted."""
    more: bool = False
    """Another page follows."""
    cut: bool = False
    """The file's end is missing or damaged."""
    letters_may_lack: bool = False

    def fitted(self, columns: int, lines: int) -> Picture:
        """Return an RGB picture made smaller to fit: each pixel the mean of those it covers."""
        factor = max(self.columns / max(columns, 1), self.lines / max(lines, 1))
        if factor <= 1 or self.palette:
            return self
        wide, high = max(int(self.columns / factor), 1), max(int(self.lines / factor), 1)
        across, down = _edges(self.columns, wide), _edges(self.lines, high)
        pixels = bytearray()
        for top, bottom in pairwise(down):
            rows = [self.pixels[3 * line * self.columns :][: 3 * self.columns] for line in range(top, bottom)]
            for left, right in pairwise(across):
                covered = b"".join(row[3 * left : 3 * right] for row in rows)
                pixels += bytes(sum(covered[band::3]) * 3 // len(covered) for band in range(3))
        return replace(self, columns=wide, lines=high, pixels=bytes(pixels))


def _edges(size: int, parts: int) -> list[int]:
    return [size * part // parts for part in range(parts + 1)]


def draw(content: Content, view: View, columns: int, lines: int, colours: int = 0) -> Picture:
    """Return what a view shows, in at most so many pixels; blocks, for any thread. Raises: `CannotShow`."""
    decoder = _DECODERS.get(content.viewer)
    if decoder is None:
        raise CannotShow("no-viewer")
    answer = sandbox.decode(decoder, view.order(columns, lines, colours), content.pieces)
    return _checked(answer, columns, lines, colours)


def _checked(answer: Answer, columns: int, lines: int, colours: int) -> Picture:
    """Return an answer as a picture. Raises: `CannotShow` where it is none, or not the one asked for."""
    wide, high = answer.number("columns", columns), answer.number("lines", lines)
    held = answer.number("colours", colours)
    palette, pixels = answer.body[: 3 * held], answer.body[3 * held :]
    fits = len(palette) == 3 * held and len(pixels) == wide * high * (1 if held else 3)
    if not fits or not pixels or (held and max(pixels) >= held) or bool(held) != bool(colours):
        raise CannotShow("decoder-broke")
    return Picture(
        wide,
        high,
        pixels,
        palette,
        (answer.number("whole_columns", _MOST), answer.number("whole_lines", _MOST)),
        answer.number("pages", _MOST),
        more=bool(answer.number("more", 1)),
        cut=bool(answer.number("cut", 1)),
        letters_may_lack=bool(answer.number("letters", 1)),
    )
