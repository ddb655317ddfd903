"""Which short forms a word is: found by what it begins with, as short forms are many and alike.

Given names themselves are here for what love makes of them (`dear`).
Only what is quite like a form is it. Marks left out (ä, ö, ü, ç), the i of *Yerik* and *Erik*, and
Russian cases (Дима, Димы) make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.bare import bared
from fieldjournal.redaction.names.lexicon.dear import DEAR, LOVE, is_kin
from fieldjournal.redaction.names.lexicon.forms import Form, Hit
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.vocabulary.endings import PERSONAL, SHORT, STEM

_LEAST: Final = 3
_LONGEST_CASE: Final = 2
_LEAST_LOVED: Final = 2
"""Sounds that love may go on from, if it does so long enough (Ол-ечка)."""
_LONG_LOVE: Final = 4
_LEAST_WHOLE: Final = 5
"""Sounds of a short form that ends in a consonant, which love may go on from."""
_LEAST_CASED: Final = 5
"""Sounds of a short form that takes a whole name's cases (*Rahym-yň*); fewer are in many words."""
_LOVED: Final = 0.06
"""What love behind a name costs: more than the name that is spelled so (*Nurjan* is no *Nur-jan*)."""
_LOVED_GIVEN: Final = 0.16
"""The same behind a given name: too much for a short one in small letters (ранку is no *Рания*)."""
_RESPECTED: Final = 0.05
"""What a word of kin behind a given name costs."""
_DECLINED: Final = frozenset({"i", "u", "e", "oi", "ei"})
"""Russian cases of what ends in -a: of the shortest stems nothing else is heard (Дим-ы)."""

_yours = re.compile("(?=ke[nm])")
"""What Kazakh and Kyrgyz respect ends with, and whose it is, as they mostly say it (Ерекең, Серекем), in any
case (*Баукеңнің*)."""
_LEAST_YOURS: Final = 5
_OTHER_NAME: Final = 0.035
"""How unlike a given name may be that a short form with a case is like (Гюнай, for *Гюна*)."""
_SHORTEST: Final = 5
_CASES_SOFT: Final = frozenset(
    ("i", "e", "iu", "u", "ei", "iei", "oi", "a", "am", "iam", "iami", "iah", "ie", "io")
)
"""Cases of the short ones in -я, in any letters (Катя, Катю, Kate)."""
_DECLINED_SOFT: Final = frozenset({"i", "e", "iu", "ei", "eiu"})
"""Russian cases of the shortest ones in -я: Ол-е, Ас-и; of those in -а they are `_DECLINED` (Ир-у)."""


