"""What a form is: everything the program has to know of one sort of value, in one class.

Storage, editor, search, redaction, registers and bundles ask the form and nothing else, so that a
new sort of value is one new class and a new field is one line in its kind.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Generic, Literal, TypeVar

from fieldjournal.model.canonical import Json

T = TypeVar("T")

Cell = str | int | None
"""What a derived table may hold."""

NameOf = Callable[[str], str]
"""From a record's id to what is shown for it."""

Rewrite = Callable[[str], str]
"""From typed words to the words that may leave."""

Repoint = Callable[[str], str | None]
"""From a record's id to the id it has for a partner, or None where it does not go along."""


@dataclass(frozen=True)
class Coarseness:
    """How much precision a policy takes away.

    `date` is day, month, quarter or year; `place` is exact, settlement, region or country.
    """

    date: Literal["day", "month", "quarter", "year"] = "day"
    place: Literal["exact", "settlement", "region", "country"] = "exact"


class Form(ABC, Generic[T]):
    """One sort of value. Methods that take a value never get an `Empty`."""

    name: ClassVar[str]
    columns: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Columns of a derived table: (suffix, SQL type); the first one has no suffix."""
    ordered: ClassVar[Literal["", "by number", "by label"]] = ""
    """How those columns put values in order: by the first that has a number; by the label of a code."""

    @abstractmethod
    def read(self, untrusted: Json) -> T:
        """Return the value stored as JSON. Raises `BadValue`."""

    @abstractmethod
    def write(self, value: T) -> Json:
        """Return the value as canonical JSON; `read` gives it back."""

    @abstractmethod
    def typed(self, words: str) -> T:
        """Return what a person meant who typed `words` (not blank). Raises `BadValue`."""

    def typed_on(self, words: str, today: date) -> T:
        """Return what a person meant who typed `words` on a day: "yesterday" is a day then."""
        del today
        return self.typed(words)

    @abstractmethod
    def edited(self, value: T) -> str:
        """Return the words an editor starts with."""

    def shown(self, value: T, name_of: NameOf) -> str:
        """Return the value in words of the interface's language."""
        del name_of
        return self.edited(value)

    def beside(self, value: T, name_of: NameOf) -> str:
        """Return what is shown beneath the words: whom they speak of."""
        del value, name_of
        return ""

    def words(self, value: T) -> Iterator[str]:
        """Yield what search finds the record by; our own labels in every language of the interface."""
        yield from self.texts(value)

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return code and label of every choice there is; nothing where it is no choice."""
        return ()

    def labels(self) -> Iterator[str]:
        """Yield every label of ours that `words` may give: search is made anew where one was reworded."""
        yield from ()

    def texts(self, value: T) -> Iterator[str]:
        """Yield every piece of free text a person typed into the value: what a redactor must read."""
        del value
        yield from ()

    def rewrite(self, value: T, change: Rewrite) -> T:
        """Return the value with `change` applied to exactly what `texts` yields."""
        del change
        return value

    def refs(self, value: T) -> Iterator[str]:
        """Yield the ids of the records it points to."""
        del value
        yield from ()

    def repoint(self, value: T, change: Repoint) -> T | None:
        """Return the value pointing elsewhere, or None where nothing of it is left."""
        del change
        return value

    def coarsen(self, value: T, to: Coarseness) -> T | None:
        """Return the value at no more than the precision asked for, or None where it cannot be had."""
        del to
        return value

    def cells(self, value: T) -> tuple[Cell, ...]:
        """Return what stands in the columns of a derived table."""
        del value
        return ()
