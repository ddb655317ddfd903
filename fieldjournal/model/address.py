"""Every value has one address: `field`, or `field/part/field` for a value inside a part.

Claims, sensitivity marks, digests, review answers, problems and differences all use it, so that they
keep meaning the same value when parts are moved.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_KEY = r"[a-z][a-z0-9_]{0,39}"
_PART = r"[a-z0-9]{1,26}"
_ADDRESS = re.compile(rf"({_KEY})(?:/({_PART})(?:/({_KEY}))?)?")


class Address(NamedTuple):
    """`part` and `inner` are empty for a field of the record itself; `inner` for a whole part."""

    field: str
    part: str = ""
    inner: str = ""

    def __str__(self) -> str:
        return "/".join(piece for piece in self if piece)


def parse(text: str) -> Address | None:
    """Return the address written as `text`, or None where it is none."""
    match = _ADDRESS.fullmatch(text)
    return Address(match[1], match[2] or "", match[3] or "") if match else None
