"""How pictures are drawn on this terminal: as well as it has said that it can, in blocks until then.

- It is asked when a picture is looked at for the first time, not at the start; nobody waits for the answer.
- Terminals that are known to print what they do not understand are not asked, nor is anything on Windows.
- Once a picture was sent that the terminal keeps, the launcher is told: it frees it after any end.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import Final

from textual.message import Message

from fieldjournal.tui.answers import ABOUT_KITTY, QUESTIONS, Abilities

_NOT_ASKED: Final = frozenset({"", "linux", "dumb", "unknown", "vt100", "vt220"})
"""Values of TERM."""

_NOT_ASKED_PROGRAMS: Final = frozenset({"Apple_Terminal"})
_WITHOUT_COLOURS: Final = (None, "standard")
"""What a terminal has whose colours are too few for a picture."""


class Manner(Enum):
    """A way to draw a picture."""

    KITTY = auto()
    SIXEL = auto()
    BLOCKS = auto()
    SHADES = auto()


class TerminalAnswered(Message):
    """The terminal has said something of itself."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self.answer = answer


class Graphics:
    """What is known of the terminal so far."""

    def __init__(self, colours: str | None, environment: Mapping[str, str] = os.environ) -> None:
        """Begin without an answer; `colours` is what Rich says of them."""
        self.abilities = Abilities()
        self._asked = False
        self._with_colours = colours not in _WITHOUT_COLOURS
        self._true_colours = colours == "truecolor" and "NO_COLOR" not in environment
        self._may_be_asked = (
            os.name != "nt"
            and environment.get("TERM", "") not in _NOT_ASKED
            and environment.get("TERM_PROGRAM", "") not in _NOT_ASKED_PROGRAMS
        )

    def ask(self, write: Callable[[str], None]) -> bool:
        """Ask, the first time; say whether answers are to be expected."""
        if self._asked or not self._may_be_asked:
            return False
        self._asked = True
        write(QUESTIONS)
        return True

    def heard(self, answer: str, write: Callable[[str], None]) -> bool:
        """Take one answer; say whether pictures are drawn in another manner now."""
        before, self.abilities = (self.manners, self.abilities), self.abilities.heard(answer)
        if self.abilities.ask_for_kitty and not before[1].ask_for_kitty:
            write(ABOUT_KITTY)
        return self.manners != before[0]

    @property
    def manners(self) -> tuple[Manner, ...]:
        """The manners this terminal can, the best one first."""
        can = self.abilities
        known = bool(can.cell[0])
        fitting = {
            Manner.KITTY: known and can.kitty and self._true_colours,
            Manner.SIXEL: known and can.sixel and self._with_colours,
            Manner.BLOCKS: self._with_colours,
            Manner.SHADES: True,
        }
        return tuple(manner for manner, fits in fitting.items() if fits)
