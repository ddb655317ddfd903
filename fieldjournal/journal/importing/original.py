"""The spreadsheet as a file: read with care before an import, taken away after it where wished.

Taking away means overwriting with random bytes, cutting to nothing and unlinking. No program can do
more to a file, and it is less than it looks: a flash disk writes beside the old pages, a journaling
or copying file system keeps them, and backups, cloud folders, the mail it came with, the recent-files
list and the copies the spreadsheet program made are other files. The front end has to say so.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path
from typing import Final

from fieldjournal.errors import BadFile, DiskTrouble
from fieldjournal.journal.importing.sheet import FILE_MAX

_CHUNK: Final = 1024 * 1024


def read_original(path: Path) -> bytes:
    """Return the bytes of a file that a person named.

    Raises:
        BadFile: `missing`, `is-a-directory`, `not-a-regular-file` (a pipe would hang), `too-large`,
            `unreadable`.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise BadFile(str(path), "is-a-directory")
        if not stat.S_ISREG(found.st_mode):
            raise BadFile(str(path), "not-a-regular-file")
        if found.st_size > FILE_MAX:
            raise BadFile(str(path), "too-large")
        with path.open("rb") as file:
            return file.read(FILE_MAX + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise BadFile(str(path), "missing") from None
    except (OSError, ValueError):
        raise BadFile(str(path), "unreadable") from None


def remove_original(path: Path) -> None:
    """Overwrite a file once with random bytes, then unlink it. A link is unlinked, its target too.

    Raises: `DiskTrouble`; the file may be overwritten already, never half removed and reported gone.
    """
    try:
        target = path.resolve(strict=True)
        with target.open("r+b", buffering=0) as file:
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
