"""Words typed on a keyboard of other letters than were meant, known by the signs inside them.

- Keys that are letters on the Uzbek, Kazakh, Turkish and Turkmen keyboards are signs and digits on the
  English and the Russian one: *<f=hjv* for Баҳром, *M]zeyyen* for Müzeyyen, *Т9рлан* for Тұрлан.
- A word of which only a part was typed so (*Чупрsyby*) has two alphabets in it.
- The word beside one is read as well. Words all of letters, Russian on English: `text.layouts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.codings.decoded import Char, Decoded, Reader

_KEYS: Final = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,."
_SHIFTED: Final = dict(zip('~!@#$%^&*()_+{}|:"<>', "`1234567890-=[]\\;',.", strict=True))
_RUSSIAN: Final = "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю"
_UZBEK: Final = "ё1234567890ғҳйцукенгшўзхъ\\фқвапролджэячсмитьбю"
_KAZAKH: Final = "`1әіңғ67үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю"
_TURKISH: Final = "`1234567890-=qwertyuıopğü,asdfghjklşizxcvbnmöç"
_TURKMEN: Final = "ž1234567890-=äwertyuiopňöşasdfghjkl;'züçýbnm,."
"""What stands on the keys of each keyboard, key by key as on the English one."""


def _table(meant: str, seen: str) -> dict[str, str]:
    """Return what each sign stands for that one keyboard gives where another was meant."""
    made = {there: here for here, there in zip(meant, seen, strict=True) if here != there}
    made.update({key.upper(): letter.upper() for key, letter in made.items() if key.isalpha()})
    shifted = {sign: key for sign, key in _SHIFTED.items() if key in made}
    return made | {sign: made[key].upper() for sign, key in shifted.items() if made[key].isalpha()}


_word = re.compile(
    r"(?<![^\s(«\"])[^\W_][^\s/@]{2,40}(?![^\s,.!?»)])|(?<![^\s(«\"])[\[\];={}<>+:][^\s/@]{3,40}"
)
_signs = re.compile(r"(?:^|[^\W\d_])[\[\];={}<>+][^\W\d_]")
_digits = re.compile(r"[^\W\d_][2-589][^\W\d_]|^[2-589=-][^\W\d_]{3}")
_TABLES: Final = tuple(
    (_table(meant, seen), odd)
    for meant, seen, odd in (
        (_UZBEK, _KEYS, _signs),
        (_KAZAKH, _KEYS, _digits),
        (_TURKISH, _KEYS, _signs),
        (_TURKMEN, _KEYS, _signs),
        (_UZBEK, _RUSSIAN, _signs),
        (_KAZAKH, _RUSSIAN, _digits),
    )
)
_to_russian: Final = _table(_RUSSIAN, _KEYS)
_to_english: Final = _table(_KEYS, _RUSSIAN)
_begun_russian = re.compile(r"(?<![\w])([А-Яа-яё]{2,})([A-Za-z\[\];',.]{2,})(?!\w)")
_begun_english = re.compile(r"(?<![\w])([A-Za-z]{2,})([а-яё]{3,})(?!\w)")
_FAR: Final = 40


def _retyped(table: dict[str, str], odd: re.Pattern[str]) -> Reader:
    def read(found: re.Match[str]) -> list[Char] | None:
        word = found[0]
        if not odd.search(word) and not any(map(odd.search, _beside(found))):
            return None
        made = [Char(table.get(char, char), at, at + 1) for at, char in enumerate(word)]
        return made if all(each.text.isalpha() or each.text in "-'" for each in made[:-1]) else None

    return read


def _beside(found: re.Match[str]) -> Iterator[str]:
    """Yield the words before and after one, over one blank."""
    text = found.string
    yield text[max(0, found.start() - _FAR) : max(0, found.start() - 1)].rpartition(" ")[2]
    yield text[found.end() + 1 : found.end() + _FAR].partition(" ")[0]


def _part(table: dict[str, str], group: int) -> Reader:
    """Read one group of a word of two as the keys of another keyboard."""

    def read(found: re.Match[str]) -> list[Char]:
        low, high = found.start(group) - found.start(), found.end(group) - found.start()
        return [
            Char(table.get(char, char) if low <= at < high else char, at, at + 1)
            for at, char in enumerate(found[0])
        ]

    return read


def retyped(text: Decoded) -> Iterator[Decoded]:
    """Yield a text as each keyboard gives it on which words may have been meant to be typed."""
    readers = [(_word, _retyped(*each)) for each in _TABLES]
    readers += [
        (_begun_russian, _part(_to_russian, 2)),
        (_begun_english, _part(_to_russian, 1)),
        (_begun_english, _part(_to_english, 2)),
    ]
    for pattern, reader in readers:
        read = text.read(pattern, reader)
        if read is not text:
            yield read


_may_be = re.compile(
    r"[^\W\d_][\[\];={}<>+][^\W\d_]|(?<!\S)[\[\];={}<>+][A-Za-zА-я]{3}|[^\W\d_][2-589][^\W\d_]"
    "|[А-яё]{2}[A-Za-z]{2}|[A-Za-z]{2}[А-яё]{2}"
)


def may_be_retyped(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text has words with such signs inside."""
    return (each.span() for each in _may_be.finditer(text))
