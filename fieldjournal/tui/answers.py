"""What a terminal says of itself, taken out of what is typed, so that no letter of it becomes a key.

- Three questions are harmless to every terminal: what it is called (XTVERSION), how large a cell is, what it
  can do (DA1). One more, whether it takes pictures by kitty's protocol, is asked only of those that call
  themselves by a name that does.
- A whole answer is taken out whenever it comes, minutes late too. The beginning of one is kept back until the
  rest is there, or until it is clear that it was something else.
- A lone ESC is kept back only while an answer is expected: it may be the key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

QUESTIONS: Final = "\x1b[>q\x1b[16t\x1b[c"
ABOUT_KITTY: Final = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\"

_TEXT: Final = "[^\x1b]{0,200}"
_ANSWER: Final = re.compile(
    rf"\x1b\[\?[0-9;]{{0,80}}c|\x1b\[6;[0-9]{{1,5}};[0-9]{{1,5}}t|\x1bP>\|{_TEXT}\x1b\\|\x1b_G{_TEXT}\x1b\\"
)
_BEGINNING: Final = re.compile(
    rf"\x1b(?:\[\?[0-9;]{{0,80}}|\[6(?:;[0-9]{{0,5}}){{1,2}}|P(?:>(?:\|{_TEXT}\x1b?)?)?|_(?:G{_TEXT}\x1b?)?)\Z"
)
_BARE: Final = re.compile(r"\x1b(?:\[6?)?\Z")
"""What an answer begins with, and a key as well."""

_MAY_BE_A_KEY: Final = 2
"""Characters up to which a beginning may be one key: ESC, or ESC and a letter."""

_KEY_PATIENCE: Final = 0.1
_PATIENCE: Final = 1.0
"""Seconds that a beginning is kept back; a slow line may cut an answer anywhere."""

_KITTY: Final = re.compile(r"kitty|ghostty", re.IGNORECASE)
"""Names of terminals that place kitty's pictures in cells of text; others only beside them."""

_LARGEST_CELL: Final = 200
_SIXEL: Final = "4"


@dataclass(frozen=True)
class Abilities:
    """What a terminal has said that it can do; nothing is taken for granted."""

    cell: tuple[int, int] = (0, 0)
    """Pixels of one cell, width and height; zeros where it did not say."""
    sixel: bool = False
    kitty: bool = False
    ask_for_kitty: bool = False
    """Its name is one of those that are asked."""

    def heard(self, answer: str) -> Abilities:
        """Return them with one more answer."""
        if answer.startswith("\x1b[?"):
            return replace(self, sixel=_SIXEL in answer[3:-1].split(";"))
        if answer.startswith("\x1b[6;"):
            high, wide = (int(number) for number in answer[4:-1].split(";"))
            fits = 0 < wide <= _LARGEST_CELL and 0 < high <= _LARGEST_CELL
            return replace(self, cell=(wide, high)) if fits else self
        if answer.startswith("\x1bP"):
            return replace(self, ask_for_kitty=bool(_KITTY.search(answer)))
        return replace(self, kitty=answer == "\x1b_Gi=31;OK\x1b\\")


class Listener:
    """Stands between the terminal and whoever reads the keys."""

    def __init__(self) -> None:
        self._held = ""

    def take(self, typed: str, *, expecting: bool) -> tuple[str, list[str]]:
        """Return what is left for the keys, and the answers in it."""
        text = self._held + typed
        answers = _ANSWER.findall(text)
        rest = _ANSWER.sub("", text)
        begun = _BEGINNING.search(rest) or (_BARE.search(rest) if expecting else None)
        self._held = begun[0] if begun else ""
        return rest[: len(rest) - len(self._held)], answers

    def give_back(self, waited: float = float("inf")) -> str:
        """Return what was kept back and has not gone on for so many seconds: it was typed after all."""
        if waited < (_PATIENCE if len(self._held) > _MAY_BE_A_KEY else _KEY_PATIENCE):
            return ""
        held, self._held = self._held, ""
        return held
