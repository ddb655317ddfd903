"""Whether a file of a picture holds more behind the picture: a film, a second picture, whatever somebody put.

Telephones write a short film behind a photo, cameras a second view; programs that show the picture never look
there. Nothing of it is read here but where it begins.

- JPEG: markers up to the end of the image (ITU T.81, B.1), then whatever further images stand behind it.
- PNG: its last chunk (RFC 2083, 3.2). GIF: its trailer (GIF89a, 27). WebP: the length in its head.
- Zeros and blanks behind the end are nothing. A file that is cut off has nothing behind its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

_BLANK: Final = b"\0 \t\r\n"
_JPEG: Final = b"\xff\xd8\xff"
_marker: Final = re.compile(b"\xff+([\x01-\xcf\xd8-\xfe])")
"""A marker that is none within coded samples: no stuffed zero, no restart."""

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_IEND: Final = b"IEND"
_GIF_TABLE: Final = 0x80
_GIF_IMAGE, _GIF_MORE, _GIF_END = 0x2C, 0x21, 0x3B


class Behind(NamedTuple):
    """What stands behind the picture that is shown."""

    pictures: bool = False
    """Other pictures of the same kind."""
    more: bool = False
    """Anything else."""


def behind(untrusted: bytes) -> Behind:
    """Return what stands behind the end of a picture; nothing where its kind has no end."""
    for begin, end_of in _ENDS.items():
        if untrusted.startswith(begin):
            try:
                return _behind(untrusted, end_of)
            except (IndexError, ValueError):
                return Behind()
    return Behind()


def _behind(untrusted: bytes, end_of: Callable[[bytes, int], int]) -> Behind:
    end, pictures = end_of(untrusted, 0), False
    while untrusted.startswith(_JPEG, at := _next(untrusted, end)):
        pictures, end = True, end_of(untrusted, at)
    return Behind(pictures, at < len(untrusted))


def _next(untrusted: bytes, at: int) -> int:
    """Return the place of the next byte that is something."""
    while at < len(untrusted) and untrusted[at] in _BLANK:
        at += 1
    return at


def _end_of_jpeg(untrusted: bytes, at: int) -> int:
    at += 2
    while True:
        found = _marker.search(untrusted, at)
        if found is None:
            return len(untrusted)
        kind, at = found[1][0], found.end()
        if kind == _EOI:
            return at
        if kind != _SOI:
            at += int.from_bytes(untrusted[at : at + 2], "big")


def _end_of_png(untrusted: bytes, at: int) -> int:
    at += 8
    while at + 8 <= len(untrusted):
        size, kind = int.from_bytes(untrusted[at : at + 4], "big"), untrusted[at + 4 : at + 8]
        at += 12 + size
        if kind == _IEND:
            return at
    return len(untrusted)


def _end_of_gif(untrusted: bytes, at: int) -> int:
    at += 13 + _table(untrusted[at + 10])
    while (kind := untrusted[at]) != _GIF_END:
        if kind == _GIF_IMAGE:
            at += 11 + _table(untrusted[at + 9])
        elif kind == _GIF_MORE:
            at += 2
        else:
            return len(untrusted)
        while size := untrusted[at]:
            at += 1 + size
        at += 1
    return at + 1


def _table(flags: int) -> int:
    """Return the bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & _GIF_TABLE else 0


def _end_of_webp(untrusted: bytes, at: int) -> int:
    size = int.from_bytes(untrusted[at + 4 : at + 8], "little")
    return at + 8 + size + size % 2


_ENDS: Final[Mapping[bytes, Callable[[bytes, int], int]]] = {
    _JPEG: _end_of_jpeg,
    b"\x89PNG\r\n\x1a\n": _end_of_png,
    b"GIF8": _end_of_gif,
    b"RIFF": _end_of_webp,
}
