"""What a terminal types when a file is dropped on it, read back as paths.

- Every terminal has its own way: bare, in single or double quotes, with a backslash before each blank, or
  as a `file://` address with percent signs; several files come with blanks or line ends between them.
- A text or a line that is the name of a file as it stands is taken as it stands, whatever is in it.
- A backslash of a Windows path stays: there, only quotes are read.
"""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Final

LONGEST: Final = 16_384
"""Characters from which on something pasted is no list of files."""

_SCHEME: Final = "file://"
_PERCENT: Final = re.compile(rb"%([0-9A-Fa-f]{2})")
_WINDOWS: Final = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\)")
_QUOTED: Final = re.compile(r'"([^"]+)"|\'([^\']+)\'|(\S+)')


def paths(typed: str) -> tuple[Path, ...]:
    """Return the paths meant by typed or dropped words; none for blank words."""
    words = typed.strip()
    if not words:
        return ()
    if _is_there(words):
        return (Path(words),)
    return tuple(Path(_plain(each)) for line in words.splitlines() for each in _split(line))


def one(typed: str) -> Path:
    """Return the one path meant by typed or dropped words: what reads as several is one with blanks."""
    found = paths(typed)
    return (found[0] if len(found) == 1 else Path(_plain(typed.strip()))).absolute()


def quoted(found: Iterable[Path]) -> str:
    """Return paths as one line that `paths` reads back, whatever is in their names."""
    return " ".join(shlex.quote(str(each)) for each in found)


def _is_there(words: str) -> bool:
    try:
        return os.path.lexists(words)
    except (OSError, ValueError):
        return False


def _split(line: str) -> list[str]:
    if _is_there(line.strip()):
        return [line.strip()]
    if _WINDOWS.match(line.lstrip("\"'")):
        return [next(filter(None, found)) for found in _QUOTED.findall(line)]
    try:
        return shlex.split(line)
    except ValueError:  # a quotation mark in the middle of a name that was typed by hand
        return [line.strip()]


def _plain(word: str) -> str:
    """Return a `file://` address as a path, and `~` as the own folder."""
    if not word.lower().startswith(_SCHEME):
        return os.path.expanduser(word)  # noqa: PTH111 - `Path.expanduser` raises for a user who is not there
    host, slash, rest = word[len(_SCHEME) :].partition("/")
    del host  # `localhost` or nothing: a file on another machine cannot be dropped here
    decoded = _PERCENT.sub(lambda found: bytes([int(found[1], 16)]), os.fsencode(slash + rest))
    path = os.fsdecode(decoded)
    return path[1:] if _WINDOWS.match(path[1:]) else path
