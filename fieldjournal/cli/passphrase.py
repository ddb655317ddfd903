"""Where a passphrase comes from: the terminal, hidden, or an inherited descriptor. Nowhere else.

Never an argument (the process list and the shell's history hold those) and never the environment
(every child process and crash report holds that).

- From the terminal it is read by `getpass`, which opens the controlling terminal itself, so that
  standard input stays free for data. Where it cannot hide what is typed it is refused, not echoed.
- From a descriptor each passphrase is one line, read byte by byte so that nothing of the next line
  is taken; the line end is not part of it.
"""

from __future__ import annotations

import getpass
import os
import warnings
from dataclasses import dataclass

from fieldjournal import errors
from fieldjournal.secret import Secret

LINE_MOST = 4096
"""Bytes of one passphrase line."""


@dataclass
class Passphrases:
    """Asks for passphrases, from `descriptor` where one is given, else from the terminal."""

    descriptor: int | None = None

    def ask(self, prompt: str) -> Secret:
        """Return one passphrase. Raises: `Refused` when there is no way to ask, or nothing was typed."""
        return _from_terminal(prompt) if self.descriptor is None else _from_descriptor(self.descriptor)

    def ask_twice(self, prompt: str, again: str) -> Secret:
        """Return a new passphrase, typed the same two times. Raises: `Refused` ("not-the-same")."""
        first = self.ask(prompt)
        if first != self.ask(again):
            raise errors.Refused("not-the-same")
        return first


def _from_terminal(prompt: str) -> Secret:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            typed = getpass.getpass(f"{prompt}: ")
    except (EOFError, OSError, getpass.GetPassWarning):
        raise errors.Refused("no-terminal") from None
    return _given(typed)


def _from_descriptor(descriptor: int) -> Secret:
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) and byte != b"\n":
            line += byte
            if len(line) > LINE_MOST:
                raise errors.BadValue("too-long", "--passphrase-fd")
        return _given(line.decode("utf-8").removesuffix("\r"))
    except OSError:
        raise errors.Refused("no-descriptor") from None
    except UnicodeDecodeError:
        raise errors.BadValue("wrong-encoding", "--passphrase-fd") from None


def _given(typed: str) -> Secret:
    if not typed:
        raise errors.Refused("no-passphrase")
    return Secret.from_text(typed)
