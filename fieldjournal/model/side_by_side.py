"""Two records of one kind, value beside value: what somebody reads before calling them one.

- In declared order, what neither says left out; a list has a line for each part.
- `differs` is what a person has to look at: both say something, and not the same. Lists never do: both
  lists are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf


@dataclass(frozen=True)
class Beside:
    """One field of both records, in words, a line for each part of a list."""

    label: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    differs: bool


def side_by_side(first: Values, second: Values, name_of: NameOf) -> Iterator[Beside]:
    """Yield every field that one of two records of a kind says something in."""
    for key, spec in specs_of(type(first)).items():
        mine, theirs = getattr(first, key), getattr(second, key)
        one, other = (tuple(_lines(spec, value, name_of)) for value in (mine, theirs))
        said = not (isinstance(mine, Empty) or isinstance(theirs, Empty))
        if one or other:
            yield Beside(_(spec.label), one, other, said and spec.part is None and mine != theirs)


def _lines(spec: Spec, value: object, name_of: NameOf) -> Iterator[str]:
    if spec.part is None:
        words = " ".join(spec.shown(value, name_of).split())
        yield from [words] if words else []
        return
    for part in cast("tuple[Part, ...]", value):
        shown = (inner.shown(getattr(part, key), name_of) for key, inner in specs_of(spec.part).items())
        yield " · ".join(" ".join(each.split()) for each in shown if each)
