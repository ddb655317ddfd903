"""Journals that are ready: the first of a sort is made, every further one is a copy of it.

Making one draws its noise, derives its keys and waits for the disk; a copy is opened as any journal is.
Copies have the same keys: who needs two journals, or tests the making itself, makes them.
"""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Cost
from fieldjournal.secret import Secret

Fill = Callable[[Path], None]


def journal(folder: Path, passphrase: Secret, *, reserve: int, cost: Cost, fill: Fill | None = None) -> None:
    """Put a journal there: an empty one, or one that `fill`, a function of some module, wrote into."""
    empty = _made(passphrase.reveal(), reserve, cost)
    shutil.copytree(_filled(empty, fill) if fill else empty, folder)


@cache
def _place() -> TemporaryDirectory[str]:
    """Return where they stand until this process ends; importing this module makes nothing."""
    place = TemporaryDirectory(prefix="fieldjournal-ready-")
    atexit.register(place.cleanup)
    return place


@cache
def _made(passphrase: bytes, reserve: int, cost: Cost) -> Path:
    folder = Path(_place().name) / f"{len(passphrase)}-{reserve}-{cost.memory_kib}"
    sessions.create(folder, Secret(passphrase), reserve=reserve, cost=cost).close()
    return folder


@cache
def _filled(empty: Path, fill: Fill) -> Path:
    folder = empty.with_name(f"{empty.name}-{fill.__module__}-{fill.__qualname__}")
    shutil.copytree(empty, folder)
    fill(folder)
    return folder
