"""An own key pair to receive bundles with: an ordinary age identity file, which stock `age` reads too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.journal.files import read_text, write_new
from fieldjournal.journal.partner_card import fingerprint

FILE_MOST = 64 * 1024
"""Bytes of an identity file; ours has about 200."""


@dataclass(frozen=True)
class IdentityShown:
    """What may be shown of an identity: its public side."""

    recipient: str
    words: tuple[str, ...]


def new(path: Path, *, post_quantum: bool = False) -> IdentityShown:
    """Write a fresh identity to `path`, readable by its owner only; an existing file is never touched.

    What is sealed to a post-quantum one stays closed to a later quantum computer; who seals to it needs an
    age that knows `age1pq…` keys.

    Raises: `BadFile` ("file-exists"), `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    identity = age.generate_hybrid_identity() if post_quantum else age.generate_identity()
    created = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    write_new(path, age.identity_file(identity, created).reveal())
    return _shown(identity)


def show(path: Path) -> IdentityShown:
    """Return the public side of the first identity of a file. Raises: `BadFile`, `IdentityBad`."""
    return _shown(read_identities(path)[0])


def read_identities(path: Path) -> tuple[age.Identity, ...]:
    """Return the identities of a file. Raises: `BadFile`, `IdentityBad` with the path."""
    try:
        return age.parse_identity_file(read_text(path, FILE_MOST))
    except errors.IdentityBad:
        raise errors.IdentityBad(str(path)) from None


def _shown(identity: age.Identity) -> IdentityShown:
    recipient = str(identity.recipient)
    return IdentityShown(recipient, fingerprint(recipient))
