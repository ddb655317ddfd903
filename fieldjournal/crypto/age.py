"""age v1 files: sealed to recipients, opened with identities, streamed in constant memory.

Source: c2sp.org/age, version 1. What stock `age` writes opens here, and the reverse. The parts:

- `age_header`: the text header and its MAC
- `age_x25519`, `age_hybrid`, `age_scrypt`: the recipient types, and `age_keys`: their text
- `age_stream`: the payload in authenticated chunks
- `age_armor`: the text form, when reading

Rules of opening, in this order:
1. The header is well formed, or the file is foreign (`BundleForeign`).
2. Every stanza of a type we know is well formed, or the file is foreign.
3. One of the identities unwraps the file key, or the file is not for us (`BundleNotForUs`).
4. The MAC over the header verifies, or it was changed (`BundleTampered`).
5. Chunks are released one by one, each authenticated (`BundleTampered`, `BundleTruncated`).

Rules of sealing: a passphrase stands alone, and a hybrid recipient never beside one that is not, which
would give away what it protects.

Not built: tagged and plugin recipients. Their stanzas are passed over as the specification asks for
unknown ones, so a file with nothing else is not for us. A further recipient type is a module like
`age_x25519` and one line in `age_keys`.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Final, TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import age_hybrid, age_x25519
from fieldjournal.crypto.age_armor import looks_armored, unarmor
from fieldjournal.crypto.age_header import (
    FILE_KEY_BYTES,
    Stanza,
    read_age_header,
    write_age_header,
)
from fieldjournal.crypto.age_keys import Identity, Recipient, parse_identity, parse_recipient
from fieldjournal.crypto.age_scrypt import STANZA_TYPE as SCRYPT
from fieldjournal.crypto.age_scrypt import Passphrase
from fieldjournal.crypto.age_stream import open_payload, seal_payload
from fieldjournal.crypto.intake import Intake, Readable
from fieldjournal.secret import Secret

__all__ = [
    "Identity",
    "Opener",
    "Passphrase",
    "PlainReader",
    "Recipient",
    "Sealer",
    "decrypt",
    "decrypt_with_file_key",
    "encrypt",
    "generate_hybrid_identity",
    "generate_identity",
    "identity_file",
    "parse_identity",
    "parse_identity_file",
    "parse_recipient",
]

Sealer: TypeAlias = Recipient | Passphrase
"""What a file can be sealed to."""

Opener: TypeAlias = Identity | Passphrase
"""What can open a file."""

generate_identity = age_x25519.generate_identity
generate_hybrid_identity = age_hybrid.generate_identity

_MOST_IDENTITIES: Final = 1000


class PlainReader:
    """The plaintext of an age file: iterate over authenticated chunks, or `read(size)`.

    Only the end of the iteration (or b"" from `read`) says that the file was complete.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._intake = Intake(chunks)

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` authenticated bytes, all that is left when negative, b"" at the end.

        Raises: `BundleTampered`, `BundleTruncated`, `BundleArmorDamaged`.
        """
        if size < 0:
            return b"".join(self)
        return self._intake.read(size)

    def __iter__(self) -> Iterator[bytes]:
        """Yield authenticated pieces of at most 64 KiB, after what `read` has taken.

        Raises: as `read`.
        """
        while piece := self._intake.next_piece():
            yield piece


def identity_file(identity: Identity, created: str) -> Secret:
    """Return an identity file as `age-keygen` writes it; `created` is an RFC 3339 time."""
    head = f"# created: {created}\n# public key: {identity.recipient}\n"
    return Secret(head.encode("utf-8") + identity.to_text().reveal() + b"\n")


def parse_identity_file(untrusted: str) -> tuple[Identity, ...]:
    """Return the identities of a file: one per line, empty lines and `#` comments passed over.

    Raises: `IdentityBad` when there is none, or any line is something else.
    """
    lines = [line.strip() for line in untrusted.splitlines()]
    keys = [line for line in lines if line and not line.startswith("#")]
    if not 0 < len(keys) <= _MOST_IDENTITIES:
        raise errors.IdentityBad
    return tuple(parse_identity(key) for key in keys)


def encrypt(
    source: Readable,
    target: BinaryIO,
    recipients: Sequence[Sealer],
    *,
    progress: Callable[[int], None] | None = None,
) -> Secret:
    """Seal all of `source` into `target` and return the file key.

    The file key lets the writer read back what reached the medium (`decrypt_with_file_key`); it is
    the key to this one file, and is forgotten with the process. `progress` is told the plaintext
    bytes done so far.

    Raises: `PartnerKeyBad` for a recipient that would protect nothing; `ValueError` for recipients that
    may not stand together; what `target.write` raises.
    """
    _stand_together(recipients)
    file_key = Secret(secrets.token_bytes(FILE_KEY_BYTES))
    stanzas = [recipient.wrap(file_key) for recipient in recipients]
    target.write(write_age_header(stanzas, file_key))
    seal_payload(source, target, file_key, progress)
    return file_key


def decrypt(source: BinaryIO, identities: Iterable[Opener]) -> PlainReader:
    """Open an age file, armoured or not; the header is checked at once, chunks as they are read.

    Raises: `BundleForeign`, `BundleArmorDamaged`, `BundleNotForUs`, `BundleTampered`.
    """
    intake = Intake.from_file(source)
    return open_intake(unarmor(intake) if looks_armored(intake) else intake, identities)


def open_intake(intake: Intake, identities: Iterable[Opener]) -> PlainReader:
    """Open a binary age file that an intake stands at the beginning of.

    Raises: as `decrypt`.
    """
    header = read_age_header(intake)
    file_key = _unwrap(header.stanzas, tuple(identities))
    if file_key is None:
        raise errors.BundleNotForUs
    header.check_mac(file_key)
    return PlainReader(open_payload(intake, file_key))


def decrypt_with_file_key(source: BinaryIO, file_key: Secret) -> PlainReader:
    """Open a binary age file with the key `encrypt` returned: the test-opening after sealing.

    Raises: `BundleForeign`, `BundleTampered`.
    """
    intake = Intake.from_file(source)
    read_age_header(intake).check_mac(file_key)
    return PlainReader(open_payload(intake, file_key))


def _stand_together(recipients: Sequence[Sealer]) -> None:
    if not recipients:
        raise ValueError("a file is sealed to at least one recipient")
    if len(recipients) > 1 and any(isinstance(recipient, Passphrase) for recipient in recipients):
        raise ValueError("a passphrase stands alone")
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise ValueError("a hybrid recipient beside another kind would protect nothing more than that")


def _unwrap(stanzas: Sequence[Stanza], identities: Sequence[Opener]) -> Secret | None:
    """Return the file key from the first stanza that one of the identities opens.

    The others are tried too: a malformed one makes the file foreign wherever it stands. A passphrase
    stanza stands alone or the file is foreign ("The scrypt recipient type").
    """
    if len(stanzas) > 1 and any(stanza.type == SCRYPT for stanza in stanzas):
        raise errors.BundleForeign
    opened = [
        identity.unwrap(stanza)
        for stanza in stanzas
        for identity in identities
        if identity.stanza_type == stanza.type
    ]
    return next((file_key for file_key in opened if file_key is not None), None)
