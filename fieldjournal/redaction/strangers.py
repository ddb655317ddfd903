"""Names in what leaves that belong to no contact: relatives and witnesses nobody entered or protects.

- What is somebody's name, `capitals` says. Capitals beside it go with it.
- Whatever was typed where somebody is asked for (*from whom: сын тёти*) is one, unless it is an office.
- Words that are a named contact's, a place, a month or an everyday word are none; pseudonyms hold no letters
  of a name.
- A list to be read by a person, not a search: it says too much rather than too little, and strikes nothing.
  But a list nobody reads is a hole, too: a word of which only the capital tells something is not in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from fieldjournal.redaction.capitals import RESPECT, Words, goes_along, words_in
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

LONGEST: Final = 80
"""Characters of a name that is shown."""

_NOBODY: Final = COMMON | PLACES_AND_RANKS


class Stranger(NamedTuple):
    """A name as it stands in what leaves, and how often."""

    words: str
    times: int


def strangers(
    texts: Iterable[str], known: Iterable[str], tick: Tick = unhurried, *, called: Iterable[str] = ()
) -> tuple[Stranger, ...]:
    """Return the names in texts, the most frequent first; `known`: spellings of people who leave by name.

    `called` is what somebody is called where only somebody can stand. `tick` may raise to stop it.
    """
    mine = frozenset(word for spelling in known for word in words_in(spelling))
    found = Counter(words for text in texts for words in _names(text, mine, tick))
    found.update(words[:LONGEST] for words in called if _is_told(words, mine))
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    return tuple(Stranger(words, times) for words, times in ordered)


def _names(text: str, mine: frozenset[str], tick: Tick) -> Iterator[str]:
    words, taken = Words(text, tick), -1
    for at in in_turns(range(len(words)), tick):
        if at <= taken or not words.is_capital(at) or words.folded(at) in mine or not words.is_name(at):
            continue
        first, last = _around(words, at)
        taken = last
        if all(words.folded(each) in mine | RESPECT for each in range(first, last + 1)):
            continue
        yield " ".join(words.between(first, last).split())[:LONGEST]


def _is_told(words: str, mine: frozenset[str]) -> bool:
    """Say whether words name more than pseudonyms, people who leave by name and offices."""
    return any(
        word in RESPECT or not (word[0] == "[" or word in mine or word in _NOBODY) for word in words_in(words)
    )


def _around(words: Words, at: int) -> tuple[int, int]:
    """Return the first and the last of the capitals and words of respect that stand together with a word."""
    first = last = at
    while first > 0 and goes_along(words, first - 1) and words.are_together(first - 1):
        first -= 1
    while last + 1 < len(words) and goes_along(words, last + 1) and words.are_together(last):
        last += 1
    return first, last
