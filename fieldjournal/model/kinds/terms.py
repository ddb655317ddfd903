"""What of a court's terms does not fit together: a prison term longer than all its charges allow at most.

- Counted only where every charge against the person says its possible maximum and the term is plain.
- Years are 365 days and months 30 on both sides, so that equal terms are equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.record import Problem
from fieldjournal.model.values import Choice, Length, Ref

_PRISON: Final = ("prison", "resentence")


def over_the_maximum(values: Values, _around: Around) -> Iterator[Problem]:
    """Yield the prison terms that are longer than the charges allow."""
    held = cast("Any", values)
    for penalty in held.penalties:
        kind, term = penalty.kind, penalty.length
        if not isinstance(kind, Choice) or kind.code not in _PRISON or not isinstance(term, Length):
            continue
        maxima = [charge.maximum for charge in held.charges if _of_one(charge.of, penalty.of)]
        most = _together(maxima)
        if most is not None and _days(term) > most:
            yield Problem(f"penalties/{penalty.id}/length", "over-the-maximum", warning=True)


def _of_one(first: object, second: object) -> bool:
    """Whether two parts may be about one person: a part that names nobody is about everybody."""
    return not isinstance(first, Ref) or not isinstance(second, Ref) or first == second


def _together(maxima: Sequence[object]) -> int | None:
    """Return the days several maxima allow one after the other; None where one is not plain."""
    found = [_days(each) for each in maxima if isinstance(each, Length) and not each.life]
    return sum(found) if maxima and len(found) == len(maxima) and all(found) else None


def _days(length: Length) -> int:
    return length.years * 365 + length.months * 30 + length.days
