"""Which few of many names a word is worth comparing with.

Every name is its bones (`sounds.bones`), every bone pair a set of names held as the bits of one integer.
The pairs of a word are counted for all names at once by adding bits column by column, so the work hardly
grows with the number of names: 5,000 contacts are integers of a few thousand bits.

- A name of four bones or more is a candidate when enough of its pairs stand in the word: all but two, or
  half of them where slips are looked for.
- A shorter one when the word begins with its bones, or, where slips are looked for, with all but one of
  three, or with one more than its two or three; and both begin with a vowel or both do not.
- A name with an h inside is there without it, too (Anahit, Анаит), one with ž as if with z, and with z as if
  with ž: marks are left out in haste.
- One of four as well when all but one of its bones are all but one of the word's first four: two of them
  exchanged leave too few pairs (Yuldashev, Yudlashev).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import bones as bones_of
from fieldjournal.redaction.names.heard.sounds import without_h

_SHORT: Final = 3
_MOST_COUNTED: Final = 8
_LEAST_EXCHANGED: Final = 7


class Index:
    """Names by number: the sounds of each, and the numbers of those to be found with slips as well."""

    def __init__(self, sounds: Mapping[int, str], slips: AbstractSet[int] = frozenset()) -> None:
        self._holding: dict[str, int] = {}
        self._needing: dict[int, int] = {}
        self._short: dict[str, int] = {}
        self._nearly: dict[str, int] = {}
        self._slipped: dict[str, int] = {}
        self._exchanged: dict[str, int] = {}
        self._known: dict[tuple[str, str], int] = {}
        for number, each in sounds.items():
            self._add(number, each, slips=number in slips)
            for other in {without_h(each), each.replace("Z", "z"), each.replace("z", "Z")} - {each}:
                self._add(number, other, slips=number in slips)

    def _add(self, number: int, sounds: str, *, slips: bool) -> None:
        bit, bones, begin = 1 << number, bones_of(sounds), _begin(sounds)
        if len(bones) <= _SHORT:
            _put(self._short, (begin + bones,), bit)
            if slips and len(bones) == _SHORT:
                _put(self._nearly, (begin + less for less in _less(bones)), bit)
            if slips and len(bones) >= _SHORT - 1:
                _put(self._slipped, (begin + bones,), bit)
            return
        if len(bones) == _SHORT + 1 and len(sounds) >= _LEAST_EXCHANGED:
            _put(self._exchanged, (begin + less for less in _less(bones)), bit)
        pairs = _pairs(bones)
        _put(self._holding, pairs, bit)
        need = min(max(2, len(pairs) // 2 if slips else len(pairs) - 2), _MOST_COUNTED)
        self._needing[need] = self._needing.get(need, 0) | bit

    def near(self, sounds: str, bones: str) -> int:
        """Return, as bits, the names that a word of these sounds and bones may begin with or hold."""
        key = _begin(sounds), bones[: _SHORT + 1]
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._begun(*key)
        if self._slipped and len(bones) >= _SHORT + 2:
            found |= self._parted(key[0], bones[: _SHORT + 2])
        return found | self.sharing(bones)

    def _parted(self, begin: str, bones: str) -> int:
        """Return names of which a bone that is heard once is parted by another one (Mänmedow, Mämmedow)."""
        found = 0
        for at in range(len(bones) - 2):
            if bones[at] == bones[at + 2]:
                found |= self._slipped.get(begin + bones[:at] + bones[at + 2 :], 0)
        return found

    def _begun(self, begin: str, bones: str) -> int:
        """Return the names a word is near by how it begins: by its first four bones."""
        found = 0
        for length in range(min(len(bones), _SHORT) + 1):
            found |= self._short.get(begin + bones[:length], 0)
        found |= self._nearly.get(begin + bones[: _SHORT - 1], 0)
        if len(bones) >= _SHORT:
            for less in _less(bones[:_SHORT]):
                found |= self._nearly.get(begin + less, 0)
        for length in range(_SHORT, min(len(bones), _SHORT + 1) + 1):
            for less in _less(bones[:length]):
                found |= self._slipped.get(begin + less, 0)
        if len(bones) > _SHORT:
            for less in _less(bones[: _SHORT + 1]):
                found |= self._exchanged.get(begin + less, 0)
        return found

    def sharing(self, bones: str) -> int:
        """Return, as bits, the longer names alone that a word may hold anywhere."""
        ones = twos = fours = eights = 0
        for pair in _pairs(bones):
            held = self._holding.get(pair)
            if held:
                ones, held = ones ^ held, ones & held
                twos, held = twos ^ held, twos & held
                fours, held = fours ^ held, fours & held
                eights |= held
        found = 0
        if twos | fours | eights:
            for need, names in self._needing.items():
                found |= names & _at_least(need, ones, twos, fours, eights)
        return found


def numbers(bits: int) -> Iterator[int]:
    """Yield the numbers that bits stand for, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _put(held: dict[str, int], keys: Iterable[str], bit: int) -> None:
    for key in keys:
        held[key] = held.get(key, 0) | bit


def _at_least(need: int, ones: int, twos: int, fours: int, eights: int) -> int:
    """Return the columns whose binary count is at least `need` (2 to 8)."""
    if need == 2:  # noqa: PLR2004
        return twos | fours | eights
    if need == 3:  # noqa: PLR2004
        return (twos & ones) | fours | eights
    if need == 4:  # noqa: PLR2004
        return fours | eights
    if need == 5:  # noqa: PLR2004
        return (fours & (ones | twos)) | eights
    if need == 6:  # noqa: PLR2004
        return (fours & twos) | eights
    return (fours & twos & ones) | eights if need == _MOST_COUNTED - 1 else eights


def _pairs(bones: str) -> set[str]:
    marked = "^" + bones
    return {marked[at : at + 2] for at in range(len(bones))}


def _less(bones: str) -> set[str]:
    """Return bones without one of them; what then stands twice is one (velieva, veieva)."""
    return {
        bones[:at] + bones[at + 1 + (0 < at < len(bones) - 1 and bones[at - 1] == bones[at + 1]) :]
        for at in range(len(bones))
    }


def _begin(sounds: str) -> str:
    return "a" if sounds[:1] in VOWELS else ""


_bit_of = {bone: 1 << number for number, bone in enumerate("bptkmnlrvszcf")}


def classes(skeleton: str) -> int:
    """Return the classes of consonants in some bones as bits; h, which is often left out, has none."""
    bits = 0
    for bone in skeleton:
        bits |= _bit_of.get(bone, 0)
    return bits


def may_lack(size: int) -> int:
    """Return how many consonant classes of a name of so many sounds a misspelling may lack."""
    return 0 if size <= 4 else 1 if size <= 8 else 2  # noqa: PLR2004
