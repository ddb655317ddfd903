"""Taking away a plaintext file that was taken into the journal: a table, a picture, a recording.

Taking away means overwriting with random bytes, cutting to nothing and unlinking. No program can do
more to a file, and it is less than it looks: a flash disk writes beside the old pages, a journaling
or copying file system keeps them, and backups, cloud folders, the mail it came with, the recent-files
list and the copies other programs made are other files. The front end has to say so.

Only what was taken in goes: a table that somebody went on writing in holds what the journal does not.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path
from typing import Final

from fieldjournal.errors import BadFile, DiskTrouble

_CHUNK: Final = 1024 * 1024


def mark(taken: bytes) -> str:
    """Return by what the bytes that were taken in are known later: their SHA-256, hex."""
    return hashlib.sha256(taken).hexdigest()


def remove_original(path: Path, sha256: str) -> None:
    """Overwrite a file once with random bytes, then unlink it. A link is unlinked, its target too.

    `sha256` is of what was taken in, hex.

    Raises: `BadFile` ("changed-since-taken") for another content, which stays as it is; `DiskTrouble`: the
    file may be overwritten already, never half removed and reported gone.
    """
    try:
        target = path.resolve(strict=True)
        with target.open("r+b", buffering=0) as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                raise BadFile(str(path), "changed-since-taken")
            file.seek(0)
            left = os.fstat(file.fileno()).st_size
            while left > 0:
                left -= file.write(secrets.token_bytes(min(left, _CHUNK)))
            os.fsync(file.fileno())
            file.truncate(0)
            os.fsync(file.fileno())
        target.unlink()
        path.unlink(missing_ok=True)
    except OSError:
        raise DiskTrouble(str(path)) from None
