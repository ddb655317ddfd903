"""Which names a word in Arabic letters may be a spelling of: `arabic` says whether it is.

Names are kept by their consonants in broad classes, without what may be written as a vowel (v, h), as a part
of another letter (the t of تش, the g of *ng*). A sound or a letter that may be of two classes is kept, or
looked for, as either. A word is looked up by its own consonants without those of an ending: few patterns
are ever made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from operator import itemgetter
from typing import Final

from fieldjournal.redaction.names.heard.abjads import ABJAD
from fieldjournal.redaction.names.heard.arabic import LION, ending_after, evened
from fieldjournal.redaction.names.lexicon.forms import Form, Hit
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.unwritten import is_everyday

_COST: Final = 0.04
"""What such a spelling costs: it is the name, as far as its letters tell."""
_MOST_READ: Final = 4
"""Letters of one word that are looked for as either of two classes."""

_SOUNDS: Final = {
    **dict.fromkeys("bpf", "b"), **dict.fromkeys("td", "t"), **dict.fromkeys("sSzZCcj", "s"),
    **dict.fromkeys("kg", "k"), **dict.fromkeys("mn", "n"), "l": "l", "r": "r", "x": "ks",
}  # fmt: skip
_OTHER_SOUNDS: Final = {"g": "", "h": "k", "x": "", "c": "k", "j": ""}
"""What else a sound may be: a ح (Magomed, محمد), a ک, a ی."""
_LETTERS: Final = {
    **dict.fromkeys("بپفבפ", "b"), **dict.fromkeys("تد", "t"), **dict.fromkeys("سشزژجچض", "s"),
    **dict.fromkeys("کכ", "k"), **dict.fromkeys("من", "n"), "ل": "l", "ر": "r",
}  # fmt: skip
_OTHER_LETTERS: Final = {"ف": "", "ב": "", "ض": "t", "ج": "k", "ک": "", "כ": ""}
_ENDS: Final = frozenset({"", "r", "n", "s", "t", "k", "sn", "kn", "bk", "tn", "lr"})
"""The keys of what may be added to a name."""
_LONGEST_END: Final = 2
_merged = re.compile("(?<=n)k|t(?=s)")
_twice = re.compile(r"(.)\1+")
_once = itemgetter(1)


class SpelledForms:
    """All forms but short ones, by their consonants."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._forms = forms
        self._keyed: dict[str, list[int]] = {}
        for at, form in enumerate(forms):
            if form.role > Role.DIMINUTIVE:
                for key in _of_name(form.sounds) | _of_name(form.sounds.replace(*LION)):
                    self._keyed.setdefault(key, []).append(at)

    def hits(self, raw: str) -> Iterator[Hit]:
        """Yield the forms a word as typed, in Arabic letters and of no everyday speech, is a spelling of."""
        if raw.isascii() or not ABJAD.search(raw) or is_everyday(raw):
            return
        found: dict[int, None] = {}
        for word in evened(raw):
            for key in _keys(word, _LETTERS, _OTHER_LETTERS):
                for length in range(max(1, len(key) - _LONGEST_END), len(key) + 1):
                    if key[length:] in _ENDS:
                        found.update(dict.fromkeys(self._keyed.get(key[:length], ())))
        for at in found:
            rest = ending_after(self._forms[at].sounds, raw)
            if rest is not None:
                yield Hit(at, _COST, rest)


def _of_name(sounds: str) -> set[str]:
    """Return the keys of a name: where a sound may be two, all of a kind are the one or the other."""
    others = [each for each in _OTHER_SOUNDS if each in sounds]
    return {
        _key(
            sounds,
            _SOUNDS | {each: _OTHER_SOUNDS[each] for each, other in zip(others, taken, strict=True) if other},
        )
        for taken in product((False, True), repeat=len(others))
    } - {""}


def _keys(word: str, classes: Mapping[str, str], others: Mapping[str, str]) -> set[str]:
    places = [at for at, letter in enumerate(word) if letter in others][:_MOST_READ]
    made = set()
    for taken in product((False, True), repeat=len(places)):
        each = [classes.get(letter, "") for letter in word]
        for at, other in zip(places, taken, strict=True):
            each[at] = others[word[at]] if other else each[at]
        made.add(_clean("".join(each)))
    return made


def _key(sounds: str, classes: Mapping[str, str]) -> str:
    return _clean("".join(classes.get(each, "") for each in sounds))


def _clean(key: str) -> str:
    return _twice.sub(_once, _merged.sub("", key))
