"""Whose name a word may be with one slip, however short the name: too little unless a second part follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldjournal.redaction.names.alignment import fit, may_fit
from fieldjournal.redaction.names.forms import AFTER, Form, same
from fieldjournal.redaction.names.gluing import flat
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.sounds import heard, plain

_LEAST: Final = 4
_ONE_SLIP: Final = 1.0
_MOST_READINGS: Final = 2
_REMEMBERED: Final = 1 << 16
_PARTS: Final = (Role.GIVEN, Role.FAMILY)


class Slipped:
    """Given and family names of four sounds or more, by their first sound."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._by_first: dict[str, list[Form]] = {}
        for form in forms:
            if form.role in _PARTS and len(form.sounds) >= _LEAST:
                self._by_first.setdefault(flat(form.sounds[:1]), []).append(form)
        self._known: dict[str, dict[int, set[Role]]] = {}

    def whose(self, raw: str) -> dict[int, set[Role]]:
        """Return which parts of whose name a word may be, begun as they are and with at most one slip."""
        known = self._known.get(raw)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[raw] = {}
            for sounds in heard(plain(raw))[:_MOST_READINGS]:
                for form in self._by_first.get(flat(sounds[:1]), ()):
                    if _is_slip(form, sounds):
                        for who in form.who:
                            known.setdefault(who, set()).add(form.role)
        return known


def _is_slip(form: Form, sounds: str) -> bool:
    most = _ONE_SLIP + same(len(sounds)) / 2
    near = abs(len(form.sounds) - len(sounds)) <= 1
    near = near and may_fit(form.sounds, sounds, most)
    return near and fit(form.sounds, sounds, AFTER[form.role], most) is not None
