"""Empty has kinds: what was not asked differs from what nobody knows.

- `NOT_ASKED` is a blank and is never stored.
- `UNKNOWN`, `WITHHELD` and `NOT_APPLICABLE` are answers: stored, shown in words, never as a blank.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias, TypeGuard, TypeVar

from fieldjournal.i18n import N_, _, everywhere

T = TypeVar("T")


class Empty(Enum):
    """Why a field holds no value."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    WITHHELD = "withheld"
    NOT_APPLICABLE = "not_applicable"

    def shown(self) -> str:
        """Return the translated words; nothing for what was not asked."""
        return _(_LABELS[self])

    def worded(self) -> tuple[str, ...]:
        """Return the words in every language of the interface."""
        return everywhere(_LABELS[self])


_LABELS = {
    Empty.NOT_ASKED: "",
    Empty.UNKNOWN: N_("unknown"),
    Empty.WITHHELD: N_("withheld"),
    Empty.NOT_APPLICABLE: N_("does not apply"),
}

Maybe: TypeAlias = T | Empty
"""A value, or the reason why there is none."""


def given(value: T | Empty) -> TypeGuard[T]:
    """Tell whether there is a value."""
    return not isinstance(value, Empty)
