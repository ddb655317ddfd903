"""Runs of letters in bytes that are no text: where a word could stand in a picture or a page.

What counts is one expression, `_LETTERS`. It is slow where nothing is found, and 200 photos are half a
gigabyte of that; so it looks only where a run can be: letters of one byte and of two are made into one sign,
and six of these in a row are looked for. Both ways give the same, which a test holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

_LEAST: Final = 6
_LETTERS: Final = re.compile(rb"(?:[A-Za-z0-9]|[\xc3-\xc5\xd0-\xd3][\x80-\xbf]){%d,512}" % _LEAST)
"""Bytes that may be six letters or digits in a row. Squeezed pixels hold hardly any."""

_STRETCH: Final = 1 << 18
"""Bytes looked through at once, so that others get their turn."""

_no_letter = re.compile(rb"[^A-Za-z0-9\x80-\xbf\xc3-\xc5\xd0-\xd3]")
_alone, _first, _second = b"A", b"L", b"c"
"""A letter of one byte; the first and the second byte of a letter of two."""

_letters_on = re.compile(_alone + rb"+")


def _class_of(byte: int) -> bytes:
    classes = ((b"[A-Za-z0-9]", _alone), (b"[\xc3-\xc5\xd0-\xd3]", _first), (b"[\x80-\xbf]", _second))
    return next((made for pattern, made in classes if re.match(pattern, bytes([byte]))), b".")


_CLASSES: Final = b"".join(map(_class_of, range(256)))


def letter_runs(content: bytes, turn: Callable[[int], None]) -> Iterator[bytes]:
    """Yield every run; `turn` is told now and then how many bytes were looked through, and may raise."""
    at = 0
    while at < len(content):
        found = _no_letter.search(content, at + _STRETCH)
        end = found.end() if found else len(content)
        yield from _in_stretch(content[at:end])
        turn(end - at)
        at = end


def _in_stretch(stretch: bytes) -> Iterator[bytes]:
    classes = stretch.translate(_CLASSES).replace(_first + _second, _alone + _alone)
    at = classes.find(_alone * _LEAST)
    while at >= 0:
        end = at + len(_letters_on.match(classes, at)[0])  # type: ignore[index] # one stands there
        yield from (found[0] for found in _LETTERS.finditer(stretch, at, end))
        at = classes.find(_alone * _LEAST, end)
