"""Nobody can tell a used slot from an unused one: that is what a decoy's life hangs on.

Bounds are six standard deviations, so that honest noise fails about once in a million runs; the last
tests show that the same measures do catch slots that give themselves away.
"""

import math
import zlib
from collections.abc import Callable, Sequence

import pytest

from fieldjournal.crypto.header import BLOCK, noise_slot
from fieldjournal.crypto.header import new_header as fresh_header
from fieldjournal.crypto.kdf import Cost
from fieldjournal.crypto.keyslots import derive_keks, new_master, seal_slot
from fieldjournal.secret import Secret

HEADERS = 300
SIGMAS = 6.0
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture(scope="module")
def used() -> list[bytes]:
    """One slot each of many journals: same passphrase, as a user with many journals would."""
    slots = []
    for number in range(HEADERS):
        header = fresh_header(CHEAP)
        keks = derive_keks(header, Secret(b"ak pagta"))
        slots.append(seal_slot(header, number % 8, keks, new_master(), number % 2))
    return slots


@pytest.fixture(scope="module")
def unused() -> list[bytes]:
    return [noise_slot() for _ in range(HEADERS)]


def chi_square(data: bytes) -> float:
    """Return by how many standard deviations byte counts differ from uniform (255 degrees)."""
    expected = len(data) / 256
    statistic = sum((data.count(bytes([byte])) - expected) ** 2 for byte in range(256)) / expected
    return (statistic - 255) / math.sqrt(2 * 255)


def bits_set(data: bytes) -> float:
    """Return by how many standard deviations the number of one bits differs from half."""
    bits = len(data) * 8
    return (int.from_bytes(data, "big").bit_count() - bits / 2) / math.sqrt(bits / 4)


def suspicious(slots: Sequence[bytes]) -> list[str]:
    """Return what gives these slots away, nothing where they look like noise."""
    found = []
    regions = {"nonce": (0, 12), "begin": (12, 80), "middle": (80, BLOCK - 16), "tag": (BLOCK - 16, BLOCK)}
    for name, (begin, end) in regions.items():
        region = b"".join(slot[begin:end] for slot in slots)
        if abs(chi_square(region)) > SIGMAS or abs(bits_set(region)) > SIGMAS:
            found.append(name)
    if any(len(zlib.compress(slot, 9)) < BLOCK for slot in slots):
        found.append("a slot compresses")
    if any(bytes(6) in slot for slot in slots):  # once in 70,000 million slots of noise
        found.append("a run of zeros")
    halves = {slot[at : at + 16] for slot in slots for at in range(0, BLOCK, 16)}
    if len(halves) < len(slots) * BLOCK // 16:
        found.append("a block comes twice")
    return found


def test_used_slots_look_like_noise(used: list[bytes]) -> None:
    assert {len(slot) for slot in used} == {BLOCK}
    assert suspicious(used) == []


def test_unused_slots_look_like_noise(unused: list[bytes]) -> None:
    assert {len(slot) for slot in unused} == {BLOCK}
    assert suspicious(unused) == []


def test_the_two_do_not_differ_from_each_other(used: list[bytes], unused: list[bytes]) -> None:
    one, other = b"".join(used), b"".join(unused)
    counts = [(one.count(bytes([byte])), other.count(bytes([byte]))) for byte in range(256)]
    statistic = sum((a - b) ** 2 / (a + b) for a, b in counts)
    assert abs(statistic - 255) / math.sqrt(2 * 255) < SIGMAS


@pytest.mark.parametrize(
    ("name", "give_away"),
    [
        ("a magic at the beginning", lambda slot: b"LUKS" + slot[4:]),
        ("a constant nonce", lambda slot: b"\x17" * 12 + slot[12:]),
        ("a payload that was never encrypted", lambda slot: slot[:80] + bytes(BLOCK - 80)),
        ("the unused rest left zero", lambda slot: slot[: BLOCK - 64] + bytes(64)),
        ("one bit never set", lambda slot: bytes(byte & 0x7F for byte in slot)),
    ],
)
def test_the_measures_catch(name: str, give_away: Callable[[bytes], bytes], unused: list[bytes]) -> None:
    assert suspicious([give_away(slot) for slot in unused]), name
