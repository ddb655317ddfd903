"""Short family names, given names, who is listed by one word alone (*Мороз*, *Umida*), with a slip (*Мроз*).

Nothing else of the name stands there to tell who is meant. So a word is asked that is one slip from it and
that nothing else explains: no everyday word or place in any case, no known given name, nothing that ends as
family names do (that is another family name), nobody else's name beside it. Of a long only name or
given name two. In a line without capitals a word in small letters is, too (*передай айжмалга*).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from fieldjournal.redaction.names.alone.everyday import is_everyday_in_case
from fieldjournal.redaction.names.beside.anothers import another_family, another_given, followed_by_name
from fieldjournal.redaction.names.heard.sounds import in_arabic, plain
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given, is_known_given_declined
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.slipped import Near
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import FATHER_ENDS, TITLES
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST: Final = 5
"""Sounds of a name, and letters of a word, that a slip leaves enough of."""
_LEAST_SMALL: Final = 7
"""Letters of a word in a line without capitals, where any word may be a name."""
_LEAST_STEM: Final = 5
_LONGEST_END: Final = 3
"""Letters that an everyday word keeps, and that it may end with otherwise."""
_NEVER: Final = 99
_OF_ONLY: Final = (_LEAST, 8)
"""Sounds of an only name that one slip, and two, leave enough of."""
_SIZES: Final = {Role.FAMILY: (_LEAST, _NEVER), Role.GIVEN: (6, 9), Role.CALLED: (7, _NEVER)}
"""The same of the parts of a name."""
_LEAST_DECLINED: Final = 6
_ONE: Final = 1.05
"""Sounds of a part of which one slip and an ending leave enough, and what one slip may cost."""
_TWICE: Final = 0.25
"""What two slips may cost for each sound."""
_VERY: Final = 0.15
"""What a name costs that has no slip: what stands beside it tells (`tiers`)."""
_TURN: Final = 256


def slipped_once(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, Role]]:
    """Yield (start, end, who, role) of words that are a part of a name, as which, with a slip.

    `tick` may raise to stop it.
    """
    for number, word in enumerate(in_turns(setting.words, tick, _TURN)):
        if not _may_have_a_slip(setting, word):
            continue
        near = setting.lexicon.slipped.whose(word.raw)
        only = setting.lexicon.single
        meant = {who: role for who, parts in near.items() if (role := _nearest(parts, only=who in only))}
        if not meant or is_something_else(setting, number, word):
            continue
        if word.raw[0].islower() and _is_a_words_form(plain(word.raw)):
            continue
        spot, other = Spot(number, number, word, ()), is_like_another(setting, word)
        for who, role in meant.items():
            if who in only or not (other or has_another_given(setting, spot, who)):
                yield word.start, word.end, who, role


def _may_have_a_slip(setting: Setting, word: Place) -> bool:
    """Say whether a word is long enough, and written as names are where it stands."""
    if word.raw[0].isupper():
        return len(word.raw) >= _LEAST - 1 and not in_arabic(word.raw)
    return len(word.raw) >= _LEAST_SMALL and not setting.is_cased_at(word) and not in_arabic(word.raw)


def _is_a_words_form(folded: str) -> bool:
    """Say whether a word begins as an everyday word that ends otherwise (*сообщении, зимний*)."""
    stems = _stems()
    return any(
        folded[:size] in stems for size in range(max(_LEAST_STEM, len(folded) - _LONGEST_END), len(folded))
    )


@cache
def _stems() -> frozenset[str]:
    return frozenset(word[:-1] for word in COMMON if len(word) > _LEAST_STEM)


def _nearest(parts: Mapping[Role, Near], *, only: bool) -> Role | None:
    """Return the part of a name that a word is near enough to; None where it is to none."""
    for role, near in parts.items():
        once, twice = _OF_ONLY if only else _SIZES[role]
        if near.one_slip and near.size >= once:
            return role
        if near.size >= twice and near.cost <= _TWICE * near.size:
            return role
        if near.size >= _LEAST_DECLINED and near.cost <= _ONE:
            return role
    return None


def is_something_else(setting: Setting, number: int, word: Place) -> bool:
    """Say whether something else explains a word than a slip."""
    folded, read = plain(word.raw), setting.lexicon.word(word.raw)
    if folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS:
        return True
    spot = Spot(number, number, word, ())
    return (
        any(hit.cost <= _VERY for hit in read.hits)
        or any(is_known_given(each, AS_KNOWN) for each in read.sounds)
        or setting.is_common(spot)
        or is_everyday_in_case(setting, spot)
        or another_family(setting, spot)
        or followed_by_name(setting, spot)
    )


def is_like_another(setting: Setting, word: Place) -> bool:
    """Say whether a word may be another family name, a patronymic, or a known given name in a case."""
    folded = plain(word.raw)
    return setting.is_family_like(word) or is_known_given_declined(folded) or folded.endswith(FATHER_ENDS)


def has_another_given(setting: Setting, spot: Spot, who: int) -> bool:
    """Say whether the given name of somebody else stands beside."""
    forms = setting.lexicon.forms
    families = [forms[at] for at in setting.lexicon.by_person[who] if forms[at].role is Role.FAMILY]
    return any(another_given(setting, spot, form) for form in families)
