"""What is left of many forms when a word is held against all of them at once, each form a bit of one integer.

A form that the alignment would take is never sifted out (`alignment`, `lexicon`): the beginnings have to be
alike, hardly a class of consonants may be missing, and the word may be so much shorter or longer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.nearness import SWAP
from fieldjournal.redaction.names.heard.sounds import bones
from fieldjournal.redaction.names.lexicon.forms import Form
from fieldjournal.redaction.names.lexicon.index import classes, may_lack

SHORTER: Final = 3
"""Sounds a word may have less than the form it is."""
LONGEST_REST: Final = 14
OTHER_SOUND: Final = 0.5
"""What it costs, in letters, to begin with another sound."""
_FEW_BONES: Final = 3
"""Consonants of a name none of which a word may lack that has no short vowels either."""
_REMEMBERED: Final = 1 << 10


class Sieve:
    """Some of a list's forms, by number."""

    def __init__(self, forms: Sequence[Form], numbers: Iterable[int]) -> None:
        self._first: dict[str, int] = {}
        self._two: dict[str, int] = {}
        self._next_two: dict[str, int] = {}
        self._size: dict[int, int] = {}
        self._classes: dict[int, int] = {}
        self._may_lack = [0, 0, 0]
        self._writes_all = 0
        for at in numbers:
            self._add(forms[at].sounds, 1 << at)
        self._beginning: dict[str, int] = {}
        self._as_long: dict[int, int] = {}
        self._lacking: dict[tuple[int, bool], int] = {}

    def _add(self, sounds: str, bit: int) -> None:
        for held, key in ((self._first, sounds[:1]), (self._two, sounds[:2]), (self._next_two, sounds[1:3])):
            held[key] = held.get(key, 0) | bit
        size, skeleton = len(sounds), bones(sounds)
        self._size[size] = self._size.get(size, 0) | bit
        own = classes(skeleton)
        while own:
            lowest = own & -own
            self._classes[lowest] = self._classes.get(lowest, 0) | bit
            own ^= lowest
        self._may_lack[may_lack(size)] |= bit
        if len(skeleton) <= _FEW_BONES:
            self._writes_all |= bit

    def left(self, near: int, sounds: str, *, unwritten: bool) -> int:
        """Return which of the forms that are near a word may be it; `unwritten`: it has no short vowels."""
        near &= ~self._too_few(classes(bones(sounds)), unwritten=unwritten)
        if not near or unwritten:
            return near
        return near & self._as_long_as(len(sounds)) & self._begun_as(sounds)

    def _begun_as(self, sounds: str) -> int:
        """Return the forms that may be one name with a word by their first sounds.

        They are alike, or there is one slip and then the same.
        """
        first, second, turned = sounds[:2], sounds[1:3], sounds[1::-1]
        alike = self._beginning.get(sounds[0])
        if alike is None:
            alike = 0
            for sound, forms in self._first.items():
                if SWAP[sound][sounds[0]] < OTHER_SOUND:
                    alike |= forms
            self._beginning[sounds[0]] = alike
        next_two, two = self._next_two, self._two
        alike |= next_two.get(second, 0) | next_two.get(first, 0)
        return alike | two.get(second, 0) | two.get(turned, 0)

    def _as_long_as(self, size: int) -> int:
        """Return the forms that are not too long for a word of so many sounds, nor too short."""
        known = self._as_long.get(size)
        if known is None:
            known = 0
            for length, forms in self._size.items():
                if -SHORTER <= size - length <= LONGEST_REST:
                    known |= forms
            self._as_long[size] = known
        return known

    def _too_few(self, held: int, *, unwritten: bool) -> int:
        """Return the forms of whose consonants a word that has some classes lacks too many."""
        key = held, unwritten
        known = self._lacking.get(key)
        if known is None:
            one = two = three = 0
            for each, forms in self._classes.items():
                if not each & held:
                    three |= two & forms
                    two |= one & forms
                    one |= forms
            none, single, some = self._may_lack
            known = (one & none) | (two & single) | (three & some)
            if unwritten:
                known |= one & self._writes_all
            if len(self._lacking) >= _REMEMBERED:
                self._lacking.clear()
            self._lacking[key] = known
        return known
