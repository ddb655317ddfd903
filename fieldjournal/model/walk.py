"""Going through a record value by value: what redaction, history, search, differences and JSON share."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import NamedTuple, cast

from fieldjournal.model.address import Address
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import Form


class Found(NamedTuple):
    """One value with its address and declaration; never `NOT_ASKED` unless asked for."""

    address: Address
    spec: Spec
    value: object


def values_of(values: Values, *, blank: bool = False) -> Iterator[Found]:
    """Yield every value of a record in declared order, parts inside their list.

    With `blank`, fields nobody filled in are yielded as well, with `Empty.NOT_ASKED`.
    """
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        if spec.part is None:
            if blank or value is not Empty.NOT_ASKED:
                yield Found(Address(key), spec, value)
            continue
        for part in cast("tuple[Part, ...]", value):
            for inner, inner_spec in specs_of(type(part)).items():
                held = getattr(part, inner)
                if blank or held is not Empty.NOT_ASKED:
                    yield Found(Address(key, part.id, inner), inner_spec, held)


def pointers_of(values: Values, fields: Collection[str] | None = None) -> Iterator[Found]:
    """Yield the given values, of some `fields` or of all, that may point to other records.

    The others are not even looked at.
    """
    for key, spec in specs_of(type(values)).items():
        if fields is not None and key not in fields:
            continue
        if spec.part is None:
            if may_point(spec) and not isinstance(value := getattr(values, key), Empty):
                yield Found(Address(key), spec, value)
        elif pointing := [each for each in specs_of(spec.part).values() if may_point(each)]:
            for part in cast("tuple[Part, ...]", getattr(values, key)):
                for each in pointing:
                    if not isinstance(value := getattr(part, each.key), Empty):
                        yield Found(Address(key, part.id, each.key), each, value)


def may_point(spec: Spec) -> bool:
    """Say whether a value of this declaration may point to a record."""
    return type(spec.form).refs is not Form.refs


def parts_of(values: Values) -> Iterator[tuple[str, Part]]:
    """Yield (field key, part) for every part in declared order."""
    for key, spec in specs_of(type(values)).items():
        if spec.part is not None:
            for part in cast("tuple[Part, ...]", getattr(values, key)):
                yield key, part


def value_at(values: Values, at: Address) -> object:
    """Return the value at an address; `Empty.NOT_ASKED` where there is none."""
    value: object = getattr(values, at.field, Empty.NOT_ASKED)
    if not at.part:
        return value
    held = [part for part in cast("tuple[Part, ...]", value) if part.id == at.part]
    if not held:
        return Empty.NOT_ASKED
    return getattr(held[0], at.inner, Empty.NOT_ASKED) if at.inner else held[0]


def changed_at(values: Values, at: Address, value: object) -> Values:
    """Return the values with another value at an address that exists."""
    if not at.part:
        return replace(values, **{at.field: value})
    held = cast("tuple[Part, ...]", getattr(values, at.field))
    made = tuple(
        replace(part, **{at.inner: value})  # type: ignore[arg-type] # by declared key
        if part.id == at.part
        else part
        for part in held
    )
    return replace(values, **{at.field: made})


def mapped(values: Values, change: Callable[[Found], object]) -> Values:
    """Return the values with every given value replaced by what `change` makes of it."""
    made: dict[str, object] = {}
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        if spec.part is None:
            made[key] = _changed(Found(Address(key), spec, value), change)
        else:
            made[key] = tuple(_mapped_part(key, part, change) for part in value)
    return replace(values, **made)


def _mapped_part(key: str, part: Part, change: Callable[[Found], object]) -> Part:
    made = {
        inner: _changed(Found(Address(key, part.id, inner), spec, getattr(part, inner)), change)
        for inner, spec in specs_of(type(part)).items()
    }
    return replace(part, **made)  # type: ignore[arg-type] # by declared key


def _changed(found: Found, change: Callable[[Found], object]) -> object:
    return found.value if found.value is Empty.NOT_ASKED else change(found)
