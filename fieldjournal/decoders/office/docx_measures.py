"""Numbers of a DOCX: in parts of what they count, or with a unit (ISO/IEC 29500-1, 22.9.2.15)."""

from __future__ import annotations

import re
from typing import Final

TWENTIETHS: Final = 20
HALVES: Final = 2
HUNDREDTHS: Final = 100
EMU: Final = 12_700
"""Parts of a point, and of the whole."""

_UNITS: Final = {"pt": 1.0, "px": 0.75, "in": 72.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "pc": 12.0, "pi": 12.0}
_length = re.compile(r"(-?[0-9.]+)(pt|px|in|mm|cm|pc|pi)")


def length(said: str) -> float | None:
    """Return a length with a unit in points; None for anything else."""
    found = _length.fullmatch(said)
    try:
        return float(found[1]) * _UNITS[found[2]] if found else None
    except ValueError:
        return None


def number(said: str | None, parts: int) -> float | None:
    """Return a number that is said in parts, or with a unit; None for what is neither."""
    if said is None or (measured := length(said)) is not None:
        return None if said is None else measured
    try:
        return float(said.removesuffix("%")) / parts
    except ValueError:
        return None
