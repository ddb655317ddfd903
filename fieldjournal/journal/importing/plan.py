"""The plan of an import: what will be saved, from a table and what the journal has. Writes nothing.

- Rows are placed in their order; a row that stands in the table twice is placed once.
- The drafts of the plan are what `apply` saves, the same objects, in groups of whole rows. Every group
  refers only to itself, to groups before it and to the journal.
- Planning the same table again, in any order of its rows, after it was applied gives an empty plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fieldjournal.journal.importing.columns import Column, columns_of
from fieldjournal.journal.importing.desk import Desk, Kept, Left, SamePerson
from fieldjournal.journal.importing.held import Held
from fieldjournal.journal.importing.rows import place_row
from fieldjournal.journal.importing.sheet import SheetTable
from fieldjournal.model.headline import TITLE_MAX
from fieldjournal.model.record import Draft
from fieldjournal.model.walk import parts_of

Group = tuple[Draft, ...]


@dataclass(frozen=True)
class Plan:
    """What an import will write, and everything a person should know before saying yes."""

    title: str
    columns: tuple[Column, ...]
    """Empty for records in JSON."""
    groups: tuple[Group, ...]
    rows: int
    """Rows that will be placed."""
    known: int
    """Rows the journal has already."""
    twice: int
    """Rows that stand in the table more than once."""
    new: Mapping[str, int]
    """New records of each kind."""
    parts: Mapping[str, int]
    """New parts, by the name of their list (`returns`, `statuses`, `claims`)."""
    added_to: int
    """Records of the journal that get something added; nothing in them is replaced."""
    left: tuple[Left, ...]
    differing: tuple[Left, ...]
    likely: tuple[SamePerson, ...]
    kept: tuple[Kept, ...]
    remarks: Mapping[str, int] = field(default_factory=dict)
    """What was done to make the table storable, counted: as `SheetTable.remarks`."""
    encoding: str = "utf-8"

    @property
    def empty(self) -> bool:
        """True when there is nothing to write."""
        return not self.groups


def plan_table(
    table: SheetTable,
    title: str,
    held: Held,
    new_id: Callable[[], str],
    said: Mapping[str, str] | None = None,
) -> Plan:
    """Return the plan for a table. `held` is used up; `said` maps headers to roles.

    Raises: `UnknownName` for a header or role in `said`.
    """
    columns = columns_of(table, said)
    desk = Desk(held, " ".join(title.split())[:TITLE_MAX] or "table", new_id)
    known = twice = 0
    seen: set[str] = set()
    for row in table.rows:
        token = table.token(row)
        if token in seen:
            twice += 1
        elif token in held.tokens:
            known += 1
        else:
            place_row(desk, columns, row, token)
        seen.add(token)
    desk.end_group()
    return _plan(desk, table, columns, known=known, twice=twice)


def _plan(desk: Desk, table: SheetTable, columns: tuple[Column, ...], *, known: int, twice: int) -> Plan:
    last = {draft.id: draft for group in desk.groups for draft in group}
    added = [own_id for own_id in last if desk.before[own_id] is not None]
    parts: Counter[str] = Counter()
    for own_id, draft in last.items():
        before = desk.before[own_id]
        parts.update(key for key, _part in parts_of(draft.values))
        if before is not None:
            parts.subtract(key for key, _part in parts_of(before.values))
    return Plan(
        desk.title,
        columns,
        tuple(desk.groups),
        len(table.rows) - known - twice,
        known,
        twice,
        Counter(draft.kind for own_id, draft in last.items() if own_id not in added),
        +parts,
        len(added),
        tuple(desk.left),
        tuple(desk.differing),
        tuple(desk.likely),
        tuple(desk.kept),
        table.remarks,
        table.encoding,
    )
