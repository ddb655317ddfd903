r"""Letters that programs write as numbers: in addresses, mail, web pages, programs, and from telephones.

- Addresses: ``%D0%9C`` in utf-8 or in windows-1251, ``%u041C``, a blank as +; hosts as ``xn--…`` (RFC 3492).
- Mail: quoted-printable ``=D0=9C`` (RFC 2045), coded words ``=?utf-8?B?…?=`` (RFC 2047), base64 alone, utf-7.
- Web pages: ``&#1052;``, ``&#x41C;``, ``&Ccedil;``.
- Programs: ``\u041c``, ``\xd0\x9c``, ``\320\234``, ``\041C`` of style sheets, ``U+041C``, letters with
  nulls between.
- Telephones and dumps: bytes or units of utf-16 as hexadecimal digits.

What is read letter by letter keeps its places; of what is coded in groups every letter stands for the whole.
"""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
from collections.abc import Iterable
from typing import Final

from fieldjournal.redaction.names.codings.decoded import Char, Decoded, Reader

_CYRILLIC: Final = "cp1251"
_LEAST_LETTERS: Final = 3
_LEAST_PART: Final = 0.7
"""Which part of what a group of signs stands for has to be letters and what stands between them in a name."""


def unescaped(text: Decoded) -> Decoded:
    """Return a text with every letter that is written as a number as itself; itself if there is none."""
    for pattern, reader in _READERS:
        text = text.read(pattern, reader)
    return text


def _bytes_of(found: re.Match[str], sign: re.Pattern[str], base: int) -> Iterable[Char] | None:
    """Read a run of bytes, each written as a `sign` and its number, among characters that are themselves."""
    held, places, at, run = bytearray(), list[tuple[int, int]](), 0, found[0]
    while at < len(run):
        if byte := sign.match(run, at):
            held.append(int(byte[1], base) & 0xFF)
            places.append((at, byte.end()))
            at = byte.end()
        else:
            one = run[at].encode()
            held += one
            places += [(at, at + 1)] * len(one)
            at += 1
    return _chars(bytes(held), places)


def _chars(held: bytes, places: list[tuple[int, int]]) -> list[Char]:
    """Read bytes as utf-8, or where they are none as the Cyrillic letters of Windows."""
    try:
        text, wide = held.decode(), True
    except UnicodeDecodeError:
        text, wide = held.decode(_CYRILLIC, "replace"), False
    made, at = [], 0
    for char in text:
        size = len(char.encode()) if wide else 1
        made.append(Char(char, places[at][0], places[at + size - 1][1]))
        at += size
    return made


def _bytes(sign: str, base: int = 16) -> Reader:
    pattern = re.compile(sign)
    return lambda found: _bytes_of(found, pattern, base)


def _points(sign: str, base: int = 16) -> Reader:
    """Read a run of code points, each written as `sign` with its number in a group."""
    pattern = re.compile(sign)

    def read(found: re.Match[str]) -> list[Char]:
        return [
            Char(_point(int(each[1], base)), each.start(), each.end()) for each in pattern.finditer(found[0])
        ]

    return read


def _point(number: int) -> str:
    return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else " "  # noqa: PLR2004 - halves of pairs


def _named(found: re.Match[str]) -> list[Char] | None:
    read = html.unescape(found[0])
    return None if read == found[0] else [Char(read, 0, len(found[0]))]


def _whole(text: str, found: re.Match[str]) -> list[Char] | None:
    """Return what a group of signs stands for, if that may be a name."""
    told = sum(char.isalpha() or char in " .,;:-'ʻ’\n\t" for char in text)
    letters = sum(char.isalpha() for char in text)
    if letters < _LEAST_LETTERS or told < len(text) * _LEAST_PART or not text.isprintable():
        return None
    return [Char(text, 0, len(found[0]))]


def _mail_word(found: re.Match[str]) -> list[Char] | None:
    charset, coding, coded = found[1], found[2], found[3]
    try:
        held = (
            base64.b64decode(coded + "=" * (-len(coded) % 4))
            if coding in "Bb"
            else quopri.decodestring(coded.encode(), header=True)
        )
        return [Char(held.decode(charset, "replace"), 0, len(found[0]))]
    except (LookupError, ValueError):
        return None


def _base64(found: re.Match[str]) -> list[Char] | None:
    try:
        return _whole(base64.b64decode(found[0] + "=" * (-len(found[0]) % 4), validate=True).decode(), found)
    except (binascii.Error, UnicodeDecodeError):
        return None


