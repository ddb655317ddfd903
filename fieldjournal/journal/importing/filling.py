"""Cells into the fields of a record, by its declaration: no kind and no field is named here.

- A field that holds nothing, or *unknown*, takes the value. The same value again changes nothing.
  Another value never replaces one: its words go to the record's notes, and are told.
- The cells of one row that belong to one list make one part; a part that says the same as one that
  is there is not added.
- A part that can name its source gets the row's source. A choice that was understood from other words
  keeps them in the part's text, or in the notes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from fieldjournal.journal.importing.cells import in_other_words, read_cell
from fieldjournal.journal.importing.columns import field_of
from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.told import Cell
from fieldjournal.model.address import Address
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.pointing import Reference
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.kinds import find_spec
from fieldjournal.model.values import Ref, Text


def fill(desk: Desk, own_id: str, cells: Iterable[Cell], source: str = "") -> list[Cell]:
    """Put cells into a record on the desk and return those its fields could not hold."""
    loose: list[Cell] = []
    before = desk.draft(own_id)
    inner: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for cell in cells:
        spec, at = _target(cell)
        value = read_cell(spec, cell.words)
        if value is None:
            loose.append(cell)
        elif at.inner:
            inner[at.field] |= {at.inner: value} | _own_words(at, spec, cell, value, loose)
        else:
            _set(desk, own_id, at.field, value, cell)
            loose += [cell] if in_other_words(spec, cell.words, value) else []
    for key, values in inner.items():
        part = _part(find_spec(desk.draft(own_id).kind, Address(key)), values, source)
        desk.add_part(own_id, key, part)
    if desk.draft(own_id) != before:
        desk.cite(own_id, source)
    return loose


def _target(cell: Cell) -> tuple[Spec, Address]:
    found = field_of(cell.role)
    spec = find_spec(*found) if found else None
    if found is None or spec is None:
        raise ValueError(cell.role)
    return spec, found[1]


def _set(desk: Desk, own_id: str, key: str, value: object, cell: Cell) -> None:
    held = vars(desk.draft(own_id).values)[key]
    if held in (Empty.NOT_ASKED, Empty.UNKNOWN):
        desk.change(own_id, **{key: value})
    elif value not in (held, Empty.UNKNOWN):
        desk.leave(own_id, cell.header, cell.words, differs=True)


def _own_words(at: Address, spec: Spec, cell: Cell, value: object, loose: list[Cell]) -> dict[str, object]:
    """Return the words of a choice for the text of its part; where that has none they stay loose."""
    if not in_other_words(spec, cell.words, value):
        return {}
    kind = cell.role.partition("/")[0]
    declared = find_spec(kind, Address(at.field))
    for key, each in specs_of(declared.part).items() if declared and declared.part else ():
        if isinstance(each.form, Prose):
            return {key: Text(cell.words)}
    loose.append(cell)
    return {}


def _part(declared: Spec | None, values: dict[str, object], source: str) -> Part:
    if declared is None or declared.part is None:
        raise ValueError
    for key, spec in specs_of(declared.part).items():
        if source and isinstance(spec.form, Reference) and spec.form.kinds == ("source",):
            values.setdefault(key, Ref(source))
    return declared.part(id=new_part_id(), **values)
