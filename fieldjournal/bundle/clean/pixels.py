"""Pixels between two processes: decoded by one, blacked out here, encoded by another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldjournal import sandbox
from fieldjournal.decoders.jobs import MOST_SIDE
from fieldjournal.errors import CannotShow
from fieldjournal.sandbox import Answer

_MOST = 1 << 31
_MIXED = 2
_BESIDE = ("others", "behind", "inside")


@dataclass(frozen=True)
class Box:
    """A part of a page that is blacked out: edges as fractions of the whole, 0.0 to 1.0."""

    left: float
    top: float
    right: float
    bottom: float
    page: int = 0


@dataclass(frozen=True, repr=False)
class Page:
    """One page of a file, as pixels: RGB, line by line."""

    columns: int
    lines: int
    pixels: bytes
    whole: tuple[int, int]
    """Pixels it had in the file, or points of a document's page."""
    more: bool
    """Another page follows."""
    cut: bool
    """Its end was missing or damaged in the file."""
    letters_may_lack: bool
    pages: int = 0
    """How many the file has, 0 where they were not counted."""
    left_out: tuple[str, ...] = ()
    """Codes of what the file holds beside its pages (`clean_copy.LOST`)."""

    def blacked_out(self, boxes: Sequence[Box]) -> Page:
        """Return the page with the pixels under the boxes destroyed, and those that touch them."""
        if not boxes:
            return self
        pixels = bytearray(self.pixels)
        for box in boxes:
            left, right = _span(box.left, box.right, self.columns)
            top, bottom = _span(box.top, box.bottom, self.lines)
            for line in range(top, bottom):
                at = 3 * (line * self.columns + left)
                pixels[at : at + 3 * (right - left)] = bytes(3 * (right - left))
        return replace(self, pixels=bytes(pixels))


def _span(low: float, high: float, size: int) -> tuple[int, int]:
    """Return the pixels of a side, with those beside it: making a picture smaller mixes neighbours."""
    return max(int(low * size) - _MIXED, 0), min(int(high * size) + 1 + _MIXED, size)


def page_of(decoder: str, pieces: Sequence[bytes], number: int, *, per_unit: float = 1.0) -> Page:
    """Return a page, as large as it is (`per_unit` pixels for each of its own units) and `MOST_SIDE` allows.

    Raises: `CannotShow`.
    """
    small = _asked(decoder, pieces, number, 16, 16)
    wide, high = small.number("whole_columns", _MOST), small.number("whole_lines", _MOST)
    columns, lines = (min(max(round(each * per_unit), 1), MOST_SIDE) for each in (wide, high))
    answer = _asked(decoder, pieces, number, columns, lines)
    made = answer.number("columns", columns), answer.number("lines", lines)
    if not all(made) or len(answer.body) != 3 * made[0] * made[1]:
        raise CannotShow("decoder-broke")
    return Page(
        *made,
        answer.body,
        (wide, high),
        more=bool(answer.number("more", 1)),
        cut=bool(answer.number("cut", 1)),
        letters_may_lack=bool(answer.number("letters", 1)),
        pages=answer.number("pages", _MOST),
        left_out=tuple(code for code in _BESIDE if answer.number(code, 1)),
    )


def encoded(page: Page, kind: str) -> bytes:
    """Return a page as a `jpeg` or `png` file. Raises: `CannotShow`."""
    order: dict[str, int | str] = {"as": kind, "columns": page.columns, "lines": page.lines}
    return sandbox.decode(sandbox.ENCODE, order, [page.pixels]).body


def _asked(decoder: str, pieces: Sequence[bytes], number: int, columns: int, lines: int) -> Answer:
    return sandbox.decode(decoder, {"page": number, "columns": columns, "lines": lines}, pieces)