class ShortForms:
    """The short forms among all forms, by their sounds."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._forms = forms
        self._whole: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._shortest: dict[str, list[int]] = {}
        self._soft: dict[str, list[int]] = {}
        self._hard: dict[str, list[int]] = {}
        self._loved: dict[str, list[tuple[int, float]]] = {}
        self._dear: dict[str, list[tuple[int, float]]] = {}
        self._respected: dict[str, list[tuple[int, float]]] = {}
        for at, form in enumerate(forms):
            for sounds in dict.fromkeys((form.sounds, form.sounds.replace("x", "h"))):  # Xəyalə, Хаялуша
                self._add_all(at, form.role, sounds)
        self._beginnings = frozenset(
            key[:_LEAST]
            for keys in (
                *(self._whole, self._stems, self._shortest, self._soft, self._hard),
                *(self._loved, self._dear, self._respected),
            )
            for key in keys
        )
        """What any of them begins with: most words begin with none, and need no further look."""

    def _add_all(self, at: int, role: Role, sounds: str) -> None:
        if role is Role.DIMINUTIVE:
            self._add(at, bared(sounds))
            if sounds.startswith("ie") and len(sounds) > _LEAST_CASED:
                self._add(at, bared(sounds[1:]))
        if role in (Role.DIMINUTIVE, Role.GIVEN, Role.CALLED):
            self._add_loved(at, role, bared(sounds))

    def _add(self, at: int, short: str) -> None:
        self._whole.setdefault(short, []).append(at)
        stem = short[:-2] if short.endswith("aia") else short.rstrip("ai")
        if len(stem) == _LEAST_LOVED and short in (stem + "ia", stem + "a"):
            (self._soft if short.endswith("ia") else self._hard).setdefault(stem, []).append(at)
        if stem == short or len(stem) < _LEAST:
            return
        (self._stems if len(stem) > _LEAST else self._shortest).setdefault(stem, []).append(at)
        if len(stem) == _LEAST and short.endswith("ia"):
            self._soft.setdefault(stem, []).append(at)

    def _add_loved(self, at: int, role: Role, name: str) -> None:
        """Add what love goes on from: a name without its last vowel, a given name that ends in none."""
        stem = name.rstrip("ai") if name.endswith("a") else name
        telling = role is not Role.DIMINUTIVE or len(stem) >= _LEAST_WHOLE
        if len(stem) >= _LEAST_LOVED and stem[-1] not in VOWELS and (stem != name or telling):
            cost = _LOVED if role is Role.DIMINUTIVE else _LOVED_GIVEN
            self._loved.setdefault(stem, []).append((at, cost))
        if len(name) >= _LEAST:
            cost = _LOVED if role is Role.DIMINUTIVE else _RESPECTED
            self._respected.setdefault(name, []).append((at, cost))
        if role is Role.DIMINUTIVE:
            self._dear.setdefault(name, []).append((at, _LOVED))
            if name.endswith("o") and len(name) > _LEAST:
                self._dear.setdefault(name[:-1], []).append((at, _LOVED))

    def hits(self, sounds: str, *, russian: bool) -> Iterator[Hit]:
        """Yield the short forms that some sounds are; `russian`: of a word in Russian letters.

        A given name is itself, no short form of another one with a case.
        """
        found = list(self._hits(sounds, russian=russian))
        yield from (hit for hit in found if not is_given_itself(self._forms[hit.form], hit, sounds))

    def _hits(self, sounds: str, *, russian: bool) -> Iterator[Hit]:
        if sounds.startswith("ie") and len(sounds) > _LEAST + 1:
            yield from (hit for hit in self._hits(sounds[1:], russian=russian) if hit.rest <= _LONGEST_CASE)
        if russian and "iu" in sounds[1:]:
            yield from self._hits(sounds[:1] + sounds[1:].replace("iu", "u"), russian=russian)  # Гюля, Гуля
        if russian and "Z" in sounds:
            yield from self._hits(sounds.replace("Z", "j"), russian=russian)  # Karakalpak Jańabay, Жанчик
        if "x" in sounds:
            yield from self._hits(sounds.replace("x", "h"), russian=russian)  # Baxti, Бахти
        bare = bared(sounds)
        if bare[:_LEAST] in self._beginnings or bare[:_LEAST_LOVED] in self._beginnings:
            if russian:
                yield from self._declined(sounds, bare)
            yield from self._begun(sounds, bare, russian=russian)

    def _declined(self, sounds: str, bare: str) -> Iterator[Hit]:
        """Yield what a word in Russian letters is a case of that is written so in no others."""
        left = sounds[_LEAST_LOVED:]
        stem = bare[:_LEAST_LOVED]
        soft = self._soft.get(stem, ()) if left in _DECLINED_SOFT else ()
        hard = self._hard.get(stem, ()) if left in _DECLINED else ()
        if (soft or hard) and not is_known_given(sounds, 0.0):
            yield from (Hit(at, 0.0, len(left)) for at in (*soft, *hard))
        for found in _yours.finditer(bare, _LEAST_YOURS - len("ken")):
            own = found.start() + len("ke")
            if shape(sounds[own + 1 :]) in PERSONAL:
                yield from (Hit(at, 0.0, len(sounds) - own) for at in self._whole.get(bare[:own], ()))

    def _begun(self, sounds: str, bare: str, *, russian: bool) -> Iterator[Hit]:
        """Yield the short forms that some sounds (and as they are bare) begin with."""
        for length in range(len(sounds), _LEAST - 1, -1):
            left = sounds[length:]
            ending = shape(left)
            if ending in SHORT or (length >= _LEAST_CASED and ending in PERSONAL):
                yield from (Hit(at, 0.0, len(left)) for at in self._whole.get(bare[:length], ()))
            if ending in DEAR:
                yield from _found((self._dear, self._loved), bare[:length], left)
            if len(left) >= _LEAST and is_kin(left):
                yield from _found((self._respected,), bare[:length], left)
            if bared(left) in LOVE and (russian or len(left) >= _LONG_LOVE):
                yield from _found((self._loved,), bare[:length], left)
            if left and left[0] in VOWELS and ending in STEM:
                yield from (Hit(at, 0.0, len(left)) for at in self._stems.get(bare[:length], ()))
            if left in _CASES_SOFT or ending in DEAR:
                yield from (Hit(at, 0.0, len(left)) for at in self._soft.get(bare[:length], ()))
            if russian and left in _DECLINED:
                yield from (Hit(at, 0.0, len(left)) for at in self._shortest.get(bare[:length], ()))
        left = sounds[_LEAST_LOVED:]
        if len(left) >= _LONG_LOVE and bared(left) in LOVE:
            yield from _found((self._loved,), bare[:_LEAST_LOVED], left)


def is_given_itself(form: Form, hit: Hit, sounds: str) -> bool:
    """Say whether a word that is a short form with a case is a given name of its own, as the form is not."""
    cased = form.role is Role.DIMINUTIVE and 0 < hit.rest <= _LONGEST_CASE and len(form.sounds) <= _SHORTEST
    return cased and is_known_given(sounds, _OTHER_NAME) and not is_known_given(form.sounds, 0.0)


def _found(among: Sequence[Mapping[str, Sequence[tuple[int, float]]]], stem: str, left: str) -> Iterator[Hit]:
    """Yield the names that a stem is, with so much love behind it."""
    yield from (Hit(at, cost, len(left)) for each in among for at, cost in each.get(stem, ()))
