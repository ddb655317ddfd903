"""A keyfile by its path and digest: what is known of it, to destroy it. Standard library only, no secrets.

It lies on a medium of its own, which may be away, or another at the same place: what is not the very file
that was known is left alone.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldjournal.erase import noise, opened

KEYFILE_BYTES: Final = 32
"""The size of every keyfile."""


@dataclass(frozen=True)
class Keyfile:
    """A keyfile by its path, which is no link, and its digest.

    The digest tells nothing of 32 random bytes, and the same file is known by it and no other.
    """

    path: Path
    digest: str


def keyfile_at(path: Path) -> Keyfile | None:
    """Return what to know of the keyfile at `path` to destroy it later; None where there is none."""
    try:
        real = path.resolve(strict=True)
        with opened(real, os.O_RDONLY) as file:
            content = file.read(KEYFILE_BYTES + 1)
    except (OSError, RuntimeError):
        return None
    return Keyfile(real, hashlib.sha256(content).hexdigest()) if len(content) == KEYFILE_BYTES else None


def wipe_keyfile(keyfile: Keyfile) -> bool:
    """Put noise on a keyfile, where that medium is plugged in; another file at its path is left alone.

    It comes after the slots: without them it opens nothing here, only copies made earlier.
    """
    try:
        with opened(keyfile.path) as file:
            content = file.read(KEYFILE_BYTES + 1)
            if hashlib.sha256(content).hexdigest() != keyfile.digest:
                return False
            noise(file.fileno(), 0, KEYFILE_BYTES)
    except OSError:
        return False
    return True
