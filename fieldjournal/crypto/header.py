"""The 36 KiB `header` file: block 0, then eight key slots of 4096 bytes."""

from dataclasses import dataclass
from typing import Final

from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, DEFAULT_COST, Cost, CostBounds

BLOCK: Final = 4096
SLOTS: Final = 8
HEADER_BYTES: Final = BLOCK * (1 + SLOTS)


@dataclass(frozen=True, slots=True)
class Header:
    """A header that passed every check; its slots are noise or sealed keys, nobody can tell."""

    salt: bytes
    cost: Cost
    slots: tuple[bytes, ...]

    @property
    def block0(self) -> bytes:
        """The first 4096 bytes, authenticated by every slot."""
        raise NotImplementedError

    def to_bytes(self) -> bytes:
        """Return the whole file, 36,864 bytes."""
        raise NotImplementedError

    def with_slot(self, slot: int, content: bytes) -> "Header":
        """Return the header with one slot's 4096 bytes replaced."""
        raise NotImplementedError


def slot_offset(slot: int) -> int:
    """Return where in the file a slot's 4096 bytes begin."""
    raise NotImplementedError


def new_header(cost: Cost = DEFAULT_COST) -> Header:
    """Return a header with a fresh salt and eight slots of noise."""
    raise NotImplementedError


def noise_slot() -> bytes:
    """Return 4096 random bytes: an unused slot."""
    raise NotImplementedError


def parse_header(untrusted: bytes, bounds: CostBounds = DEFAULT_BOUNDS) -> Header:
    """Return the header, or say why not (foreign, newer, damaged, hostile cost)."""
    raise NotImplementedError
