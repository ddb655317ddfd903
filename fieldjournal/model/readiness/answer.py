"""What readiness answers: each element of a submission, the window, what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from fieldjournal.model.standards import Rule, Standard


class State(Enum):
    """How an element stands."""

    THERE = "there"
    """Its text is ready for the form."""
    MISSING = "missing"
    """The journal does not hold it; it is written on the form itself."""
    BLOCKS = "blocks"
    """The body cannot work without it, and what is recorded is not enough."""


@dataclass(frozen=True)
class Element:
    """One element: its text for the form, or in plain words what is missing."""

    rule: Rule
    state: State
    text: str = ""
    needs: str = ""


@dataclass(frozen=True)
class Window:
    """The days in which the urgent way is open; None where no day can be counted from."""

    since: date | None = None
    until: date | None = None
    days_left: int | None = None
    said: str = ""


@dataclass(frozen=True)
class Readiness:
    """What is there and what is missing for one person and one standard."""

    standard: Standard
    elements: tuple[Element, ...]
    consent: Element
    window: Window
    notes: tuple[str, ...]
    """What should be looked at, in plain words; blocks nothing."""

    @property
    def blocked(self) -> bool:
        """Whether the body could not work with it as it is."""
        return any(each.state is State.BLOCKS for each in (*self.elements, self.consent))
