"""What a clean copy may consist of: an allow-list for each type, read by code of its own.

| type | may hold |
|---|---|
| JPEG | SOI, a JFIF head without a small picture, DQT, DHT, DRI, SOF0 or SOF2, SOS, EOI (ITU-T T.81, B.1) |
| PNG | IHDR, IDAT, IEND with their right CRCs, and pixels to the last byte (ISO/IEC 15948, 5) |
| PDF | what `pdf.write_pdf` writes, byte for byte, each picture such a JPEG |
| WAV | RIFF, a `fmt ` chunk of 16 bytes for PCM, `data`; sizes that fit to the last byte |
| text | UTF-8 without control characters but line ends and tabs |

Nothing stands before, between or behind. Anything else in `attachments/` is refused, whatever it is.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.bundle.clean.pdf import read_pdf

_JFIF: Final = re.compile(rb"JFIF\0\x01[\0-\x02][\0-\x02]....\0\0", re.DOTALL)
_TABLES: Final = {0xDB, 0xC4, 0xDD}
"""DQT, DHT, DRI."""

_FRAMES: Final = {0xC0, 0xC2}
_MARKER: Final = 0xFF
_SOS: Final = 0xDA
_EOI: Final = 0xD9
_APP0: Final = 0xE0
_not_data = re.compile(rb"\xff(?![\x00\xd0-\xd7])")
"""Ends entropy-coded data: a marker that is neither a stuffed byte nor a restart."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS: Final = re.compile(r"IHDR(?: IDAT)+ IEND")
_WAV: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def fits(name: str, content: bytes) -> bool:
    """Say whether a file of a bundle's `attachments/` consists of nothing but what its type may hold."""
    reader = _READERS.get(name.rpartition(".")[2])
    try:
        return reader is not None and reader(content)
    except (ValueError, IndexError, struct.error):
        return False


def _jpeg(content: bytes) -> bool:
    seen = [marker for marker, _held in _segments(content)]
    heads = [held for marker, held in _segments(content) if marker == _APP0]
    known = {*_TABLES, *_FRAMES, _SOS, _APP0, _EOI}
    return (
        set(seen) <= known
        and seen[-1] == _EOI
        and sum(each in _FRAMES for each in seen) == 1
        and len(heads) <= 1
        and all(_JFIF.fullmatch(held) for held in heads)
    )


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield every marker with its segment. Raises: `ValueError` where bytes stand outside of them."""
    if content[:2] != b"\xff\xd8":
        raise ValueError("no SOI")
    at = 2
    while True:
        if content[at] != _MARKER:
            raise ValueError("bytes between segments")
        marker = content[at + 1]
        if marker == _EOI:
            if at + 2 != len(content):
                raise ValueError("bytes behind EOI")
            yield marker, b""
            return
        (length,) = struct.unpack_from(">H", content, at + 2)
        yield marker, content[at + 4 : at + 2 + length]
        at += 2 + length
        if marker == _SOS:
            ended = _not_data.search(content, at)
            if ended is None:
                raise ValueError("no EOI")
            at = ended.start()


def _png(content: bytes) -> bool:
    if content[:8] != _PNG:
        return False
    at, seen = 8, []
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, held = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        (crc,) = struct.unpack_from(">I", content, at + 8 + length)
        if zlib.crc32(kind + held) != crc:
            return False
        seen.append(kind.decode("ascii", "replace"))
        at += 12 + length
    return at == len(content) and _PNG_CHUNKS.fullmatch(" ".join(seen)) is not None and _png_data(content)


def _png_data(content: bytes) -> bool:
    """Say whether the pixels are all there is in the data: nothing hidden behind the last line."""
    wide, high, depth, colours, _packing, _filter, laced = struct.unpack_from(">IIBBBBB", content, 16)
    bands = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colours] if colours in {0, 2, 3, 4, 6} else 0
    at, held = 8, b""
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        held += content[at + 8 : at + 8 + length] if content[at + 4 : at + 8] == b"IDAT" else b""
        at += 12 + length
    inflated = zlib.decompressobj()
    wanted = high * (1 + (wide * bands * depth + 7) // 8)
    pixels = inflated.decompress(held, wanted + 1)
    return not laced and len(pixels) == wanted and inflated.eof and not inflated.unused_data


def _pdf(content: bytes) -> bool:
    return all(_jpeg(page.jpeg) for page in read_pdf(content))


def _wav(content: bytes) -> bool:
    riff, size, wave, fmt, head, coding, bands, rate, second, frame, bits, data, length = _WAV.unpack_from(
        content
    )
    return (
        (riff, wave, fmt, data, head, coding) == (b"RIFF", b"WAVE", b"fmt ", b"data", 16, 1)
        and (bands, bits, frame, second) == (1, 16, 2, 2 * rate)
        and size == len(content) - 8
        and length == len(content) - _WAV.size
    )


def _text(content: bytes) -> bool:
    return not _CONTROLS.search(content.decode("utf-8").replace("\n", "").replace("\t", ""))


_READERS: Final[Mapping[str, Callable[[bytes], bool]]] = MappingProxyType(
    {"jpg": _jpeg, "png": _png, "pdf": _pdf, "wav": _wav, "txt": _text}
)
