"""The kinds of record, each declared once in a file of its own, and how to find them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldjournal.errors import UnknownKind
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.kinds.action import ACTION
from fieldjournal.model.kinds.case import CASE
from fieldjournal.model.kinds.contact import CONTACT
from fieldjournal.model.kinds.incident import INCIDENT
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.kinds.proceeding import PROCEEDING
from fieldjournal.model.kinds.source import SOURCE
from fieldjournal.model.kinds.threat import THREAT

KINDS: Mapping[str, Kind] = MappingProxyType(
    {kind.name: kind for kind in (INCIDENT, THREAT, CONTACT, PROCEEDING, SOURCE, ACTION, CASE)}
)
"""Every kind by name, in the order they are offered."""


def kind_named(name: str) -> Kind:
    """Return the kind called `name`. Raises `UnknownKind`."""
    if name not in KINDS:
        raise UnknownKind(name, ", ".join(KINDS))
    return KINDS[name]


def find_spec(kind: str, at: Address) -> Spec | None:
    """Return the declaration at an address, or None; a whole part has its list's declaration."""
    declared = KINDS.get(kind)
    spec = specs_of(declared.values).get(at.field) if declared else None
    if spec is None or not at.inner:
        return spec if spec is None or not at.part or spec.part else None
    return specs_of(spec.part).get(at.inner) if spec.part else None
