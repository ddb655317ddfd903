"""What stands behind a picture in its file: found where it begins, never read."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.decoders.endings import Behind, behind
from tests.bundle.clean import hostile
from tests.decoders import files

FILM = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(range(256)) * 4
NOTHING, PICTURES, MORE = Behind(), Behind(pictures=True), Behind(more=True)


def _saved(form: str, **options: object) -> bytes:
    return files.saved(hostile.scene(), form, **options)


JPEG, PROGRESSIVE = _saved("JPEG"), _saved("JPEG", progressive=True, exif=hostile.exif().tobytes())
PNG, WEBP = _saved("PNG"), _saved("WEBP")
GIF = hostile.gif()

HELD = [
    ("a photo", JPEG, NOTHING),
    ("with a small picture in its head", PROGRESSIVE, NOTHING),
    ("filled up with zeros", JPEG + bytes(500) + b"\r\n", NOTHING),
    ("a moving photo", JPEG + FILM, MORE),
    ("with a map of brightness", PROGRESSIVE + bytes(7) + JPEG, PICTURES),
    ("with a second view and a film", JPEG + JPEG + FILM, Behind(pictures=True, more=True)),
    ("cut off", JPEG[:-40], NOTHING),
    ("cut in its head", JPEG[:15], NOTHING),
    ("a screen", PNG, NOTHING),
    ("with something behind it", PNG + b"PK\x03\x04", MORE),
    ("a GIF of two frames", GIF, NOTHING),
    ("and a film", GIF + FILM, MORE),
    ("a GIF cut off", GIF[:-30], NOTHING),
    ("WebP", WEBP, NOTHING),
    ("and a film behind", WEBP + FILM, MORE),
    ("no picture", b"text", NOTHING),
]


@pytest.mark.parametrize(("untrusted", "held"), [each[1:] for each in HELD], ids=[each[0] for each in HELD])
def test_what_stands_behind_the_end_of_a_picture(untrusted: bytes, held: Behind) -> None:
    assert behind(untrusted) == held


def _pages() -> bytes:
    """Return a TIFF whose page holds a smaller picture as well."""
    made = io.BytesIO()
    hostile.scene().save(made, "TIFF", tiffinfo={330: 8})
    return made.getvalue()


def _with_a_file() -> bytes:
    """Return a PDF with a file attached to it."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.new_attachment("list.txt").set_data(hostile.SECRET.encode())
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("untrusted", "lost"),
    [
        (JPEG + FILM, ("behind",)),
        (JPEG + JPEG, ("others",)),
        (_pages(), ("others",)),
        (_with_a_file(), ("inside",)),
    ],
    ids=["moving photo", "second view", "smaller picture", "attached file"],
)
def test_a_clean_copy_says_what_was_left_out(untrusted: bytes, lost: tuple[str, ...]) -> None:
    assert rebuild([untrusted]).lost == lost
