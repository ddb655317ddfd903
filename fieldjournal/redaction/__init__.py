"""What may leave: a record and a policy in, a redacted record out. Pure, standard library only.

`find` finds every mention of the people to protect, in any text. Its word lists take a moment to read, and
most commands look for nobody: so what this package offers of the finder is read when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldjournal.redaction.finder import Compiled, Mention, Tier, compile_people, find

__all__ = ["Compiled", "Mention", "Tier", "compile_people", "find"]


def __getattr__(name: str) -> object:
    """Return what `__all__` names from the finder, read only now.

    Raises:
        AttributeError: for any other name.
    """
    if name in __all__:
        return getattr(import_module("fieldjournal.redaction.finder"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
