"""What a line must have to be shown: a condition on one column, in the words people type.

- A code meets the cell that holds that choice, alone or among several.
- An id meets the cell that points to that record.
- A kind of empty, by its name or as it is shown, meets the cells that are empty in that way.
- A date ("before 2021", "August 2023", "between 3 and 9 May 2024") meets every date that may lie in it: one
  that is half known is not left out because it may lie elsewhere as well.
- Anything else are beginnings of words, in any script, and meets the cells that have all of them.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from fieldjournal.model.dates import FuzzyDate, ImpossibleDate, parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.names import fold_words, query
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.values import Choice, Ref


class Condition:
    """One condition, understood once and held against the cells of every line."""

    def __init__(self, words: str) -> None:
        self._plain = words.strip().casefold()
        self._query = query(words)
        self._span = _span(words)

    def met_by(self, cell: Cell, name_of: NameOf) -> bool:
        """Tell whether a cell meets the condition; a cell of several cells does when one of them does."""
        value = cell.value
        if isinstance(value, Empty):
            return self._plain in {value.value, cell.shown(name_of).casefold()}
        if isinstance(value, tuple) and not cell.spec:
            return any(self.met_by(each, name_of) for each in cast("tuple[Cell, ...]", value))
        several = value if isinstance(value, tuple) else (value,)
        if any(isinstance(each, Choice) and each.code == self._plain for each in several):
            return True
        if any(isinstance(each, Ref) and each.id == self._plain for each in several):
            return True
        if isinstance(value, FuzzyDate) and self._span and _may_lie(value, *self._span):
            return True
        folded = fold_words(cell.shown(name_of))
        return all(any(word.startswith(readings) for word in folded) for readings in self._query)


def _span(words: str) -> tuple[date, date] | None:
    """Return the first and the last day that words mean; None where they are no date with a year."""
    try:
        when = parse_date(words)
    except ImpossibleDate:
        return None
    if when.earliest is None and when.latest is None:
        return None
    return when.earliest or date.min, when.latest or date.max


def _may_lie(when: FuzzyDate, first: date, last: date) -> bool:
    """Tell whether a date can lie in a span; one nobody knows the year of can lie anywhere, and does not."""
    if when.earliest is None and when.latest is None:
        return False
    return (when.earliest or date.min) <= last and (when.latest or date.max) >= first
