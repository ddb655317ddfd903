"""The streams of one command: data out, narration out, words in.

- Standard output carries data only, standard error everything said to a person.
- What goes to a terminal has control and bidi characters made visible; what goes to a file or a pipe
  is left byte for byte, so that a script gets back what was stored.
- What nobody shall find in the window's history is shown on the alternate screen, which is cleared.
- How far long work is stands on one line, on a terminal alone, and goes when it is done.
- A prompt is shown only where standard input is a terminal; otherwise standard input is read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TextIO

from fieldjournal import errors
from fieldjournal.model.canonical import Json
from fieldjournal.model.visible import visible

_ALTERNATE = "\x1b[?1049h"
_BACK = "\x1b[?1049l"
_CLEAR = "\x1b[2J\x1b[H"
_ANEW = "\r\x1b[K"

TEXT_MOST = 16_000_000
"""Characters read from standard input: four times the longest text a field takes."""


@dataclass
class Terminal:
    """Standard input, output and error of one command."""

    stdin: TextIO = field(default_factory=lambda: sys.stdin)
    stdout: TextIO = field(default_factory=lambda: sys.stdout)
    stderr: TextIO = field(default_factory=lambda: sys.stderr)
    _aside: int = 0

    @property
    def interactive(self) -> bool:
        """True when somebody sits there: input and error are a terminal."""
        return self.stdin.isatty() and self.stderr.isatty()

    def write(self, text: str) -> None:
        """Write data."""
        self.stdout.write(visible(text) if self.stdout.isatty() else text)

    def draw(self, line: str) -> None:
        """Write a line of a QR code: black on white on a terminal, whatever colours it has."""
        self.stdout.write(f"\x1b[30;107m{line}\x1b[0m\n" if self.stdout.isatty() else f"{line}\n")

    def write_json(self, value: Json) -> None:
        """Write one JSON value, two spaces deep, ending in a line end."""
        self.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def write_json_list(self, values: Iterable[Json]) -> None:
        """Write a JSON array one value at a time, so that a long one needs no memory."""
        between = "[\n"
        for value in values:
            self.write(between + json.dumps(value, ensure_ascii=False))
            between = ",\n"
        self.write("[]\n" if between == "[\n" else "\n]\n")

    def narrate(self, text: str) -> None:
        """Say one line to the person."""
        self.stderr.write(f"fieldjournal: {visible(text)}\n")
        self.stderr.flush()

    @contextmanager
    def under_way(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """Yield what is told (done, in all): it shows how far long work is, on one line that goes at its end.

        Where error is no terminal nothing is shown: a script wants what was said, and no line of it anew.
        """
        shown = ""

        def tell(done: int, whole: int) -> None:
            nonlocal shown
            now = f"{what} … {100 * done // whole if whole else 0} %"
            if now != shown and self.stderr.isatty():
                self._control(f"{_ANEW}fieldjournal: {visible(now)}")
                shown = now

        try:
            yield tell
        finally:
            if shown:
                self._control(_ANEW)

    @contextmanager
    def aside(self, leave: str) -> Iterator[None]:
        """Show what is said meanwhile on a screen that keeps no history, until Enter; then clear it.

        Where nobody sits there, nothing is shown in another way. `leave` asks for Enter; an error leaves at
        once, to be said where it is seen.
        """
        if not self.interactive:
            yield
            return
        self._control(_CLEAR if self._aside else _ALTERNATE + _CLEAR)
        self._aside += 1
        try:
            yield
            self.stdout.flush()
            with suppress(errors.Refused):  # nothing more to read: the end of input leaves as well
                self.line(leave)
        finally:
            self._aside -= 1
            self.stdout.flush()
            self._control(_CLEAR if self._aside else _CLEAR + _BACK)

    def _control(self, sequence: str) -> None:
        self.stderr.write(sequence)
        self.stderr.flush()

    def line(self, prompt: str) -> str:
        """Return one line, asked for on a terminal, else the next one of standard input.

        Raises: `Refused` ("nobody-answers") when standard input has ended.
        """
        if self.interactive:
            self.stderr.write(f"{prompt}: ")
            self.stderr.flush()
        read = self.stdin.readline(TEXT_MOST)
        if not read:
            raise errors.Refused("nobody-answers")
        read = read.removesuffix("\n").removesuffix("\r")
        return _typed(read) if self.interactive else read

    def text(self, prompt: str) -> str:
        """Return all of standard input; on a terminal, until a line with a single dot or its end.

        Raises: `BadValue` ("too-long", "not-a-text").
        """
        if not self.interactive:
            return self._all()
        self.narrate(prompt)
        lines: list[str] = []
        while (read := self.stdin.readline()) and read.rstrip("\r\n") != ".":
            lines.append(_typed(read))
        return "".join(lines)

    def _all(self) -> str:
        try:
            text = self.stdin.read(TEXT_MOST + 1)
        except UnicodeDecodeError:
            raise errors.BadValue("wrong-encoding") from None
        if len(text) > TEXT_MOST:
            raise errors.BadValue("too-long")
        return text


def _typed(text: str) -> str:
    """Return what somebody typed, with what an arrow key sent made visible instead of refused later."""
    return "".join(visible(each) if each < " " or "\x7f" <= each <= "\x9f" else each for each in text)
