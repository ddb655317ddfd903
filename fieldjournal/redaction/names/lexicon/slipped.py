"""Whose name a word may be with slips, however short the name: too little unless a second part follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.gluing import flat, level
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain
from fieldjournal.redaction.names.lexicon.alignment import fit, may_fit
from fieldjournal.redaction.names.lexicon.forms import AFTER, Form, same
from fieldjournal.redaction.names.lexicon.parts import Role

_LEAST: Final = 3
_LEAST_ONE: Final = 4
"""Sounds of a name of which one slip leaves enough to tell it beside another that has one."""
_ONE_SLIP: Final = 1.0
_MOST: Final = (1.05, 1.05, 1.5)
"""What a name of three, four, five sounds may cost."""
_MOST_PER_SOUND: Final = 0.34
_MOST_AT_ALL: Final = 2.4
_LONGEST_ENDING: Final = 4
_SHORTER: Final = 2
"""Sounds that slips may leave out."""
_MOST_READINGS: Final = 2
_REMEMBERED: Final = 1 << 16
_PARTS: Final = (Role.GIVEN, Role.CALLED, Role.FAMILY)


class Near(NamedTuple):
    """How near a word is to a part of a name."""

    cost: float
    size: int
    """Sounds of the part."""
    one_slip: bool
    """Whether there is one slip at most, and no ending."""


class Slipped:
    """Given and family names, and what people are called, of three sounds or more, by their first sound."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._by_first: dict[str, list[Form]] = {}
        for form in forms:
            if form.role in _PARTS and len(form.sounds) >= _LEAST:
                self._by_first.setdefault(flat(form.sounds[:1]), []).append(form)
        self._by_consonants: dict[tuple[str, str], list[Form]] | None = None
        self._known: dict[str, dict[int, dict[Role, Near]]] = {}

    def beginning(self, sound: str) -> Sequence[Form]:
        """Return the parts that begin with a sound."""
        return self._by_first.get(flat(sound), ())

    def of_consonants(self, first: str, consonants: str) -> Sequence[Form]:
        """Return the parts that begin with a sound and have these consonants (`level`) and no others."""
        if self._by_consonants is None:
            made: dict[tuple[str, str], list[Form]] = {}
            for form in chain.from_iterable(self._by_first.values()):
                even = level(form.sounds)
                made.setdefault((even[:1], level(bones(form.sounds))), []).append(form)
            self._by_consonants = made
        return self._by_consonants.get((first, consonants), ())

    def whose(self, raw: str) -> Mapping[int, Mapping[Role, Near]]:
        """Return which parts of whose name a word may be that begins as they do."""
        known = self._known.get(raw)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[raw] = {}
            for sounds in heard(plain(raw))[:_MOST_READINGS]:
                for form in self._by_first.get(flat(sounds[:1]), ()):
                    near = _near(form, sounds)
                    if near is None:
                        continue
                    for who in form.who:
                        parts = known.setdefault(who, {})
                        parts[form.role] = min(parts.get(form.role, near), near)
        return known


def _near(form: Form, sounds: str) -> Near | None:
    """Return how near a word is to a form; None where it is too far."""
    size = form.spoken
    if not -_SHORTER <= len(sounds) - size <= _LONGEST_ENDING:
        return None
    most = _MOST[size - _LEAST] if size - _LEAST < len(_MOST) else min(_MOST_PER_SOUND * size, _MOST_AT_ALL)
    if not form.unwritten and not may_fit(form.sounds, sounds, most):
        return None
    found = fit(form.sounds, sounds, AFTER[form.role], most, bare=bool(form.unwritten))
    if found is None:
        return None
    one = size >= _LEAST_ONE and abs(size - len(sounds)) <= 1 and not (form.unwritten and found.rest)
    return Near(found.cost, size, one and found.cost <= _ONE_SLIP + same(len(sounds)) / 2)
