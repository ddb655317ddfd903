"""What a line must have to be shown: a condition on one column, in the words people type.

- A choice, by its code or any wording a form takes for it, meets the cells that hold it, also among others.
- An id meets the cell that points to that record.
- A kind of empty, by its name or as it is shown, meets the cells that are empty in that way.
- A date ("before 2021", "August 2023", "between 3 and 9 May 2024") meets every date that may lie in it: one
  that is half known is not left out because it may lie elsewhere as well.
- Anything else are beginnings of words, in any script, and meets the cells that have all of them.
- Words that name no choice of a column of choices may still stand in it, beside *other*. Where they do not,
  they are refused (`unknown_choice`): nobody is to take a slip of the hand for "there is none".
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, cast

from fieldjournal.errors import BadValue, UnknownChoice
from fieldjournal.model.dates import FuzzyDate, ImpossibleDate, parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, typed_empty
from fieldjournal.model.forms.form import Form, NameOf
from fieldjournal.model.names import fold_words, query
from fieldjournal.model.nearest import nearest
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.values import Choice, Ref
from fieldjournal.model.vocabulary import OTHER

_EMPTIES: Final = frozenset(empty.value for empty in Empty)


class Condition:
    """One condition, understood once and held against the cells of every line."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._plain = words.strip().casefold()
        self._empty = _empty(self._plain)
        self._query = query(words)
        self._span = _span(words)

    def met_by(self, cell: Cell, name_of: NameOf) -> bool:
        """Tell whether a cell meets the condition; a cell of several cells does when one of them does."""
        value = cell.value
        if isinstance(value, Empty):
            return value is self._empty or self._plain == cell.shown(name_of).casefold()
        if isinstance(value, tuple) and not cell.spec:
            return any(self.met_by(each, name_of) for each in cast("tuple[Cell, ...]", value))
        several = value if isinstance(value, tuple) else (value,)
        if cell.spec and cell.spec.form.choices() and self._chooses(cell.spec.form, value, several):
            return True
        if any(isinstance(each, Ref) and each.id == self._plain for each in several):
            return True
        if isinstance(value, FuzzyDate) and self._span and _may_lie(value, *self._span):
            return True
        return self.found_in(cell.shown(name_of))

    def _chooses(self, form: Form[Any], value: object, several: tuple[object, ...]) -> bool:
        """Tell whether choices are the wanted ones, or called so in any language of the interface."""
        wanted = _chosen(self._words, form)
        if wanted and all(any(_is(held, each) for held in several) for each in wanted):
            return True
        return any(map(self.found_in, form.words(value)))

    def found_in(self, shown: str) -> bool:
        """Tell whether words have all the beginnings asked for."""
        folded = fold_words(shown)
        return all(any(word.startswith(readings) for word in folded) for readings in self._query)


def unknown_choice(at: str, words: str, specs: Iterable[Spec]) -> UnknownChoice | None:
    """Return what is wrong with words on a column, or field, that holds values of these declarations.

    None where they may be meant so: they name a choice, begin the words of one, name a kind of empty, or one
    of the declarations is no choice. `at` is what the column is called.
    """
    forms = [spec.form for spec in specs]
    known = [pair for form in forms for pair in form.choices()]
    if not forms or not all(form.choices() for form in forms) or _empty(words.strip().casefold()):
        return None
    condition = Condition(words)
    if any(_chosen(words, form) or any(map(condition.found_in, form.labels())) for form in forms):
        return None
    code_of = {plain: code for code, label in known for plain in (label, code)}
    like = code_of.get(nearest(words, code_of), "")
    return UnknownChoice(at, words, like, ", ".join(dict.fromkeys(map(_named, known))))


def _named(choice: tuple[str, str]) -> str:
    """Return a choice as it can be typed: its code, and its label where that is another word."""
    code, label = choice
    return code if code == label else f"{code} ({label})"


def _empty(plain: str) -> Empty | None:
    if plain in _EMPTIES:
        return Empty(plain)
    return typed_empty(plain) if plain else None


def _chosen(words: str, form: Form[Any]) -> tuple[object, ...]:
    """Return the choices that words name, as a form takes them; none where they name none."""
    try:
        meant = form.typed(words)
    except BadValue:
        return ()
    return meant if isinstance(meant, tuple) else (meant,)


def _is(held: object, wanted: object) -> bool:
    """Tell whether a choice is the wanted one; *other* without words is any other."""
    return held == wanted or (wanted == Choice(OTHER) and isinstance(held, Choice) and held.code == OTHER)


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
