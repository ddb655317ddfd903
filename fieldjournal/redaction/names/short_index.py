"""Which short forms a word is: found by what it begins with, as short forms are many and alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.endings import SHORT, STEM
from fieldjournal.redaction.names.forms import Form, Hit
from fieldjournal.redaction.names.letters import VOWELS
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.sounds import shape

_LEAST: Final = 3
_fronted = str.maketrans("AOU", "aou")


class ShortForms:
    """The short forms among some forms, and their stems: what is left without their last vowel."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._whole: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        for at, form in enumerate(forms):
            if form.role is Role.DIMINUTIVE:
                short = form.sounds.translate(_fronted)
                self._whole.setdefault(short, []).append(at)
                stem = short.rstrip("ai")
                telling = len(stem) > _LEAST or short.endswith("ia")
                if stem != short and len(stem) >= _LEAST and telling:
                    self._stems.setdefault(stem, []).append(at)

    def hits(self, sounds: str) -> Iterator[Hit]:
        """Yield the short forms a word is, with an ending, or with one in place of their last vowel."""
        alike = sounds.translate(_fronted)
        for length in range(_LEAST, len(sounds) + 1):
            for at in self._whole.get(alike[:length], ()):
                if shape(sounds[length:]) in SHORT:
                    yield Hit(at, 0.0, len(sounds) - length)
            stems = self._stems.get(alike[:length])
            left = sounds[length:]
            if stems and left[:1] and left[0] in VOWELS and shape(left) in STEM:
                yield from (Hit(at, 0.0, len(left)) for at in stems)
