"""What is blacked out on the preview is gone at the same place of the clean copy, however it was held."""

from __future__ import annotations

import functools
import io

import pytest
from PIL import ExifTags, Image, ImageChops, ImageDraw

from fieldjournal.bundle.clean.pdf import read_pdf
from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.decoders import document, picture
from fieldjournal.decoders.jobs import SCALE
from tests.bundle.clean.hostile import pdf_page

pytestmark = pytest.mark.usefixtures("quick_decoders")

RED, GREEN, BLACK = (230, 20, 20), (20, 160, 40), (0, 0, 0)
_SIZE = (360, 240)
_FACE = (250, 30, 300, 70)
_TREE = (40, 150, 120, 200)


def photo(form: str, turned: int = 1, size: tuple[int, int] = _SIZE) -> bytes:
    """Return a grey picture with something red to hide and something green to keep."""
    image = Image.new("RGB", _SIZE, (200, 200, 200))
    draw = ImageDraw.Draw(image)
    draw.rectangle(_FACE, fill=RED)
    draw.rectangle(_TREE, fill=GREEN)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = turned
    made = io.BytesIO()
    options = {"quality": 95} if form in {"JPEG", "WEBP"} else {}
    image.resize(size).save(made, form, exif=exif, **options)
    return made.getvalue()


def page(properties: str) -> bytes:
    """Return a PDF with the same on its page."""
    drawn = []
    for colour, (left, top, right, bottom) in ((RED, _FACE), (GREEN, _TREE)):
        bands = " ".join(f"{band / 255:.3f}" for band in colour)
        drawn.append(f"{bands} rg {left} {_SIZE[1] - bottom} {right - left} {bottom - top} re f")
    return pdf_page(" ".join(drawn), f"/MediaBox [0 0 {_SIZE[0]} {_SIZE[1]}] {properties}")


def where(image: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    """Return white where a picture is of a colour, or nearly, and black elsewhere."""
    bands = zip(image.convert("RGB").split(), colour, strict=True)
    near = [band.point([255 * (abs(shade - wanted) < 60) for shade in range(256)]) for band, wanted in bands]
    return functools.reduce(ImageChops.darker, near)


def share(image: Image.Image, colour: tuple[int, int, int]) -> float:
    return where(image, colour).histogram()[255] / (image.width * image.height)


def previewed(untrusted: bytes, part: tuple[float, float, float, float]) -> Image.Image:
    """Return a part of the first page, small, as the screen asks for it."""
    decode = (document if untrusted.startswith(b"%PDF") else picture).prepare()
    edges = zip(("left", "top", "right", "bottom"), part, strict=True)
    order = {name: round(SCALE * edge) for name, edge in edges}
    told, pixels = decode({**order, "columns": 150, "lines": 150}, untrusted)
    return Image.frombytes("RGB", (told["columns"], told["lines"]), pixels)


def box_around(untrusted: bytes, part: tuple[float, float, float, float]) -> Box:
    """Return the box somebody draws around what is red on a part of the preview, and its mixed edges."""
    seen = previewed(untrusted, part)
    red = where(seen, RED).getbbox()
    assert red is not None
    left, top, right, bottom = part
    wide, high = (right - left) / seen.width, (bottom - top) / seen.height
    return Box(
        left + (red[0] - 1) * wide,
        top + (red[1] - 1) * high,
        left + (red[2] + 1) * wide,
        top + (red[3] + 1) * high,
    )


WHOLE = (0.0, 0.0, 1.0, 1.0)
FILES = {
    **{f"JPEG held {turned}": photo("JPEG", turned) for turned in (2, 5, 6)},
    "WebP held 7": photo("WEBP", 7),
    "TIFF held 8": photo("TIFF", 8),
    "larger than a copy may be": photo("JPEG", 3, (4500, 3000)),
    "PDF turned": page("/Rotate 90"),
    "PDF cut to a part and turned": page("/CropBox [30 30 330 220] /Rotate 270"),
}


@pytest.mark.parametrize("kind", FILES)
def test_what_was_hidden_on_the_preview_is_gone(kind: str) -> None:
    untrusted = FILES[kind]
    # The red is in one quarter of what is seen: what is hidden there was looked at enlarged.
    seen = previewed(untrusted, WHOLE)
    x, y, *_end = where(seen, RED).getbbox() or (0, 0)
    left, top = 0.5 * (x > seen.width / 2), 0.5 * (y > seen.height / 2)
    part = (left, top, left + 0.5, top + 0.5)
    clean = rebuild([untrusted], [box_around(untrusted, part)])
    content = read_pdf(clean.content)[0].jpeg if clean.ending == "pdf" else clean.content
    with Image.open(io.BytesIO(content)) as copy:
        copy.thumbnail((900, 900))
        assert not share(copy, RED)
        assert 0.9 < share(copy, GREEN) / share(seen, GREEN) < 1.1, "the rest is there"
        assert share(copy, BLACK) < 3 * share(seen, RED), "and no more than that is gone"
