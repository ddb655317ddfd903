"""Files with a secret in every place known to hold one: made here, so that nothing is shipped but code."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw, PngImagePlugin, TiffImagePlugin

SECRET = "Qavzor Lemtubek"
"""Nobody is called like this."""

_EXIF_TEXTS = (0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298)
"""Description, maker, model, program, artist, copyright."""

_GPS, _EXIF = 0x8825, 0x8769
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>{SECRET}</creator></x:xmpmeta>'.encode()
ICC = b"\0" * 128 + SECRET.encode() * 4


def scene(columns: int = 96, lines: int = 64, shade: int = 0) -> Image.Image:
    """Return a picture that can be told from others: two shapes on a slope of colour."""
    image = Image.new("RGB", (columns, lines))
    image.putdata([(x * 2 % 256, y * 3 % 256, shade) for y in range(lines) for x in range(columns)])
    ImageDraw.Draw(image).rectangle((8, 8, 30, 30), fill=(250, 250, 250))
    return image


def exif(turned: int = 1) -> Image.Exif:
    """Return what a camera writes, with the secret in every text, in its own part and in the place."""
    made = Image.Exif()
    for tag in _EXIF_TEXTS:
        made[tag] = SECRET
    made[0x0112] = turned
    made.get_ifd(_EXIF).update(
        {0x9286: b"ASCII\0\0\0" + SECRET.encode(), 0xA431: SECRET, 0x927C: SECRET.encode()}
    )
    made.get_ifd(_GPS).update({29: SECRET, 1: "N"})
    return made


def jpeg(turned: int = 1) -> bytes:
    """Return a JPEG: Exif with place, XMP, ICC, a comment, a small picture, bytes behind the end."""
    made = io.BytesIO()
    scene().save(
        made,
        "JPEG",
        exif=exif(turned).tobytes(),
        icc_profile=ICC,
        comment=SECRET.encode(),
        xmp=XMP,
        quality=92,
    )
    whole = made.getvalue()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\x14" + b"\x1c\x02\x50\0\x0f" + SECRET.encode()
    app13 = b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc
    return whole[:2] + app13 + whole[2:] + f"PK\x03\x04{SECRET}".encode()


def png() -> bytes:
    """Return a PNG: three kinds of text, Exif, ICC, a chunk of its own, bytes behind the end."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_text("Comment", SECRET, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    texts.add(b"teSt", SECRET.encode())
    made = io.BytesIO()
    scene().save(made, "PNG", pnginfo=texts, exif=exif().tobytes(), icc_profile=ICC)
    return made.getvalue() + SECRET.encode()


def gif() -> bytes:
    """Return a GIF of two frames with a comment."""
    made = io.BytesIO()
    scene().save(
        made, "GIF", save_all=True, append_images=[scene(shade=200)], comment=SECRET.encode(), duration=90
    )
    return made.getvalue()


def webp() -> bytes:
    """Return a WebP with Exif, XMP and ICC."""
    made = io.BytesIO()
    scene().save(made, "WEBP", exif=exif().tobytes(), xmp=XMP, icc_profile=ICC, quality=90)
    return made.getvalue()


def moving_webp() -> bytes:
    """Return a WebP of two frames with Exif and XMP."""
    made = io.BytesIO()
    scene().save(
        made,
        "WEBP",
        save_all=True,
        append_images=[scene(shade=200)],
        exif=exif().tobytes(),
        xmp=XMP,
        quality=90,
    )
    return made.getvalue()


def tiff() -> bytes:
    """Return a TIFF of two pages whose tags tell the secret."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for tag in _EXIF_TEXTS:
        tags[tag] = SECRET
    tags[0x02BC] = XMP
    made = io.BytesIO()
    scene().save(made, "TIFF", tiffinfo=tags, save_all=True, append_images=[scene(shade=90)])
    return made.getvalue()


def bmp() -> bytes:
    """Return a BMP with bytes behind its pixels."""
    made = io.BytesIO()
    scene().save(made, "BMP")
    return made.getvalue() + SECRET.encode()


def pdf() -> bytes:
    """Return a PDF of two pages: Info, XMP, a script, a note, an attached file, an earlier version behind."""
    text = b"BT /F1 18 Tf 20 60 Td (what is seen) Tj ET 0.9 0.1 0.1 rg 10 10 40 30 re f"
    name = SECRET.encode()
    squeezed = zlib.compress(name)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /OpenAction << /S /JavaScript /JS (f('%s')) >>"
        b" /Names << /EmbeddedFiles << /Names [(%s) << /EF << /F 8 0 R >> /UF (%s) >>] >> >> >>"
        % (name, name, name),
        b"<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] /PieceInfo << /X (%s) >> >>" % name,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Annot /Subtype /Text /Rect [0 0 0 0] /F 2 /Contents (%s) /T (%s) >>" % (name, name),
        b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n%s\nendstream" % (len(XMP), XMP),
        b"<< /Type /EmbeddedFile /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (len(squeezed), squeezed),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] >>",
        b"<< /Title (%s) /Author (%s) /Producer (%s) /CreationDate (D:20230519120000) >>"
        % (name, name, name),
    ]
    return _numbered(objects, b"/Info 10 0 R ") + b"% " + name


def pdf_page(drawn: str, properties: str) -> bytes:
    """Return a PDF of one page on which that is drawn."""
    return _numbered(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R %s >>" % properties.encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn.encode()),
        ]
    )


def _numbered(objects: Sequence[bytes], more: bytes = b"") -> bytes:
    """Return a PDF of these objects, the catalog first."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, held in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % each for each in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R %s>>\n" % (len(objects) + 1, more)
    return bytes(made) + b"startxref\n%d\n%%%%EOF\n" % start


def wav() -> bytes:
    """Return a tenth of a second of sound with a LIST chunk before and an id3 chunk behind it."""
    samples = struct.pack("<1600h", *(((n * 37) % 2000) - 1000 for n in range(1600)))
    info = b"INFOIART" + struct.pack("<I", 16) + SECRET.encode() + b"\0"
    chunks = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 16000, 32000, 2, 16)
    chunks += b"LIST" + struct.pack("<I", len(info)) + info
    chunks += b"data" + struct.pack("<I", len(samples)) + samples
    chunks += b"id3 " + struct.pack("<I", 16) + SECRET.encode() + b"\0"
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


PICTURES: Mapping[str, bytes] = {
    "JPEG": jpeg(),
    "PNG": png(),
    "GIF of two frames": gif(),
    "WebP": webp(),
    "WebP of two frames": moving_webp(),
    "TIFF of two pages": tiff(),
    "BMP": bmp(),
    "PDF": pdf(),
}
