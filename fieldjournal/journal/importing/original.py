"""The spreadsheet as a file, read with care before an import."""

from __future__ import annotations

import stat
from pathlib import Path

from fieldjournal.errors import BadFile
from fieldjournal.journal.importing.sheet import FILE_MAX


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
