"""Names of several words, Arabic ones above all, written in one: Albashiri, Abuzaki, Abderrahim, Noureddine.

- The article before a name (*al-, el-, ash-*) is glued to it as *al* or *el*; before a sun letter its l may
  be that letter, which is heard once.
- *Abu, Umm, bin* and the like are glued to what follows them; so are *Ter-, Mac, de, von*.
- What stands before an article inside a name (*Abd ar-Rahman, Nur ad-Din*) is glued with it, as *ul* or *el*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain

_ARTICLE: Final = frozenset(
    """
    al el ul as ash es esh ad ed ud an en ar er ur at et ath az ez adh
    аль эль ал эл аш эш ас эс ад эд ан эн ар эр ат эт аз эз
    """.split()  # noqa: SIM905
)
_BEFORE: Final = frozenset(
    """
    abu abou abo aboo umm oum um bin ben ibn bint abi ter der mac mc de di da del la le van von
    абу або умм ум бин бен ибн бинт тер фон ван де
    """.split()  # noqa: SIM905
)
_sun = re.compile("[tdrzsnlтдрзсшнл]")
_cyrillic = re.compile("[а-я]")
_LONGEST_BEFORE: Final = 5
"""Letters of what is glued to an article that follows: abd, nur, salah, saif."""
_LEAST: Final = 3


def as_one_word(words: Sequence[str]) -> Iterator[str]:
    """Yield how the last of some words of a name is written in one with what stands before it."""
    *before, last = map(plain, words)
    if not before or len(last) < _LEAST:
        return
    if before[-1] in _BEFORE:
        yield before[-1] + last
    if before[-1] not in _ARTICLE:
        return
    al, el, ul = ("аль", "эль", "ул") if _cyrillic.match(last) else ("al", "el", "ul")
    yield from (al + last, el + last)
    if _sun.match(last):
        yield from (al[0] + last, el[0] + last, al[0] + last[0] + last)
    if len(before) > 1 and len(before[-2]) <= _LONGEST_BEFORE:
        bare = (ul[0], el[0]) if _sun.match(last) else ()
        yield from (before[-2] + each + last for each in (ul, el, *bare))
