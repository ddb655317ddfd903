"""What is said once of a kind of record beside its fields."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.model.fields import Values


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    `title` lists addresses whose first given value heads a record of this kind; `who` the addresses
    of the people shown under it; `day` the date it is ordered by when ordered by when it happened;
    `what` a choice that says more exactly than `label` what it is (an organisation is no person);
    `same` the pointer that makes two records one (`model.merges`), `apart` the pointers that say
    they are two. An address here may have `*` for any part.
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
    version: int = 1
