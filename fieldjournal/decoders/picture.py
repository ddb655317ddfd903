"""Pictures: JPEG, PNG, WebP, TIFF, GIF, BMP, by Pillow, with no other format ever tried.

- The number of pixels stands in the head of the file and is looked at before one of them is decoded.
- Pages (TIFF) and frames (GIF, WebP) are one thing here: pages.
- Orientation is applied as the camera noted it; places are told in the picture as it is looked at.
- Of a file whose end is missing, what is there is drawn, and it is said.
- What else the file holds is said: other pictures, a film behind the photo.
"""

from __future__ import annotations

import copy
import io
from contextlib import suppress
from typing import Any, Final

from PIL import (
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    ImageColor,
    ImageFile,
    ImageOps,
    ImagePalette,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    TiffTags,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from fieldjournal.decoders.endings import Behind, behind
from fieldjournal.decoders.frames import Refused, Told, refusing
from fieldjournal.decoders.jobs import MOST_PIXELS
from fieldjournal.decoders.pixels import Wanted, answered, opaque

_NEEDED: Final = (
    BmpImagePlugin, GifImagePlugin, ImageColor, ImagePalette, JpegImagePlugin, MpoImagePlugin, PngImagePlugin,
    TiffImagePlugin, TiffTags, WebPImagePlugin, copy,
)  # fmt: skip
"""What Pillow would import when it comes to need it: by then nothing can be opened any more."""

_FORMATS: Final = ("BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
_TURNED: Final = {5, 6, 7, 8}
"""Values of the orientation tag with which width and height change places (TIFF 6.0, Exif 2.3)."""

_MIXED: Final = {"L", "LA", "RGB", "RGBA", "CMYK"}
"""Modes in which the mean of two pixels is a colour between them."""

_SIXTEEN_BITS: Final = 256
_SUB_IFDS: Final = 330
"""Tag of a page's other pictures: smaller ones, or the one a camera made it of (TIFF/EP, 5.1)."""


def prepare() -> Any:
    """Let Pillow know its formats; return the decoder."""
    Image.preinit()
    # `MOST_PIXELS` is asked here, with an answer of its own.
    Image.MAX_IMAGE_PIXELS = None
    return decode


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    """Return the part of the page that is wanted. Raises: `Refused`."""
    wanted = Wanted.of(order)
    with refusing():
        return _drawn(untrusted, wanted)


def _drawn(untrusted: bytes, wanted: Wanted) -> tuple[Told, bytes]:
    image = image_of_file = _page(untrusted, wanted.page)
    size = image.size
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        # The decoder itself leaves out detail that is not wanted: less memory, less time.
        _draft(image, wanted)
    image, cut = _loaded(image, untrusted, wanted.page)
    turned = _orientation(image) in _TURNED
    whole = size[::-1] if turned else size
    image = _with_plain_colours(_upright(_eight_bits(image)))
    more, lost = _next(untrusted, wanted.page + 1)
    box = _within(wanted.box(*image.size), image.size)
    # Made small first: every step before it costs the memory of the whole once more.
    shown = opaque(image.resize(wanted.fitted(*whole), Image.Resampling.BICUBIC, box, reducing_gap=2.0))
    told: dict[str, int | str] = {
        "whole_columns": whole[0],
        "whole_lines": whole[1],
        "pages": 0,
        "more": int(more),
        "cut": int(cut or lost),
        **_left_out(image_of_file, untrusted, wanted.page),
    }
    return answered(shown, wanted, told)


def _left_out(image: Image.Image, untrusted: bytes, page: int) -> dict[str, int]:
    """Return what the file holds beside its pages, told with the first: other pictures, anything else."""
    inside = isinstance(image, TiffImagePlugin.TiffImageFile) and _SUB_IFDS in image.tag_v2
    found = behind(untrusted) if not page else Behind()
    return {"others": int(inside or found.pictures), "behind": int(found.more)}


def _page(untrusted: bytes, page: int) -> Image.Image:
    """Return the page, its head read and nothing decoded. Raises: `Refused`."""
    try:
        image = Image.open(io.BytesIO(untrusted), formats=_FORMATS)
    except UnidentifiedImageError:
        raise Refused("not-this-type") from None
    if page:
        try:
            image.seek(page)
        except EOFError:
            raise Refused("no-such-page") from None
    if image.width * image.height > MOST_PIXELS:
        raise Refused("too-many-pixels")
    return image


def _next(untrusted: bytes, page: int) -> tuple[bool, bool]:
    """Say whether there is such a page, and whether there should be one but it cannot be read."""
    try:
        image = Image.open(io.BytesIO(untrusted), formats=_FORMATS)
        image.seek(page)
    except EOFError:
        return False, False
    except Exception:  # noqa: BLE001 - Pillow may raise anything
        return False, True
    return True, False


def _loaded(image: Image.Image, untrusted: bytes, page: int) -> tuple[Image.Image, bool]:
    """Return the picture decoded, and whether some of it is missing."""
    try:
        image.load()
    except (OSError, SyntaxError):
        return _what_is_there(untrusted, page), True
    return image, False


def _what_is_there(untrusted: bytes, page: int) -> Image.Image:
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image = _page(untrusted, page)
        image.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return image


def _draft(image: JpegImagePlugin.JpegImageFile, wanted: Wanted) -> None:
    """Ask for the size at which the part wanted still has a pixel for each one drawn, or more."""
    turned = _orientation(image) in _TURNED
    columns, lines = wanted.fitted(*(image.size[::-1] if turned else image.size))
    least = round(columns / (wanted.right - wanted.left)), round(lines / (wanted.bottom - wanted.top))
    image.draft("RGB", least[::-1] if turned else least)


def _orientation(image: Image.Image) -> int:
    """Return how the camera was held, 1 to 8; 1 where a damaged note says nothing."""
    with suppress(Exception):
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    return 1


def _upright(image: Image.Image) -> Image.Image:
    if _orientation(image) != 1:
        with suppress(Exception):
            return ImageOps.exif_transpose(image)
    return image


def _with_plain_colours(image: Image.Image) -> Image.Image:
    """Return a picture whose pixels can be mixed with those beside them."""
    if image.mode in _MIXED:
        return image
    return image.convert("RGBA" if image.mode == "PA" or "transparency" in image.info else "RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return grey pictures of 16 and 32 bits with 8; others as they are."""
    if image.mode.startswith("I;16"):
        return image.point(lambda value: value / _SIXTEEN_BITS).convert("L")
    if image.mode in {"I", "F"}:
        low, high = image.getextrema()
        span = float(high) - float(low) or 1.0  # type: ignore[arg-type] # these modes have one band
        return image.point(lambda value: value * (255 / span) - float(low) * 255 / span).convert("L")  # type: ignore[arg-type]
    return image


def _within(
    box: tuple[float, float, float, float], size: tuple[int, int]
) -> tuple[float, float, float, float]:
    return max(box[0], 0.0), max(box[1], 0.0), min(box[2], float(size[0])), min(box[3], float(size[1]))
