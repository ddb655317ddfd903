"""What is said once of a kind of record beside its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.fields import Values
from fieldjournal.model.record import Problem


@dataclass(frozen=True)
class Around:
    """What is known beside a record that is being written, as far as it is at hand."""

    values: Callable[[str], Values | None]
    """From the id of another record to its values."""
    day: Callable[[str], FuzzyDate | None]
    """From the id of another record to the date it is ordered by."""
    pointing: Callable[[str], Iterable[Values]]
    """From a kind to the values of the records of it that point to this one."""
    own: str = ""
    """The id of this record; empty for one that was never saved."""
    deleted: Callable[[Iterable[str]], frozenset[str]] = lambda _ids: frozenset()
    """From the ids of other records to those of them that were deleted."""
    partners: frozenset[str] | None = None
    """What the partners bundles can be sealed to are called (`names.as_named`); None: there is none yet."""


Doubts = Callable[[Values, Around], Iterator[Problem]]
"""What only a kind itself knows of values that do not fit together: warnings."""


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    `title` lists addresses whose first given value heads a record of this kind; `who` the addresses
    of the people shown under it; `day` the date it is ordered by when ordered by when it happened;
    `what` a choice that says more exactly than `label` what it is (an organisation is no person);
    `same` the pointer that makes two records one (`model.merges`), `apart` the pointers that say
    they are two; `gathers` the pointers to what belongs together; `doubts` find what does not fit
    together in its values; `family` the answer to whether the family name alone is protected, for the sake of
    relatives: yes, unless it is no. An address here may have `*` for any part.
    """

    name: str
    label: str
    plural: str
    values: type[Values]
    title: tuple[str, ...]
    who: tuple[str, ...] = ()
    day: str = ""
    what: str = ""
    same: str = ""
    apart: str = ""
    doubts: tuple[Doubts, ...] = ()
    tells: bool = False
    """It tells of things that happened and is none itself: without a date it is missed on no timeline."""
    gathers: str = ""
    family: str = ""
    version: int = 1
