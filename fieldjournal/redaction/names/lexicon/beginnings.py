"""Names of which an address has only the beginnings: *dshaposh, jerolefev, gokdas* (Ö. Gökdağ).

Providers of mail and chats cut long names, and so do their users. Whoever has the list reads a contact where
a glued word is the beginnings of two parts of one name and nothing else, or the beginning of one with the
initial of the other. It is asked, as other names begin so as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from fieldjournal.redaction.names.heard.gluing import flat
from fieldjournal.redaction.names.heard.nearness import is_first
from fieldjournal.redaction.names.lexicon.forms import Form
from fieldjournal.redaction.names.lexicon.parts import Role

_GIVEN: Final = (Role.GIVEN, Role.CALLED)
_LEAST: Final = 3
"""Sounds of a beginning beside another one."""
_LEAST_BOTH: Final = 7
"""Sounds of two beginnings together: fewer are in many words."""
_LEAST_INITIALLED: Final = 5
"""Sounds of a family name's beginning beside an initial."""


class Beginnings:
    """What the given and family names of all people begin with."""

    def __init__(self, forms: Sequence[Form], by_person: Sequence[Mapping[int, None]]) -> None:
        self._forms, self._by_person = forms, by_person

    @cached_property
    def _families(self) -> dict[str, list[int]]:
        """By what a family name begins with, the given names of those who have it."""
        found: dict[str, list[int]] = {}
        for mine in self._by_person:
            given = [at for at in mine if self._forms[at].role in _GIVEN]
            begun = {
                even[:size]
                for at in mine
                if self._forms[at].role is Role.FAMILY
                for even in (flat(self._forms[at].sounds),)
                for size in range(_LEAST, len(even) + 1)
            }
            for each in begun:
                found.setdefault(each, []).extend(given)
        return found

    def given(self, sounds: str) -> Iterator[int]:
        """Yield the given names of those of whom some sounds are the beginnings of both names."""
        for at in range(1, len(sounds)):
            for first, family in ((sounds[:at], sounds[at:]), (sounds[at:], sounds[:at])):
                if len(family) < _LEAST or not self._is_enough(first, family):
                    continue
                for form in self._families.get(flat(family), ()):
                    if self._begins(self._forms[form].sounds, first):
                        yield form

    @staticmethod
    def _is_enough(first: str, family: str) -> bool:
        if len(first) == 1:
            return len(family) >= _LEAST_INITIALLED
        return len(first) >= _LEAST and len(first) + len(family) >= _LEAST_BOTH

    @staticmethod
    def _begins(given: str, begun: str) -> bool:
        if len(begun) == 1:
            return is_first({begun}, given)
        return flat(given).startswith(flat(begun))
