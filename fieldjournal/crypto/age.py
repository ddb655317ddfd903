"""age v1 files: sealed to recipients, opened with identities, streamed in constant memory."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from fieldjournal.secret import Secret


@dataclass(frozen=True, slots=True)
class Recipient:
    """A public age key: `str()` is its `age1…` text."""

    point: bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """A private age key; its text is only given as a `Secret`."""

    scalar: Secret

    @property
    def recipient(self) -> Recipient:
        """The public key that seals to this identity."""
        raise NotImplementedError

    def to_text(self) -> Secret:
        """Return `AGE-SECRET-KEY-1…` (ASCII)."""
        raise NotImplementedError


def generate_identity() -> Identity:
    """Return a fresh X25519 identity."""
    raise NotImplementedError


def parse_identity(untrusted: str) -> Identity:
    """Return the identity of one `AGE-SECRET-KEY-1…`."""
    raise NotImplementedError


def parse_identity_file(untrusted: str) -> tuple[Identity, ...]:
    """Return the identities of a file as `age-keygen` writes it: one per line, `#` comments."""
    raise NotImplementedError


def identity_file(identity: Identity, created: str) -> Secret:
    """Return the text of an identity file as `age-keygen` writes it."""
    raise NotImplementedError


def parse_recipient(untrusted: str) -> Recipient:
    """Return the recipient of one `age1…`."""
    raise NotImplementedError


def encrypt(
    source: BinaryIO,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    progress: Callable[[int], None] | None = None,
) -> Secret:
    """Seal `source` into `target`; return the file key, so the writer can read back what it wrote."""
    raise NotImplementedError


class PlainReader:
    """The plaintext of an age file: iterate for authenticated chunks, or `read(size)`."""

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` authenticated bytes, b"" at the authenticated end."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[bytes]:
        """Yield authenticated chunks of at most 64 KiB."""
        raise NotImplementedError


def decrypt(source: BinaryIO, identities: Iterable[Identity]) -> PlainReader:
    """Open an age file, armoured or not. Nothing is released before it is authenticated."""
    raise NotImplementedError


def decrypt_with_file_key(source: BinaryIO, file_key: Secret) -> PlainReader:
    """Open an age file with the key `encrypt` returned: the test-opening after sealing."""
    raise NotImplementedError
