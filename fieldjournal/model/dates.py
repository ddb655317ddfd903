"""Dates as people say them: everything the rest of the program asks about a date.

The value and its rules are in `fuzzy_date`, reading words in `date_parse`, saying in `date_say`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from fieldjournal.model.fuzzy_date import (
    Basis,
    FuzzyDate,
    Impossible,
    ImpossibleDate,
    Precision,
)

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "Basis", "FuzzyDate", "Impossible", "ImpossibleDate", "Precision",
    "as_understood", "coarsen", "from_edtf", "from_json", "parse_date", "relative_to",
    "sort_day", "to_edtf", "to_json",
]


def parse_date(said: str, *, today: date | None = None) -> FuzzyDate:
    """Read words; what is not understood is kept as unknown. Raises: ImpossibleDate."""
    raise NotImplementedError


def relative_to(said: str, anchor: str, anchored: FuzzyDate, offset_days: int | None) -> FuzzyDate:
    """Return a date that hangs on another record's date (`anchored`)."""
    raise NotImplementedError


def as_understood(when: FuzzyDate, language: str) -> str:
    """Say in plain words (en, ru, tk; others: en) what was understood."""
    raise NotImplementedError


def sort_day(when: FuzzyDate) -> int | None:
    """Return the proleptic ordinal of the first possible day; None when there is no day."""
    raise NotImplementedError


def coarsen(when: FuzzyDate, level: Literal["day", "month", "quarter", "year"]) -> FuzzyDate:
    """Return a date that says no more than `level`; its words are made anew."""
    raise NotImplementedError


def to_json(when: FuzzyDate) -> dict[str, object]:
    """Return the canonical JSON object: fields that say nothing are left out."""
    raise NotImplementedError


def from_json(untrusted: object) -> FuzzyDate:
    """Read what `to_json` wrote, strictly. Raises: ValueError."""
    raise NotImplementedError


def to_edtf(when: FuzzyDate) -> str:
    """Return Extended Date/Time Format (ISO 8601-2); '' when nothing is known."""
    raise NotImplementedError


def from_edtf(untrusted: str, *, said: str | None = None) -> FuzzyDate:
    """Read the EDTF that `to_edtf` writes and its common kin. Raises: ValueError."""
    raise NotImplementedError
