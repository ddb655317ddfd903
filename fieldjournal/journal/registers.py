"""The tables people need, filled from records by the declared columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fieldjournal.journal.session import Session


@dataclass(frozen=True)
class Column:
    """One column: its stable name and its translated label."""

    name: str
    label: str


@dataclass(frozen=True)
class Table:
    """A register as it stands: rows of words, one cell for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]
    """The record each row came from."""
    count: int
    totals: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """For each choice column, how often each word stands there."""


def names() -> tuple[str, ...]:
    """Return the registers there are."""
    raise NotImplementedError


def columns(name: str) -> tuple[Column, ...]:
    """Return every column a register may show. Raises: `UnknownName`."""
    raise NotImplementedError


def run(
    session: Session,
    name: str,
    *,
    as_of: str = "",
    where: Mapping[str, str] | None = None,
    sort: str = "",
    columns: Sequence[str] = (),
) -> Table:
    """Return a register. `as_of` takes words ("20 Dec 2023"); `where` keeps rows whose cell has the words.

    Raises: `UnknownName` for a register or column, `BadValue` for a date that is none.
    """
    raise NotImplementedError
