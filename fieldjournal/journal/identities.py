"""An own key pair to receive bundles with: an ordinary age identity file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class IdentityShown:
    """What may be shown of an identity: its public side."""

    recipient: str
    words: tuple[str, ...]


def new(path: Path) -> IdentityShown:
    """Write a fresh identity to `path`, readable by its owner only; an existing file is never touched.

    Raises: `BadFile` ("file-exists"), `DiskTrouble`.
    """
    raise NotImplementedError


def show(path: Path) -> IdentityShown:
    """Return the public side of an identity file. Raises: `BadFile`, `IdentityBad`."""
    raise NotImplementedError
