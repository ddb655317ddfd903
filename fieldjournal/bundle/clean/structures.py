"""What a clean copy may consist of: an allow-list for each type, read by code of its own.

| type | may hold |
|---|---|
| JPEG | SOI, a JFIF head without a small picture, DQT, DHT, SOF0 or SOF2, SOS, EOI (ITU-T T.81, B.1) |
| PNG | IHDR, IDAT, IEND with their right CRCs, and pixels to the last byte (ISO/IEC 15948, 5) |
| PDF | what `pdf.write_pdf` writes, byte for byte, each picture such a JPEG |
| WAV | RIFF, a `fmt ` chunk of 16 bytes for PCM, `data`; sizes that fit to the last byte |
| text | UTF-8; no control but line ends and tabs, no mark of format, no filler |

Nothing stands before, between or behind. Anything else in `attachments/` is refused, whatever it is.
"""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.bundle.clean.pdf import read_pdf
from fieldjournal.decoders.jobs import MOST_SIDE

_JFIF: Final = re.compile(rb"JFIF\0\x01[\0-\x02][\0-\x02]....\0\0", re.DOTALL)
_DQT: Final = 0xDB
_DHT: Final = 0xC4
_TABLES: Final = {_DQT, _DHT}
_SOF0: Final = 0xC0
_FRAMES: Final = {_SOF0, 0xC2}
_FRAME_BYTES: Final = 15
"""Of the head of a frame of three colours."""

_DQT_BYTES: Final = 65
_MOST_TABLES: Final = 4
_MOST_SCANS: Final = 12
_MARKER: Final = 0xFF
_SOS: Final = 0xDA
_EOI: Final = 0xD9
_APP0: Final = 0xE0
_not_data = re.compile(rb"\xff(?![\x00\xd0-\xd7])")
"""Ends entropy-coded data: a marker that is neither a stuffed byte nor a restart."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS: Final = re.compile(r"IHDR(?: IDAT)+ IEND")
_IHDR: Final = struct.Struct(">IIBBBBB")
_MOST_FILTER: Final = 4
_WAV: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")
_FILLERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters by their class that show nothing."""


def fits(name: str, content: bytes) -> bool:
    """Say whether a file of a bundle's `attachments/` consists of nothing but what its type may hold."""
    reader = _READERS.get(name.rpartition(".")[2])
    try:
        return reader is not None and reader(content)
    except (ValueError, IndexError, OverflowError, MemoryError, struct.error, zlib.error):
        return False


def _jpeg(content: bytes) -> bool:
    """Say whether it is a picture of three colours with the tables it needs, each as long as it says."""
    found = list(_segments(content))
    kinds = [marker for marker, _held in found]
    frames = [held for marker, held in found if marker in _FRAMES]
    heads = [held for marker, held in found if marker == _APP0]
    return (
        set(kinds) <= {*_TABLES, *_FRAMES, _SOS, _APP0, _EOI}
        and len(heads) <= 1
        and all(_JFIF.fullmatch(held) for held in heads)
        and len(frames) == 1
        and len(frames[0]) == _FRAME_BYTES
        and kinds.count(_DQT) <= _MOST_TABLES
        and all(_table_fits(marker, held) for marker, held in found)
        and 0 < kinds.count(_SOS) <= (1 if _SOF0 in kinds else _MOST_SCANS)
        and kinds.index(_SOS) > min(kinds.index(each) for each in _FRAMES if each in kinds)
    )


def _table_fits(marker: int, held: bytes) -> bool:
    """Say whether a table, or the head of a scan, is exactly as long as what it says it holds."""
    if marker == _DQT:
        return len(held) > 0 and len(held) % _DQT_BYTES == 0 and len(held) <= _MOST_TABLES * _DQT_BYTES
    if marker == _DHT:
        at = 0
        while at < len(held):
            at += 1 + 16 + sum(held[at + 1 : at + 17])
        return at == len(held) > 0
    if marker == _SOS:
        return len(held) == 4 + 2 * held[0] and held[0] in {1, 2, 3}
    return True


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
    at, seen, data = 8, [], []
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, held = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        (crc,) = struct.unpack_from(">I", content, at + 8 + length)
        if zlib.crc32(kind + held) != crc:
            return False
        seen.append(kind.decode("ascii", "replace"))
        data.append(held)
        at += 12 + length
    in_order = at == len(content) and _PNG_CHUNKS.fullmatch(" ".join(seen)) is not None
    return in_order and not data[-1] and _pixels_fit(data[0], b"".join(data[1:-1]))


def _pixels_fit(head: bytes, squeezed: bytes) -> bool:
    """Say whether the data are the pixels of that picture, and nothing stands beside or behind them."""
    if len(head) != _IHDR.size:
        return False
    wide, high, *rest = _IHDR.unpack(head)
    if rest != [8, 2, 0, 0, 0] or not (0 < wide <= MOST_SIDE and 0 < high <= MOST_SIDE):
        return False
    line = 1 + 3 * wide
    inflated = zlib.decompressobj()
    pixels = inflated.decompress(squeezed, high * line + 1)
    whole = len(pixels) == high * line and inflated.eof and not inflated.unused_data
    return whole and max(pixels[::line]) <= _MOST_FILTER


def _pdf(content: bytes) -> bool:
    return all(
        _jpeg(page.jpeg) and _size(page.jpeg) == (page.columns, page.lines) for page in read_pdf(content)
    )


def _size(jpeg: bytes) -> tuple[int, int]:
    (frame,) = (held for marker, held in _segments(jpeg) if marker in _FRAMES)
    lines, columns = struct.unpack_from(">HH", frame, 1)
    return columns, lines


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
    return all(_shows(each) for each in set(content.decode("utf-8")))


def _shows(letter: str) -> bool:
    """Say whether a letter can be seen, or is a plain blank: no control, no mark of format, no filler."""
    kind = unicodedata.category(letter)
    silent = kind in {"Cc", "Cf", "Cs", "Co", "Cn"} or "VARIATION SELECTOR" in unicodedata.name(letter, "")
    return letter in "\n\t" or not (silent or letter in _FILLERS)


_READERS: Final[Mapping[str, Callable[[bytes], bool]]] = MappingProxyType(
    {"jpg": _jpeg, "png": _png, "pdf": _pdf, "wav": _wav, "txt": _text}
)
