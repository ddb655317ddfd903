"""What a pattern of an identifier gives."""

from __future__ import annotations

from typing import NamedTuple


class Hit(NamedTuple):
    """A place in the text, and whether its shape or a word beside it leaves no doubt."""

    start: int
    end: int
    sure: bool


def digits(text: str) -> str:
    """Return the decimal digits of a text."""
    return "".join(each for each in text if each.isdecimal())


def luhn(number: str) -> bool:
    """Say whether a number passes the check of payment cards and devices (ISO/IEC 7812-1)."""
    total = 0
    for at, each in enumerate(reversed(number)):
        doubled = int(each) * (1 + at % 2)
        total += doubled - 9 * (doubled > 9)  # noqa: PLR2004
    return total % 10 == 0


def small(text: str) -> str:
    """Return a text in small letters, each at its place: patterns for small letters alone are quicker."""
    return text.replace("İ", "i").lower()
