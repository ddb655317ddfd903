"""A fuzzy date as JSON: what is stored, hashed and sent.

    {"said": "about 2016 or later", "precision": "after", "earliest": "2016-01-01",
     "approximate": true}

`said` and `precision` are always there; the others only when they say something, so that one date
has one form. Days are ISO 8601.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from fieldjournal.model.date_hanging import MOST_DAYS
from fieldjournal.model.fuzzy_date import Basis, FuzzyDate, Precision

_NUMBERS: Final = ("month", "day", "last_month", "last_day", "offset_days", "offset_last")
_TEXTS: Final = ("said", "precision", "basis", "anchor", "earliest", "latest")
_KEYS: Final = {*_NUMBERS, *_TEXTS, "approximate"}


def to_json(when: FuzzyDate) -> dict[str, str | int | bool]:
    """Return the canonical JSON object of a date."""
    made: dict[str, str | int | bool] = {"said": when.said, "precision": when.precision.value}
    if when.earliest is not None:
        made["earliest"] = when.earliest.isoformat()
    if when.latest is not None:
        made["latest"] = when.latest.isoformat()
    if when.approximate:
        made["approximate"] = True
    if when.basis is not Basis.STATED:
        made["basis"] = when.basis.value
    if when.anchor is not None:
        made["anchor"] = when.anchor
    for key in _NUMBERS:
        number = getattr(when, key)
        if number is not None:
            made[key] = number
    return made


def from_json(untrusted: object) -> FuzzyDate:
    """Return the date of a JSON object, which must be exactly what `to_json` would write.

    Raises:
        ValueError: not such an object.
        ImpossibleDate: such an object, with days that cannot be.
    """
    if not isinstance(untrusted, dict) or not untrusted.keys() <= _KEYS:
        raise ValueError("not a date")
    for key, value in untrusted.items():
        kind = bool if key == "approximate" else int if key in _NUMBERS else str
        if type(value) is not kind:
            raise ValueError("not a date")
    if not {"said", "precision"} <= untrusted.keys():
        raise ValueError("not a date")
    when = FuzzyDate(
        said=untrusted["said"],
        earliest=_day(untrusted.get("earliest")),
        latest=_day(untrusted.get("latest")),
        precision=Precision(untrusted["precision"]),
        approximate=untrusted.get("approximate", False),
        basis=Basis(untrusted.get("basis", Basis.STATED)),
        month=untrusted.get("month"),
        day=untrusted.get("day"),
        last_month=untrusted.get("last_month"),
        last_day=untrusted.get("last_day"),
        anchor=untrusted.get("anchor"),
        offset_days=untrusted.get("offset_days"),
        offset_last=untrusted.get("offset_last"),
    )
    if any(abs(days) > MOST_DAYS for days in (when.offset_days or 0, when.offset_last or 0)):
        raise ValueError("beyond the calendar")
    if to_json(when) != untrusted:
        raise ValueError("not the canonical form")
    return when


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
