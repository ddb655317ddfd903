"""What does not fit together in a record: warnings, never corrections. People tell what they were told.

- A date lies before one it is declared to follow (`Spec.after`), or after one it is declared to precede
  (`Spec.before`), with all their possible days. A pointer stands for the date of the record it leads to.
- A length said to lie between two records (`Spec.counted_from`) does not fit the days counted between them:
  "three weeks" that are 26 days. Half its smallest unit is rounding.
- A date can be read in two ways (`date_doubts`).
- A chain of people comes back to one who is in it already, or who began it (`Spec.begins_with`).
- A pointer leads to a record that was deleted.
- What only a kind itself knows (`Kind.doubts`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from fieldjournal.model.address import Address
from fieldjournal.model.date_doubts import doubts as date_doubts
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.record import Draft, Problem
from fieldjournal.model.registers.reckoning import days_between
from fieldjournal.model.values import Asserted, Length, Ref, Who
from fieldjournal.model.walk import Found, pointers_of, value_at, values_of

NOTHING_AROUND: Final = Around(lambda _id: None, lambda _id: None, lambda _kind: ())

_WEEK, _MONTH, _YEAR = 7, 30, 365
_LONGEST_MONTH, _LONGEST_YEAR = 31, 366


def doubts(draft: Draft, around: Around = NOTHING_AROUND) -> Iterator[Problem]:
    """Yield every warning about a draft's values, in the order of its fields."""
    for found in values_of(draft.values):
        at = str(found.address)
        for code in _of_the_words(found.value):
            yield Problem(at, code, warning=True)
        if _comes_back(draft.values, found):
            yield Problem(at, "comes-back", warning=True)
        if _out_of_order(draft.values, found, around):
            yield Problem(at, "out-of-order", warning=True)
        if isinstance(found.value, Length) and found.spec.counted_from:
            yield from _miscounted(draft, found, found.value, around)
    yield from _to_deleted(draft.values, around)
    for each in kind_named(draft.kind).doubts:
        yield from each(draft.values, around)


def _to_deleted(values: Values, around: Around) -> Iterator[Problem]:
    pointing = [(each.address, frozenset(each.spec.form.refs(each.value))) for each in pointers_of(values)]
    gone = around.deleted({to for _at, targets in pointing for to in targets})
    for at, targets in pointing:
        if targets & gone:
            yield Problem(str(at), "was-deleted", warning=True)


def _of_the_words(value: object) -> Iterator[str]:
    said = value.value if isinstance(value, Asserted) else value
    if isinstance(said, FuzzyDate):
        yield from _of_a_date(said)


@lru_cache(maxsize=4_096)
def _of_a_date(said: FuzzyDate) -> tuple[str, ...]:
    """Return what is doubtful about a date: a table says the same day again and again."""
    return tuple(date_doubts(said))


def _comes_back(values: Values, found: Found) -> bool:
    if not isinstance(found.value, tuple):
        return False
    begun = _beside(values, found.address, found.spec.begins_with)
    chain = [each for each in (begun, *found.value) if isinstance(each, Who)]
    return len(set(chain)) < len(chain)


def _out_of_order(values: Values, found: Found, around: Around) -> bool:
    own = _day(found.value, around)
    if own is None:
        return False
    earlier = (_day(_beside(values, found.address, key), around) for key in found.spec.after)
    later = (_day(_beside(values, found.address, key), around) for key in found.spec.before)
    return any(_precedes(own, each) for each in earlier) or any(_precedes(each, own) for each in later)


def _beside(values: Values, at: Address, key: str) -> object:
    """Return the value of another field of the same part, else of the record."""
    own_part = at.part and key != at.inner
    inside = value_at(values, at._replace(inner=key)) if own_part else Empty.NOT_ASKED
    return value_at(values, Address(key)) if inside is Empty.NOT_ASKED else inside


def _day(value: object, around: Around) -> FuzzyDate | None:
    if isinstance(value, Ref):
        return around.day(value.id)
    return value if isinstance(value, FuzzyDate) else None


def _precedes(first: FuzzyDate | None, second: FuzzyDate | None) -> bool:
    """Whether a date lies before another with all its possible days."""
    return bool(first and second and first.latest and second.earliest and first.latest < second.earliest)


def _miscounted(draft: Draft, found: Found, said: Length, around: Around) -> Iterator[Problem]:
    key = kind_named(draft.kind).day
    earlier = _day(_beside(draft.values, found.address, found.spec.counted_from), around)
    counted = days_between(earlier, value_at(draft.values, Address(key))) if earlier else None
    least, most = _days_of(said)
    if counted and most and not (counted.least <= most and least <= counted.most):
        yield Problem(str(found.address), "does-not-add-up", warning=True)


def _days_of(said: Length) -> tuple[int, int]:
    """Return how many days a length can mean, at least and at most; nothing where it was not understood."""
    least = said.years * _YEAR + said.months * _MONTH + said.days
    most = said.years * _LONGEST_YEAR + said.months * _LONGEST_MONTH + said.days
    if said.days:
        rounding = _WEEK // 2 if said.days % _WEEK == 0 else 0
    else:
        rounding = _MONTH // 2 if said.months else _YEAR // 2
    return (least - rounding, most + rounding) if most else (0, 0)
