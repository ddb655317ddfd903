"""`--where FIELD=WORDS`: which records are wanted, by what their fields hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.nearest import nearest
from fieldjournal.model.record import Record
from fieldjournal.model.registers import Cell, unknown_choice
from fieldjournal.model.registers import Condition as Words
from fieldjournal.model.walk import values_of


@dataclass(frozen=True)
class Condition:
    """One condition. `field` is `field`, or `list/field` for any part of a list."""

    field: str
    typed: str
    words: Words
    specs: tuple[Spec, ...]
    """What the field holds, for each kind of record that has it."""

    def fits(self, record: Record, name_of: NameOf) -> bool:
        """Say whether a value of the field meets the condition, as a cell of a register would."""
        return any(
            self.words.met_by(Cell(found.value, found.spec), name_of)
            for found in values_of(record.values)
            if self.field == _field(found.address)
        )

    def slip(self) -> errors.UnknownChoice | None:
        """Return what is wrong with it where its words are none of the field's choices."""
        return unknown_choice(self.field, self.typed, self.specs)


def split(given: str) -> tuple[str, str]:
    """Return field and words of `FIELD=WORDS`. Raises: `BadValue` ("not-a-condition")."""
    name, equals, words = given.partition("=")
    if not equals or not name.strip() or not words.strip():
        raise errors.BadValue("not-a-condition", "--where")
    return name.strip(), words.strip()


def conditions(given: Iterable[str], context: Context, kind: str = "") -> tuple[Condition, ...]:
    """Return the conditions of all `--where` on records of a kind; `-` stands for one that is asked for.

    Raises: `UnknownField`, `UnknownName` for a field that no record of that kind, or of any, has.
    """
    fields = _fields((kind,) if kind else KINDS)
    return tuple(_condition(*split(context.typed(each, _("FIELD=WORDS"))), fields, kind) for each in given)


def _field(at: Address) -> str:
    """Return what a condition calls the field at an address, in whichever part it is."""
    return f"{at.field}/{at.inner}" if at.part else at.field


def _condition(field: str, words: str, fields: Mapping[str, tuple[Spec, ...]], kind: str) -> Condition:
    if field in fields:
        return Condition(field, words, Words(words), fields[field])
    if kind:
        raise errors.UnknownField(kind, field, ", ".join(fields))
    like = nearest(field, fields)
    raise errors.UnknownName("field", field, like or ", ".join(each for each in fields if "/" not in each))


def _fields(kinds: Iterable[str]) -> dict[str, tuple[Spec, ...]]:
    """Return every field a condition can name, with its declaration in each kind."""
    found: dict[str, tuple[Spec, ...]] = {}
    for kind in kinds:
        for at, spec in _addresses(kind):
            found[at] = (*found.get(at, ()), spec)
    return found


def _addresses(kind: str) -> Iterator[tuple[str, Spec]]:
    for key, spec in specs_of(kind_named(kind).values).items():
        if spec.part is None:
            yield key, spec
        else:
            yield from ((f"{key}/{inner}", each) for inner, each in specs_of(spec.part).items())
