"""The hybrid post-quantum recipients of age: ML-KEM-768 and X25519 together, through HPKE.

Source: c2sp.org/age, "The hybrid ML-KEM-768 + X25519 recipient type"; RFC 9180 (HPKE);
draft-ietf-hpke-pq (the KEM MLKEM768-X25519, also called X-Wing).

    identity  = seed, 32 random bytes                     Bech32 under AGE-SECRET-KEY-PQ-, upper case
    SHAKE256(seed, 96 bytes) = ML-KEM-768 seed 64 || X25519 scalar 32
    recipient = ML-KEM-768 key 1184 || X25519 point 32    Bech32 under age1pq, lower case

    -> mlkem768x25519 base64(enc)                         enc = ML-KEM ciphertext 1088 || X25519 share 32
    HPKE seal(recipient, info = "age-encryption.org/mlkem768x25519", file key): 16 bytes and a tag of 16

Rules:
- Whoever breaks one of the two halves has gained nothing: HPKE's KEM binds both. That is why a backup,
  which lives longest, is sealed to this type.
- The body is exactly 32 bytes before anything is decrypted, as in `age_x25519` and for its reason.
- A share of low order is refused, so that the X25519 half is never a constant everybody knows.
- A wrong ML-KEM ciphertext is no error by itself (implicit rejection, FIPS 203): it yields another key,
  and the tag fails like that of any stanza for somebody else.
"""

import secrets
from dataclasses import dataclass
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHAKE256, Hash

from fieldjournal import errors
from fieldjournal.crypto import age_x25519, bech32
from fieldjournal.crypto.age_header import FILE_KEY_BYTES, Stanza, decode_base64, encode_base64
from fieldjournal.crypto.words import fingerprint_words
from fieldjournal.secret import Secret

STANZA_TYPE: Final = "mlkem768x25519"

RECIPIENT_PREFIX: Final = "age1pq"
IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-PQ-"
SEED_BYTES: Final = 32

_MLKEM_SEED_BYTES: Final = 64
_MLKEM_KEY_BYTES: Final = 1184
_MLKEM_CIPHERTEXT_BYTES: Final = 1088
_POINT_BYTES: Final = 32
RECIPIENT_BYTES: Final = _MLKEM_KEY_BYTES + _POINT_BYTES
_ENC_BYTES: Final = _MLKEM_CIPHERTEXT_BYTES + _POINT_BYTES
_BODY_BYTES: Final = FILE_KEY_BYTES + 16
_INFO: Final = b"age-encryption.org/mlkem768x25519"
_SUITE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A public hybrid key, 1,216 bytes; `str()` is its `age1pq1…` text, about 2,000 characters."""

    post_quantum: ClassVar[bool] = True

    key: bytes

    def __str__(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self.key)

    def words(self) -> tuple[str, ...]:
        """Return the six words two people compare before they rely on this key."""
        return fingerprint_words(str(self).encode("ascii"))

    def wrap(self, file_key: Secret) -> Stanza:
        """Return the stanza from which the recipient gets the file key.

        Raises: `PartnerKeyBad` for a key that cannot be used or would protect nothing.
        """
        sealed = _SUITE.encrypt(file_key.reveal(), self._public(), _INFO)
        enc, body = sealed[:_ENC_BYTES], sealed[_ENC_BYTES:]
        return Stanza((STANZA_TYPE, encode_base64(enc).decode("ascii")), body)

    def check(self) -> None:
        """Refuse a key that no identity can have made.

        Raises: `PartnerKeyBad`.
        """
        self._public()

    def _public(self) -> hpke.MLKEM768X25519PublicKey:
        point = self.key[_MLKEM_KEY_BYTES:]
        if age_x25519.shared_secret(X25519PrivateKey.generate(), point) is None:
            raise errors.PartnerKeyBad("weak-key")
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(self.key[:_MLKEM_KEY_BYTES])
        except ValueError:
            raise errors.PartnerKeyBad("weak-key") from None
        return hpke.MLKEM768X25519PublicKey(mlkem, X25519PublicKey.from_public_bytes(point))


@dataclass(frozen=True, slots=True)
class Identity:
    """A private hybrid key, kept as its seed; its text is only given as a `Secret`."""

    stanza_type: ClassVar[str] = STANZA_TYPE

    seed: Secret

    @property
    def recipient(self) -> Recipient:
        """The public key that seals to this identity."""
        mlkem, x25519 = self._halves()
        return Recipient(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def to_text(self) -> Secret:
        """Return `AGE-SECRET-KEY-PQ-1…` (ASCII)."""
        return Secret.from_text(bech32.encode(IDENTITY_PREFIX, self.seed.reveal()))

    def unwrap(self, stanza: Stanza) -> Secret | None:
        """Return the file key, or None when this hybrid stanza is for somebody else.

        Raises: `BundleForeign` for a stanza that nobody can have made by the rules.
        """
        if len(stanza.arguments) != 2 or len(stanza.body) != _BODY_BYTES:  # noqa: PLR2004 - type, enc
            raise errors.BundleForeign
        enc = decode_base64(stanza.arguments[1].encode("ascii"), _ENC_BYTES)
        mlkem, x25519 = self._halves()
        if age_x25519.shared_secret(x25519, enc[_MLKEM_CIPHERTEXT_BYTES:]) is None:
            raise errors.BundleForeign
        private = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        try:
            return Secret(_SUITE.decrypt(enc + stanza.body, private, _INFO))
        except InvalidTag:
            return None

    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        digest = Hash(SHAKE256(_MLKEM_SEED_BYTES + SEED_BYTES))
        digest.update(self.seed.reveal())
        expanded = digest.finalize()
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
        )


def generate_identity() -> Identity:
    """Return a fresh hybrid identity."""
    return Identity(Secret(secrets.token_bytes(SEED_BYTES)))
