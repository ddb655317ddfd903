"""Letters of a DOCX that are said by a font and the place in it (`w:sym`, ISO/IEC 29500-1, 17.3.3.30).

Fonts of pictures show no letters: each of theirs is a gap, as each picture is. Of the font *Symbol* what can
be read is returned: Greek letters, digits, signs of a telephone number.
"""

from __future__ import annotations

from typing import Final

GAP: Final = "\N{REPLACEMENT CHARACTER}"

_PICTURES: Final = ("wingdings", "webdings", "zapf", "dingbats", "mt extra", "marlett", "emoji", "icons")
_GREEK: Final = dict(
    zip(
        "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcywVJj",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωςϑϕ",
        strict=True,
    )
)
_SIGNS: Final = frozenset("0123456789!#%&()+,./:;<=>?[]_{|} ")
_PRIVATE: Final = 0xF000
_BYTE: Final = 0xFF
_LAST: Final = 0x10FFFF


def symbol(font: str, code: str) -> str:
    """Return what is seen of the letter at `code`, in hexadecimal, of a font."""
    try:
        number = int(code, 16)
    except ValueError:
        return GAP
    private = _PRIVATE <= number <= _PRIVATE + _BYTE
    letter = chr(number - _PRIVATE if private else number) if 0 <= number <= _LAST else GAP
    name = font.lower()
    if letter == " ":
        return letter
    if name.startswith("symbol"):
        return letter if letter in _SIGNS else _GREEK.get(letter, GAP)
    hidden = name.startswith(_PICTURES) or (private and not letter.isascii()) or not letter.isprintable()
    return GAP if hidden else letter
