"""Names in what leaves that belong to no contact: relatives and witnesses nobody entered or protects.

- A word with a capital that ends as family names do; one beside a word of respect or kin (*Oraz aga*, *тётя
  Гуля*, *Gülşat eje*); a known given name that does not begin its sentence. Capitals beside it go with it.
- Words that are a named contact's, a place, a month or an everyday word are none; pseudonyms hold no letters
  of a name.
- A list to be read by a person, not a search: it says too much rather than too little, and strikes nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from fieldjournal.model.countries import COUNTRIES, country_worded
from fieldjournal.redaction.names.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.known import is_known_given
from fieldjournal.redaction.names.parts import is_family
from fieldjournal.redaction.names.sounds import heard, plain
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

LONGEST: Final = 80
"""Characters of a name that is shown."""

_RESPECT: Final = frozenset(
    map(
        plain,
        """
        aga agha ağa aka oka ake äke eke eje ejem edže apa opa abla abi ata ana daýy dayı daýza gelneje bibi
        hanym xonim hanum xola tagajy bey bek hoja hajy haji molla müdür mugallym mr mrs ms dr aunt uncle
        ага ака ока аке эке эже эдже апа опа ата ана бей бек ходжа хаджи мулла дайы тётя тетя дядя тётю тетю
        тётей тёте тети дяди дяде баба бабушка дедушка господин госпожа гражданин гражданка
        """.split(),  # noqa: SIM905 - words, as the other lists of them are written
    )
)
"""Words of respect and kin that stand before or after a name."""

_word = re.compile(r"\[[^\]\n]{1,40}\]|[^\W\d_][^\W_]*(?:['’ʻʼ`‘-][^\W_]+)*")
_surely_family = re.compile(r"..[оеёoe][вvw](?:[аaуueеыyoо]|ым|ой|ом|ых|yň|iň)?$|zod[ae]$|зода$|zade$")
"""Endings that hardly another word has, for words that would have a capital anyway."""

_ends = re.compile(r"[.!?…\n:;«»“”\"()\[\]]")


class Stranger(NamedTuple):
    """A name as it stands in what leaves, and how often."""

    words: str
    times: int


def strangers(texts: Iterable[str], known: Iterable[str], tick: Tick = unhurried) -> tuple[Stranger, ...]:
    """Return the names in texts, the most frequent first; `known`: spellings of people who leave by name.

    `tick` may raise to stop it.
    """
    mine = frozenset(plain(each[0]) for spelling in known for each in _word.finditer(spelling))
    found = Counter(words for text in texts for words in _names(text, mine, tick))
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    return tuple(Stranger(words, times) for words, times in ordered)


def _names(text: str, mine: frozenset[str], tick: Tick) -> Iterator[str]:
    words = [each for each in in_turns(_word.finditer(text), tick) if not each[0].startswith("[")]
    taken = -1
    for at, word in enumerate(in_turns(words, tick)):
        if at <= taken or not _is_name(text, words, at) or plain(word[0]) in mine:
            continue
        first, last = _around(text, words, at)
        taken = last
        if all(plain(each[0]) in mine | _RESPECT for each in words[first : last + 1]):
            continue
        yield " ".join(text[words[first].start() : words[last].end()].split())[:LONGEST]


def _is_name(text: str, words: list[re.Match[str]], at: int) -> bool:
    raw = words[at][0]
    folded = plain(raw)
    if not raw[0].isupper() or len(raw) < 2 or folded in _RESPECT or folded in _places():  # noqa: PLR2004
        return False
    if _begins(text, words, at):
        telling = _respected(text, words, at) or _surely_family.search(folded)
        return bool(telling) and folded not in COMMON
    if _respected(text, words, at):
        return True
    return _is_given(folded) or (is_family(raw) and folded not in COMMON)


def _given_first(folded: str) -> bool:
    """Say whether a word that begins a sentence is a given name and no everyday word."""
    return folded not in COMMON and _is_given(folded)


def _is_given(folded: str) -> bool:
    return any(map(is_known_given, heard(folded)))


def _respected(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Say whether a word of respect stands right before or after a word."""
    return any(
        0 <= beside < len(words)
        and plain(words[beside][0]) in _RESPECT
        and _are_together(text, words, min(at, beside))
        for beside in (at - 1, at + 1)
    )


def _begins(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Say whether a word begins its sentence, where everything has a capital."""
    before = text[words[at - 1].end() : words[at].start()] if at else "\n"
    return bool(_ends.search(before))


def _are_together(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Say whether only a space or an initial's full stop stands between a word and the next."""
    between = text[words[at].end() : words[at + 1].start()]
    initial = len(words[at][0]) == 1
    return "\n" not in between and between.strip() in ({"", "."} if initial else {""})


def _around(text: str, words: list[re.Match[str]], at: int) -> tuple[int, int]:
    """Return the first and the last of the capitals and words of respect that stand together with a word."""

    def goes_along(number: int) -> bool:
        raw, folded = words[number][0], plain(words[number][0])
        if folded in _RESPECT:
            return True
        capital = raw[0].isupper() and folded not in _places()
        return capital and (len(raw) == 1 or not _begins(text, words, number) or _given_first(folded))

    first = last = at
    while first > 0 and goes_along(first - 1) and _are_together(text, words, first - 1):
        first -= 1
    while last + 1 < len(words) and goes_along(last + 1) and _are_together(text, words, last):
        last += 1
    return first, last


@cache
def _places() -> frozenset[str]:
    """Return words that have a capital and name nobody: places, ranks, countries."""
    countries = (words for code in COUNTRIES for words in country_worded(code))
    named = (plain(each[0]) for words in countries for each in _word.finditer(words))
    return frozenset((*PLACES_AND_RANKS, *named))
