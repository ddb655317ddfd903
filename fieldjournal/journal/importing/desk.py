"""The records a plan is making or adding to: each one as it stands so far, and what is to be said of it.

- A draft here has the id it will be saved under, so that the others can point to it already.
- Nothing that stands in a record is overwritten: what differs goes to its notes and is told.
- After every few hundred rows the drafts touched so far become one group: a group is saved whole or
  not at all, and a later one starts from the revision the earlier one will have made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.importing.held import Held
from fieldjournal.model.fields import Part, Values
from fieldjournal.model.forms.plain import TEXT_MAX
from fieldjournal.model.record import ORIGIN_MAX, Draft, Envelope, Mark
from fieldjournal.model.similar_names import Likely
from fieldjournal.model.values import Sensitivity, Text
from fieldjournal.model.walk import values_of

GROUP_CHARACTERS: Final = 250_000
"""Of cells in one group: with ids and field names far below the 4 MiB a write transaction may have."""

GROUP_ROWS: Final = 40
"""Saved in well under a second: keys wait no longer."""

_TOKEN_ROOM: Final = 32
_NOTES_ROOM: Final = TEXT_MAX // 2 - 100_000
"""Characters of notes that leave room for one more row of the largest size."""


@dataclass(frozen=True)
class At:
    """One row of one table; rows count as a spreadsheet does, the header is row 1."""

    row: int
    table: str = ""


@dataclass(frozen=True)
class Left:
    """Words of a cell that fill no field: they are in the notes of a record, with their header."""

    at: At
    header: str
    words: str
    record: str
    reason: str = ""
    """Why they fit no field, a code of `wording.reasons`; empty where it is not known better."""


@dataclass(frozen=True)
class Doubt:
    """A cell that was taken in, with something a person should know of it: a code of `wording.reasons`."""

    at: At
    header: str
    words: str
    reason: str


@dataclass(frozen=True)
class SamePerson:
    """A new contact that may be one already known, under another spelling."""

    at: At
    name: str
    record: str
    like: Likely
    other: str
    """What answers call the one it is like: the id of one the journal has; of one that the same plan adds,
    whose id is another each time it is made, the name as spelled."""

    @property
    def planned(self) -> bool:
        """Whether the plan itself adds the one it is like; the journal knows nobody of that id."""
        return self.other != self.like.id


@dataclass(frozen=True)
class Kept:
    """Something of a row that was marked as never leaving, in words."""

    at: At
    words: str


@dataclass
class Desk:
    """Everything on the desk. `title` names the table at hand, for what has no source of its own."""

    held: Held
    new_id: Callable[[], str]
    title: str = ""
    heading: str = ""
    """What stands above the table at hand, else its title: the name of what its rows are together."""
    at: At = At(0)
    answers: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    """What a person said of names that look alike: by name as spelled, by `SamePerson.other`."""
    references: dict[str, dict[str, str]] = field(default_factory=dict)
    """What the tables call their rows: by reference, the record's id of each kind."""
    awaited: set[str] = field(default_factory=set)
    """References of rows that are still to be placed."""
    before: dict[str, Draft | None] = field(default_factory=dict)
    """Every touched record as it was; None for a new one."""
    first_row: dict[str, At] = field(default_factory=dict)
    """The row that made or first added to a record."""
    left: list[Left] = field(default_factory=list)
    differing: list[Left] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    likely: list[SamePerson] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    groups: list[tuple[Draft, ...]] = field(default_factory=list)
    _drafts: dict[str, Draft] = field(default_factory=dict)
    _open: dict[str, None] = field(default_factory=dict)
    _later: list[Callable[[], None]] = field(default_factory=list)
    _waiting: set[str] = field(default_factory=set)
    _rows: int = 0
    _characters: int = 0

    def refer(self, reference: str, kind: str, own_id: str) -> None:
        """Let others point to a record by the reference of its row."""
        self.references.setdefault(reference, {})[kind] = own_id
        self.awaited.discard(reference)

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
        self.held.index(own_id, kind, values)
        return own_id

    def forget_empty(self, own_id: str) -> bool:
        """Take a new record off the desk that holds nothing and waits for nothing; say whether it was."""
        held = any(True for _found in values_of(self.draft(own_id).values))
        if held or self.before[own_id] is not None or own_id in self._waiting:
            return False
        for each in (self._drafts, self._open, self.before, self.first_row, self.held.kinds):
            each.pop(own_id, None)
        return True

    def put(self, draft: Draft) -> None:
        """Lay a changed draft over what stood there."""
        self._drafts[draft.id] = draft
        self._open[draft.id] = None
        self.first_row.setdefault(draft.id, self.at)

    def change(self, own_id: str, **values: object) -> None:
        """Replace fields of a record."""
        self.put(self.draft(own_id).with_values(**values))

    def envelope(self, own_id: str, **members: object) -> None:
        """Replace members of a record's envelope."""
        draft = self.draft(own_id)
        self.put(replace(draft, envelope=replace(draft.envelope, **members)))  # type: ignore[arg-type] # by name

    def add_part(self, own_id: str, key: str, part: Part) -> bool:
        """Add a part unless one that says the same is there; return whether it was added."""
        held: tuple[Part, ...] = getattr(self.draft(own_id).values, key)
        if any(replace(each, id=part.id) == part for each in held):
            return False
        self.change(own_id, **{key: (*held, part)})
        return True

    def cite(self, own_id: str, source: str) -> None:
        """Name a source of a record, once."""
        sources = self.draft(own_id).envelope.sources
        if source and source not in (own_id, *sources):
            self.envelope(own_id, sources=(*sources, source))

    def note(self, own_id: str, header: str, words: str) -> None:
        """Put a line into a record's notes unless it stands there."""
        line = f"{header}: {words}"
        notes: object = vars(self.draft(own_id).values)["notes"]
        if not isinstance(notes, Text):
            self.change(own_id, notes=Text(line))
        elif f"\n{line}\n" not in f"\n{notes.text}\n":
            self.change(own_id, notes=replace(notes, text=f"{notes.text}\n{line}"))

    def leave(self, own_id: str, header: str, words: str, *, reason: str = "") -> None:
        """Keep the words of a cell in a record's notes and tell of it."""
        self.note(own_id, header, words)
        self.left.append(Left(self.at, header, words, own_id, reason))

    def differs(self, own_id: str, header: str, words: str) -> None:
        """Keep words that are not what a field holds in the record's notes and tell of it."""
        self.note(own_id, header, words)
        self.differing.append(Left(self.at, header, words, own_id))

    def doubt(self, header: str, words: str, reason: str) -> None:
        """Tell of something about a cell."""
        self.doubts.append(Doubt(self.at, header, words, reason))

    def never(self, own_id: str, address: str) -> None:
        """Mark one value as never leaving."""
        marks = self.draft(own_id).envelope.marks
        mark = replace(marks.get(address, Mark()), sensitivity=Sensitivity.NEVER)
        self.envelope(own_id, marks=MappingProxyType({**marks, address: mark}))

    def sign(self, own_id: str, token: str) -> None:
        """Write the token of a row into the record that shows the row is done."""
        origin = f"{self.draft(own_id).envelope.origin} {token}".strip()
        if len(origin) <= ORIGIN_MAX:
            self.envelope(own_id, origin=origin)
        self.held.tokens[token] = own_id

    def has_room(self, own_id: str) -> bool:
        """Say whether a record can take one more token, and the words of one more row in its notes."""
        draft = self.draft(own_id)
        notes: object = vars(draft.values)["notes"]
        noted = len(notes.text) if isinstance(notes, Text) else 0
        return len(draft.envelope.origin) + _TOKEN_ROOM <= ORIGIN_MAX and noted <= _NOTES_ROOM

    def put_off(self, own_id: str, fill: Callable[[], None]) -> None:
        """Keep what fills a record for the end of the group: the rows it needs are placed by then."""
        at = self.at
        self._waiting.add(own_id)

        def later() -> None:
            self.at = at
            fill()

        self._later.append(later)

    def end_row(self, characters: int, *, may_end: bool = True) -> None:
        """Count a row that was placed; close the group at hand when it is large enough and may end here."""
        self._rows += 1
        self._characters += characters
        if may_end and (self._rows >= GROUP_ROWS or self._characters >= GROUP_CHARACTERS):
            self.end_group()

    def end_group(self) -> None:
        """Make one group of everything touched since the last, with what was put off till now."""
        later, self._later = self._later, []
        for fill in later:
            fill()
        self._waiting.clear()
        made = tuple(self._drafts[own_id] for own_id in self._open)
        if made:
            self.groups.append(made)
        for draft in made:
            self._drafts[draft.id] = replace(draft, revision=draft.revision + 1)
        self._open.clear()
        self._rows = self._characters = 0
