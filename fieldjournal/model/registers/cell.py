"""What stands in one column of one line of a register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.values import Choice

At = tuple[str, str]
"""Where a value stands: the id of its record, and its address in it."""

Rank = tuple[int, str]
"""What cells of one column are sorted by."""


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

    def refs(self) -> Iterator[str]:
        """Yield the ids of the records it names."""
        if isinstance(self.value, Empty):
            return
        if self.spec:
            yield from self.spec.form.refs(self.value)
        elif isinstance(self.value, tuple):
            for each in self.value:
                yield from each.refs()

    def rank(self, name_of: NameOf) -> Rank | None:
        """Return what cells of one column are sorted by; None for what has no place in any order.

        Days and numbers by themselves, choices by their label, anything else by its words. What is empty
        has no place, nor has a date that is no day: both stay at the end, in either direction.
        """
        if isinstance(self.value, Empty) or (self.order is None and isinstance(self.value, FuzzyDate)):
            return None
        if self.order is not None:
            return self.order, ""
        if isinstance(self.value, Choice) and self.spec:
            return 0, self.spec.shown(Choice(self.value.code), name_of).casefold()
        return 0, self.shown(name_of).casefold()


def in_order(ranks: Sequence[Rank | None], *, last_first: bool) -> list[int]:
    """Return the places of ranks in order; those of one rank as they come, those without one at the end."""
    known = [(rank, at) for at, rank in enumerate(ranks) if rank is not None]
    known.sort(key=lambda each: each[0], reverse=last_first)
    return [at for _rank, at in known] + [at for at, rank in enumerate(ranks) if rank is None]
