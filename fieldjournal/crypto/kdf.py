"""From a passphrase to keys: Argon2id once, HKDF-SHA256 for everything after it.

Rules:
- A passphrase goes through Argon2id (RFC 9106, version 0x13) exactly once per unlock, whatever
  opens; every key after that is cheap to derive (RFC 5869).
- Every label of the program is a `Label`, in the table below; `derive` takes nothing else. A label
  followed by a context ends in `/`, and no label begins another: two uses never meet.
- Cost and bounds are arguments. No setting, flag or variable reaches them; only tests pass others.

Each label begins with `fieldjournal/1/`:

| label                     | made from           | for                              |
|---------------------------|---------------------|----------------------------------|
| `kek/` + factors byte     | P (+ keyfile), salt | key-encrypting key (KEK)         |
| `slot/` + index byte      | KEK, salt           | one slot's ChaCha20-Poly1305 key |
| `check`                   | KEK, salt           | key check inside a slot          |
| `database`                | master key          | SQLCipher's raw key              |
| `signing`                 | master key          | signing root                     |
| `pseudonyms`              | master key          | pseudonym root                   |
| `partner/sign/` + id      | signing root        | a partner's Ed25519 signing key  |
| `partner/pseudonym/` + id | pseudonym root      | a partner's pseudonyms and ids   |
| `partner/witness/` + id   | pseudonym root      | witness of the history's head    |
| `partner/salt/` + id      | pseudonym root      | salts and decoys in bundles      |
| `recovery`                | recovery secret     | the passphrase of its own slot   |

Change a label and every journal ever made stops opening, or every partner sees new pseudonyms.
(age and SSHSIG bring labels of their own; those stand in their modules, with their specification.)
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldjournal import errors
from fieldjournal.secret import Secret

KEY_BYTES: Final = 32

_STEP_KIB: Final = 64 * 1024
"""Calibrated memory is a multiple of this, so that the header tells little about the machine."""

_MOST_CALIBRATED_KIB: Final = 512 * 1024
"""More memory is never chosen by itself: the journal must also open on a partner's old laptop."""


class Label(Enum):
    """What a derived key is for; the table above says from what."""

    KEK = b"fieldjournal/1/kek/"
    SLOT = b"fieldjournal/1/slot/"
    CHECK = b"fieldjournal/1/check"
    DATABASE = b"fieldjournal/1/database"
    SIGNING = b"fieldjournal/1/signing"
    PSEUDONYMS = b"fieldjournal/1/pseudonyms"
    PARTNER_SIGN = b"fieldjournal/1/partner/sign/"
    PARTNER_PSEUDONYM = b"fieldjournal/1/partner/pseudonym/"
    PARTNER_WITNESS = b"fieldjournal/1/partner/witness/"
    PARTNER_SALT = b"fieldjournal/1/partner/salt/"
    RECOVERY = b"fieldjournal/1/recovery"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id run costs: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class CostBounds:
    """What an untrusted header may ask for: neither a weak key nor a machine brought down."""

    least: Cost
    most: Cost

    def allow(self, cost: Cost) -> bool:
        """Say whether every part of `cost` lies within the bounds."""
        return (
            self.least.memory_kib <= cost.memory_kib <= self.most.memory_kib
            and self.least.passes <= cost.passes <= self.most.passes
            and self.least.lanes <= cost.lanes <= self.most.lanes
        )


DEFAULT_COST: Final = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
"""0.6 to 0.9 s on a laptop; four times the memory of RFC 9106's second recommended option."""

DEFAULT_BOUNDS: Final = CostBounds(
    least=Cost(memory_kib=64 * 1024, passes=3, lanes=1),
    most=Cost(memory_kib=1024 * 1024, passes=10, lanes=8),
)
"""The least has the memory and passes of RFC 9106's second recommended option; the most takes 1 GiB and
about ten seconds."""


def stretch(passphrase: Secret, salt: bytes, cost: Cost) -> Secret:
    """Return P, 32 bytes: Argon2id of the passphrase. Slow on purpose; run it in a worker.

    Raises: `OutOfMemory` when the machine cannot give `cost.memory_kib`.
    """
    argon2 = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return Secret(argon2.derive(passphrase.reveal()))
    except MemoryError:
        raise errors.OutOfMemory(cost.memory_kib // 1024) from None


def calibrate(
    target_seconds: float = 1.0,
    bounds: CostBounds = DEFAULT_BOUNDS,
    measure: Callable[[Cost], float] | None = None,
) -> Cost:
    """Return the cost that takes about `target_seconds` here, never below `DEFAULT_COST`.

    One run at the default cost is measured. Time to spare buys memory first, which costs an
    attacker's hardware more than passes do, then passes. Lanes stay: they are the attacker's too.

    Raises: `OutOfMemory` when the machine cannot give what the default needs.
    """
    elapsed = max((measure or _seconds)(DEFAULT_COST), 1e-6)
    spare = target_seconds / elapsed
    most_kib = min(bounds.most.memory_kib, _MOST_CALIBRATED_KIB)
    memory_kib = int(DEFAULT_COST.memory_kib * spare) // _STEP_KIB * _STEP_KIB
    memory_kib = max(DEFAULT_COST.memory_kib, min(memory_kib, most_kib))
    spare *= DEFAULT_COST.memory_kib / memory_kib
    passes = max(DEFAULT_COST.passes, min(int(DEFAULT_COST.passes * spare), bounds.most.passes))
    return Cost(memory_kib=memory_kib, passes=passes, lanes=DEFAULT_COST.lanes)


def derive(
    secret: Secret,
    label: Label,
    *,
    salt: bytes = b"",
    context: bytes = b"",
    length: int = KEY_BYTES,
) -> Secret:
    """Return `length` bytes of HKDF-SHA256 with info = label || context."""
    return hkdf(secret, salt, label.value + context, length)


def hkdf(secret: Secret, salt: bytes, info: bytes, length: int = KEY_BYTES) -> Secret:
    """Return `length` bytes of HKDF-SHA256 (RFC 5869), for formats that bring their own `info`."""
    return Secret(HKDF(SHA256(), length, salt, info).derive(secret.reveal()))


def _seconds(cost: Cost) -> float:
    begin = time.perf_counter()
    stretch(Secret(b"calibration"), bytes(32), cost)
    return time.perf_counter() - begin
