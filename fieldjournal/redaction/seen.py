"""The words of a text as they are seen: what does not show in them does not leave.

- Marks of format, fillers and selectors of variants go: nobody sees them, and they may tell whose copy it is,
  or spell a name by themselves (the invisible alphabet of `U+E0000`).
- A joiner that languages in Arabic letters spell with, between two of their letters (خانه‌ها), stays.
- Letters in circles and squares, as names are dressed up with, become letters: so they can be looked for.
- A mark that turns letters round (UAX #9, 2.2) makes two texts of one, that which is seen and that which is
  searched for names. Neither leaves: an attached text is refused, a line of a record is left out. Where it
  turns nothing, as around a telephone number, it goes as others.
"""

from __future__ import annotations

import re
import unicodedata
from string import ascii_uppercase
from typing import Final

_TO_THE_LEFT: Final = "\N{RIGHT-TO-LEFT OVERRIDE}"
_TO_THE_RIGHT: Final = "\N{LEFT-TO-RIGHT OVERRIDE}"
_BEGIN: Final = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
"""Embeddings, overrides and isolates: what they say holds until the next of their ends."""

_END: Final = {"\N{POP DIRECTIONAL FORMATTING}", "\N{POP DIRECTIONAL ISOLATE}"}
_AGAINST: Final = {_TO_THE_LEFT: {"L", "EN", "AN"}, _TO_THE_RIGHT: {"R", "AL"}}
"""What a mark turns round: letters, and digits, that run the other way by themselves."""

_unseen = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]"
)
"""What shows nothing without being a mark of format (`Default_Ignorable_Code_Point`; a blank of Braille)."""

_FRAMED: Final = (0x249C, 0x24B6, 0x24D0, 0x1F110, 0x1F130, 0x1F150, 0x1F170)
"""Where alphabets in brackets, circles and squares begin (Enclosed Alphanumerics, and their supplement)."""

_plain: Final = {first + at: letter for first in _FRAMED for at, letter in enumerate(ascii_uppercase)}
_framed = re.compile(f"[{''.join(map(chr, _plain))}]")

_spelled = re.compile("((?<=[\u0620-\u08ff])[\u200c\u200d](?=[\u0620-\u08ff]))")
"""The joiner and non-joiner where they are part of how a word is spelled (Unicode 23.2)."""
_line_ends = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def plain_words(words: str) -> str:
    """Return a text without what does not show: marks of format, blanks at the ends of lines, controls."""
    shown = _unseen.sub("", words)
    shown = shown.translate(_plain) if _framed.search(shown) else shown
    return "\n".join(map(_as_seen, _line_ends.split(shown)))


def straight_words(words: str, instead: str) -> str:
    """Return `plain_words` of a text, with `instead` for each line in which letters are turned round."""
    if {_TO_THE_LEFT, _TO_THE_RIGHT}.isdisjoint(words):
        return plain_words(words)
    lines = _line_ends.split(words)
    return plain_words("\n".join(instead if _is_turned(line) else line for line in lines))


def are_turned(words: str) -> bool:
    """Say whether letters in a text are shown in another order than they stand in."""
    return any(map(_is_turned, _line_ends.split(words)))


def _as_seen(line: str) -> str:
    shows = line.replace("\t", " ").isprintable()  # the quick way: most lines hold nothing else
    if shows:
        return line.rstrip()
    pieces = _spelled.split(line)
    pieces[::2] = ("".join(map(_seen, each)) for each in pieces[::2])
    return "".join(pieces).rstrip()


def _seen(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cf":
        return ""
    return "\N{REPLACEMENT CHARACTER}" if kind in {"Cc", "Cs", "Co", "Cn"} and letter != "\t" else letter


def _is_turned(line: str) -> bool:
    """Say whether two letters or more of a line stand under a mark that turns them."""
    open_marks: list[str] = []
    turned = 0
    for letter in line if not {_TO_THE_LEFT, _TO_THE_RIGHT}.isdisjoint(line) else "":
        if letter in _BEGIN:
            open_marks.append(letter)
            turned = 0
        elif letter in _END:
            del open_marks[-1:]
        elif open_marks and unicodedata.bidirectional(letter) in _AGAINST.get(open_marks[-1], ()):
            turned += 1
            if turned > 1:
                return True
    return False
