"""What one invented record is written as: a person's typing, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldjournal.model.values import Sensitivity

Said = str | tuple[Mapping[str, str], ...]
"""The words of one field, or the parts of a list, each with the words of its fields."""


@dataclass(frozen=True)
class Entry:
    """One invented record. `sources` are keys of the entries it is known from."""

    key: str
    kind: str
    fields: Mapping[str, Said]
    sources: tuple[str, ...] = ()
    sensitivity: Sensitivity = Sensitivity.PARTNERS
