"""Which short forms a word is: found by what it begins with, as short forms are many and alike.

Only what is quite like a short form is one. Marks left out (ä, ö, ü, ç), the i of *Yerik* and *Erik*, and
Russian cases (Дима, Димы) make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.bare import bared
from fieldjournal.redaction.names.endings import SHORT, STEM
from fieldjournal.redaction.names.forms import Form, Hit
from fieldjournal.redaction.names.letters import VOWELS
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.sounds import shape

_LEAST: Final = 3
_LONGEST_CASE: Final = 2
_DECLINED: Final = frozenset({"i", "u", "e", "oi", "ei"})
"""Russian cases of what ends in -a: of the shortest stems nothing else is heard (Дим-ы)."""


class ShortForms:
    """The short forms among all forms, by their sounds."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._whole: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._shortest: dict[str, list[int]] = {}
        for at, form in enumerate(forms):
            if form.role is Role.DIMINUTIVE:
                self._add(at, bared(form.sounds))

    def _add(self, at: int, short: str) -> None:
        self._whole.setdefault(short, []).append(at)
        stem = short.rstrip("ai")
        if stem == short or len(stem) < _LEAST:
            return
        telling = len(stem) > _LEAST or short.endswith("ia")
        (self._stems if telling else self._shortest).setdefault(stem, []).append(at)

    def hits(self, sounds: str, *, russian: bool) -> Iterator[Hit]:
        """Yield the short forms that some sounds are; `russian`: of a word in Russian letters."""
        if sounds.startswith("ie") and len(sounds) > _LEAST + 1:
            yield from (hit for hit in self.hits(sounds[1:], russian=russian) if hit.rest <= _LONGEST_CASE)
        bare = bared(sounds)
        for length in range(len(sounds), _LEAST - 1, -1):
            left = sounds[length:]
            if shape(left) in SHORT:
                yield from (Hit(at, 0.0, len(left)) for at in self._whole.get(bare[:length], ()))
            if left and left[0] in VOWELS and shape(left) in STEM:
                yield from (Hit(at, 0.0, len(left)) for at in self._stems.get(bare[:length], ()))
            if russian and left in _DECLINED:
                yield from (Hit(at, 0.0, len(left)) for at in self._shortest.get(bare[:length], ()))
