"""Which known town, region or country a word is, in any case.

A family name is often made of a town (*Самарканди, Daşoguzow*), and a given name is often like one (*Роза*
and *Россияда*): where a word is the town itself, whole, it is that and no name with a letter too few or an
ending.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain, shape
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.vocabulary.common import TOWNS_KNOWN
from fieldjournal.redaction.names.vocabulary.endings import CASES, shapes

_LEAST: Final = 4
"""Sounds of a town that a word may be in a case."""
_LEAST_IN_A: Final = 5
"""Sounds of a town in -а that a word may be without it (*Москвы, в России*)."""
_MUCH_LONGER: Final = 4
"""How many sounds more than a town a name has that is no town with an ending (*Esengali*, Essen)."""
_WHOLE_LETTER: Final = 0.95
"""What a slip costs."""
_WHERE: Final = shapes("da de dan den ta te tan ten nda ndan да де дан ден та те тан тен")
"""Where and whence, as Turkic languages say it."""
_adjectives: Final = re.compile("(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими|[iy]|ego|iego|emu|a|ej)$")
"""How a family name in -ский goes on behind a town's *-ск*."""
_IN_SKI: Final = ("ski", "skaia", "skoi", "ska")
_CHANGED: Final = shapes("ы и у ю ой ей е")
"""How Russian declines a town in -а."""


def is_town(raw: str) -> bool:
    """Say whether a word is a known town or country, in any case."""
    return bool(_towns_of(raw))


def is_town_instead(raw: str, form: Form, hit: Hit) -> bool:
    """Say whether a word is a known town, and no less of it than of the name.

    Who is called as a town is (*Серик Тараз*), or in as many sounds, may be meant, but for a short form
    that says where (*Marydan*), or a long one (*России*, of Рося).
    """
    towns = _towns_of(raw)
    if not towns:
        return False
    name, size = form.sounds, len(form.sounds)
    longest = max(map(len, towns))
    read = heard(plain(raw))
    if form.role is Role.DIMINUTIVE and not form.said and hit.rest:
        return (hit.rest == 1 and _LEAST_IN_A <= size <= longest) or any(
            shape(sounds[len(sounds) - hit.rest :]) in _WHERE for sounds in read
        )
    if size > longest:
        if name.endswith(_IN_SKI) and _adjectives.search(plain(raw)) is not None:
            return False
        if size - longest >= _MUCH_LONGER and hit.cost <= same(size):
            return False
        return hit.cost >= _WHOLE_LETTER or not any(len(sounds) - hit.rest >= size for sounds in read)
    return size < longest


@lru_cache(maxsize=1 << 12)
def _towns_of(raw: str) -> frozenset[str]:
    """Return the towns, as they sound, that a word is with a case's ending or none."""
    towns, changed = _towns(), _changed()
    found: set[str] = set()
    for sounds in heard(plain(raw)):
        for length in range(_LEAST, len(sounds) + 1):
            begin, rest = sounds[:length], shape(sounds[length:])
            if begin in towns and rest in CASES:
                found.add(begin)
            if begin in changed and rest in _CHANGED:
                found.add(changed[begin])
    return frozenset(found)


@cache
def _towns() -> frozenset[str]:
    return frozenset(sounds for town in TOWNS_KNOWN for sounds in heard(town)[:1])


@cache
def _changed() -> dict[str, str]:
    """Return towns in -а without it, as Russian declines them."""
    return {town[:-1]: town for town in _towns() if len(town) >= _LEAST_IN_A and town[-1] == "a"}
