"""The form of what a claim says: a pointer to one value of a record, and another value for it.

The value is read, shown, searched, redacted and coarsened by the form of the field it is about, so a
claimed date is a date and a claimed choice a choice, with that field's rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import ClassVar

from fieldjournal.errors import BadValue
from fieldjournal.i18n import _
from fieldjournal.model import address
from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, read_maybe, write_maybe
from fieldjournal.model.forms.form import Cell, Coarseness, Form, NameOf, Repoint, Rewrite
from fieldjournal.model.forms.pointing import read_id
from fieldjournal.model.values import Asserted


def target_spec(kind: str, at: str) -> Spec:
    """Return the declaration of the field a claim is about. Raises `BadValue`."""
    from fieldjournal.model import kinds  # a kind may hold claims: the registry is there by now

    where = address.parse(at)
    spec = kinds.find_spec(kind, where) if where else None
    if spec is None:
        raise BadValue("no-such-address", given=at)
    return spec


def _typed(words: str, today: date | None) -> Asserted:
    head, equals, said = words.partition("=")
    kind, _space, pointer = head.strip().partition(" ")
    record, _slash, at = pointer.strip().partition("/")
    if not equals or not said.strip():
        raise BadValue("nothing-in-it")
    spec = target_spec(kind, at)
    return Asserted(kind, read_id(record), at, spec.typed(said.strip(), today))


class Account(Form[Asserted]):
    """One account of one value."""

    name = "account"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"), ("address", "TEXT"))

    def read(self, untrusted: Json) -> Asserted:
        if not isinstance(untrusted, dict) or untrusted.keys() != {
            "kind",
            "record",
            "address",
            "value",
        }:
            raise BadValue("not-an-object")
        kind, at = untrusted["kind"], untrusted["address"]
        if not isinstance(kind, str) or not isinstance(at, str):
            raise BadValue("not-a-text")
        value = read_maybe(target_spec(kind, at), untrusted["value"])
        return Asserted(kind, read_id(untrusted["record"]), at, value)

    def write(self, value: Asserted) -> Json:
        spec = target_spec(value.kind, value.address)
        return {
            "kind": value.kind,
            "record": value.record,
            "address": value.address,
            "value": write_maybe(spec, value.value),
        }

    def typed(self, words: str) -> Asserted:
        """Take `kind id/address = the value as it is typed there`."""
        return _typed(words, None)

    def typed_on(self, words: str, today: date) -> Asserted:
        return _typed(words, today)

    def edited(self, value: Asserted) -> str:
        spec = target_spec(value.kind, value.address)
        return f"{value.kind} {value.record}/{value.address} = {spec.edited(value.value)}"

    def shown(self, value: Asserted, name_of: NameOf) -> str:
        spec = target_spec(value.kind, value.address)
        said = spec.shown(value.value, name_of)
        return f"{name_of(value.record)} · {_(spec.label)}: {said}"

    def texts(self, value: Asserted) -> Iterator[str]:
        if not isinstance(value.value, Empty):
            yield from target_spec(value.kind, value.address).form.texts(value.value)

    def words(self, value: Asserted) -> Iterator[str]:
        if not isinstance(value.value, Empty):
            yield from target_spec(value.kind, value.address).form.words(value.value)

    def rewrite(self, value: Asserted, change: Rewrite) -> Asserted:
        if isinstance(value.value, Empty):
            return value
        form = target_spec(value.kind, value.address).form
        return replace(value, value=form.rewrite(value.value, change))

    def refs(self, value: Asserted) -> Iterator[str]:
        yield value.record
        if not isinstance(value.value, Empty):
            yield from target_spec(value.kind, value.address).form.refs(value.value)

    def repoint(self, value: Asserted, change: Repoint) -> Asserted | None:
        record = change(value.record)
        if record is None:
            return None
        inner = value.value
        if not isinstance(inner, Empty):
            inner = target_spec(value.kind, value.address).form.repoint(inner, change)
        return replace(value, record=record, value=Empty.WITHHELD if inner is None else inner)

    def coarsen(self, value: Asserted, to: Coarseness) -> Asserted:
        if isinstance(value.value, Empty):
            return value
        coarse = target_spec(value.kind, value.address).form.coarsen(value.value, to)
        return replace(value, value=Empty.WITHHELD if coarse is None else coarse)

    def cells(self, value: Asserted) -> tuple[Cell, ...]:
        return (value.record, value.address)
