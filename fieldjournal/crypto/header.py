r"""The `header` file: block 0 says how to derive keys, eight slots hold the master key or noise.

Exactly 36,864 bytes, nine blocks of 4096; integers are big-endian.

| block | bytes      | content                                                              |
|-------|------------|----------------------------------------------------------------------|
| 0     | 0..15      | magic `fieldjournal\r\n\x1a\n`                                       |
| 0     | 16..17     | format version, 1                                                    |
| 0     | 18         | key derivation, 1 = Argon2id version 0x13 and HKDF-SHA256            |
| 0     | 19         | Argon2id lanes p                                                     |
| 0     | 20..23     | Argon2id memory m, KiB                                               |
| 0     | 24..27     | Argon2id passes t                                                    |
| 0     | 28..31     | zero                                                                 |
| 0     | 32..63     | salt, 32 random bytes                                                |
| 0     | 64..4063   | zero                                                                 |
| 0     | 4064..4095 | SHA-256 of bytes 0..4063                                             |
| 1..8  | all        | slots 0..7, see `keyslots`; an unused slot is 4096 random bytes      |

Rules:
- Block 0 is written once, at set-up. Another cost means a new folder. Every slot authenticates all
  of it, so whoever edits it, in the zeros too, shuts every slot.
- Every byte of block 0 but the salt has one allowed value or a bound, and what was accepted
  serialises to the same bytes: nothing can hide in between.
- The digest is no protection, it is for people: a damaged salt is told from a wrong passphrase.
- No slot says whether it is used. Nothing else on the disk may repeat a slot: a second copy would
  survive a wipe.
"""

import hashlib
import secrets
import struct
from dataclasses import dataclass, field, replace
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, DEFAULT_COST, Cost, CostBounds

MAGIC: Final = b"fieldjournal\r\n\x1a\n"
"""The last four bytes change when a copy was made in text mode (as in PNG), and say so at once."""

VERSION: Final = 1
ARGON2ID: Final = 1

BLOCK: Final = 4096
SLOTS: Final = 8
HEADER_BYTES: Final = BLOCK * (1 + SLOTS)
SALT_BYTES: Final = 32

_FIELDS: Final = struct.Struct(">16sHBBII4x32s")
_DIGEST_BYTES: Final = 32
_CHECKED_BYTES: Final = BLOCK - _DIGEST_BYTES


@dataclass(frozen=True, slots=True)
class Header:
    """A header that passed every check; its slots are noise or sealed keys, nobody can tell."""

    salt: bytes
    cost: Cost
    slots: tuple[bytes, ...] = field(repr=False)  # printed into a log, they would survive a wipe

    @property
    def block0(self) -> bytes:
        """The first 4096 bytes, authenticated by every slot."""
        cost = self.cost
        fields = _FIELDS.pack(MAGIC, VERSION, ARGON2ID, cost.lanes, cost.memory_kib, cost.passes, self.salt)
        checked = fields.ljust(_CHECKED_BYTES, b"\0")
        return checked + hashlib.sha256(checked).digest()

    def to_bytes(self) -> bytes:
        """Return the whole file, 36,864 bytes."""
        return self.block0 + b"".join(self.slots)

    def with_slot(self, slot: int, content: bytes) -> "Header":
        """Return the header with one slot's 4096 bytes replaced.

        Raises: `ValueError` for another size or a slot that is not there.
        """
        if len(content) != BLOCK or not 0 <= slot < SLOTS:
            raise ValueError("a slot is 4096 bytes, numbered 0 to 7")
        return replace(self, slots=(*self.slots[:slot], content, *self.slots[slot + 1 :]))


def slot_offset(slot: int) -> int:
    """Return where in the file the 4096 bytes of slot 0 to 7 begin."""
    return BLOCK * (1 + slot)


def new_header(cost: Cost = DEFAULT_COST) -> Header:
    """Return a header with a fresh salt and eight slots of noise."""
    return Header(
        salt=secrets.token_bytes(SALT_BYTES),
        cost=cost,
        slots=tuple(noise_slot() for _ in range(SLOTS)),
    )


def noise_slot() -> bytes:
    """Return 4096 random bytes: an unused slot."""
    return secrets.token_bytes(BLOCK)


def parse_header(untrusted: bytes, bounds: CostBounds = DEFAULT_BOUNDS) -> Header:
    """Return the header these bytes are, or refuse before any costly derivation.

    The version is looked at before the rest, so that a newer header is called newer, not damaged.

    Raises: `HeaderForeign`, `JournalNewer`, `HeaderDamaged`, `HeaderHostile`.
    """
    if untrusted[: len(MAGIC)] != MAGIC:
        raise errors.HeaderForeign
    if len(untrusted) < _FIELDS.size:
        raise errors.HeaderDamaged
    _, version, _, lanes, memory_kib, passes, salt = _FIELDS.unpack_from(untrusted)
    if version > VERSION:
        raise errors.JournalNewer(found=version, known=VERSION)
    cost = Cost(memory_kib=memory_kib, passes=passes, lanes=lanes)
    slots = tuple(untrusted[slot_offset(n) : slot_offset(n + 1)] for n in range(SLOTS))
    header = Header(salt=salt, cost=cost, slots=slots)
    # The comparison checks version, key derivation, every zero and the digest; it cannot see a cut:
    # shorter slots serialise to the shorter file.
    if len(untrusted) != HEADER_BYTES or header.to_bytes() != untrusted:
        raise errors.HeaderDamaged
    if not bounds.allow(cost):
        raise errors.HeaderHostile(memory_kib=memory_kib, passes=passes, lanes=lanes)
    return header
