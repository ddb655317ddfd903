"""Every key that comes from the master key, and the two words of a digest.

    master key ── database key        the store
               ── signing root ────── one Ed25519 key per partner
               └─ pseudonym root ──── per partner: pseudonyms, witness, salts

Everything a partner could link bundles by is derived per partner, from the partner's *random id*:
two partners who compare what they got find no common signer, pseudonym or salt, and a partner who
changes keys keeps all of theirs. The two roots are apart so that what signs never names people.
Labels: `kdf`.
"""

from typing import Final

from fieldjournal.crypto.kdf import Label, derive
from fieldjournal.crypto.words import fingerprint_words
from fieldjournal.secret import Secret

_DATABASE_KEY_BYTES: Final = 80
_LEAST_ID_BYTES: Final = 10


def database_key(master: Secret) -> Secret:
    """Return SQLCipher's raw key as 160 lower-case hex digits: key 32 || HMAC key 32 || salt 16.

    Given as `x'…'` it goes straight to work, with no PBKDF2 inside. The salt becomes the first 16
    bytes of the store; being derived, it is noise like the rest to everybody else.
    """
    raw = derive(master, Label.DATABASE, length=_DATABASE_KEY_BYTES)
    return Secret(raw.reveal().hex().encode("ascii"))


def journal_signing_root(master: Secret) -> Secret:
    """Return the root of all signing keys, 32 bytes."""
    return derive(master, Label.SIGNING)


def pseudonym_root(master: Secret) -> Secret:
    """Return the root of pseudonyms, witnesses and salts, 32 bytes."""
    return derive(master, Label.PSEUDONYMS)


def partner_signing_key(signing_root: Secret, partner_id: bytes) -> Secret:
    """Return the Ed25519 seed (32 bytes) that signs bundles for this partner; see `sshsig`."""
    return _per_partner(signing_root, Label.PARTNER_SIGN, partner_id)


def partner_pseudonym_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of this partner's pseudonyms and of ids as they see them, 32 bytes."""
    return _per_partner(root, Label.PARTNER_PSEUDONYM, partner_id)


def partner_witness_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of the witness of the history's head, 32 bytes."""
    return _per_partner(root, Label.PARTNER_WITNESS, partner_id)


def partner_salt_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of salts and decoys in this partner's bundles, 32 bytes."""
    return _per_partner(root, Label.PARTNER_SALT, partner_id)


def recovery_passphrase(recovery_secret: Secret) -> Secret:
    """Return what stands for a passphrase where recovery shares also open the journal: 64 hex digits.

    It goes through Argon2id like any passphrase, so that nothing tells such a slot from another.
    """
    return Secret(derive(recovery_secret, Label.RECOVERY).reveal().hex().encode("ascii"))


def two_words(digest: bytes) -> tuple[str, str]:
    """Return two words of a digest, 26 bits: shown for the last entry at unlock.

    Enough for an eye that knows yesterday's words; no proof against somebody who can choose
    the digest.
    """
    first, second = fingerprint_words(digest, count=2)
    return first, second


def _per_partner(root: Secret, label: Label, partner_id: bytes) -> Secret:
    if len(partner_id) < _LEAST_ID_BYTES:
        raise ValueError("a partner id is random and at least 10 bytes: never a name or a number")
    return derive(root, label, context=partner_id)
