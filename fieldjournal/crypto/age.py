"""age v1 files: sealed to recipients, opened with identities, streamed in constant memory.

Source: c2sp.org/age, version 1. What stock `age` writes opens here, and the reverse. The parts:

- `age_header`: the text header and its MAC
- `age_x25519`: the recipients we know
- `age_stream`: the payload in authenticated chunks
- `age_armor`: the text form, when reading

Rules of opening, in this order:
1. The header is well formed, or the file is foreign (`BundleForeign`).
2. Every stanza of a type we know is well formed, or the file is foreign.
3. One of the identities unwraps the file key, or the file is not for us (`BundleNotForUs`).
4. The MAC over the header verifies, or it was changed (`BundleTampered`).
5. Chunks are released one by one, each authenticated (`BundleTampered`, `BundleTruncated`).

Not built: scrypt (a passphrase), hybrid post-quantum and tagged recipients. Their stanzas are passed
over as the specification asks for unknown ones, so a file with nothing else is not for us. A further
recipient type is a module like `age_x25519` and one entry in `_unwrap`.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Final

from fieldjournal import errors
from fieldjournal.crypto import age_x25519
from fieldjournal.crypto.age_armor import looks_armored, unarmor
from fieldjournal.crypto.age_header import (
    FILE_KEY_BYTES,
    Stanza,
    read_age_header,
    write_age_header,
)
from fieldjournal.crypto.age_stream import open_payload, seal_payload
from fieldjournal.crypto.age_x25519 import (
    Identity,
    Recipient,
    generate_identity,
    parse_identity,
    parse_recipient,
)
from fieldjournal.crypto.intake import Intake
from fieldjournal.secret import Secret

__all__ = [
    "Identity",
    "PlainReader",
    "Recipient",
    "decrypt",
    "decrypt_with_file_key",
    "encrypt",
    "generate_identity",
    "identity_file",
    "parse_identity",
    "parse_identity_file",
    "parse_recipient",
]

_SCRYPT: Final = "scrypt"
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
    source: BinaryIO,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    progress: Callable[[int], None] | None = None,
) -> Secret:
    """Seal all of `source` into `target` and return the file key.

    The file key lets the writer read back what reached the medium (`decrypt_with_file_key`); it is
    the key to this one file, and is forgotten with the process. `progress` is told the plaintext
    bytes done so far.

    Raises: `PartnerKeyBad` for a recipient that would protect nothing; what `target.write` raises.
    """
    if not recipients:
        raise ValueError("a file is sealed to at least one recipient")
    file_key = Secret(secrets.token_bytes(FILE_KEY_BYTES))
    stanzas = [age_x25519.wrap(file_key, recipient) for recipient in recipients]
    target.write(write_age_header(stanzas, file_key))
    seal_payload(source, target, file_key, progress)
    return file_key


def decrypt(source: BinaryIO, identities: Iterable[Identity]) -> PlainReader:
    """Open an age file, armoured or not; the header is checked at once, chunks as they are read.

    Raises: `BundleForeign`, `BundleArmorDamaged`, `BundleNotForUs`, `BundleTampered`.
    """
    intake = Intake.from_file(source)
    return open_intake(unarmor(intake) if looks_armored(intake) else intake, identities)


def open_intake(intake: Intake, identities: Iterable[Identity]) -> PlainReader:
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


def _unwrap(stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> Secret | None:
    """Return the file key from the first stanza that one of the identities opens.

    The others are tried too: a malformed one makes the file foreign wherever it stands. A passphrase
    stanza stands alone or the file is foreign ("The scrypt recipient type"): whoever opens a file with
    a passphrase relies on nobody else having been able to write it.
    """
    if len(stanzas) > 1 and any(stanza.type == _SCRYPT for stanza in stanzas):
        raise errors.BundleForeign
    ours = [stanza for stanza in stanzas if stanza.type == age_x25519.STANZA_TYPE]
    opened = [age_x25519.unwrap(stanza, identity) for stanza in ours for identity in identities]
    return next((file_key for file_key in opened if file_key is not None), None)
