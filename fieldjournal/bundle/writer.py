"""From redacted records to one sealed file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.redacted import Outgoing
from fieldjournal.secret import Secret


@dataclass(frozen=True)
class Sending:
    """What a bundle says of itself, beside its records."""

    number: int
    """Counted per partner, from 1."""
    recipient: str
    """The partner's `age1…` key."""
    profile: str
    purpose: str
    """In words, as the sender typed it; goes through no redactor: the gate searches it."""
    language: str
    created: str
    """`2026-03-01`, or coarser."""
    witness: str = ""
    """Hex HMAC of the history's head with the partner's witness key; empty where not wanted."""


@dataclass(frozen=True)
class Sealed:
    """A bundle that reached the medium and was opened again from there."""

    path: Path
    size: int
    sha256: str
    records: int


@dataclass(frozen=True)
class Archive:
    """The plaintext of a bundle, in memory: every member by name."""

    members: Mapping[str, bytes]
    records: int


def compose(outgoing: Outgoing, sending: Sending, signing: Secret | None) -> Archive:
    """Return the plaintext members. Quick; call it where the interface's language may be switched."""
    raise NotImplementedError


def seal(
    archive: Archive,
    sending: Sending,
    protected: Protected,
    folder: Path,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Sealed:
    """Gate, pad, encrypt, write and test-open. Slow; takes immutable values only, so fit for a worker.

    Raises: `GateRefused`, `PartnerKeyBad`, `DiskFull`, `ReadOnly`, `Refused` when cancelled.
    """
    raise NotImplementedError
