r"""Letters and bytes written as numbers, as programs write them where a letter might be misunderstood.

- Letters: `&#1052;` and `&#x41C;` (also without the semicolon, or with `&amp;` for `&`), `\u041C`, `\u{41C}`,
  `\U0000041C`, `%u041C`, `U+041C`, in RTF `\u1052?`, and addresses, `xn--…` (RFC 3492).
- Bytes: `%D0`, `=D0` of mail, `\xD0`, `\320`, in RTF `\'d0`; also `%25D0`, of an address inside an address.

Each kind is undone by itself: what is written in two of them at once stays as it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import AnyStr, Final

_CONTEXT: Final = 80

_escaped_byte = re.compile(rb"(?:%(?:25)*|=|\\{1,2}[x'])([0-9A-Fa-f]{2})")
_octal_byte = re.compile(rb"\\{1,2}([0-3][0-7]{2})")
_soft_break = re.compile(rb"=[ \t]*(?:\r?\n|(?:\\[rn])+)")
"""In JSON the end of a line is an escape itself."""

_hexadecimal = re.compile(
    r"\\u([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]{1,6})\}|\\U00([0-9A-Fa-f]{6})"
    r"|%u([0-9A-Fa-f]{4})|U\+([0-9A-Fa-f]{4,6})(?: (?=U\+))?"
)
_decimal = re.compile(r"\\u(-?\d{2,5})(?: ?\?|\\'3f| )?")
_entity = re.compile(r"&(?:amp;)*(?:#[0-9xXa-fA-F]{1,12};?|\w{2,8};)")
_ampersand = re.compile(r"&(?:amp;)+")
_address = re.compile(r"(?i)xn--([a-z0-9-]{2,59})")

WRITTEN: Final = (
    *(re.compile(each.pattern.decode()) for each in (_escaped_byte, _octal_byte)),
    *(_hexadecimal, _decimal, _entity, _address),
)
"""What letters and bytes written as numbers look like in a text."""

_LAST_LETTER: Final = 0x10FFFF
_NEGATIVE: Final = 1 << 16
"""RTF writes numbers beyond 32,767 as negative ones."""


def bytes_undone(content: bytes) -> Iterator[bytes]:
    """Yield stretches of bytes in which others were written, with these undone."""
    for pattern, base in ((_escaped_byte, 16), (_octal_byte, 8)):
        for start, end in around(pattern.finditer(content)):
            joined = _soft_break.sub(b"", content[start:end])
            yield pattern.sub(lambda found, base=base: bytes([int(found[1], base)]), joined)  # type: ignore[misc] # a value of the loop


def letters_undone(text: str) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for stretches in which letters are written as numbers, with these undone."""
    for start, end in around(_hexadecimal.finditer(text)):
        yield "escapes", hexadecimal_undone(text[start:end])
    for start, end in around(_decimal.finditer(text)):
        yield "escapes", _decimal.sub(_of_decimal, text[start:end])
    for start, end in around(_entity.finditer(text)):
        yield "HTML", html.unescape(_ampersand.sub("&", text[start:end]))
    for found in _address.finditer(text):
        yield "an address", _of_address(found[1])


def hexadecimal_undone(text: str) -> str:
    r"""Return a text with `\u041C` and its like undone."""
    return _hexadecimal.sub(lambda found: _letter(int(found[found.lastindex or 0], 16)), text)


def around(found: Iterable[re.Match[AnyStr]]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) around every match with some context, overlapping ones as one."""
    start = end = -1
    for each in found:
        if end >= 0 and each.start() - _CONTEXT > end:
            yield start, end
            start = end = -1
        start = max(0, each.start() - _CONTEXT) if end < 0 else start
        end = each.end() + _CONTEXT
    if end >= 0:
        yield start, end


def _of_decimal(found: re.Match[str]) -> str:
    return _letter(int(found[1]) % _NEGATIVE)


def _letter(point: int) -> str:
    return chr(point) if point <= _LAST_LETTER else "\N{REPLACEMENT CHARACTER}"


def _of_address(coded: str) -> str:
    try:
        return coded.encode("ascii").decode("punycode")
    except (ValueError, OverflowError):
        return ""
