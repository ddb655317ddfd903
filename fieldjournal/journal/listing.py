"""Lists that come at once at any length: all keys in order, held once; rows read for the window drawn."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from fieldjournal.journal.session import Session
from fieldjournal.model.headline import Headline
from fieldjournal.model.record import Record
from fieldjournal.model.values import Sensitivity

Order = Literal["written", "happened"]
"""Last written first, or by when it happened, the latest first."""


@dataclass(frozen=True)
class Listing:
    """The integer keys of everything a list shows, in its order."""

    keys: array[int]
    total: int
    """Records in the journal that are not deleted."""

    def __len__(self) -> int:
        return len(self.keys)

    def window(self, start: int, length: int) -> Sequence[int]:
        """Return the keys of a window; short or empty at the ends."""
        return self.keys[max(start, 0) : max(start, 0) + length]


@dataclass(frozen=True)
class Row:
    """One line of a list."""

    key: int
    id: str
    kind: str
    headline: Headline
    created: str
    undated: bool
    """The record tells of no day and stands at the day it was written."""
    sensitivity: Sensitivity


def listing(
    session: Session, *, query: str = "", kind: str = "", tag: str = "", order: Order = "written"
) -> Listing:
    """Return the keys of the records that fit. Raises: `UnknownKind`."""
    raise NotImplementedError


def rows(session: Session, keys: Iterable[int]) -> list[Row]:
    """Return the rows of some keys, in the order asked for; keys that are gone are left out."""
    raise NotImplementedError


def records(session: Session, keys: Iterable[int]) -> Iterator[Record]:
    """Yield whole records of some keys, in the order asked for."""
    raise NotImplementedError
