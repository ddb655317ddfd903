"""The allow-list refuses all that is no coding segment, no pixel and no sample."""

from __future__ import annotations

import functools
import struct
import zlib

import pytest

from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.bundle.clean.structures import fits
from tests.bundle.clean import hostile

pytestmark = pytest.mark.usefixtures("quick_decoders")

_ODD_FILTERS = zlib.compress((b"\x09" + bytes(3 * 96)) * 64)
"""Lines whose first byte, which says how to read them, says nothing there is."""


@functools.cache
def clean(kind: str) -> Clean:
    return rebuild([hostile.PICTURES[kind]])


def segment(marker: int, held: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(held) + 2) + held


def chunk(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


@pytest.mark.parametrize("kind", hostile.PICTURES)
def test_an_original_does_not_pass(kind: str) -> None:
    for ending in ("jpg", "png", "pdf", "txt", "wav", "gif", ""):
        assert not fits(f"att-001.{ending}", hostile.PICTURES[kind])


@pytest.mark.parametrize(
    ("ending", "kind", "altered"),
    [
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xFE, b"a comment") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xE1, b"Exif\0\0") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xEF, b"x") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole + b"behind"),
        ("jpg", "JPEG", lambda whole: whole[:-2] + segment(0xFE, b"late") + whole[-2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xE0, b"JFXX\0\x10") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + b"loose" + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xDB, b"payload" * 10) + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + 9 * segment(0xDB, bytes(65)) + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xC4, bytes(17) + b"payload") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:2] + segment(0xDD, b"payload") + whole[2:]),
        ("jpg", "JPEG", lambda whole: whole[:-2] + segment(0xDA, b"\3payload") + whole[-2:]),
        ("jpg", "JPEG", lambda whole: whole[: whole.index(b"\xff\xda")] + whole[-2:]),
        ("jpg", "JPEG", lambda whole: whole[:-2]),
        ("jpg", "JPEG", lambda whole: whole[: len(whole) // 2]),
        ("png", "PNG", lambda whole: whole[:33] + chunk(b"tEXt", b"Author\0X") + whole[33:]),
        ("png", "PNG", lambda whole: whole[:33] + chunk(b"prIv", b"x") + whole[33:]),
        ("png", "PNG", lambda whole: whole + b"behind"),
        ("png", "PNG", lambda whole: whole[:-12] + chunk(b"IDAT", b"more") + whole[-12:]),
        ("png", "PNG", lambda whole: whole[:40] + bytes([whole[40] ^ 1]) + whole[41:]),
        ("png", "PNG", lambda whole: whole[:-12] + chunk(b"IEND", b"payload")),
        ("png", "PNG", lambda whole: whole[:8] + chunk(b"IHDR", whole[16:29] + b"payload") + whole[33:]),
        (
            "png",
            "PNG",
            lambda whole: whole[:33] + chunk(b"IDAT", zlib.compress(b"\x09" * 18_496)) + whole[-12:],
        ),
        ("png", "PNG", lambda whole: whole[:33] + chunk(b"IDAT", b"no deflate") + whole[-12:]),
        ("pdf", "PDF", lambda whole: whole + b"% behind"),
        ("pdf", "PDF", lambda whole: whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 1 0 R")),
        ("pdf", "PDF", lambda whole: whole.replace(b"/Type /Catalog", b"/Type /Catalog /X (y)")),
        ("pdf", "PDF", lambda whole: whole.replace(b"%PDF-1.4", b"%PDF-1.4 ")),
        ("png", "JPEG", lambda whole: whole),
        ("exe", "JPEG", lambda whole: whole),
    ],
)
def test_whatever_is_added_is_seen(ending: str, kind: str, altered: object) -> None:
    whole = clean(kind).content
    assert fits(f"att-001.{clean(kind).ending}", whole)
    assert not fits(f"att-001.{ending}", altered(whole))  # type: ignore[operator] # a function of the table


@pytest.mark.parametrize(
    ("content", "is_fit"),
    [
        ("слова\n\tи ещё\n".encode(), True),
        (b"\xff\xfe\0", False),
        (b"bell\x07", False),
        ("next\u0085line".encode(), False),
        ("a mark \u200b nobody sees".encode(), False),
        ("nor this\ufe01 one".encode(), False),
        ("nor\u3164this one".encode(), False),
    ],
)
def test_a_text_is_plain(content: bytes, is_fit: bool) -> None:  # noqa: FBT001 - a column of the table
    assert fits("att-001.txt", content) is is_fit


def test_every_cut_of_a_file_is_refused() -> None:
    for kind in ("JPEG", "PNG", "PDF"):
        made = clean(kind)
        for end in range(0, len(made.content), max(len(made.content) // 60, 1)):
            assert not fits(f"att-001.{made.ending}", made.content[:end])
