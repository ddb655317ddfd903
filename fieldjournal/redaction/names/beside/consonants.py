"""Names of which the vowels are left out in haste: *Mrdn Orzw, мрдн орзв, Ogulsapar Nrgldw*.

A vowel that begins a word stays. Two such words side by side are somebody's when both have the consonants of
the parts, in their order and no other; or one has, and the other is the part with one slip at most. They are
sure with enough of them; one alone is asked, where only a long family name has so many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fieldjournal.redaction.names.heard.gluing import level
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_bare = re.compile("[^\\W\\d_][bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщъьқғҳҷңһґ]{2,}")
_BETWEEN: Final = frozenset({" ", "\u00a0", "_", ".", "-", ", "})
_LEAST_BOTH: Final = 5
"""Consonants that both parts have to have together."""
_LEAST_SURE: Final = 7
_LEAST_EACH: Final = 3
_LEAST_ALONE: Final = 5
_PAIRS: Final = frozenset(
    {
        (Role.GIVEN, Role.FAMILY),
        (Role.CALLED, Role.FAMILY),
        (Role.FAMILY, Role.GIVEN),
        (Role.FAMILY, Role.CALLED),
    }
)
_TURN: Final = 256
Parts = Mapping[int, frozenset[Role]]


def without_vowels(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, bool]]:
    """Yield (start, end, who, surely) of names without their vowels. `tick` may raise to stop it."""
    words = setting.words
    for number, word in enumerate(in_turns(words, tick, _TURN)):
        if not _bare.fullmatch(plain(word.raw)):
            continue
        here, size = _by_consonants(setting.lexicon, word.raw)
        if not here:
            continue
        if size >= _LEAST_ALONE and plain(word.raw) not in COMMON:
            yield from (
                (word.start, word.end, who, False) for who, roles in here.items() if Role.FAMILY in roles
            )
        for at in (number - 1, number + 1):
            if 0 <= at < len(words) and setting.gap(min(at, number), max(at, number)) in _BETWEEN:
                yield from _with(setting, word, here, size, words[at])


def _with(
    setting: Setting, word: Place, here: Parts, size: int, other: Place
) -> Iterator[tuple[int, int, int, bool]]:
    """Yield whose names a word without vowels and the one beside it are."""
    start, end = min(word.start, other.start), max(word.end, other.end)
    bare = _bare.fullmatch(plain(other.raw)) is not None
    there, more = (
        _by_consonants(setting.lexicon, other.raw) if bare else _as_written(setting.lexicon, other.raw)
    )
    for who in here.keys() & there.keys():
        if size + more >= _LEAST_BOTH and any((a, b) in _PAIRS for a in here[who] for b in there[who]):
            surely = size + more >= _LEAST_SURE and min(size, more) >= _LEAST_EACH
            yield start, end, who, surely and (word.raw[0].isupper() or size + more > _LEAST_SURE)


def _by_consonants(lexicon: Lexicon, raw: str) -> tuple[Parts, int]:
    """Return whose parts have the consonants of a word, and how many there are."""
    made: dict[int, frozenset[Role]] = {}
    size = 0
    for sounds in heard(plain(raw))[:2]:
        key = level(bones(sounds))
        size = max(size, len(key))
        for form in lexicon.slipped.of_consonants(level(sounds[:1]), key):
            for who in form.who:
                made[who] = made.get(who, frozenset()) | {form.role}
    return made, size


def _as_written(lexicon: Lexicon, raw: str) -> tuple[Parts, int]:
    """Return whose parts a word is with one slip at most, and how many consonants it has."""
    made = {
        who: frozenset(role for role, near in parts.items() if near.one_slip)
        for who, parts in lexicon.slipped.whose(raw).items()
    }
    return made, len(bones(heard(plain(raw))[0])) if made else 0
