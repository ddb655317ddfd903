"""Files to be decoded, made here: pictures by Pillow, documents and sounds by hand."""

from __future__ import annotations

import io
import math
import struct
import wave
import zlib
from typing import Any

from PIL import ExifTags, Image, ImageDraw

RED, BLUE, GREEN = (200, 30, 30), (20, 40, 220), (30, 160, 60)


_CYRILLIC = (
    "<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [192 /afii10017 /afii10018 /afii10019] >>"
)
"""Names of А, Б and В as old documents have them."""


def quarters(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Return a picture that is red, blue at its left top, green at its right bottom."""
    image = Image.new("RGB", size, RED)
    draw = ImageDraw.Draw(image)
    wide, high = size
    draw.rectangle((0, 0, wide // 2 - 1, high // 2 - 1), fill=BLUE)
    draw.rectangle((wide // 2, high // 2, wide, high), fill=GREEN)
    return image


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def turned_jpeg(orientation: int) -> bytes:
    """Return a JPEG whose camera noted how it was held."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return saved(quarters(), "JPEG", quality=95, exif=exif)


def pages(form: str, count: int = 3) -> bytes:
    """Return a file of several pages or frames, each larger than the one before."""
    first, *rest = [Image.new("RGB", (40 + 10 * number, 40), (80 * number, 0, 0)) for number in range(count)]
    if form != "TIFF":
        rest = [each.resize(first.size) for each in rest]
    return saved(first, form, save_all=True, append_images=rest)


def png_that_says(columns: int, lines: int) -> bytes:
    """Return a PNG with a head and hardly a byte behind it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        body = name + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", columns, lines, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


def pdf(
    *pages_said: str, font: str = "Helvetica", extra: str = "", size: tuple[int, int] = (300, 200)
) -> bytes:
    """Return a PDF with a page for each text; what is beyond ASCII is said in WinAnsi with Cyrillic names."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages_said)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {extra} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages_said)} >>",
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{font} /Encoding {_CYRILLIC} >>",
    ]
    box, fonts = f"/MediaBox [0 0 {size[0]} {size[1]}]", "/Resources << /Font << /F1 3 0 R >> >>"
    for number, words in enumerate(pages_said):
        drawn = f"0 0 1 rg 0 0 {size[0] // 2} {size[1] // 2} re f 0 g BT /F1 24 Tf 20 150 Td ({words}) Tj ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {box} {fonts} /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()


def wav(seconds: float, rate: int = 16_000) -> bytes:
    """Return a tone that gets louder by the same each second, so that a place in it can be told."""
    out = io.BytesIO()
    samples = (
        int(1000 * (at // rate + 1) * math.sin(2 * math.pi * 440 * at / rate))
        for at in range(int(seconds * rate))
    )
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(b"".join(each.to_bytes(2, "little", signed=True) for each in samples))
    return out.getvalue()
