"""A stored record whose values are read when they are looked at: what lists and registers are made from.

A line of a register shows three or four of a record's fifty values; to read them all takes ten times as long.

- For bodies this program wrote itself: what `codec.read_record` would refuse is found here only when it is
  looked at, and raises there.
- What is read may be seen through something (`through`): a pointer to one record of a person, as to another.
- A glance has the values of its kind, and no more: it cannot be saved. What is edited, compared, redacted or
  searched is a whole record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, cast

from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, Values, read_maybe, specs_of
from fieldjournal.model.kinds import kind_named

_RAW = " raw"
"""Where the JSON is held beside the values that were read; no field can be called so."""

_THROUGH = " through"
"""Where it is held what every value is seen through."""

_WORKED_OUT = " worked out"
"""Where it is held what gives the values, where that is no JSON."""

Through = Callable[[Spec, object], object]
"""From a value as it was read to the value as it is seen."""


@dataclass(frozen=True)
class Glance:
    """A record as lists and registers know it; it satisfies `headline.Told`."""

    id: str
    kind: str
    values: Values
    created: str
    changed: str
    revision: int
    deleted: bool


def glance(body: Json) -> Glance:
    """Return a stored body to be looked at."""
    assert isinstance(body, dict)
    kind, values = str(body["kind"]), body.get("values", {})
    return Glance(
        id=str(body["id"]),
        kind=kind,
        values=_looked_at(kind_named(kind).values, cast("dict[str, Json]", values)),
        created=str(body.get("created", "")),
        changed=str(body.get("changed", "")),
        revision=cast("int", body.get("revision", 0)),
        deleted=body.get("deleted") is True,
    )


class Some(dict[str, Json]):
    """Values of which only some fields were read: to look at another one is a mistake, not an empty field."""

    def get(self, key: str, _default: object = None, /) -> Json:
        """Return a field that was read; None where it says nothing. Raises: `KeyError` for another one."""
        return self[key]


def through(record: Glance, see: Through) -> Glance:
    """Return a glance at the same record, its values seen through `see`."""
    held: Any = record.values
    declared = kind_named(record.kind).values
    return replace(record, values=_looked_at(declared, held.__dict__[_RAW], see))


def of_several(first: Glance, read: Callable[[Spec], object]) -> Glance:
    """Return a glance like the first one, each value of which `read` works out when it is looked at."""
    declared: Any = kind_named(first.kind).values
    made: Any = object.__new__(_reading(declared))
    made.__dict__[_WORKED_OUT] = read
    return replace(first, values=made)


def _looked_at(declared: Any, raw: Mapping[str, Json], see: Through | None = None) -> Any:
    made: Any = object.__new__(_reading(declared))
    made.__dict__[_RAW] = raw
    made.__dict__[_THROUGH] = see
    if "id" in raw:
        made.__dict__["id"] = raw["id"]
    return made


@cache
def _reading(declared: type) -> type:
    """Return a kind's values, or a part, each field of which reads itself from the JSON beside it."""
    fields = {key: _Field(key, spec) for key, spec in specs_of(declared).items()}
    return type(declared.__name__, (declared,), fields)


class _Field:
    """One field. The value it read stands in the holder from then on, and hides it."""

    def __init__(self, key: str, spec: Spec) -> None:
        self._key = key
        self._spec = spec

    def __get__(self, holder: Any, _owner: type | None = None) -> object:
        held = holder.__dict__
        work_out = held.get(_WORKED_OUT)
        value: object = work_out(self._spec) if work_out else self._read(held[_RAW], held[_THROUGH])
        held[self._key] = value
        return value

    def _read(self, held: Mapping[str, Any], see: Through | None) -> object:
        raw, part = held.get(self._key), self._spec.part
        if part is not None:
            return tuple(_looked_at(part, each, see) for each in raw or ())
        if raw is None:
            return Empty.NOT_ASKED
        value = read_maybe(self._spec, raw)
        return see(self._spec, value) if see else value
