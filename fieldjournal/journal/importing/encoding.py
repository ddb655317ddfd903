"""From the bytes of a table to its text, when nobody says in which encoding it was written.

- A byte order mark decides; without one UTF-8 is tried first, since hardly any other text passes for it.
- NULs at every second byte are UTF-16; anywhere else they are no text at all.
- Windows Cyrillic (CP1251) or Turkish (CP1254) is taken only when it makes words of one script
  throughout and the other does not. What stays in doubt is refused: a wrong guess would spoil names.
- The files of spreadsheet programs themselves are named as what they are.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from fieldjournal.errors import BadSpreadsheet

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PROGRAM_FILES: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-")
"""ZIP (xlsx, ods), the older Office container (xls), PDF."""

_LOOKED_AT: Final = 4_096
_MOSTLY: Final = 0.4
"""Share of NULs at every second byte that only UTF-16 has: one for each ASCII character."""

_FITS: Final = 0.95
_WORD: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile("[А-яЁёЎўІіЇїЄєҐґ]+")
_TURKISH: Final = re.compile("[A-Za-zçğıöşüÇĞİÖŞÜâîûÂÎÛ]+")


def decode(untrusted: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding.

    Raises:
        BadSpreadsheet: `nothing-in-it`, `program-file`, `holds-nul`, `wrong-encoding`.
    """
    if not untrusted.strip():
        raise BadSpreadsheet("nothing-in-it")
    if untrusted.startswith(_PROGRAM_FILES):
        raise BadSpreadsheet("program-file")
    encoding = _encoding(untrusted)
    try:
        text = untrusted.decode(encoding)
    except UnicodeDecodeError:
        raise BadSpreadsheet("wrong-encoding") from None
    if "\0" in text:
        raise BadSpreadsheet("holds-nul")
    return text, encoding.removesuffix("-sig")


def _encoding(untrusted: bytes) -> str:
    for mark, encoding in _MARKS:
        if untrusted.startswith(mark):
            return encoding
    if b"\0" in untrusted:
        return _without_mark(untrusted[:_LOOKED_AT])
    try:
        untrusted.decode("utf-8")
    except UnicodeDecodeError:
        return _windows(untrusted)
    return "utf-8"


def _without_mark(start: bytes) -> str:
    """Return which UTF-16 it is: ASCII characters have their NUL first or second."""
    half = len(start) / 2
    if start[0::2].count(0) > half * _MOSTLY:
        return "utf-16-be"
    if start[1::2].count(0) > half * _MOSTLY:
        return "utf-16-le"
    raise BadSpreadsheet("holds-nul")


def _windows(untrusted: bytes) -> str:
    cyrillic = _share(untrusted, "cp1251", _CYRILLIC) >= _FITS
    turkish = _share(untrusted, "cp1254", _TURKISH) >= _FITS
    if cyrillic == turkish:
        raise BadSpreadsheet("wrong-encoding")
    return "cp1251" if cyrillic else "cp1254"


def _share(untrusted: bytes, encoding: str, script: re.Pattern[str]) -> float:
    """Return how many of the words beyond ASCII are wholly in a script, 0.0 to 1.0."""
    try:
        text = untrusted.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    found = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(bool(script.fullmatch(word)) for word in found) / len(found) if found else 0.0
