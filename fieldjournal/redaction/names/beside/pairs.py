"""Both parts of one name side by side, where one or both are not quite it.

- With slips (*Собтр Джалоо* for *Sobir Jalol*, *Эмре Твшем* for *Taş*): a short one with a slip is too little
  to be looked for anywhere; two of one person in a row hardly happen by chance. They are asked when both are
  written with a capital, are no everyday words, begin as the parts do, and each is within one slip of its
  part, or both together are as near as one name would have to be. Of five sounds each and twelve together
  they are sure with one slip in each (*Sharibekova Zairna* for *Zarrina Sharifbekova*).
- Two parts are surely somebody's when one is the very part and the other it with one slip at most. Else they
  may be somebody else's near name (*Валентин Стрелков* for *Валентина Стрельцова*), and are asked; so is a
  family name without its ending beside a given name with a slip, and a known given name that is not theirs
  beside a family name that is not quite theirs (*Левон Погорный* for *Лев Подгорный*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from fieldjournal.redaction.names.beside.own import is_somebody_elses
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Form, is_spelled_with_care, same
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.slipped import Near
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST: Final = 3
"""Letters of a word with a slip that still tells a name."""
_LEAST_ALONE: Final = 6
_TOGETHER: Final = 0.2
"""What both parts together may cost for each of their sounds."""
_LEAST_PART: Final = 5
_LEAST_WHOLE: Final = 12
"""Sounds of a part, and of both, from which on a slip in each leaves the name surely the one."""
_PARTS: Final = (Role.GIVEN, Role.FAMILY)
_TURN: Final = 256
"""Words between two ticks: a new one is held against many names."""
_SLIP: Final = 1.05
_PER_SOUND: Final = 0.05
"""What one slip may cost: a letter, and a little for another spelling with every sound."""


def both_slipped(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, bool]]:
    """Yield (start, end, who, surely) of two words that are the parts of somebody's name, with slips."""
    for number, (first, second) in enumerate(in_turns(pairwise(setting.words), tick, _TURN)):
        if not (_may_be(first.raw) and _may_be(second.raw)) or setting.gap(number, number + 1) != " ":
            continue
        here, there = _parts_of(setting.lexicon, first.raw), _parts_of(setting.lexicon, second.raw)
        for who in here:
            if who not in there or not _are_parts(here[who], there[who]):
                continue
            if not _are_anothers(setting, (first, second), who):
                yield first.start, second.end, who, _are_long(setting.lexicon, who, first, second)


def _parts_of(lexicon: Lexicon, raw: str) -> Mapping[int, Mapping[Role, Near]]:
    """Return which parts of whose name a word may be: what it was found to be, and with slips."""
    hits = [
        hit for hit in lexicon.word(raw).hits if lexicon.forms[hit.form].role in _PARTS and not hit.inside
    ]
    slipped = lexicon.slipped.whose(raw)
    if not hits:
        return slipped
    made = {who: dict(parts) for who, parts in slipped.items()}
    for hit in hits:
        form = lexicon.forms[hit.form]
        near = Near(hit.cost, len(form.sounds), one_slip=False)
        for who in form.who:
            parts = made.setdefault(who, {})
            parts[form.role] = min(parts.get(form.role, near), near)
    return made


def _are_parts(one: Mapping[Role, Near], other: Mapping[Role, Near]) -> bool:
    """Say whether two words are the given and the family name, each with a slip or both together near.

    A family name that tells by itself needs no second part: what stands beside it goes with it (`growing`).
    """
    for mine, theirs in (_PARTS, _PARTS[::-1]):
        if mine in one and theirs in other:
            first, second = one[mine], other[theirs]
            family = second if theirs is Role.FAMILY else first
            if family.size >= _LEAST_ALONE and family.cost <= _VERY_FAMILY:
                continue
            if first.one_slip and second.one_slip:
                return True
            if first.cost + second.cost <= _TOGETHER * (first.size + second.size):
                return True
    return False


def _are_long(lexicon: Lexicon, who: int, first: Place, second: Place) -> bool:
    """Say whether both parts are so long that one slip in each leaves no other name."""
    here, there = (lexicon.slipped.whose(each.raw).get(who, {}) for each in (first, second))
    for mine, theirs in (_PARTS, _PARTS[::-1]):
        if mine in here and theirs in there:
            one, other = here[mine], there[theirs]
            long = min(one.size, other.size) >= _LEAST_PART and one.size + other.size >= _LEAST_WHOLE
            if long and one.one_slip and other.one_slip:
                return True
    return False


