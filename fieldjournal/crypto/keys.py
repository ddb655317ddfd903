"""Every key that comes from the master key, and the two words of a digest."""

from fieldjournal.secret import Secret


def database_key(master: Secret) -> Secret:
    """Return SQLCipher's raw key as 160 lower-case hex digits: key 32 || HMAC key 32 || salt 16."""
    raise NotImplementedError


def journal_signing_root(master: Secret) -> Secret:
    """Return the root of all signing keys, 32 bytes."""
    raise NotImplementedError


def pseudonym_root(master: Secret) -> Secret:
    """Return the root of pseudonyms, witnesses and salts, 32 bytes."""
    raise NotImplementedError


def partner_signing_key(signing_root: Secret, partner_id: bytes) -> Secret:
    """Return the Ed25519 seed (32 bytes) that signs bundles for this partner; see `sshsig`."""
    raise NotImplementedError


def partner_pseudonym_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of this partner's pseudonyms and of ids as the partner sees them, 32 bytes."""
    raise NotImplementedError


def partner_witness_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of the witness of the history's head, 32 bytes."""
    raise NotImplementedError


def partner_salt_key(root: Secret, partner_id: bytes) -> Secret:
    """Return the key of salts and decoys in this partner's bundles, 32 bytes."""
    raise NotImplementedError


def two_words(digest: bytes) -> tuple[str, str]:
    """Return the two words shown for the last entry's digest at unlock."""
    raise NotImplementedError
