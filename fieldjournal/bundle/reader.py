"""Opening what somebody sent, and verifying it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fieldjournal.crypto.age import Identity


@dataclass(frozen=True)
class Verified:
    """What held when a bundle was checked; a check that fails raises instead."""

    number: int
    recipient: str
    purpose: str
    profile: str
    created: str
    records: int
    files: tuple[str, ...]
    signer: str
    """`ssh-ed25519 AAAA…` of whoever signed; empty for an unsigned bundle."""
    pinned: bool
    """Whether that is the signer the caller asked for."""


@dataclass(frozen=True)
class Opened:
    """A bundle that was opened, verified and, where wanted, written to a new folder."""

    verified: Verified
    folder: Path | None


def open_bundle(
    source: BinaryIO, identities: tuple[Identity, ...], out: Path | None = None, *, signer: str = ""
) -> Opened:
    """Open a sealed bundle and write its files to `out`, a folder that must not exist yet.

    Raises: every leaf of `BundleRefused`; `Refused("file-exists")`, `DiskFull`, `ReadOnly`.
    """
    raise NotImplementedError


def verify_folder(folder: Path, *, signer: str = "") -> Verified:
    """Verify what stock tools unpacked: manifest, digests and signature.

    Raises: `ManifestWrong`, `SignatureWrong`, `BundleUnsafe`, `BadFile`.
    """
    raise NotImplementedError
