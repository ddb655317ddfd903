"""Registers about people: what is known of each, and who is what to whom.

- As of a day, the status that counts is the latest one known for that day (`as_of.latest`).
- A relation is told twice, once from either side; the word is turned round where it can be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from fieldjournal.i18n import N_, _
from fieldjournal.model.as_of import latest
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.headline import Told
from fieldjournal.model.lists.people import TURNED
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import (
    BLANK,
    UNKNOWN,
    birth_year,
    cell,
    inner,
    inside,
    of_part,
    of_person,
    who,
)
from fieldjournal.model.registers.register import Column, Has, Register, Row, Selection, parts_in
from fieldjournal.model.values import Choice, Ref


def status_as_of(person: Told, day: date | None) -> Part | None:
    """Return the status of a contact that counts on a day, None where none was known by then."""
    return latest(parts_in(person, "statuses"), day)


@dataclass(frozen=True)
class OfStatus:
    """What takes a cell from the status that counts of the person the line is about."""

    spec: Spec

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The declaration of the value it shows."""
        return (self.spec,)

    def __call__(self, row: Row) -> Cell:
        """Return the cell of a row; blank where it is about nobody at hand."""
        person = row.about()
        if person is None:
            return BLANK
        if isinstance(getattr(person.values, "statuses", ()), Empty):
            return Cell(Empty.WITHHELD)
        found = status_as_of(person, row.as_of)
        if found is None:
            return UNKNOWN
        key = self.spec.key
        return cell(self.spec, getattr(found, key), (row.person, inner("statuses", found, key)))


def status(key: str) -> OfStatus:
    """Return what takes a cell from a field of the status that counts."""
    return OfStatus(inside("contact", "statuses", key))


_FATE = status("fate")


def fate_code(row: Row) -> str:
    """Return the code of the fate that counts; empty where it is unknown or there is none."""
    fate = _FATE(row).value
    return fate.code if isinstance(fate, Choice) else ""


def own(row: Row) -> tuple[str, ...]:
    """Return the contact the record is."""
    return (row.key,)


_TURNED_WORDS: Final = {
    "lawyer": N_("client"),
    "informer_about": N_("informed about by"),
    "source_on": N_("told about by"),
    "official": N_("under the responsibility of"),
    "guardian": N_("ward"),
    "member_of": N_("has as a member"),
    "part_of": N_("has as a part"),
}
_TO, _RELATION = inside("contact", "relations", "to"), inside("contact", "relations", "kind")


def _both(row: Row) -> tuple[str, ...]:
    to = cast("Any", row.part).to
    return (to.id, row.key) if isinstance(to, Ref) else (row.key,)


def _relation(row: Row) -> Cell:
    """Return what the person of the line is to the other one."""
    kind = cast("Any", row.part).kind
    if row.person != row.key or not isinstance(kind, Choice):
        return UNKNOWN if kind is Empty.NOT_ASKED else cell(_RELATION, kind)
    if kind.code in TURNED:
        return cell(_RELATION, Choice(TURNED[kind.code]))
    turned = _TURNED_WORDS.get(kind.code)
    return Cell(_(turned)) if turned else cell(_RELATION, kind)


def _other(row: Row) -> Cell:
    to = cast("Any", row.part).to
    return cell(_TO, Ref(row.key)) if row.person != row.key else cell(_TO, to)


STATUS = Register(
    name="status",
    label=N_("What is known of each person"),
    asks=N_("What is known of each person's fate, and as of when?"),
    makes=N_("a person with something in “Fate”"),
    selections=(Selection("contact", any_of=(Has("statuses"),)),),
    people=own,
    columns=(
        Column("who", N_("Who"), who),
        Column("born", N_("Born"), birth_year),
        Column("fate", N_("Fate"), status("fate"), counted=True),
        Column("as-of", N_("As of"), status("as_of")),
        Column("details", N_("In words"), status("details")),
        Column("source", N_("Source"), status("source")),
    ),
)

RELATIONS = Register(
    name="relations",
    label=N_("Who is what to whom"),
    asks=N_("Who is what to whom, and where are they now?"),
    makes=N_("a person with a relation"),
    selections=(Selection("contact", "relations"),),
    people=_both,
    columns=(
        Column("who", N_("Who"), who),
        Column("relation", N_("Relation"), _relation, counted=True, shows=(_RELATION,)),
        Column("of", N_("Of whom"), _other),
        Column("details", N_("In words"), of_part("contact", "relations", "details")),
        Column("where", N_("Where now"), of_person("lives")),
    ),
)
