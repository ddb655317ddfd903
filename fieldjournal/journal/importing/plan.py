"""The plan of an import: what will be saved, from tables and what the journal has. Writes nothing.

- Rows are placed in their order, but for what points to later rows (`order`); a row that stands there
  twice is placed once.
- Several tables of one import know each other's references.
- The drafts of the plan are what `apply` saves, the same objects, in groups of whole rows. Every group
  refers only to itself, to groups before it and to the journal.
- Planning the same table again, in any order of its rows, after it was applied gives an empty plan.
- It goes a few rows at a time, so that a front end can show how far it is, and stop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldjournal.i18n import _
from fieldjournal.journal.importing.columns import Column, Layout
from fieldjournal.journal.importing.desk import At, Desk, Doubt, Kept, Left, SamePerson
from fieldjournal.journal.importing.held import Held
from fieldjournal.journal.importing.order import Linked, in_order
from fieldjournal.journal.importing.people import pieces
from fieldjournal.journal.importing.pointing import points
from fieldjournal.journal.importing.roles import ENVELOPE, target_of
from fieldjournal.journal.importing.rows import place_row
from fieldjournal.journal.importing.sheet import SheetRow, SheetTable
from fieldjournal.journal.importing.sources import home
from fieldjournal.model.address import parse
from fieldjournal.model.doubts import doubts
from fieldjournal.model.headline import TITLE_MAX
from fieldjournal.model.kinds import find_spec
from fieldjournal.model.record import Draft
from fieldjournal.model.walk import parts_of, value_at

Group = tuple[Draft, ...]
Answers = Mapping[str, Mapping[str, bool]]
"""Of a name as spelled: the contacts it may be (`SamePerson.other`), and whether it is."""


@dataclass(frozen=True)
class Sheet:
    """One table of an import, and what its columns are taken for."""

    title: str
    table: SheetTable
    layout: Layout

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns."""
        return self.layout.columns


