"""Plain pixels as a picture file: JPEG or PNG, with nothing in it but them.

It reads no hostile bytes: what came out of a hostile file is pixels by then, and nothing else. It runs where
Pillow runs, in a process of its own, another than the one that decoded.
"""

from __future__ import annotations

import io
from typing import Any, Final

from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin

from fieldjournal.decoders.frames import Refused, Told
from fieldjournal.decoders.jobs import MOST_SIDE

_NEEDED: Final = (ImageFile, JpegImagePlugin, PngImagePlugin)
_QUALITY: Final = 90


def prepare() -> Any:
    """Encode a pixel of our own, so that all Pillow imports late is there; return the encoder."""
    Image.preinit()
    for kind in ("jpeg", "png"):
        decode({"as": kind, "columns": 1, "lines": 1}, bytes(3))
    return decode


def decode(order: Told, pixels: bytes) -> tuple[Told, bytes]:
    """Return the file. Raises: `Refused`."""
    columns, lines = int(order.get("columns", 0)), int(order.get("lines", 0))
    fits = 0 < columns <= MOST_SIDE and 0 < lines <= MOST_SIDE and len(pixels) == 3 * columns * lines
    if not fits or order.get("as") not in {"jpeg", "png"}:
        raise Refused("damaged")
    image, made = Image.frombytes("RGB", (columns, lines), pixels), io.BytesIO()
    if order["as"] == "jpeg":
        # Pillow has room for a byte a pixel and fails beyond: grain, gravel and leaves take more than that.
        ImageFile.MAXBLOCK = max(ImageFile.MAXBLOCK, len(pixels))
        image.save(made, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    else:
        image.save(made, "PNG", optimize=True)
    return {"columns": columns, "lines": lines}, made.getvalue()
