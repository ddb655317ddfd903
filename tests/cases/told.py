"""How a case is written down here: as a person types it, field by field; a pointer says `@key`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Envelope, Mark
from fieldjournal.model.values import Sensitivity

Said = str | list[dict[str, Any]] | dict[str, Any]
"""Typed words, a list of parts by field, or JSON where a text has translations."""

Told = tuple[str, dict[str, Said]]
"""The kind of a record, and what is said of its fields; `tags`, `sources` and `marks` stand around them."""

Case = Mapping[str, Told]
"""The records of a case by a key of their own."""

_KEY: Final = re.compile(r"@([a-z]+)")


def id_of(key: str) -> str:
    """Return the id of a record of a case."""
    return key.ljust(16, "0")


def drafts(case: Case) -> tuple[Draft, ...]:
    """Return the records of a case, to be saved all at once: they point to each other."""
    return tuple(_draft(key, kind, fields) for key, (kind, fields) in case.items())


def _draft(key: str, kind: str, fields: dict[str, Said]) -> Draft:
    declared = kind_named(kind).values
    around: dict[str, Any] = {each: fields[each] for each in ("tags", "sources", "marks") if each in fields}
    envelope = Envelope(
        tags=tuple(around.get("tags", "").split()),
        sources=tuple(_KEY.sub(_id, each) for each in around.get("sources", "").split()),
        marks={at: _mark(said) for at, said in around.get("marks", {}).items()},
    )
    specs = specs_of(declared)
    values = {each: value(specs[each], said) for each, said in fields.items() if each not in around}
    return Draft(kind, declared(**values), id_of(key), 0, envelope)


def value(spec: Spec, said: Said) -> object:
    """Return what was said of a field."""
    if isinstance(said, str):
        return spec.typed(_KEY.sub(_id, said))
    if isinstance(said, dict):
        return spec.form.read(said)
    assert spec.part is not None
    return tuple(_part(spec.part, number, each) for number, each in enumerate(said, 1))


def _part(declared: type[Part], number: int, said: dict[str, Any]) -> Part:
    specs = specs_of(declared)
    return declared(id=f"part{number:06}", **{key: value(specs[key], words) for key, words in said.items()})


def _mark(said: dict[str, str]) -> Mark:
    level = Sensitivity.of(said["sensitivity"]) if "sensitivity" in said else None
    return Mark(level, (), said.get("certainty", ""), said.get("note", ""))


def _id(found: re.Match[str]) -> str:
    return id_of(found[1])


def declared_of(values: Values) -> Mapping[str, Spec]:
    """Return the declared fields of a record's values."""
    return specs_of(type(values))
