"""Make what hides in a text visible: data is never markup, never a control sequence, never a bidi trick."""

from __future__ import annotations

import unicodedata

_KEPT = {"\n", "\t"}
_BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def visible(text: str) -> str:
    """Return `text` with C0, C1, bidi controls and lone surrogates replaced by visible marks.

    Line breaks and tabs stay; every other control character becomes its Unicode picture (C0) or
    `�`, so that no value can move the cursor, colour the screen or reverse what is read.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    point = ord(character)
    if character in _KEPT:
        return character
    if point < 0x20:  # noqa: PLR2004 - the C0 block
        return chr(0x2400 + point)
    if point in _BIDI or unicodedata.category(character) in {"Cc", "Cs"}:
        return "�"
    return character
