"""Keyed digests, the tokens made from them, and random ids.

One alphabet for everything a person may have to read out or type: Crockford's base32 without
I, L, O and U, so that no token spells a word and no letter is mistaken for a digit.
"""

import hmac
import secrets
from typing import Final

from fieldjournal.secret import Secret

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford base32; 5 bits a character."""

_BITS: Final = 5
_ID_LENGTH: Final = 16


def keyed_digest(key: Secret, data: bytes) -> bytes:
    """Return HMAC-SHA256(key, data), 32 bytes (RFC 2104).

    Nobody without the key can confirm a guess of the data.
    """
    return hmac.digest(key.reveal(), data, "sha256")


def token(key: Secret, data: bytes, length: int = 8) -> str:
    """Return `length` upper-case base32 characters of a keyed digest: 8 hold 40 bits.

    The same key and data give the same token for ever: a partner's pseudonyms rely on it. Two of
    10,000 people share an 8-character token with a chance of about 1 in 20,000; who hands tokens
    out checks for that.

    Raises: `ValueError` when `length` is not 1 to 51, what one digest holds.
    """
    if not 1 <= length <= 256 // _BITS:
        raise ValueError("a token has 1 to 51 characters")
    return _base32(int.from_bytes(keyed_digest(key, data), "big") >> (256 - _BITS * length), length)


def random_id() -> str:
    """Return a fresh random id: 16 lower-case base32 characters, 80 bits, safe in paths."""
    return _base32(secrets.randbits(_BITS * _ID_LENGTH), _ID_LENGTH).lower()


def _base32(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> (_BITS * place) & 31] for place in reversed(range(length)))
