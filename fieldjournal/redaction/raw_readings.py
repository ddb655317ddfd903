r"""What raw bytes may be read as.

- The bytes as UTF-8, with letters and bytes undone that are written as numbers (`escapes`), stretches
  that are UTF-16, runs of hexadecimal digits (also with blanks or colons between), and of base64 at each of
  the four places they may begin, whole lines of it as one, also where each line was quoted.
- Misread: what a text may have been before somebody's program read it in the wrong encoding: where it looks
  like that, and in a text attached wherever it can be.
- Bytes that were coded may be any of `_CODED`: mail of the region is KOI8-R to this day.
- What runs of digits and of base64 hold is noise, in which anything can be heard, but where it is words.
- Not read: anything coded twice but percent, base32 and rarer codings, what is packed or turned around.

The gate reads a bundle so, and a review each text (`coded`): what one would find is a question of the other.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Final

from fieldjournal.redaction.escapes import (
    WRITTEN,
    around,
    bytes_undone,
    hexadecimal_undone,
    letters_undone,
)

_CYRILLIC: Final = ("cp1251", "koi8-r", "cp866")
_OLD: Final = tuple((read_as, was) for read_as in _CYRILLIC for was in _CYRILLIC if read_as != was)
_LIKELY: Final = (
    *((read_as, was) for read_as in ("latin-1", "cp1252", "cp1254") for was in ("utf-8", "cp1251")),
    ("cp1251", "utf-8"),
)
NOISE: Final = "base64"
"""The coding of what is most likely no text at all."""

_CODED_WORDS: Final = "coded words"
_letters = re.compile(r"[^\W\d_]+")
_LEAST_TOLD: Final = 6
_MOSTLY: Final = 0.7
"""Letters in words, and which part of what is no blank they have to be, in coded bytes that are words."""

_LEAST_BASE64: Final = 12
_LEAST_HEX: Final = 6
_CODED: Final = ("utf-8", "cp1251", "koi8-r", "cp866")

_LINE_END: Final = rb"(?:\r?\n|\\r|\\n)[ \t>|]*"
"""In JSON it is an escape; in a letter that was answered, marks of quoting follow it."""

_base64 = re.compile(rb"[A-Za-z0-9+/_-]{%d,}(?:%b[A-Za-z0-9+/_-]{4,})*" % (_LEAST_BASE64, _LINE_END))
_line_ends = re.compile(_LINE_END)
_hex = re.compile(
    rb"(?:[0-9A-Fa-f]{2}){%d,}|(?:(?:0x)?[0-9A-Fa-f]{2}[ :,;-]{1,2}){%d,}(?:0x)?[0-9A-Fa-f]{2}"
    % (_LEAST_HEX, _LEAST_HEX)
)
_not_hex = re.compile(rb"0x|[ :,;-]")
_misread = re.compile(
    "[\u00c2-\u00c5\u00d0\u00d1][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]"
    "|[\u00c0-\u00ff]{4}"
    "|(?:[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491\u00a0-\u00bf\u2013-\u2122]){2}"
)
"""UTF-8 read as Latin, Cyrillic read as Latin, UTF-8 read as Cyrillic."""

_low_second = re.compile(rb"(?:[\x00-\xff][\x00-\x06]){6,}")
_low_first = re.compile(rb"(?:[\x00-\x06][\x00-\xff]){6,}")


_CODINGS: Final = (*WRITTEN, _misread, *(re.compile(each.pattern.decode()) for each in (_base64, _hex)))


def stretches_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of whatever in a text may be read as something else."""
    for pattern in _CODINGS:
        yield from (found.span() for found in pattern.finditer(text))


def readings_of(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for every way raw bytes are read."""
    text = content.decode("utf-8", "replace")
    yield "UTF-8", text
    for each in bytes_undone(content):
        yield from (("percent", each.decode(coding, "replace")) for coding in _CODED)
        yield from _wide(each)
    yield from letters_undone(text)
    yield from _wide(content)
    for start, end in around(_misread.finditer(text)):
        yield from _misreadings(text[start:end], _LIKELY)
    yield from _noise(content)


def _wide(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for stretches that may be UTF-16."""
    for pattern, coding in ((_low_second, "utf-16-le"), (_low_first, "utf-16-be")):
        for found in pattern.finditer(content):
            yield coding.upper(), found[0].decode(coding, "replace")


def _noise(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for runs that may be coded bytes; most of them are not, and hold no words.

    What reads as words is yielded as such, too: there a name may be heard.
    """
    runs = (_line_ends.sub(b"", found[0]) for found in _base64.finditer(content))
    decoded = [_unbase64(run[at:]) for run in runs for at in range(4)]
    decoded += [_unhex(found[0]) for found in _hex.finditer(content)]
    if decoded:
        for coding in _CODED:
            read = [each.decode(coding, "replace") for each in decoded]
            yield NOISE, " \n".join(read)
            if words := [each for each in read if _is_words(each)]:
                yield _CODED_WORDS, " \n".join(words)
        yield from ((NOISE, text) for _coding, text in _wide(b" \n".join(decoded)))


def _is_words(read: str) -> bool:
    """Say whether coded bytes read as words: nearly all letters, with capitals where words have them."""
    told = sum(len(word) for word in _letters.findall(read) if word[1:] in _ends_of(word))
    return told >= _LEAST_TOLD and told >= _MOSTLY * sum(not each.isspace() for each in read)


def _ends_of(word: str) -> tuple[str, str]:
    return word[1:].lower(), word[1:].upper()


def misreadings_of(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for what a text may have been before a program read it in the wrong encoding.

    Cyrillic in one of three old encodings read as another; UTF-8 read as Latin or Cyrillic.
    """
    written = content.decode("utf-8", "replace")
    for text in {written, hexadecimal_undone(written)}:
        yield from _misreadings(text, (*_OLD, *_LIKELY))


def _misreadings(text: str, ways: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for read_as, was in ways:
        yield f"{was} read as {read_as}", text.encode(read_as, "replace").decode(was, "replace")


def _unbase64(run: bytes) -> bytes:
    whole = run[: len(run) - (len(run) % 4 == 1)].translate(bytes.maketrans(b"-_", b"+/"))
    try:
        return base64.b64decode(whole + b"=" * (-len(whole) % 4))
    except binascii.Error:
        return b""


def _unhex(run: bytes) -> bytes:
    digits = _not_hex.sub(b"", run)
    return binascii.unhexlify(digits[: len(digits) // 2 * 2])
