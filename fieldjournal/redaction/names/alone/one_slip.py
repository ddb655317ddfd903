"""Short family names, and who is listed by one word alone (*Мороз*, *Umida*), with a slip (*Мроз*, *Uimda*).

Nothing else of the name stands there to tell who is meant. So a word is asked that is one slip from it and
that nothing else explains: no everyday word or place in any case, no known given name, nothing that ends as
family names do (that is another family name), nobody else's name beside it. A long only name may
have two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
from fieldjournal.redaction.names.vocabulary.endings import TITLES
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST: Final = 5
"""Sounds of a name, and letters of a word, that a slip leaves enough of."""
_LEAST_TWICE: Final = 8
"""Sounds of an only name that two slips leave enough of."""
_TWICE: Final = 0.25
"""What two slips may cost for each sound."""
_VERY: Final = 0.15
"""What a name costs that has no slip: what stands beside it tells (`tiers`)."""
_TURN: Final = 256


def slipped_once(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, bool]]:
    """Yield (start, end, who, only) of words that are a family name, or somebody's `only` name, with a slip.

    `tick` may raise to stop it.
    """
    for number, word in enumerate(in_turns(setting.words, tick, _TURN)):
        if len(word.raw) < _LEAST - 1 or not word.raw[0].isupper() or in_arabic(word.raw):
            continue
        near = setting.lexicon.slipped.whose(word.raw)
        meant = [who for who, parts in near.items() if _is_near(parts, only=who in setting.lexicon.single)]
        if not meant or _is_something_else(setting, number, word):
            continue
        spot, other = Spot(number, number, word, ()), _is_like_another(setting, word)
        for who in meant:
            only = who in setting.lexicon.single
            if only or not (other or _has_another_given(setting, spot, who)):
                yield word.start, word.end, who, only


def _is_near(parts: Mapping[Role, Near], *, only: bool) -> bool:
    """Say whether a word is one slip from a family name, or near enough to somebody's only name."""
    return any(
        (near.one_slip and near.size >= _LEAST)
        or (only and near.size >= _LEAST_TWICE and near.cost <= _TWICE * near.size)
        for role, near in parts.items()
        if only or role is Role.FAMILY
    )


def _is_something_else(setting: Setting, number: int, word: Place) -> bool:
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


def _is_like_another(setting: Setting, word: Place) -> bool:
    """Say whether a word may be another family name, or a known given name in a case."""
    return setting.is_family_like(word) or is_known_given_declined(plain(word.raw))


def _has_another_given(setting: Setting, spot: Spot, who: int) -> bool:
    """Say whether the given name of somebody else stands beside."""
    forms = setting.lexicon.forms
    families = [forms[at] for at in setting.lexicon.by_person[who] if forms[at].role is Role.FAMILY]
    return any(another_given(setting, spot, form) for form in families)