@dataclass(frozen=True)
class Plan:
    """What an import will write, and everything a person should know before saying yes."""

    title: str
    groups: tuple[Group, ...]
    rows: int
    """Rows that will be placed."""
    known: int
    """Rows the journal has already."""
    twice: int
    """Rows that stand there more than once."""
    new: Mapping[str, int]
    """New records of each kind."""
    sheets: tuple[Sheet, ...] = ()
    """Empty for records in JSON."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """New parts, by the name of their list (`returns`, `statuses`, `claims`)."""
    added_to: int = 0
    """Records of the journal that get something added; nothing in them is replaced."""
    left: tuple[Left, ...] = ()
    """Cells that did not fit where they belong, kept in the notes; columns nobody knows are in `sheets`."""
    differing: tuple[Left, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    likely: tuple[SamePerson, ...] = ()
    kept: tuple[Kept, ...] = ()
    files: int = 0
    """Files that records in JSON tell of, and that are not in the journal: their bytes do not come along."""

    @property
    def empty(self) -> bool:
        """True when there is nothing to write."""
        return not self.groups


class Planning:
    """A plan in the making. `held` is used up by it."""

    def __init__(
        self,
        sheets: Sequence[Sheet],
        held: Held,
        new_id: Callable[[], str],
        answers: Answers | None = None,
    ) -> None:
        self._sheets = tuple(sheets)
        self._desk = Desk(held, new_id, answers=answers or {})
        self._known = self._twice = self._placed = 0
        self._plan: Plan | None = None

    @property
    def plan(self) -> Plan:
        """The plan, once all steps are done. Raises: `LookupError` before."""
        if self._plan is None:
            raise LookupError
        return self._plan

    def steps(self) -> Iterator[None]:
        """Place the rows one by one, then look at what became of them; yields after each."""
        rows = [(sheet, row) for sheet in self._sheets for row in sheet.table.rows]
        links = _links(rows)
        self._desk.awaited = {each.reference for each in links} - {""}
        seen: set[str] = set()
        for place, may_end in in_order(links):
            sheet, row = rows[place]
            token = sheet.table.token(row)
            if token in seen:
                self._twice += 1
            elif token in self._desk.held.tokens:
                self._pass_over(links[place].reference, token)
            else:
                self._place(sheet, row, token, may_end=may_end)
            seen.add(token)
            yield
        self._desk.end_group()
        last = {draft.id: draft for group in self._desk.groups for draft in group}
        for own_id, draft in last.items():
            self._desk.doubts += _doubts(draft, self._desk.before[own_id], self._desk.first_row[own_id])
            yield
        self._plan = self._made(last)

    def _pass_over(self, reference: str, token: str) -> None:
        """Leave out a row the journal has, but let others join it and point to it."""
        self._known += 1
        record = self._desk.held.tokens[token]
        kind = self._desk.held.kinds.get(record)
        if reference and kind:
            self._desk.refer(reference, kind, record)

    def _place(self, sheet: Sheet, row: SheetRow, token: str, *, may_end: bool) -> None:
        self._placed += 1
        self._desk.title = " ".join(sheet.title.split())[:TITLE_MAX] or "table"
        self._desk.at = At(row.number, sheet.title if len(self._sheets) > 1 else "")
        self._desk.heading = next(iter(sheet.table.above), "")[:TITLE_MAX] or self._desk.title
        for line in sheet.table.above:
            self._desk.note(home(self._desk), _("Above the table"), line)
        place_row(self._desk, sheet.layout, row, token, may_end=may_end)

    def _made(self, last: Mapping[str, Draft]) -> Plan:
        desk = self._desk
        added = {own_id for own_id in last if desk.before[own_id] is not None}
        parts: Counter[str] = Counter()
        for own_id, draft in last.items():
            before = desk.before[own_id]
            parts.update(key for key, _part in parts_of(draft.values))
            if before is not None:
                parts.subtract(key for key, _part in parts_of(before.values))
        return Plan(
            title=", ".join(sheet.title for sheet in self._sheets),
            sheets=self._sheets,
            groups=tuple(desk.groups),
            rows=self._placed,
            known=self._known,
            twice=self._twice,
            new=Counter(draft.kind for own_id, draft in last.items() if own_id not in added),
            parts=+parts,
            added_to=len(added),
            left=tuple(desk.left),
            differing=tuple(desk.differing),
            doubts=tuple(desk.doubts),
            likely=tuple(desk.likely),
            kept=tuple(desk.kept),
        )


def _doubts(draft: Draft, before: Draft | None, at: At) -> Iterator[Doubt]:
    """Yield what came not to fit together within one record: a day before the day it should follow."""
    known = set(doubts(before)) if before else set()
    for problem in doubts(draft):
        where = parse(problem.address)
        spec = find_spec(draft.kind, where) if where else None
        if problem not in known and where and spec and not spec.part:
            yield Doubt(at, _(spec.label), spec.edited(value_at(draft.values, where)), problem.reason)


def _links(rows: Sequence[tuple[Sheet, SheetRow]]) -> list[Linked]:
    """Return what each row is called and which rows it names; only cells that can point are looked at."""
    pointing = {id(sheet): _pointing_columns(sheet) for sheet, _row in rows}
    own = {id(sheet): _reference_column(sheet) for sheet, _row in rows}
    called = [
        " ".join(row.cells[place].split()) if (place := own[id(sheet)]) >= 0 else "" for sheet, row in rows
    ]
    defined = set(called) - {""}
    return [
        Linked(
            reference,
            [
                piece
                for place in pointing[id(sheet)]
                if defined
                for piece in pieces(row.cells[place])
                if piece in defined
            ],
        )
        for (sheet, row), reference in zip(rows, called, strict=True)
    ]


def _reference_column(sheet: Sheet) -> int:
    return next((place for place, column in enumerate(sheet.columns) if column.role == "ref"), -1)


def _pointing_columns(sheet: Sheet) -> tuple[int, ...]:
    return tuple(place for place, column in enumerate(sheet.columns) if _can_point(column.role))


def _can_point(role: str) -> bool:
    target = target_of(role)
    if target is None:
        return role == "about"
    if target.inner in ("supports", "contradicts"):
        return True
    return target.field not in ENVELOPE and points(target.spec)
