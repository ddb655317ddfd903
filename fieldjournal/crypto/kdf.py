"""From a passphrase to keys: Argon2id once, HKDF-SHA256 for everything after it.

Rules:
- A passphrase goes through Argon2id (RFC 9106, version 0x13) exactly once per unlock, whatever
  opens; every key after that is cheap to derive (RFC 5869).
- Every label of the whole program stands in the table below. Two uses never share one.
- Cost and bounds are arguments. No setting, flag or variable reaches them; only tests pass others.

| label                            | key made from                 | for                             |
|----------------------------------|-------------------------------|---------------------------------|
| `fieldjournal/1/kek/` + factors  | P or P + keyfile, salt        | key-encrypting key              |
| `fieldjournal/1/slot/` + index   | KEK, salt                     | one slot's ChaCha20-Poly1305 key |
| `fieldjournal/1/check`           | KEK, salt                     | key check inside a slot         |
| `fieldjournal/1/database`        | master key                    | SQLCipher's raw key             |
| `fieldjournal/1/signing`         | master key                    | signing root                    |
| `fieldjournal/1/pseudonyms`      | master key                    | pseudonym root                  |
| `fieldjournal/1/partner/sign/` + id      | signing root          | a partner's Ed25519 signing key |
| `fieldjournal/1/partner/pseudonym/` + id | pseudonym root        | a partner's pseudonyms          |
| `fieldjournal/1/partner/witness/` + id   | pseudonym root        | witness of the history's head   |
| `fieldjournal/1/partner/salt/` + id      | pseudonym root        | salts and decoys in bundles     |

Change a label and every journal ever made stops opening, or every partner sees new pseudonyms.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from fieldjournal.secret import Secret

KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What one Argon2id run costs; stored in the header."""

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
        raise NotImplementedError


DEFAULT_COST: Final = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
DEFAULT_BOUNDS: Final = CostBounds(
    least=Cost(memory_kib=64 * 1024, passes=3, lanes=1),
    most=Cost(memory_kib=1024 * 1024, passes=10, lanes=8),
)


def stretch(passphrase: Secret, salt: bytes, cost: Cost) -> Secret:
    """Return P, 32 bytes: Argon2id of the passphrase. Slow on purpose."""
    raise NotImplementedError


def calibrate(
    target_seconds: float = 1.0,
    bounds: CostBounds = DEFAULT_BOUNDS,
    measure: Callable[[Cost], float] | None = None,
) -> Cost:
    """Return the cost that takes about `target_seconds` here, never below `DEFAULT_COST`."""
    raise NotImplementedError


def derive(secret: Secret, salt: bytes, info: bytes, length: int = KEY_BYTES) -> Secret:
    """Return `length` bytes of HKDF-SHA256 (RFC 5869)."""
    raise NotImplementedError
