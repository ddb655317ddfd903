"""Parts of a name side by side in letters without short vowels.

There a word has few letters, and with a slip it is like many: two neighbours of everyday speech that are each
somewhat like a part of one person's name stand in every paragraph. So parts side by side are

- surely somebody's where each is a spelling of a part of their name (`unwritten`), or a little word of it; or
  where one is, of three consonants or more, and the other is a part with one slip and no everyday word;
- asked where one is a spelling of so many consonants, and the other is somewhat like a part;
- nobody's together where none is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter
from typing import Final

from fieldjournal.redaction.names.heard.abjads import ABJAD
from fieldjournal.redaction.names.heard.sounds import bones, leaves_out_vowels, plain
from fieldjournal.redaction.names.lexicon.forms import same
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.unwritten import is_everyday, is_spelled
from fieldjournal.redaction.names.text.setting import Setting

_LEAST: Final = 3
"""Consonants of a name that tells enough to ask about what stands beside it."""
_SLIP: Final = 1.05
_start = attrgetter("start")
NOT_UNWRITTEN, NOBODYS, ASKED, SURELY = range(4)


def told_side_by_side(setting: Setting, who: int, start: int, end: int) -> int:
    """Return what words from one place to another tell as parts of somebody's name."""
    if ABJAD.search(setting.text, start, end) is None:
        return NOT_UNWRITTEN
    first = bisect_left(setting.words, start, key=_start)
    numbers = list(takewhile(lambda at: setting.words[at].start < end, range(first, len(setting.words))))
    if not any(leaves_out_vowels(plain(setting.words[at].raw)) for at in numbers):
        return NOT_UNWRITTEN
    spelled: dict[int, int] = {}
    for at in numbers:
        for last, raw in _readings(setting, at, end):
            size = max(_sizes(setting, who, raw), default=0)
            if size:
                read = range(at, last + 1)
                spelled.update((number, max(size, spelled.get(number, 0))) for number in read)
    left = [at for at in numbers if at not in spelled and not _goes_with(setting, who, at)]
    telling = max(spelled.values(), default=0) >= _LEAST
    if spelled and (not left or (telling and all(_is_near(setting, who, at) for at in left))):
        return SURELY
    return ASKED if telling else NOBODYS


def _readings(setting: Setting, number: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield a word, and those it is read as one with: the last of them, and the letters."""
    yield number, setting.words[number].raw
    for spot in setting.by_word.get(number, ()):
        if spot.first == number < spot.last and spot.place.end <= end:
            yield spot.last, spot.place.raw


def _sizes(setting: Setting, who: int, raw: str) -> Iterator[int]:
    """Yield how many consonants the parts of somebody's name have that a word is a spelling of."""
    lexicon = setting.lexicon
    if not ABJAD.search(raw):
        for hit in lexicon.word(raw).hits:
            form = lexicon.forms[hit.form]
            if who in form.who and hit.cost <= same(len(form.sounds)):
                yield max(1, len(bones(form.sounds)))
        return
    for at in lexicon.by_person[who]:
        form = lexicon.forms[at]
        if form.role is not Role.STEM and is_spelled(form.sounds, raw):
            yield max(1, len(bones(form.sounds)))


def _goes_with(setting: Setting, who: int, number: int) -> bool:
    raw = setting.words[number].raw
    return setting.is_initial(number) or len(raw) == 1 or setting.lexicon.is_little(who, raw)


def _is_near(setting: Setting, who: int, number: int) -> bool:
    """Say whether a word is no everyday word, and a part of somebody's name with one slip."""
    lexicon, raw = setting.lexicon, setting.words[number].raw
    return not is_everyday(raw) and any(
        lexicon.compare(at, lexicon.forms[at], sounds, _SLIP, unwritten=True)
        for at in lexicon.by_person[who]
        if lexicon.forms[at].role is not Role.STEM
        for sounds in lexicon.word(raw).sounds
    )
