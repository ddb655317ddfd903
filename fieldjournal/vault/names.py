"""Contacts whose names begin alike: the few worth comparing, found by an index among a hundred thousand.

Two names of one person have two words in common that begin with the same three letters of a skeleton, or
one such word and an initial (`model.same_person`); two that share less are not likely enough.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from fieldjournal.model.skeletons import prefixes, skeletons, words
from fieldjournal.vault.vault import Vault

_BEGINNING: Final = 3
"""Letters of a skeleton by which two words are taken for one."""

_SHARED: Final = 2
"""Words that have to begin alike."""

_MOST_WORDS: Final = 8
"""Words of one name that are looked for."""


def beginning_alike(vault: Vault, names: Iterable[str], limit: int = 200) -> array[int]:
    """Return the keys of contacts with a name that begins like one of these, the last written first."""
    found: dict[int, None] = {}
    for name in dict.fromkeys(names):
        found.update(dict.fromkeys(_alike(vault, name, limit)))
    return array("q", sorted(found, reverse=True)[:limit])


def _alike(vault: Vault, name: str, limit: int) -> array[int]:
    ranges = [list(_ranges(word)) for word in words(name)[:_MOST_WORDS] if not word.isdigit()]
    if len(ranges) < _SHARED:
        return array("q")
    searches, bound = [], []
    for number, of_word in enumerate(ranges):
        test = " OR ".join("(word >= ? AND word < ?)" for _range in of_word)
        searches.append(f"SELECT DISTINCT n, {number} AS place FROM name_key WHERE {test}")
        bound += [end for each in of_word for end in each]
    return vault.db.numbers(
        f"SELECT n FROM ({' UNION ALL '.join(searches)}) GROUP BY n HAVING count(*) >= {_SHARED}"
        " ORDER BY n DESC LIMIT ?",
        (*bound, limit),
    )


def _ranges(word: str) -> Iterator[tuple[str, str]]:
    """Yield what a word of the same name may be: one that begins like it, or its initial alone."""
    initial = len(word) == 1
    begun = prefixes(word) if initial else {each[:_BEGINNING] for each in skeletons(word)}
    yield from ((each, each + "\U0010ffff") for each in sorted(begun))
    if not initial:
        yield from ((each, each + "\0") for each in sorted({each[:1] for each in begun}))
