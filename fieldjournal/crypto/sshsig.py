"""SSH signatures (PROTOCOL.sshsig), Ed25519 and SHA-512: what stock `ssh-keygen -Y verify` accepts."""

from typing import Final

from fieldjournal.secret import Secret

NAMESPACE: Final = "fieldjournal-bundle"


def public_key(seed: Secret) -> bytes:
    """Return the 32-byte Ed25519 public key of a 32-byte seed."""
    raise NotImplementedError


def sign(data: bytes, seed: Secret, namespace: str = NAMESPACE) -> str:
    """Return the armoured signature over `data`."""
    raise NotImplementedError


def verify(untrusted_signature: str, data: bytes, namespace: str = NAMESPACE) -> bytes:
    """Return the public key (32 bytes) that signed `data`. The caller must compare it."""
    raise NotImplementedError


def public_line(key: bytes, comment: str = "") -> str:
    """Return `ssh-ed25519 AAAA… comment`."""
    raise NotImplementedError


def parse_public_line(untrusted: str) -> bytes:
    """Return the 32-byte key of an `ssh-ed25519 AAAA…` line."""
    raise NotImplementedError


def allowed_signers_line(key: bytes, principal: str, namespace: str = NAMESPACE) -> str:
    """Return one line of an allowed_signers file, bound to the namespace."""
    raise NotImplementedError
