"""The last step of every decoder that draws: a part of a picture, as large as wanted, as plain pixels."""

from __future__ import annotations

from typing import Final, NamedTuple

from PIL import Image, ImageFile

from fieldjournal.decoders.frames import Told
from fieldjournal.decoders.jobs import MOST_COLOURS, MOST_SIDE, SCALE

_NEEDED: Final = (ImageFile,)
"""Pillow imports it only when pixels are read out; by then nothing can be opened any more."""

PAPER: Final = (255, 255, 255)
"""What shows through where a picture is transparent: letters mostly are black."""


class Wanted(NamedTuple):
    """An order read as numbers that cannot ask for too much."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    columns: int
    lines: int
    colours: int

    @classmethod
    def of(cls, order: Told) -> Wanted:
        """Read an order; what is missing means the whole first page."""

        def number(name: str, default: int, most: int) -> int:
            return min(max(int(order.get(name, default)), 0), most)

        left, top = (number(name, 0, SCALE - 1) / SCALE for name in ("left", "top"))
        right, bottom = (number(name, SCALE, SCALE) / SCALE for name in ("right", "bottom"))
        return cls(
            number("page", 0, 1_000_000),
            left,
            top,
            max(right, left + 1 / SCALE),
            max(bottom, top + 1 / SCALE),
            max(number("columns", 256, MOST_SIDE), 1),
            max(number("lines", 256, MOST_SIDE), 1),
            number("colours", 0, MOST_COLOURS),
        )

    def box(self, columns: float, lines: float) -> tuple[float, float, float, float]:
        """Return the part wanted of something of this size."""
        return self.left * columns, self.top * lines, self.right * columns, self.bottom * lines

    def fitted(self, columns: float, lines: float) -> tuple[int, int]:
        """Return the size at which the part wanted of something fits, with its proportions kept."""
        wide, high = (self.right - self.left) * columns, (self.bottom - self.top) * lines
        factor = min(self.columns / wide, self.lines / high)
        return (
            min(max(round(wide * factor), 1), self.columns),
            min(max(round(high * factor), 1), self.lines),
        )


def answered(image: Image.Image, wanted: Wanted, told: Told) -> tuple[Told, bytes]:
    """Return the finished part of a picture as an answer: RGB, or a palette and its indexes."""
    size: dict[str, int | str] = {"columns": image.width, "lines": image.height, "page": wanted.page}
    if not wanted.colours:
        return {**size, **told, "colours": 0}, image.convert("RGB").tobytes()
    few = image.convert("RGB").quantize(wanted.colours)
    palette = bytes(few.getpalette("RGB") or PAPER)[: 3 * wanted.colours]
    return {**size, **told, "colours": len(palette) // 3}, palette + few.tobytes()


def opaque(image: Image.Image) -> Image.Image:
    """Return a picture as RGB, on white paper where it is transparent."""
    if image.mode not in {"RGBA", "LA", "PA", "La", "RGBa"} and "transparency" not in image.info:
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, (*PAPER, 255))
    paper.alpha_composite(image.convert("RGBA"))
    return paper.convert("RGB")
