"""How a whole text is written: what one word tells depends on it, and no single piece of the text says it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Final

from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common_german import TELLING
from fieldjournal.redaction.pieces import Piece

_STEM: Final = 4
"""Letters by which forms of one word in a text are known as such."""
_LEAST_TELLING: Final = 3
"""Different little words of German from which on a text is German."""
_LONG_TEXT: Final = 40
"""Words from which on somebody a text speaks of is likely to be named inside a sentence, too."""

Read = Callable[[], Iterable[tuple[Piece, Sequence[Place]]]]
"""Gives the pieces of a text in order, each with its words, as often as it is asked."""


class Manner:
    """How a text is written; what is not asked is not worked out."""

    def __init__(self, read: Read) -> None:
        self._read = read

    def _words(self) -> Iterator[tuple[str, Place]]:
        """Yield every word once, with the piece it stands in."""
        for piece, words in self._read():
            yield from ((piece.words, word) for word in words if piece.low <= word.start < piece.high)

    @cached_property
    def cased(self) -> bool:
        """Whether words are written with a capital, not in capitals."""
        return any(
            word.raw[0].isupper() and len(word.raw) > 1 and not word.raw.isupper()
            for _text, word in self._words()
        )

    @cached_property
    def _is_long(self) -> bool:
        return next(islice(self._words(), _LONG_TEXT - 1, None), None) is not None

    @cached_property
    def _small(self) -> frozenset[str]:
        return frozenset(word.raw for _text, word in self._words() if word.small)

    @cached_property
    def _inside(self) -> frozenset[str]:
        return frozenset(
            word.raw[:_STEM]
            for text, word in self._words()
            if word.raw[0].isupper() and not begins(text, word)
        )

    @cached_property
    def is_german(self) -> bool:
        """Whether German's little words stand in the text: then nouns have a capital as names have."""
        return len(TELLING & self._small) >= _LEAST_TELLING

    @cached_property
    def has_small_letters(self) -> bool:
        """Whether some word is in small letters, so that a capital tells something."""
        return bool(self._small)

    def has_small(self, raw: str) -> bool:
        """Say whether a word stands in small letters somewhere: its capital only begins."""
        return raw.lower() in self._small

    def is_only_begun(self, word: Place) -> bool:
        """Say whether a long text has a word with a capital only where sentences begin, as nouns have it.

        In letters that have no capitals (Arabic, Hebrew, Georgian) the beginning of a sentence hides nothing.
        """
        has_case = word.small or word.raw[0].isupper()
        return has_case and self._is_long and word.raw[:_STEM] not in self._inside


def begins(text: str, place: Place) -> bool:
    """Say whether a word stands at the beginning of a sentence, where every word has a capital."""
    if is_in_address(text, place):
        return False
    before = text[max(0, place.start - 4) : place.start]
    if _abbreviated.search(text, max(0, place.start - _LONGEST_TITLE), place.start):
        return False
    bare = before.rstrip(' \t«"“(')
    if bare[-1:] in "-—–•" and bare:
        bare = bare[:-1].rstrip(" \t") if bare[-1] != "-" or before[-1:] == " " else "-"
    return not bare or bare[-1] in ".!?…\n" or (bare[-1] == ":" and before[-1] in '«"“')


_LONGEST_TITLE: Final = 8
ABBREVIATED: Final = frozenset({"mr", "mrs", "ms", "dr", "prof", "тов", "гр", "проф"})
"""Words of respect that a dot shortens: no sentence ends there."""
_abbreviated = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(ABBREVIATED))})\.[ \u00a0]$", re.IGNORECASE)


def is_in_address(text: str, word: Place) -> bool:
    """Say whether a word is part of an address, a handle or a tag, where small letters tell nothing."""
    around = text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return any(sign in "@#_/=&<" for sign in around) or _goes_on.match(text, word.end) is not None


_goes_on = re.compile(
    r"(?:\s?\(\d{1,2}\))?\.(?:pdf|jpe?g|png|heic|webp|docx?|odt|xlsx?|csv|txt|zip|rar|7z|mp[34]|m4a|ogg|opus|wav"
    r"|mov|3gp|eml|vcf)\b|[\w.-]{0,30}[ ]?[(\[{][ ]?at[ ]?[)\]}]|[\w.+-]{1,30}@[\w-]",
    re.IGNORECASE,
)
"""How names of files end, also of one that is there twice, and how an address goes on, also spelled out."""
