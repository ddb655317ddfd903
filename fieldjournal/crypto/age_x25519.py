"""The X25519 recipients of age: keys, their text, and wrapping a file key for them.

Source: c2sp.org/age, "The X25519 recipient type".

    identity      = 32 random bytes                       Bech32 under AGE-SECRET-KEY-, upper case
    recipient     = X25519(identity, base point)          Bech32 under age, lower case

    -> X25519 base64(ephemeral share)
    ChaCha20-Poly1305(wrap key, nonce = 12 zero bytes, file key)

    ephemeral share = X25519(ephemeral secret, base point)
    wrap key        = HKDF-SHA-256(X25519(ephemeral secret, recipient),
                                   salt = share || recipient, "age-encryption.org/v1/X25519")

Rules:
- The body is exactly 32 bytes before anything is decrypted: a longer one could be made to open
  under many keys and tell, by who succeeds, whose key it is (partitioning oracle).
- A shared secret of zero is refused, when wrapping and unwrapping: such a share "works" with
  every identity. `cryptography` raises for it.
- The nonce may be zero because the wrap key is new for every file and recipient.
"""

from dataclasses import dataclass
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldjournal import errors
from fieldjournal.crypto import bech32
from fieldjournal.crypto.age_header import (
    FILE_KEY_BYTES,
    Stanza,
    decode_base64,
    encode_base64,
)
from fieldjournal.crypto.kdf import hkdf
from fieldjournal.crypto.words import fingerprint_words
from fieldjournal.secret import Secret

STANZA_TYPE: Final = "X25519"

RECIPIENT_PREFIX: Final = "age"
IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-"
_INFO: Final = b"age-encryption.org/v1/X25519"
KEY_BYTES: Final = 32
_BODY_BYTES: Final = FILE_KEY_BYTES + 16
_NONCE: Final = bytes(12)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A public age key, 32 bytes; `str()` is its `age1…` text."""

    post_quantum: ClassVar[bool] = False

    point: bytes

    def __str__(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self.point)

    def words(self) -> tuple[str, ...]:
        """Return the six words two people compare before they rely on this key.

        They are made from the text, which both sides have and can check by hand.
        """
        return fingerprint_words(str(self).encode("ascii"))

    def wrap(self, file_key: Secret) -> Stanza:
        """Return the stanza from which the recipient gets the file key.

        Raises: `PartnerKeyBad` for a key of low order.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        shared = shared_secret(ephemeral, self.point)
        if shared is None:
            raise errors.PartnerKeyBad("weak-key")
        body = _cipher(shared, share, self.point).encrypt(_NONCE, file_key.reveal(), None)
        return Stanza((STANZA_TYPE, encode_base64(share).decode("ascii")), body)


@dataclass(frozen=True, slots=True)
class Identity:
    """A private age key; its text is only given as a `Secret`."""

    stanza_type: ClassVar[str] = STANZA_TYPE

    scalar: Secret

    @property
    def recipient(self) -> Recipient:
        """The public key that seals to this identity."""
        return Recipient(_private(self.scalar).public_key().public_bytes_raw())

    def to_text(self) -> Secret:
        """Return `AGE-SECRET-KEY-1…` (ASCII)."""
        return Secret.from_text(bech32.encode(IDENTITY_PREFIX, self.scalar.reveal()))

    def unwrap(self, stanza: Stanza) -> Secret | None:
        """Return the file key, or None when this X25519 stanza is for somebody else.

        Raises: `BundleForeign` for a stanza that nobody can have made by the rules.
        """
        if len(stanza.arguments) != 2 or len(stanza.body) != _BODY_BYTES:  # noqa: PLR2004 - type, share
            raise errors.BundleForeign
        share = decode_base64(stanza.arguments[1].encode("ascii"), KEY_BYTES)
        shared = shared_secret(_private(self.scalar), share)
        if shared is None:
            raise errors.BundleForeign
        cipher = _cipher(shared, share, self.recipient.point)
        try:
            return Secret(cipher.decrypt(_NONCE, stanza.body, None))
        except InvalidTag:
            return None


def generate_identity() -> Identity:
    """Return a fresh identity."""
    return Identity(Secret(X25519PrivateKey.generate().private_bytes_raw()))


def _private(scalar: Secret) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(scalar.reveal())


def shared_secret(private: X25519PrivateKey, point: bytes) -> Secret | None:
    """Return what both sides agree on, None where it would be zero: a point of low order."""
    try:
        return Secret(private.exchange(X25519PublicKey.from_public_bytes(point)))
    except ValueError:
        return None


def _cipher(shared: Secret, share: bytes, recipient: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hkdf(shared, share + recipient, _INFO).reveal())
