"""Forms that point at other records: a reference or several, somebody, a chain of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.form import Cell, Form, NameOf, Repoint, Rewrite
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.model.values import Ref, Who

RECORD_ID = re.compile(r"[a-z0-9]{16}")
"""80 random bits in lower-case base 32: nothing of a record can be guessed from its id."""


def read_id(untrusted: Json) -> str:
    """Return a record's id. Raises `BadValue`."""
    if not isinstance(untrusted, str) or not RECORD_ID.fullmatch(untrusted):
        raise BadValue("not-a-reference", given=str(untrusted)[:40])
    return untrusted


class Reference(Form[Ref]):
    """One record of the given kinds."""

    name = "reference"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"),)

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds

    def read(self, untrusted: Json) -> Ref:
        return Ref(read_id(untrusted))

    def write(self, value: Ref) -> Json:
        return value.id

    def typed(self, words: str) -> Ref:
        return Ref(read_id(words.strip()))

    def edited(self, value: Ref) -> str:
        return value.id

    def shown(self, value: Ref, name_of: NameOf) -> str:
        return name_of(value.id)

    def refs(self, value: Ref) -> Iterator[str]:
        yield value.id

    def repoint(self, value: Ref, change: Repoint) -> Ref | None:
        to = change(value.id)
        return Ref(to) if to else None

    def cells(self, value: Ref) -> tuple[Cell, ...]:
        return (value.id,)


class References(Form[tuple[Ref, ...]]):
    """Several records of the given kinds, none twice."""

    name = "references"

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds

    def read(self, untrusted: Json) -> tuple[Ref, ...]:
        if not isinstance(untrusted, list) or not untrusted:
            raise BadValue("not-a-list")
        return tuple(dict.fromkeys(Ref(read_id(each)) for each in untrusted))

    def write(self, value: tuple[Ref, ...]) -> Json:
        return [each.id for each in value]

    def typed(self, words: str) -> tuple[Ref, ...]:
        return self.read([*re.split(r"[\s,;]+", words.strip())])

    def edited(self, value: tuple[Ref, ...]) -> str:
        return " ".join(each.id for each in value)

    def shown(self, value: tuple[Ref, ...], name_of: NameOf) -> str:
        return ", ".join(name_of(each.id) for each in value)

    def refs(self, value: tuple[Ref, ...]) -> Iterator[str]:
        yield from (each.id for each in value)

    def repoint(self, value: tuple[Ref, ...], change: Repoint) -> tuple[Ref, ...] | None:
        kept = dict.fromkeys(Ref(to) for each in value if (to := change(each.id)))
        return tuple(kept) or None


class Somebody(Form[Who]):
    """A contact, or words for one who is no contact (yet)."""

    name = "who"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"), ("words", "TEXT"))

    def read(self, untrusted: Json) -> Who:
        if isinstance(untrusted, dict) and untrusted.keys() == {"contact"}:
            return Who(contact=read_id(untrusted["contact"]))
        words = clean_line(untrusted)
        if not words.strip():
            raise BadValue("nothing-in-it")
        return Who(words=words)

    def write(self, value: Who) -> Json:
        return {"contact": value.contact} if value.contact else value.words

    def typed(self, words: str) -> Who:
        plain = words.strip()
        return Who(contact=plain) if RECORD_ID.fullmatch(plain) else self.read(plain)

    def edited(self, value: Who) -> str:
        return value.contact or value.words

    def shown(self, value: Who, name_of: NameOf) -> str:
        return name_of(value.contact) if value.contact else value.words

    def texts(self, value: Who) -> Iterator[str]:
        if value.words:
            yield value.words

    def rewrite(self, value: Who, change: Rewrite) -> Who:
        return Who(words=change(value.words)) if value.words else value

    def refs(self, value: Who) -> Iterator[str]:
        if value.contact:
            yield value.contact

    def repoint(self, value: Who, change: Repoint) -> Who | None:
        if not value.contact:
            return value
        to = change(value.contact)
        return Who(contact=to) if to else None

    def cells(self, value: Who) -> tuple[Cell, ...]:
        return (value.contact or None, value.words or None)


class Chain(Form[tuple[Who, ...]]):
    """People something went through, nearest to us first."""

    name = "chain"
    _one = Somebody()

    def read(self, untrusted: Json) -> tuple[Who, ...]:
        if not isinstance(untrusted, list) or not untrusted:
            raise BadValue("not-a-list")
        return tuple(self._one.read(each) for each in untrusted)

    def write(self, value: tuple[Who, ...]) -> Json:
        return [self._one.write(each) for each in value]

    def typed(self, words: str) -> tuple[Who, ...]:
        """Take people separated by `;` or `<`, nearest first."""
        pieces = [piece for piece in re.split(r"[;<]", words) if piece.strip()]
        return self.read([self._one.write(self._one.typed(piece)) for piece in pieces])

    def edited(self, value: tuple[Who, ...]) -> str:
        return "; ".join(self._one.edited(each) for each in value)

    def shown(self, value: tuple[Who, ...], name_of: NameOf) -> str:
        return " ← ".join(self._one.shown(each, name_of) for each in value)

    def texts(self, value: tuple[Who, ...]) -> Iterator[str]:
        for each in value:
            yield from self._one.texts(each)

    def rewrite(self, value: tuple[Who, ...], change: Rewrite) -> tuple[Who, ...]:
        return tuple(self._one.rewrite(each, change) for each in value)

    def refs(self, value: tuple[Who, ...]) -> Iterator[str]:
        for each in value:
            yield from self._one.refs(each)

    def repoint(self, value: tuple[Who, ...], change: Repoint) -> tuple[Who, ...] | None:
        kept = tuple(to for each in value if (to := self._one.repoint(each, change)))
        return kept or None