def _utf_7(found: re.Match[str]) -> list[Char] | None:
    try:
        return _whole(base64.b64decode(found[1] + "=" * (-len(found[1]) % 4)).decode("utf-16-be"), found)
    except (binascii.Error, UnicodeDecodeError):
        return None


def _digits(coding: str) -> Reader:
    def read(found: re.Match[str]) -> list[Char] | None:
        try:
            return _whole(bytes.fromhex(found[0]).decode(coding), found)
        except ValueError:
            return None

    return read


def _host(found: re.Match[str]) -> list[Char] | None:
    try:
        return [Char(found[1].lower().encode().decode("punycode"), 0, len(found[0]))]
    except UnicodeError:
        return None


def _nothing(_found: re.Match[str]) -> list[Char]:
    return []


def _blank(found: re.Match[str]) -> list[Char]:
    return [Char(" ", 0, len(found[0]))]


_READERS: Final[tuple[tuple[re.Pattern[str], Reader], ...]] = (
    (re.compile(r"(?<=\?=)[ \t]*\r?\n[ \t]+(?==\?)"), _nothing),
    (re.compile(r"=\?([\w-]{3,20})\?([BbQq])\?([^?\s]{2,400})\?="), _mail_word),
    (re.compile(r"(?<=%[0-9A-Fa-f]{2})\+(?=%)"), _blank),
    (re.compile(r"%25(?=[0-9A-Fa-f]{2})"), lambda _found: [Char("%", 0, 3)]),
    (re.compile(r"(?:%[0-9A-Fa-f]{2})+"), _bytes("%([0-9A-Fa-f]{2})")),
    (re.compile(r"(?:%u[0-9A-Fa-f]{4})+"), _points("%u([0-9A-Fa-f]{4})")),
    (re.compile(r"(?:&#\d{2,6};)+"), _points(r"&#(\d+);", 10)),
    (re.compile(r"(?:&#[xX][0-9A-Fa-f]{2,5};)+"), _points("&#[xX]([0-9A-Fa-f]+);")),
    (re.compile(r"&[A-Za-z]{2,8};"), _named),
    (re.compile(r"(?:\\u[0-9A-Fa-f]{4})+"), _points(r"\\u([0-9A-Fa-f]{4})")),
    (re.compile(r"(?:\\u\{[0-9A-Fa-f]{2,5}\})+"), _points(r"\\u\{([0-9A-Fa-f]+)\}")),
    (re.compile(r"(?:\\x[0-9A-Fa-f]{2})+"), _bytes(r"\\x([0-9A-Fa-f]{2})")),
    (re.compile(r"(?:\\[0-3][0-7]{2}){2,}"), _bytes(r"\\([0-3][0-7]{2})", 8)),
    (re.compile(r"(?:\\0?0[0-9A-Fa-f]{3} ?)+"), _points(r"\\0*([1-9A-Fa-f][0-9A-Fa-f]{2}) ?")),
    (re.compile(r"U\+0[0-9A-Fa-f]{3}(?: ?U\+0[0-9A-Fa-f]{3}){2,}"), _points(r"U\+([0-9A-Fa-f]{4}) ?")),
    (re.compile(r"=\r?\n(?=\w|=[89A-F])"), _nothing),
    (re.compile(r"(?:=[89A-F][0-9A-F])+|(?:=[2-7][0-9A-F]){3,}"), _bytes("=([0-9A-F]{2})")),
    (re.compile(r"(?<=[^\W_])\x00(?=\w)"), _nothing),
    (re.compile(r"xn--([A-Za-z0-9-]{4,80})"), _host),
    (re.compile(r"\+([AB][A-Za-z0-9+/]{4,120})(?![A-Za-z0-9+/])-?"), _utf_7),
    (re.compile(r"(?<![0-9A-Za-z])(?:0[0-9A-Fa-f]{3}){5,80}(?![0-9A-Za-z])"), _digits("utf-16-be")),
    (
        re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{2}(?: ?[0-9A-Fa-f]{2}){8,160}(?![0-9A-Za-z])"),
        _digits("utf-8"),
    ),
    (
        re.compile(
            r"(?<![A-Za-z0-9+/=])(?=[A-Za-z+/]{0,40}[0-9])[A-Za-z0-9+/]{12,2000}={0,2}(?![A-Za-z0-9+/=])"
        ),
        _base64,
    ),
)
"""Each coding, by the signs that show it, in the order in which one is found inside another."""
