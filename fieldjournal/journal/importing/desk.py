"""The records a plan is making or adding to: each one as it stands so far, and what is to be said of it.

- A draft here has the id it will be saved under, so that the others can point to it already.
- Nothing that stands in a record is overwritten: what differs goes to its notes and is told.
- After every few hundred rows the drafts touched so far become one group: a group is saved whole or
  not at all, and a later one starts from the revision the earlier one will have made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.importing.held import Held, Likely
from fieldjournal.model.fields import Part, Values
from fieldjournal.model.forms.plain import LINE_MAX
from fieldjournal.model.record import Draft, Envelope, Mark
from fieldjournal.model.values import Sensitivity, Text

GROUP_CHARACTERS: Final = 250_000
"""Of cells in one group: with ids and field names far below the 4 MiB a write transaction may have."""

GROUP_ROWS: Final = 200
_TOKEN_ROOM: Final = 32


@dataclass(frozen=True)
class Left:
    """Words of a cell that fill no field: they are in the notes of a record, with their header."""

    row: int
    header: str
    words: str
    record: str


@dataclass(frozen=True)
class SamePerson:
    """A new contact that may be one already known, under another spelling."""

    row: int
    name: str
    like: Likely


@dataclass(frozen=True)
class Kept:
    """Something of a row that was marked as never leaving, in words."""

    row: int
    words: str


@dataclass
class Desk:
    """Everything on the desk. `title` names the table, for what has no source of its own."""

    held: Held
    title: str
    new_id: Callable[[], str]
    row: int = 0
    before: dict[str, Draft | None] = field(default_factory=dict)
    """Every touched record as it was; None for a new one."""
    left: list[Left] = field(default_factory=list)
    differing: list[Left] = field(default_factory=list)
    likely: list[SamePerson] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    groups: list[tuple[Draft, ...]] = field(default_factory=list)
    _drafts: dict[str, Draft] = field(default_factory=dict)
    _open: dict[str, None] = field(default_factory=dict)
    _rows: int = 0
    _characters: int = 0

    def draft(self, own_id: str) -> Draft:
        """Return a record as it stands so far."""
        if own_id not in self._drafts:
            found = self.held.get(own_id).draft()
            self.before[own_id] = found
            self._drafts[own_id] = found
        return self._drafts[own_id]

    def touched(self, own_id: str) -> bool:
        """Say whether the record is new or added to in the group at hand."""
        return own_id in self._open

    def new(self, kind: str, values: Values, sources: tuple[str, ...] = ()) -> str:
        """Put a new record on the desk and return its id."""
        own_id = self.new_id()
        self.before[own_id] = None
        self.put(Draft(kind, values, own_id, 0, Envelope(sources=sources)))
        self.held.index(own_id, values)
        return own_id

    def put(self, draft: Draft) -> None:
        """Lay a changed draft over what stood there."""
        self._drafts[draft.id] = draft
        self._open[draft.id] = None

    def change(self, own_id: str, **values: object) -> None:
        """Replace fields of a record."""
        self.put(self.draft(own_id).with_values(**values))

    def add_part(self, own_id: str, key: str, part: Part) -> bool:
        """Add a part unless one that says the same is there; return whether it was added."""
        held: tuple[Part, ...] = getattr(self.draft(own_id).values, key)
        if any(replace(each, id=part.id) == part for each in held):
            return False
        self.change(own_id, **{key: (*held, part)})
        return True

    def cite(self, own_id: str, source: str) -> None:
        """Name a source of a record, once."""
        draft = self.draft(own_id)
        if source and source not in (own_id, *draft.envelope.sources):
            sources = (*draft.envelope.sources, source)
            self.put(replace(draft, envelope=replace(draft.envelope, sources=sources)))

    def note(self, own_id: str, header: str, words: str) -> None:
        """Put a line into a record's notes unless it stands there."""
        line = f"{header}: {words}"
        notes: object = vars(self.draft(own_id).values)["notes"]
        if not isinstance(notes, Text):
            self.change(own_id, notes=Text(line))
        elif f"\n{line}\n" not in f"\n{notes.text}\n":
            self.change(own_id, notes=replace(notes, text=f"{notes.text}\n{line}"))

    def leave(self, own_id: str, header: str, words: str, *, differs: bool = False) -> None:
        """Keep the words of a cell in a record's notes and tell of it."""
        self.note(own_id, header, words)
        (self.differing if differs else self.left).append(Left(self.row, header, words, own_id))

    def never(self, own_id: str, address: str) -> None:
        """Mark one value as never leaving."""
        draft = self.draft(own_id)
        mark = replace(draft.envelope.marks.get(address, Mark()), sensitivity=Sensitivity.NEVER)
        marks = MappingProxyType({**draft.envelope.marks, address: mark})
        self.put(replace(draft, envelope=replace(draft.envelope, marks=marks)))

    def never_at_all(self, own_id: str) -> None:
        """Let a whole record never leave."""
        draft = self.draft(own_id)
        self.put(replace(draft, envelope=replace(draft.envelope, sensitivity=Sensitivity.NEVER)))

    def sign(self, own_id: str, token: str) -> None:
        """Write the token of a row into the record that shows the row is done."""
        draft = self.draft(own_id)
        origin = f"{draft.envelope.origin} {token}".strip()
        if len(origin) <= LINE_MAX:
            self.put(replace(draft, envelope=replace(draft.envelope, origin=origin)))
        self.held.tokens.add(token)

    def has_room(self, own_id: str) -> bool:
        """Say whether a record can take one more token."""
        return len(self.draft(own_id).envelope.origin) + _TOKEN_ROOM <= LINE_MAX

    def end_row(self, characters: int) -> None:
        """Count a row that was placed, and close the group at hand when it is large enough."""
        self._rows += 1
        self._characters += characters
        if self._rows >= GROUP_ROWS or self._characters >= GROUP_CHARACTERS:
            self.end_group()

    def end_group(self) -> None:
        """Make one group of everything touched since the last."""
        made = tuple(self._drafts[own_id] for own_id in self._open)
        if made:
            self.groups.append(made)
        for draft in made:
            self._drafts[draft.id] = replace(draft, revision=draft.revision + 1)
        self._open.clear()
        self._rows = self._characters = 0
