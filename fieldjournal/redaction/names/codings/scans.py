"""Cyrillic print that a scanner took for Latin: *MepдaH, 4ynpblHuH, OPA3OB* for Мердан, Чупрынин, Оразов.

Such words are none: capitals in wrong places among small letters, digits inside, two alphabets in one. The
word beside one is read as well. Some letters may be two (n is п or л, u is и or ц), each is read both ways.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.codings.decoded import Char, Decoded, Reader

_TWO: Final = (
    ("ы", "bl bI b1 b| ьl ьI ьі ьi ь1 ЬI"),
    ("ю", "IO lO 1O I0 lo io 1o 10 |o ІО"),
    ("л", "JI Jl J1 JL"),
    ("ж", ">K }K )K >k }k"),
    ("г", "I'"),
)
_PAIRS: Final = {pair: letter for letter, pairs in _TWO for pair in pairs.split()}
"""Letters that are taken for two."""
_LETTERS: Final = dict(
    zip(
        "abcdefghikmnopqrtuvwxyzABCDEFHKLMNOPRTUVWXYZ346890",
        "аьсдефдніктпордгтиушхугавсдеғнкьмйорятцушхуззчбвяо",
        strict=True,
    )
)
"""What each sign is most often."""
_ELSE: Final = _LETTERS | dict(zip("nuxHXUO389", "лцжижифэяв", strict=True))
"""What else it may be."""
_word = re.compile("[A-Za-z0346-9Ѐ-ԯ>})|'ІI]{3,}")
_odd = re.compile(
    "[a-zа-я][BHMTRKXDNW346](?![A-Z]{2})|[A-Za-z][3469]|[3469][A-Za-z]{2}"
    "|[A-Za-z][Ѐ-ԯ]|[Ѐ-ԯ][A-Za-z]"
    "|[A-Z]b[IHPK]|(?<![A-Za-z])[nr][A-Z]{2}|[A-Z]{2}[nrb](?![a-z])|[A-Z]JI|(?<!\\w)JI[A-Z]"
)
"""What no word has that is one."""
_LEAST_LETTERS: Final = 3


def _is_odd(word: str) -> bool:
    return _odd.search(word) is not None and sum(each.isalpha() for each in word) >= _LEAST_LETTERS


def _reader(letters: dict[str, str]) -> Reader:
    def read(found: re.Match[str]) -> list[Char] | None:
        if not _is_odd(found[0]) and not _is_beside_odd(found):
            return None
        made, at, word = list[Char](), 0, found[0]
        while at < len(word):
            pair = _PAIRS.get(word[at : at + 2])
            size = 2 if pair else 1
            letter = pair or letters.get(word[at], word[at])
            made.append(Char(letter if made else letter.upper(), at, at + size))
            at += size
        return made

    return read


def _is_beside_odd(found: re.Match[str]) -> bool:
    """Say whether the word before or after one, over one blank, is none."""
    text, start, end = found.string, found.start(), found.end()
    before = _last.search(text, max(0, start - _FAR), start)
    after = _next.match(text, end)
    beside = (each[1] for each in (before, after) if each)
    return not re.search("[0-9]", found[0]) and any(map(_is_odd, beside))


_FAR: Final = 40
_last = re.compile(rf"({_word.pattern}) $")
_next = re.compile(rf" ({_word.pattern})")


def unscanned(text: Decoded) -> Iterator[Decoded]:
    """Yield a text with words that are none as the Cyrillic ones they may be, where there are such."""
    for letters in (_LETTERS, _ELSE):
        read = text.read(_word, _reader(letters))
        if read is not text:
            yield read


def may_be_scanned(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has words that are none, nor are letters of a machine's code (base64, a key)."""
    machines = deque(each.span() for each in _code.finditer(text))
    for each in _odd.finditer(text):
        while machines and machines[0][1] <= each.start():
            machines.popleft()
        if not machines or each.start() < machines[0][0]:
            yield each.span()


_code = re.compile("[A-Za-z0-9+/]{60,}")
