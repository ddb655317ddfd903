"""A window of a text whose encoding nobody told, as UTF-8.

- A byte order mark decides. Then UTF-8, since hardly any other text passes for it; then UTF-16 by its NULs;
  then the one-byte encodings of the region, by which of them makes likelier words.
- It is a guess to look at, not to store: the viewer says which, and another can be chosen.
- A window begins and ends where the file is cut, so bytes at its ends that are half a letter are left to the
  windows beside it; a window that more follows ends with a whole line where it holds one.
- What does not decode is shown as �, never left out.
"""

from __future__ import annotations

import codecs
import re
from typing import Any, Final

from fieldjournal.decoders.frames import Refused, Told
from fieldjournal.decoders.jobs import ENCODINGS

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT: Final = 65_536
_MOSTLY: Final = 0.8
"""Share of the bytes 00 (Latin letters, blanks) and 04 (Cyrillic ones) among the upper halves of UTF-16."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_COMMON: Final = frozenset("оеаинтсрвл")
"""Six in ten letters of a Russian text; Turkic and Tajik ones in Cyrillic share most of them."""

_LATIN: Final = frozenset("çğıöşüâîûäýňžéèàñß")
_SIGNS: Final = frozenset("«»—–“”„‘’…№°§·• \N{NO-BREAK SPACE}")
_TWO_BITS: Final = 0b1100_0000
_CONTINUES: Final = 0b1000_0000
"""UTF-8: a byte that begins with the bits 10 continues a letter."""


def prepare() -> Any:
    """Load every codec now; return the decoder."""
    for name in ENCODINGS:
        codecs.lookup(name)
    return decode


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    """Return the window as text. Raises: `Refused`."""
    first, last = bool(order.get("first", 1)), bool(order.get("last", 1))
    encoding = str(order.get("encoding", "")) or guessed(untrusted[:_LOOKED_AT])
    if encoding not in ENCODINGS:
        raise Refused("not-this-type")
    skipped = _mark(untrusted, encoding) if first else _rest_of_a_letter(untrusted, encoding)
    text, taken = _decoded(untrusted[skipped:], encoding, last=last)
    return {"encoding": encoding, "skipped": skipped, "taken": taken}, text.encode(errors="replace")


def guessed(start: bytes) -> str:
    """Return the likeliest encoding of a text that begins so."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    for name, high in (("utf-16-be", start[0::2]), ("utf-16-le", start[1::2])):
        if high.count(0) + high.count(4) > len(high) * _MOSTLY:
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return max(ENCODINGS[3:], key=lambda name: _likelihood(start.decode(name, errors="replace")))
    return "utf-8"


def _likelihood(text: str) -> float:
    """Return how much a text looks like words; higher is likelier.

    The wrong Cyrillic encoding turns words inside out (KOI8-R has small letters where CP1251 has
    capitals) and makes frames of letters (CP866).
    """
    points = sum(_points(word) for word in _WORD.findall(text) if not word.isascii())
    return points - 2 * sum(not each.isascii() and not each.isalpha() and each not in _SIGNS for each in text)


def _points(word: str) -> float:
    """Return how much a word looks like one: common letters speak for it, what no hand would type against."""
    cyrillic = sum("Ѐ" <= letter <= "ӿ" for letter in word)
    if 0 < cyrillic < len(word):
        return -float(len(word))
    common = _COMMON if cyrillic else _LATIN
    odd = 0 if word.isupper() else sum(letter.isupper() for letter in word[1:])
    return sum((letter in common) - 0.5 * (not letter.isascii()) for letter in word.lower()) - 2 * odd


def _mark(window: bytes, encoding: str) -> int:
    """Return how many bytes of the file's beginning are its byte order mark."""
    fitting = (len(mark) for mark, name in _MARKS if name == encoding and window.startswith(mark))
    return next(fitting, 0)


def _rest_of_a_letter(window: bytes, encoding: str) -> int:
    """Return how many bytes at the beginning belong to a letter that began before."""
    if encoding != "utf-8":
        return 0  # a window begins at an even place, which is all that the others need
    continues = (byte & _TWO_BITS == _CONTINUES for byte in window[:3])
    return next((at for at, more in enumerate(continues) if not more), 0)


def _decoded(window: bytes, encoding: str, *, last: bool) -> tuple[str, int]:
    """Return the text, and how many bytes it was made of: all, or up to the last whole line or letter."""
    if not last and (end := _line_end(window, encoding)):
        window, last = window[:end], True
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    text = decoder.decode(window, final=last)
    return text, len(window) - len(decoder.getstate()[0])


def _line_end(window: bytes, encoding: str) -> int:
    """Return where the last whole line ends; 0 where there is none."""
    ends = "\n".encode(encoding)
    at = window.rfind(ends)
    while at >= 0 and at % len(ends):  # half of one letter and half of the next
        at = window.rfind(ends, 0, at + len(ends) - 1)
    return at + len(ends) if at >= 0 else 0
