"""What a file is, told by its first bytes and never by its name: a name is what somebody chose.

- The first fitting rule of the table counts; a rule is bytes at an offset.
- Containers that many formats share (RIFF, ISO media, ZIP) are told apart by what stands next in them.
- Text is what decodes as UTF-8 (or begins with a UTF-16 mark) and has no control characters.
- What fits nothing is unknown, which is an answer, not an error: nothing depends on the type but its label
  and which viewer may be asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from fieldjournal.model.empty import Empty, Maybe
from fieldjournal.model.values import Choice

HEAD: Final = 4096
"""How many first bytes are looked at."""


class Viewer(StrEnum):
    """How a file may be looked at inside the journal."""

    PICTURE = "picture"
    DOCUMENT = "document"
    TEXT = "text"
    SOUND = "sound"
    NONE = "none"


VIEWERS: Final[Mapping[str, Viewer]] = MappingProxyType(
    {
        **dict.fromkeys(("jpeg", "png", "gif", "webp", "tiff", "bmp"), Viewer.PICTURE),
        "pdf": Viewer.DOCUMENT,
        **dict.fromkeys(("text", "html"), Viewer.TEXT),
        **dict.fromkeys(("mp3", "wav", "ogg", "flac", "amr", "m4a", "mp4", "matroska", "avi"), Viewer.SOUND),
    }
)
"""Which viewer a type has; a type that is not named has none. A film is listened to."""

_MAGIC: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (8, b"WEBP", "webp"),
    (8, b"WAVE", "wav"),
    (8, b"AVI ", "avi"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"%PDF-", "pdf"),
    (0, b"{\\rtf", "rtf"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_office"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (0, b"#!AMR", "amr"),
    (0, b"ID3", "mp3"),
    (0, b"\x1aE\xdf\xa3", "matroska"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"Rar!\x1a\x07", "archive"),
    (0, b"\x1f\x8b", "archive"),
    (257, b"ustar", "archive"),
)
_RIFF: Final = {"webp", "wav", "avi"}
_BRANDS: Final = {
    b"heic": "heif", b"heix": "heif", b"mif1": "heif", b"msf1": "heif", b"avif": "heif",
    b"M4A ": "m4a", b"M4B ": "m4a",
}  # fmt: skip
_OFFICE: Final = (b"[Content_Types].xml", b"word/", b"xl/", b"ppt/")
_BMP_HEADS: Final = tuple(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))
"""Lengths of the second head, which two letters alone do not make a picture without."""

_MP3_FRAME: Final = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_NOT_TEXT: Final = frozenset(range(0x20)) - frozenset(b"\t\n\f\r\x1b")


def recognised(head: bytes) -> Maybe[Choice]:
    """Return the type of a file that begins with `head` (its first `HEAD` bytes, or all of it)."""
    code = _by_magic(head) or _by_container(head) or _by_text(head)
    return Choice(code) if code else Empty.UNKNOWN


def viewer_of(head: bytes) -> Viewer:
    """Return which viewer may be asked to show a file that begins with `head`."""
    found = recognised(head)
    if isinstance(found, Choice):
        return VIEWERS.get(found.code, Viewer.NONE)
    # What has no type and no control characters is a text in an encoding of its region, if it is anything.
    return Viewer.TEXT if head and _NOT_TEXT.isdisjoint(head) else Viewer.NONE


def _by_magic(head: bytes) -> str:
    for at, magic, code in _MAGIC:
        if head[at : at + len(magic)] == magic and (code not in _RIFF or head[:4] == b"RIFF"):
            return code
    return "mp3" if head[:2] in _MP3_FRAME else ""


def _by_container(head: bytes) -> str:
    if head[:2] == b"BM" and head[6:10] == bytes(4) and head[14:18] in _BMP_HEADS:
        return "bmp"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "mp4")
    if head[:4] != b"PK\x03\x04":
        return ""
    if head[30:38] == b"mimetype" and b"application/vnd.oasis.opendocument" in head[38:120]:
        return "opendocument"
    return "office" if any(name in head for name in _OFFICE) else "zip"


def _by_text(head: bytes) -> str:
    if not head:
        return ""
    if head[:2] in _MARKS:
        return "text"
    try:
        # A letter may be cut off at the end of what is looked at.
        text = head.decode() if len(head) < HEAD else head.decode(errors="ignore")
    except UnicodeDecodeError:
        return ""
    if not _NOT_TEXT.isdisjoint(head) or len(text.encode()) < len(head) - 3:
        return ""
    begin = text.lstrip("\ufeff \t\r\n")[:15].casefold()
    return "html" if begin.startswith(("<!doctype html", "<html")) else "text"
