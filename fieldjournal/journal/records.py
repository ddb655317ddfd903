"""Saving, reading and taking away records, and what became of each in its history.

- A draft with an error is not saved; a warning never stops a save.
- Saving over a newer revision than the draft began from is refused: somebody's words would vanish.
- Delete hides and can be undone; erase destroys the text in every revision and cannot.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.journal.session import Session
from fieldjournal.model.differences import Difference
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.record import Draft, Problem, Record


@dataclass(frozen=True)
class Revision:
    """One saved state of a record. `number` counts from 1; times are UTC, ISO 8601 to the second."""

    number: int
    written: str
    event: str
    """`saved`, `deleted`, `undeleted` or `erased`."""
    changes: tuple[Difference, ...] = ()
    """What differs from the revision before; empty where one of the two was erased."""

    @property
    def erased(self) -> bool:
        """True when the text of this revision was destroyed."""
        return self.event == "erased"


@dataclass(frozen=True)
class Erased:
    """What an erasure did: how many revisions lost their text, and the record if any of it is left."""

    id: str
    revisions: int
    record: Record | None


def save(session: Session, draft: Draft) -> Record:
    """Save a draft as the next revision and return the record, exactly as lists will show it.

    Raises: `Incomplete` with errors and warnings when there is an error; `Refused` ("changed-since")
    when the record has a newer revision than the draft began from; `NotFound`, `DiskTrouble`.
    """
    raise NotImplementedError


def problems(session: Session, draft: Draft) -> tuple[Problem, ...]:
    """Return what is wrong with a draft, errors and warnings, in the order of its fields."""
    raise NotImplementedError


def get(session: Session, record_id: str) -> Record:
    """Return the current revision, deleted or not. Raises: `NotFound`."""
    raise NotImplementedError


def resolve(session: Session, beginning: str) -> str:
    """Return the id that begins so, in lower or upper case. Raises: `NotFound`, `Ambiguous`."""
    raise NotImplementedError


def delete(session: Session, record_id: str) -> Record:
    """Hide a record from lists, search and bundles. Raises: `NotFound`."""
    raise NotImplementedError


def undelete(session: Session, record_id: str) -> Record:
    """Bring a deleted record back. Raises: `NotFound`."""
    raise NotImplementedError


def erase(session: Session, record_id: str, address: str = "", passage: str = "") -> Erased:
    """Destroy a record, one value (`address`), or one passage inside it, in every revision.

    Drafts, derived rows and search words go with it. There is no way back.

    Raises: `NotFound`; `UnknownField` for an address the kind does not have.
    """
    raise NotImplementedError


def history(session: Session, record_id: str) -> tuple[Revision, ...]:
    """Return every revision, the first one first. Raises: `NotFound`."""
    raise NotImplementedError


def revision(session: Session, record_id: str, number: int) -> Record:
    """Return the record as it was. Raises: `NotFound`, also where that text was erased."""
    raise NotImplementedError


def name_of(session: Session) -> NameOf:
    """Return a function from a record's id to its title, remembered while the session lasts.

    An id that leads nowhere is shown as itself.
    """
    raise NotImplementedError
