"""In which order the rows of a register come: as `Cell.rank` sorts its lines, from the derived tables alone.

That is possible where a column shows one field as it is written, and that field is kept in a derived table as
a number (a day, a count, yes or no) or as the code of a choice. Other columns need every line to be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldjournal.model.fields import Spec
from fieldjournal.model.registers.cell import Cell
from fieldjournal.model.registers.cells import AsWritten
from fieldjournal.model.registers.register import Register
from fieldjournal.model.values import Choice


@dataclass(frozen=True)
class Order:
    """By what the rows of one selection are put in order."""

    field: str
    """The list of parts the rows are, or empty: a field of the record."""
    key: str
    """The field; empty where these rows have no such field, and all stay at the end."""
    places: Mapping[str, int] | None
    """For a choice, the place of every code; None: the number itself."""
    last_first: bool


def orders(register: Register, sort: str) -> tuple[Order, ...] | None:
    """Return the order of each selection in a register sorted by a column (`-` before it: the last first).

    None where that cannot be told without reading every line. Raises: `UnknownName` for a column.
    """
    made = register.column(sort.removeprefix("-")).cell
    if not isinstance(made, AsWritten) or register.compares:
        return None
    specs = [spec for _field, spec in made.at.values()]
    if not all(spec.column and spec.form.ordered for spec in specs):
        return None
    places, last_first = _places(specs), sort.startswith("-")
    found = []
    for selection in register.selections:
        field, spec = made.at.get(selection.kind, ("", None))
        by_label = spec is not None and spec.form.ordered == "by label"
        found.append(Order(field, spec.key if spec else "", places if by_label else None, last_first))
    return tuple(found)


def _places(specs: list[Spec]) -> Mapping[str, int]:
    """Return the place of every code of some choice lists among the labels of all of them."""
    cells = [
        Cell(Choice(entry.code), spec) for spec in specs for entry in getattr(spec.form, "vocabulary", ())
    ]
    ranks = {each.value.code: each.rank(str) for each in cells if isinstance(each.value, Choice)}
    in_order = sorted({rank for rank in ranks.values() if rank})
    return {code: in_order.index(rank) for code, rank in ranks.items() if rank}
