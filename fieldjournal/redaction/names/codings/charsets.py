"""Letters read in another charset than they were written in: *РњРµСЂРґР°РЅ, Ìåðäàí, лЕПДЮМ* for Мердан.

- utf-8 read byte by byte is known by itself: a lead and what follows it are hardly ever neighbours otherwise.
- A charset of one byte for a letter read as another gives words that are none: signs inside them, a small
  letter before capitals (koi8-r has its capitals after the small ones, in an order of its own), many accents
  side by side, or two alphabets in one word. What stands there instead has to be a word of letters.
- A letter that no code stands for is U+FFFD, and may be any that is coded so.

A reading adds what may be meant and takes nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from fieldjournal.redaction.names.codings.decoded import Char, Decoded

_WIDE: Final = ("cp1251", "cp1252", "cp1254", "cp1250", "cp1256", "koi8_r", "cp866", "mac_cyrillic")
"""Charsets in which utf-8 is read by mistake."""
_NARROW: Final = (
    ("cp1251", "cp1252"),
    ("cp1251", "koi8_r"),
    ("cp1251", "cp866"),
    ("cp1251", "mac_cyrillic"),
    ("koi8_r", "cp1251"),
    ("koi8_r", "cp1252"),
    ("cp866", "cp1251"),
    ("cp866", "cp1252"),
    ("cp866", "koi8_r"),
    ("cp1254", "cp1251"),
    ("cp1254", "cp1252"),
    ("cp1252", "cp1251"),
    ("cp1250", "cp1251"),
    ("cp1250", "cp1252"),
    ("cp1256", "cp1252"),
    ("cp1256", "cp1251"),
)
"""Charsets of one byte for a letter: the one a text was written in, and the one it was read in."""
_LEADS_TWO: Final = range(0xC2, 0xDC)
_LEADS_THREE: Final = range(0xE1, 0xE3)
_FOLLOWS: Final = range(0x80, 0xC0)
"""Bytes of utf-8 that lead a letter of two bytes (to Arabic), of three (signs of print), and that follow."""
_LOST: Final = "\ufffd"
_MOST_TIMES: Final = 2
_LEAST: Final = 3


@cache
def _byte_of(charset: str) -> dict[str, int]:
    """Return the byte of each character above ASCII; what a charset has none for is itself, as in latin-1."""
    made = {}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(charset, "ignore") or chr(byte)
        made[char] = byte
        made.setdefault(chr(byte), byte) if byte < 0xA0 else None  # noqa: PLR2004 - the control characters of latin-1
    return made


@cache
def _wide(charset: str) -> re.Pattern[str]:
    """Return what utf-8 looks like in a charset."""
    byte_of = _byte_of(charset)
    two, three, then = (
        "".join(re.escape(char) for char, byte in byte_of.items() if byte in each)
        for each in (_LEADS_TWO, _LEADS_THREE, _FOLLOWS)
    )
    then += _LOST
    return re.compile(f"(?:[{two}][{then}]|[{three}][{then}]{{2}})+")


def _in_utf_8(text: Decoded, charset: str) -> Decoded:
    byte_of = _byte_of(charset)

    def read(found: re.Match[str]) -> list[Char] | None:
        made, at, run = list[Char](), 0, found[0]
        while at < len(run):
            size = 2 if byte_of[run[at]] in _LEADS_TWO else 3
            char = _one(bytes(byte_of.get(each, 0) for each in run[at : at + size]))
            if not char:
                return None
            made.append(Char(char, at, at + size))
            at += size
        return made if len(made) > 1 or _is_in_latin(made[0].text, found) else None

    return text.read(_wide(charset), read)


def _is_in_latin(letter: str, found: re.Match[str]) -> bool:
    """Say whether one letter alone is a Latin one beside others: of other alphabets words have more."""
    beside = (
        found.string[max(0, found.start() - 1) : found.start()] + found.string[found.end() : found.end() + 1]
    )
    return _latin.match(letter) is not None and any(each.isascii() and each.isalpha() for each in beside)


def _one(held: bytes) -> str:
    """Return the letter that some bytes of utf-8 are; of those with a lost byte, the most usual."""
    if held[-1] == 0:
        return _MOST_USUAL.get(held[0], "")
    try:
        char = held.decode()
    except UnicodeDecodeError:
        return ""
    return char if _used.match(char) else ""


_LATIN: Final = "\u00a0-\u017f\u018f\u0218-\u021b\u0259\u02bb-\u02bd\u1e00-\u1eff\u2018\u2019"
_latin = re.compile(f"[{_LATIN}]")
_used = re.compile(f"[{_LATIN}\u0400-\u052f\u0531-\u0589\u0600-\u06ff\u10d0-\u10ff]")
_MOST_USUAL: Final = {0xC3: "Á", 0xC4: "ď", 0xC5: "ő", 0xD0: "И", 0xD1: "с", 0xD2: "ҏ", 0xD8: "ف", 0xD9: "ف"}
"""The letters whose second byte the charsets of Windows have none for, by the first."""


@cache
def _narrow(written: str, seen: str) -> dict[str, str]:
    """Return what a character stands for where bytes of one charset were read in another."""
    byte_of = _byte_of(seen)
    return {char: bytes([byte]).decode(written, "ignore") or _LOST for char, byte in byte_of.items()}


@cache
def _runs(seen: str) -> re.Pattern[str]:
    """Return the words of a text that was read in a charset: letters of it, and its signs above ASCII."""
    above = "".join(re.escape(char) for char in _byte_of(seen))
    return re.compile(f"[A-Za-z{above}]{{{_LEAST},}}(?:['-][A-Za-z{above}]{{{_LEAST},}})?")


def _in_one_byte(text: Decoded, written: str, seen: str) -> Decoded:
    table = _narrow(written, seen)

    def read(found: re.Match[str]) -> list[Char] | None:
        if not _is_odd(found[0]):
            return None
        made = "".join(table.get(char, char) for char in found[0])
        if not _is_word(made):
            return None
        return [Char(char, at, at + 1) for at, char in enumerate(made)]

    return text.read(_runs(seen), read)


def _is_odd(word: str) -> bool:
    """Say whether a word is none as it stands."""
    bare = word.strip(_BESIDE)
    return not bare.replace("-", "").replace("'", "").isalpha() or any(each.search(bare) for each in _ODD)


_BESIDE: Final = " «»„“”‘’—–…·•№°§-'\u00a0"
"""Signs that stand beside a word."""
_many_accents = re.compile("[À-ÖØ-öø-ÿ]{4}|^(?=.*[^äöüýçâîûéèà])[À-ÖØ-öø-ÿ]{3}$", re.IGNORECASE)
_two_alphabets = re.compile("[A-Za-z][Ѐ-ԯ]|[Ѐ-ԯ][A-Za-z]")
_turned = re.compile("^[а-яё][А-ЯЁ]{2,}")
_icelandic = re.compile("[þÞðÐ]|[bcdfghklmnprstvz]ý(?![aeiouyäöü])")
"""Turkish letters as Western Europe reads them; a Turkmen ý stands beside a vowel."""
_ODD: Final = (_many_accents, _two_alphabets, _turned, _icelandic)


def _is_word(made: str) -> bool:
    """Say whether what is read is a word of one alphabet, with its capitals where words have them."""
    letters = re.sub("[-' \u00a0]", "", made)
    if len(letters) < _LEAST or not letters.isalpha() or _two_alphabets.search(made):
        return False
    return all(map(_has_its_capitals, filter(None, re.split("[-' \u00a0]+", made))))


def _has_its_capitals(word: str) -> bool:
    """Say whether capitals stand where words have them, if the alphabet has any."""
    return word.istitle() or word.islower() or word.isupper() or word.upper() == word.lower()


def in_other_charsets(text: Decoded) -> Iterator[Decoded]:
    """Yield a text as each charset reads it in which it may have been written, where that is another text."""
    for charset in _WIDE:
        read = text
        for _ in range(_MOST_TIMES):
            again = _in_utf_8(read, charset)
            if again is read:
                break
            read = again
            yield read
    for written, seen in _NARROW:
        read = _in_one_byte(text, written, seen)
        if read is not text:
            yield read
