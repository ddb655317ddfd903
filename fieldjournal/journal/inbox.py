"""The partner's side: opening a bundle and checking who made it. Needs no journal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Verified:
    """What a bundle proves of itself."""

    files: int
    signed: bool
    signer: str = ""
    """`ssh-ed25519 AAAA…` of whoever signed; empty where unsigned."""
    signer_words: tuple[str, ...] = ()
    signer_expected: bool = False
    """A key was asked for, and it is this one."""
    bundle_number: int = 0
    recipient: str = ""
    purpose: str = ""


@dataclass(frozen=True)
class Opened:
    """A bundle that was opened. `folder` is None when nothing was to be written."""

    verified: Verified
    names: tuple[str, ...]
    size: int
    """Bytes of all files together."""
    folder: Path | None


def open_bundle(path: Path, identity_file: Path, out: Path | None) -> Opened:
    """Open a bundle with an identity file and write it to `out`, a folder that must not exist.

    Everything is checked before anything is written.

    Raises: `IdentityBad`, `BadFile`, a leaf of `BundleRefused`, `DiskTrouble`.
    """
    raise NotImplementedError


def verify_bundle(path: Path, *, identity_file: Path | None = None, signer: str = "") -> Verified:
    """Check an opened bundle's folder, or a sealed bundle with its identity.

    `signer` is the expected `ssh-ed25519 …` line or a file with one.

    Raises: `ManifestWrong`, `SignatureWrong`, and as `open_bundle`.
    """
    raise NotImplementedError