def _are_anothers(setting: Setting, words: Sequence[Place], who: int) -> bool:
    """Say whether one of two words is another known given name, or somebody else's family name."""
    return any(
        _is_another_given(setting, word, who) or is_somebody_elses(setting, word, who) for word in words
    )


def is_surely_whose(setting: Setting, who: int, words: Sequence[Place]) -> bool:
    """Say whether words side by side are parts of somebody's name, one of them exactly."""
    if any(_is_made_of_a_family_name(setting, word, who) for word in words):
        return False
    grades = sorted(_slips(setting, word, who) for word in words)[:2]
    return sum(grades) < _BOTH and not _is_anothers(setting, words, who)


def _is_made_of_a_family_name(setting: Setting, word: Place, who: int) -> bool:
    """Say whether a word is another family name, made of theirs (*Кривенко, Морозко* for *Кривий, Мороз*)."""
    if _ukrainian.search(plain(word.raw)) is None:
        return False
    forms = setting.lexicon.forms
    mine = [forms[at].sounds for at in setting.lexicon.by_person[who] if forms[at].role is Role.FAMILY]
    return bool(mine) and not any(_ukrainian_heard.search(each) for each in mine)


_ukrainian: Final = re.compile("(?:енко|[зрсл]ко|чук|enko|[zrsl]ko|chuk|çuk)$")
_ukrainian_heard: Final = re.compile("(?:ko|Cuk)$")


def _is_anothers(setting: Setting, words: Sequence[Place], who: int) -> bool:
    """Say whether another known given name stands beside a family name not quite theirs."""
    forms = setting.lexicon.forms
    family = any(
        hit.cost <= _SPELLED_SO and forms[hit.form].role is Role.FAMILY and who in forms[hit.form].who
        for word in words
        for hit in setting.lexicon.word(word.raw).hits
    )
    return not family and any(_is_another_given(setting, word, who) for word in words)


def _is_another_given(setting: Setting, word: Place, who: int) -> bool:
    """Say whether a word is a known given name that none of the person's is (Левон, Лев)."""
    lexicon = setting.lexicon
    sounds = lexicon.word(word.raw).sounds
    own_little = not lexicon.little[who].isdisjoint(sounds)
    if own_little or not any(is_known_given(each, AS_KNOWN) for each in sounds):
        return False
    own = [(at, lexicon.forms[at]) for at in lexicon.by_person[who]]
    hits = (lexicon.compare(at, form, each, same(len(form.sounds))) for at, form in own for each in sounds)
    return not any(hit is not None and not hit.rest for hit in hits)


_VERY_FAMILY: Final = 0.25
_SPELLED_SO: Final = 0.25
"""What a family name may cost that is the very one, of whom another given name may be a slip."""

_BOTH: Final = 2
"""Slips of two parts together that leave them not sure."""


def _slips(setting: Setting, word: Place, who: int) -> int:
    """Return how many slips a word is from the part of a name it is most like: 0, 1, or 2 and more.

    Forms it was found to be cost nothing to look at, and mostly tell; every form is compared only after them.
    """
    lexicon = setting.lexicon
    if len(word.raw) <= _INITIAL:
        return 0
    read = lexicon.word(word.raw)
    known = {hit.form: hit.cost for hit in read.hits}
    forms = [(at, lexicon.forms[at]) for at in lexicon.by_person[who]]
    least = min((_grade(form, known[at]) for at, form in forms if at in known), default=_BOTH)
    for at, form in forms:
        if not least:
            break
        if form.role is Role.STEM or is_spelled_with_care(form, word.raw):
            continue
        for sounds in read.sounds:
            hit = lexicon.compare(at, form, sounds, _most(form))
            if hit is not None:
                least = min(least, _grade(form, hit.cost))
    return least


def _grade(form: Form, cost: float) -> int:
    """Return how many slips a cost is: none, one, or more; a short form tells as little as one slip."""
    if form.role is Role.DIMINUTIVE:
        return 1 if cost <= _SHORT_FORM else _BOTH
    return 0 if cost <= same(len(form.sounds)) else 1 if cost <= _most(form) else _BOTH


def _most(form: Form) -> float:
    return _SLIP + _PER_SOUND * len(form.sounds)


_SHORT_FORM: Final = 0.2
"""How unlike a short form may be."""
_INITIAL: Final = 3
"""Letters of what may be an initial."""


def _may_be(raw: str) -> bool:
    return len(raw) >= _LEAST and raw[0].isupper() and plain(raw) not in COMMON
