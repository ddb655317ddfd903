"""What stands in one column of one line of a register."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.form import NameOf

At = tuple[str, str]
"""Where a value stands: the id of its record, and its address in it."""


@dataclass(frozen=True)
class Cell:
    """One value with the declaration that says it in words; or words made by the column; or several cells."""

    value: object
    spec: Spec | None = None
    order: int | None = None
    """What it is sorted by, where that is a day or a number."""
    at: At | None = None
    """Where the value stands that it shows; accounts of it are found by that. None: it shows no one value."""

    def shown(self, name_of: NameOf) -> str:
        """Return the words of the cell; an empty one says which kind of empty it is."""
        if isinstance(self.value, Empty):
            return self.value.shown()
        if self.spec:
            return self.spec.shown(self.value, name_of)
        if isinstance(self.value, tuple):
            return ", ".join(dict.fromkeys(each.shown(name_of) for each in self.value))
        return str(self.value)

    def rank(self, name_of: NameOf) -> tuple[int, str]:
        """Return what cells of one column are sorted by."""
        return self.order or 0, self.shown(name_of).casefold()
