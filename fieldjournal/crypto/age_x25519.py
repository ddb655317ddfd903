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
from typing import Final

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

_RECIPIENT_PREFIX: Final = "age"
_IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-"
_INFO: Final = b"age-encryption.org/v1/X25519"
_KEY_BYTES: Final = 32
_BODY_BYTES: Final = FILE_KEY_BYTES + 16
_NONCE: Final = bytes(12)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A public age key, 32 bytes; `str()` is its `age1…` text."""

    point: bytes

    def __str__(self) -> str:
        return bech32.encode(_RECIPIENT_PREFIX, self.point)

    def words(self) -> tuple[str, ...]:
        """Return the six words two people compare before they rely on this key.

        They are made from the text, which both sides have and can check by hand.
        """
        return fingerprint_words(str(self).encode("ascii"))


@dataclass(frozen=True, slots=True)
class Identity:
    """A private age key; its text is only given as a `Secret`."""

    scalar: Secret

    @property
    def recipient(self) -> Recipient:
        """The public key that seals to this identity."""
        return Recipient(_private(self.scalar).public_key().public_bytes_raw())

    def to_text(self) -> Secret:
        """Return `AGE-SECRET-KEY-1…` (ASCII)."""
        return Secret.from_text(bech32.encode(_IDENTITY_PREFIX, self.scalar.reveal()))


def generate_identity() -> Identity:
    """Return a fresh identity."""
    return Identity(Secret(X25519PrivateKey.generate().private_bytes_raw()))


def parse_identity(untrusted: str) -> Identity:
    """Return the identity of one `AGE-SECRET-KEY-1…`, upper case as age writes it.

    Raises: `IdentityBad`.
    """
    prefix, scalar = _decode(untrusted) or ("", b"")
    if prefix != _IDENTITY_PREFIX or len(scalar) != _KEY_BYTES:
        raise errors.IdentityBad
    return Identity(Secret(scalar))


def parse_recipient(untrusted: str) -> Recipient:
    """Return the recipient of one `age1…`, lower case as age writes it.

    Raises: `PartnerKeyBad` with a reason: a mistyped key, another kind of key, a key of low order
    that would protect nothing, or a *secret* key, whose owner has to be told.
    """
    if untrusted.upper().startswith("AGE-SECRET-KEY-"):
        raise errors.PartnerKeyBad("secret-key")
    decoded = _decode(untrusted)
    if decoded is None:
        raise errors.PartnerKeyBad("mistyped" if untrusted.startswith("age1") else "not-an-age-key")
    prefix, point = decoded
    if prefix != _RECIPIENT_PREFIX or len(point) != _KEY_BYTES:
        is_age = prefix.startswith("age1")  # age1pq, age1tag and the plugins' names
        raise errors.PartnerKeyBad("unsupported-key" if is_age else "not-an-age-key")
    if _shared(X25519PrivateKey.generate(), point) is None:
        raise errors.PartnerKeyBad("weak-key")
    return Recipient(point)


def wrap(file_key: Secret, recipient: Recipient) -> Stanza:
    """Return the stanza from which the recipient gets the file key.

    Raises: `PartnerKeyBad` for a key of low order.
    """
    ephemeral = X25519PrivateKey.generate()
    share = ephemeral.public_key().public_bytes_raw()
    shared = _shared(ephemeral, recipient.point)
    if shared is None:
        raise errors.PartnerKeyBad("weak-key")
    body = _cipher(shared, share, recipient.point).encrypt(_NONCE, file_key.reveal(), None)
    return Stanza((STANZA_TYPE, encode_base64(share).decode("ascii")), body)


def unwrap(stanza: Stanza, identity: Identity) -> Secret | None:
    """Return the file key, or None when this X25519 stanza is for somebody else.

    Raises: `BundleForeign` for a stanza that nobody can have made by the rules.
    """
    if len(stanza.arguments) != 2 or len(stanza.body) != _BODY_BYTES:  # noqa: PLR2004 - type, share
        raise errors.BundleForeign
    share = decode_base64(stanza.arguments[1].encode("ascii"), _KEY_BYTES)
    shared = _shared(_private(identity.scalar), share)
    if shared is None:
        raise errors.BundleForeign
    cipher = _cipher(shared, share, identity.recipient.point)
    try:
        return Secret(cipher.decrypt(_NONCE, stanza.body, None))
    except InvalidTag:
        return None


def _decode(untrusted: str) -> tuple[str, bytes] | None:
    try:
        return bech32.decode(untrusted)
    except bech32.NotBech32:
        return None


def _private(scalar: Secret) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(scalar.reveal())


def _shared(private: X25519PrivateKey, point: bytes) -> Secret | None:
    """Return the shared secret, None where it would be zero."""
    try:
        return Secret(private.exchange(X25519PublicKey.from_public_bytes(point)))
    except ValueError:
        return None


def _cipher(shared: Secret, share: bytes, recipient: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hkdf(shared, share + recipient, _INFO).reveal())
