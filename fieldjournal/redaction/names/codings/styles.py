"""Letters drawn as signs, and letters turned round: Ⓜ🅔🅡🅓🅐🅝, uɐpɹǝɯ, *nadreM*.

- Letters in circles, squares, brackets and the flags' letters are the letters in them.
- Text turned upside down is read from its end; so is what stands behind a mark that turns the direction,
  and words that end in their only capital.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.codings.decoded import Char, Decoded

_FIRST: Final = (0x24B6, 0x24D0, 0x249C, 0x1F110, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
"""Where Unicode has an alphabet of drawn letters."""
_LETTERS: Final = {chr(first + at): chr(0x61 + at) for first in _FIRST for at in range(26)}
_drawn = re.compile(f"[{''.join(_LETTERS)}]{{2,}}")

_TURNED: Final = dict(zip("ɐqɔpǝɟƃɓɥᴉıɾʞlʅɯuodbɹsʇnʌʍxʎz", "abcdefgghiijkllmnopqrstuvwxyz", strict=True))
_TURNED_SIGNS: Final = "ɐɔǝɟƃɓɥᴉɾʞʅɯɹʇʌʍʎ"
_upside = re.compile(rf"[{''.join(_TURNED)}]*[{_TURNED_SIGNS}](?:[ \u00a0'-]?[{''.join(_TURNED)}])*")
_overridden = re.compile("\u202e([^\u202c\u202e\n]{3,200})\u202c?")
_turned_word = "[^\\W\\d_A-ZА-ЯЁÇŞÝÄÖÜŽŇĞİ]{2,}[A-ZА-ЯЁÇŞÝÄÖÜŽŇĞİҒҚҲЎӘӨҮҰҢ]"
_turned = re.compile(rf"(?<!\w){_turned_word}(?: {_turned_word}){{0,3}}(?!\w)")
_LEAST_TURNED: Final = 3


def _undrawn(found: re.Match[str]) -> list[Char]:
    return [
        Char(_LETTERS[char].upper() if not at else _LETTERS[char], at, at + 1)
        for at, char in enumerate(found[0])
    ]


def _upright(found: re.Match[str]) -> list[Char] | None:
    if sum(char in _TURNED_SIGNS for char in found[0]) < _LEAST_TURNED:
        return None
    read = [Char(_TURNED.get(char, char), at, at + 1) for at, char in enumerate(found[0])][::-1]
    return [
        each._replace(text=each.text.upper()) if not at or not read[at - 1].text.isalpha() else each
        for at, each in enumerate(read)
    ]


def _from_the_end(found: re.Match[str]) -> list[Char]:
    return [Char(char, at, at + 1) for at, char in enumerate(found[0])][::-1]


def undrawn(text: Decoded) -> Decoded:
    """Return a text with drawn letters as letters, and what is turned round as it is read."""
    text = text.read(_drawn, _undrawn).read(_upside, _upright)
    return text.read(_overridden, _from_the_end).read(_turned, _from_the_end)
