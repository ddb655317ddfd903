"""Used and unused slots, the store in use and the noise beside it: nobody can tell which is which.

Real headers and real stores are cut into pieces of 4096 bytes, slots being one piece each, and populations
of them are compared (`statistics`). The last tests show that the same measures tell what gives itself away.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS
from fieldjournal.secret import Secret
from fieldjournal.vault import decoy_making, passphrases
from fieldjournal.vault.files import JournalFiles
from tests.vault import journals
from tests.vault.roster_model import header_in
from tests.vault.statistics import (
    PIECE,
    SIGNIFICANCE,
    chi_square,
    chi_square_distribution,
    one_sample,
    told_apart,
)

COMPARISONS = 4
DURESS = Secret.from_text("ordinary words that open an ordinary journal")


class Populations:
    """Pieces of many journals: slots in use and unused, stores in use and beside them."""

    def __init__(self) -> None:
        self.used: list[bytes] = []
        self.unused: list[bytes] = []
        self.live: list[bytes] = []
        self.other: list[bytes] = []

    def take(self, folder: Path, *, with_decoy: bool, pieces: int) -> None:
        """Make a journal, use it, and take its slots and some pieces of its stores; then it is deleted."""
        vault = journals.make(folder, reserve=256 * 1024)
        journals.note(vault, "Сестру снова вызвали; брата уволили. " * 40)
        known = {vault.slot}
        keks = keyslots.derive_keks(passphrases.header_of(vault), DURESS)
        if with_decoy:
            decoy_making.make(vault, keks)
            known.add(keyslots.open_with(passphrases.header_of(vault), keks).slot)
        else:
            known.add(passphrases.add(vault, keks))
        live = vault.store
        vault.close()
        slots = header_in(folder).slots
        self.used += [slots[slot] for slot in known]
        self.unused += [slots[slot] for slot in range(SLOTS) if slot not in known]
        files = JournalFiles(folder)
        self.live += drawn(files.stores[live], pieces)
        self.other += drawn(files.stores[1 - live], pieces)
        for path in files.stores:
            assert no_zeros(path)
        for path in folder.iterdir():
            path.unlink()

    def compared(self) -> dict[str, dict[str, float]]:
        """Return what tells the populations apart, and from noise made here; empty where nothing does."""
        noise = [os.urandom(PIECE) for _ in self.live]
        return {
            "used and unused slots": told_apart(self.used, self.unused, COMPARISONS),
            "store and noise beside it": told_apart(self.live, self.other, COMPARISONS),
            "store and slots": told_apart(self.live, self.used + self.unused, COMPARISONS),
            "store and fresh noise": told_apart(self.live, noise, COMPARISONS),
        }


def drawn(path: Path, pieces: int) -> list[bytes]:
    """Return the first piece of a store, which holds its salt, and others drawn from all of it."""
    count = path.stat().st_size // PIECE
    with path.open("rb") as file:
        return [piece_at(file, at) for at in (0, *random.sample(range(1, count), pieces - 1))]


def piece_at(file: BinaryIO, at: int) -> bytes:
    file.seek(at * PIECE)
    return bytes(file.read(PIECE))


def pieces_of(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def no_zeros(path: Path) -> bool:
    """Say that no block is all zeros, and no quarter of one."""
    return not any(bytes(PIECE // 4) in piece for piece in pieces_of(path))


def all_alike(found: Populations) -> None:
    assert {name: told for name, told in found.compared().items() if told} == {}
    for name in ("used", "unused", "live", "other"):
        squares = [chi_square(piece) for piece in getattr(found, name)]
        assert one_sample(squares, chi_square_distribution) > SIGNIFICANCE / 4, name


def test_of_a_few_journals_nothing_tells_them_apart(tmp_path: Path) -> None:
    found = Populations()
    for number in range(16):
        found.take(tmp_path / f"{number}", with_decoy=bool(number % 2), pieces=10)
    all_alike(found)


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_of_a_thousand_journals_nothing_tells_them_apart(tmp_path: Path) -> None:
    found = Populations()
    for number in range(1_000):
        found.take(tmp_path / f"{number}", with_decoy=bool(number % 2), pieces=8)
    assert len(found.used) == 2_000
    all_alike(found)


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_store_beyond_one_gibibyte_has_no_block_of_zeros(tmp_path: Path) -> None:
    """SQLite leaves the page at 2^30 alone: where it makes a file grow itself, that page is zeros."""
    vault = journals.make(tmp_path / "journal", reserve=1 << 30)
    try:
        vault.grow((1 << 30) + (8 << 20))
        with vault.transaction(16 << 20):
            journals.note(vault, "Слово за словом. " * 100_000)
        size = vault.store_size
        live = vault.store
        vault.close()
        assert size > 1 << 30
        files = JournalFiles(tmp_path / "journal")
        for path in files.stores:
            assert path.stat().st_size == size
            assert no_zeros(path)
        found = Populations()
        found.live, found.other = (drawn(files.stores[each], 3_000) for each in (live, 1 - live))
        assert told_apart(found.live, found.other) == {}
    finally:
        vault.close()
        for path in (tmp_path / "journal").iterdir():
            path.unlink()


GIVE_AWAY: dict[str, Callable[[bytes], bytes]] = {
    "a magic at the beginning": lambda piece: b"SQLite format 3\0" * 4 + piece[64:],
    "the last bytes left zero": lambda piece: piece[: PIECE - 16] + bytes(16),
    "a payload that was never encrypted": lambda piece: piece[:80] + bytes(PIECE - 80),
    "one bit never set": lambda piece: bytes(byte & 0x7F for byte in piece),
    "text": lambda piece: piece[:16] + ("Сестру снова вызвали. " * 120).encode()[: PIECE - 16],
    "base64": lambda piece: piece.hex().encode()[:PIECE],
}


@pytest.mark.parametrize("name", GIVE_AWAY)
def test_the_measures_tell_what_gives_itself_away(name: str) -> None:
    noise = [os.urandom(PIECE) for _ in range(200)]
    spoilt = [GIVE_AWAY[name](os.urandom(PIECE)) for _ in range(200)]
    assert told_apart(spoilt, noise, COMPARISONS), name


def test_noise_is_not_told_from_noise() -> None:
    """The whole comparison, on what is the same; one noise for all runs, as chance fails it now and then."""
    noise = random.Random(1).randbytes
    one, other = ([noise(PIECE) for _ in range(200)] for _ in range(2))
    assert told_apart(one, other) == {}


@pytest.mark.parametrize(("x", "chance"), [(255, 0.5118), (293.25, 0.95), (310.46, 0.99), (219.0, 0.05)])
def test_the_distribution_is_that_of_the_tables(x: float, chance: float) -> None:
    assert chi_square_distribution(x) == pytest.approx(chance, abs=2e-3)
