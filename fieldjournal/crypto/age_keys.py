"""The text of age keys: which kind it is, and whether it may be relied on.

    age1…                  X25519 recipient          `age_x25519`
    age1pq1…               hybrid recipient          `age_hybrid`
    AGE-SECRET-KEY-1…      X25519 identity
    AGE-SECRET-KEY-PQ-1…   hybrid identity

Recipients are lower case and identities upper case, as age writes them: another spelling is refused,
so that one key has one text and one set of words.
"""

from typing import TypeAlias

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldjournal import errors
from fieldjournal.crypto import age_hybrid, age_x25519, bech32
from fieldjournal.secret import Secret

Recipient: TypeAlias = age_x25519.Recipient | age_hybrid.Recipient
Identity: TypeAlias = age_x25519.Identity | age_hybrid.Identity


def parse_identity(untrusted: str) -> Identity:
    """Return the identity of one `AGE-SECRET-KEY-…`.

    Raises: `IdentityBad`.
    """
    prefix, key = _decode(untrusted) or ("", b"")
    if prefix == age_x25519.IDENTITY_PREFIX and len(key) == age_x25519.KEY_BYTES:
        return age_x25519.Identity(Secret(key))
    if prefix == age_hybrid.IDENTITY_PREFIX and len(key) == age_hybrid.SEED_BYTES:
        return age_hybrid.Identity(Secret(key))
    raise errors.IdentityBad


def parse_recipient(untrusted: str) -> Recipient:
    """Return the recipient of one `age1…`.

    Raises: `PartnerKeyBad` with a reason: a mistyped key, another kind of key, a key that would protect
    nothing, or a *secret* key, whose owner has to be told.
    """
    if untrusted.upper().startswith("AGE-SECRET-KEY-"):
        raise errors.PartnerKeyBad("secret-key")
    decoded = _decode(untrusted)
    if decoded is None:
        raise errors.PartnerKeyBad("mistyped" if untrusted.startswith("age1") else "not-an-age-key")
    prefix, key = decoded
    if prefix == age_hybrid.RECIPIENT_PREFIX and len(key) == age_hybrid.RECIPIENT_BYTES:
        hybrid = age_hybrid.Recipient(key)
        hybrid.check()
        return hybrid
    if prefix != age_x25519.RECIPIENT_PREFIX or len(key) != age_x25519.KEY_BYTES:
        is_age = prefix.startswith("age1")  # age1tag and the plugins' names
        raise errors.PartnerKeyBad("unsupported-key" if is_age else "not-an-age-key")
    if age_x25519.shared_secret(X25519PrivateKey.generate(), key) is None:
        raise errors.PartnerKeyBad("weak-key")
    return age_x25519.Recipient(key)


def _decode(untrusted: str) -> tuple[str, bytes] | None:
    try:
        return bech32.decode(untrusted)
    except bech32.NotBech32:
        return None
