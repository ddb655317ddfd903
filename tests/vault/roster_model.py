"""A journal, what its owner believes opens it, and everything that can happen to the two.

The journal is a real one in a temporary folder. A kill is a copy of the folder taken just before one of the
writes of an operation (`Cut`), put in the folder's place when the operation is over: what SIGKILL leaves.

- `believed`: which journal (by its master key) each pair of passphrase and keyfile opens.
- `open_question`: pairs of an operation that was cut off; some of them open, the next unlock may settle it.
- `sure`: False once a header or a store of another day was put back alone. From then on only what must hold
  whatever was put back is asked for.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS, Header, parse_header
from fieldjournal.crypto.keyslots import Keks, OpenedSlot
from fieldjournal.errors import FieldjournalError
from fieldjournal.secret import Secret
from fieldjournal.vault import stores
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.vault import Vault
from tests.vault import journals

WRITES = SLOTS - 1
"""Slots every unlock overwrites, whatever opens."""


@dataclass(frozen=True)
class Factors:
    """A passphrase, and a keyfile where one is used."""

    passphrase: str
    keyfile: int | None = None


FIRST = Factors(journals.PASSPHRASE.reveal().decode())


@cache
def keks_of(block0: bytes, factors: Factors) -> Keks:
    """Return the keys of one pair; block 0 never changes, so they are derived once."""
    header = parse_header(block0 + bytes(SLOTS * 4096), journals.BOUNDS)
    keyfile = None if factors.keyfile is None else Secret(bytes([factors.keyfile]) * 32)
    return keyslots.derive_keks(header, Secret.from_text(factors.passphrase), keyfile)


class Cut:
    """Copies a folder before the `at`-th write to the disk that happens inside the `with` block."""

    def __init__(self, folder: Path, to: Path, at: int) -> None:
        self._folder, self._to, self._left = folder, to, at

    def _look(self) -> None:
        self._left -= 1  # first: copying a folder sets times, too
        if self._left == -1:
            shutil.copytree(self._folder, self._to)

    def _before(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*given: Any, **named: Any) -> Any:
            self._look()
            return real(*given, **named)

        return watched

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch: every SQL statement that changes something, and what is written beside SQLite."""
        with pytest.MonkeyPatch.context() as patch:
            for name in ("run", "many"):
                patch.setattr(Connection, name, self._before(getattr(Connection, name)))
            for name in ("write", "ftruncate", "truncate", "fsync", "utime"):
                patch.setattr(os, name, self._before(getattr(os, name)))
            yield
        if self._left >= 0:
            self._left = 0
            self._look()


@contextmanager
def slot_writes() -> Iterator[list[int]]:
    """Collect the slots that are written inside the `with` block."""
    written: list[int] = []
    real = HeaderFile.write_slot

    def noted(self: HeaderFile, slot: int, content: bytes) -> None:
        written.append(slot)
        real(self, slot, content)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(HeaderFile, "write_slot", noted)
        yield written


@dataclass
class Belief:
    """What the owner believes, and what cannot be known; see above."""

    main: bytes
    believed: dict[Factors, bytes]
    decoy: bytes | None = None
    hide_only: bool = False
    sure: bool = True
    open_question: set[Factors] = field(default_factory=set)
    strangers: set[Factors] = field(default_factory=set)
    """Pairs given to a hide-only decoy from inside it: who keeps it does not know their slots."""

    def copy(self) -> Belief:
        """Return it as it is now."""
        return Belief(
            self.main, dict(self.believed), self.decoy, self.hide_only, self.sure,
            set(self.open_question), set(self.strangers),
        )  # fmt: skip

    def opening(self, master: bytes | None) -> list[Factors]:
        """Return the pairs that are believed to open one journal."""
        return [factors for factors, opens in self.believed.items() if opens == master]


def header_in(folder: Path) -> Header:
    """Return the header as it stands on the disk."""
    return parse_header(JournalFiles(folder).header.read_bytes(), journals.BOUNDS)


def slot_of(folder: Path, factors: Factors) -> OpenedSlot | None:
    """Return the slot one pair opens in the header, whatever the stores say."""
    header = header_in(folder)
    try:
        return keyslots.open_with(header, keks_of(header.block0, factors))
    except FieldjournalError:
        return None


def masters_in(folder: Path, known: list[Factors]) -> dict[Factors, bytes]:
    """Return which master key each pair gets at by the header alone; a keyfile that is not needed is none."""
    found = {factors: slot_of(folder, factors) for factors in known}
    return {
        factors: slot.master.reveal()
        for factors, slot in found.items()
        if slot and slot.needs_keyfile == (factors.keyfile is not None)
    }


def unlock(folder: Path, factors: Factors, *, remake: bool = False) -> Vault:
    """Unlock by the program's own path but for the derivation, which was done before."""
    header = header_in(folder)
    derived = stores.Derived(JournalFiles(folder), header, keks_of(header.block0, factors))
    return stores.open_with(derived, remake_roster=remake)


def outside(folder: Path) -> tuple[dict[str, int], int]:
    """Return what anybody sees of a journal at rest: names and sizes, and how many times the files have."""
    files = JournalFiles(folder)
    times = {path.stat().st_mtime_ns for path in (*files.stores, *files.journals)}
    return {path.name: path.stat().st_size for path in folder.iterdir()}, len(times)


def replace_folder(folder: Path, by: Path) -> None:
    """Put a copy of a journal where the journal is."""
    shutil.rmtree(folder)
    shutil.copytree(by, folder)
