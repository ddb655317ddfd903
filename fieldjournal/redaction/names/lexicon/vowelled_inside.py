"""Names that are listed without their short vowels, where both parts are glued to one word.

*سامر الحداد* is *sameralhaddad@…*, *#FreeSamerAlHaddad*, *qabbash_hanan2*. Such a word is first held against
the consonants of both parts one behind the other; what has them is cut where each part is spelled. One part
alone is found behind what people put before it in a handle or a tag (*thekazemi, #FreeNasrin*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, permutations, product
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.arabic import is_whole_spelling
from fieldjournal.redaction.names.heard.sounds import bones
from fieldjournal.redaction.names.lexicon.forms import Form, Hit
from fieldjournal.redaction.names.lexicon.parts import Role

_COST: Final = 0.04
"""What such a spelling costs: it is the name, as far as its letters tell."""
_LEAST: Final = 3
"""Sounds of a part."""
_LEAST_BONES: Final = 4
"""Consonants of both parts together."""
_LEAST_ALONE: Final = 5
"""Sounds, when it is said, of a part that tells alone."""
_BESIDE: Final = (Role.GIVEN, Role.CALLED, Role.FAMILY)
_put_before: Final = re.compile(r"^(?:te|real|ofisial|oficial|free?|fri|mister|mr|dr|its|i?am|im)(?=.{4})")


class _Both(NamedTuple):
    """Two parts of one name in the order in which they are glued: form numbers and consonants."""

    one: int
    other: int
    bones: str


class VowelledInside:
    """The names of a list that are written without short vowels, as glued words hold them."""

    def __init__(self, forms: Sequence[Form], by_person: Sequence[Mapping[int, None]]) -> None:
        self._forms = forms
        self._bones = {at: _bones(form) for at, form in enumerate(forms) if form.unwritten}
        self._both = tuple(_pairs(forms, by_person, self._bones))
        self._alone = [
            at for at in self._bones if forms[at].role in _BESIDE and forms[at].spoken >= _LEAST_ALONE
        ]

    def hits(self, sounds: str) -> Iterator[Hit]:
        """Yield the parts of names that some sounds of a glued word hold."""
        own = bones(sounds) if self._both else ""
        for both in self._both:
            if both.bones in own and self._is_cut(sounds, both):
                yield Hit(both.one, _COST, 0, inside=True)
                yield Hit(both.other, _COST, 0, inside=True)
        before = _put_before.match(sounds) if self._alone else None
        if before is not None:
            rest = sounds[before.end() :]
            for at in self._alone:
                if self._is(at, rest):
                    yield Hit(at, _COST, 0, inside=True)

    def _is_cut(self, sounds: str, both: _Both) -> bool:
        """Say whether both parts stand in some sounds, one directly behind the other."""
        ends = range(_LEAST, len(sounds) - _LEAST + 1)
        return any(
            any(self._is(both.one, sounds[begin:cut]) for begin in range(cut - _LEAST + 1))
            and any(self._is(both.other, sounds[cut:end]) for end in range(cut + _LEAST, len(sounds) + 1))
            for cut in ends
        )

    def _is(self, at: int, piece: str) -> bool:
        return bones(piece) == self._bones[at] and is_whole_spelling(piece, self._forms[at].unwritten)


def _bones(form: Form) -> str:
    """Return the consonants of a part as they are said: an h at its end is a vowel (جمیله)."""
    last = form.sounds[-1:]
    return bones(form.sounds[:-1] + ("a" if last == "h" else last))


def _pairs(
    forms: Sequence[Form], by_person: Sequence[Mapping[int, None]], own: Mapping[int, str]
) -> Iterator[_Both]:
    for mine in by_person:
        parts = [at for at in mine if at in own and forms[at].role in _BESIDE]
        given = [at for at in parts if forms[at].role is not Role.FAMILY]
        family = [at for at in parts if forms[at].role is Role.FAMILY]
        for one, other in (each for pair in product(given, family) for each in permutations(pair)):
            together = "".join(letter for letter, _same in groupby(own[one] + own[other]))
            if len(together) >= _LEAST_BONES:
                yield _Both(one, other, together)
