"""The spreadsheet as a file, read with care before an import."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fieldjournal.errors import BadFile
from fieldjournal.journal.files import SteadyFile
from fieldjournal.journal.importing.sheet import FILE_MAX

_PIECE: Final = 1 << 20


def read_original(path: Path) -> bytes:
    """Return the bytes of a file that a person named.

    Raises:
        BadFile: `missing`, `is-a-directory`, `is-a-link`, `not-a-regular-file` (a pipe would hang),
            `too-large`, `empty-file`, `changed-while-read`, `unreadable`.
    """
    file = SteadyFile(path)
    try:
        if file.size > FILE_MAX:
            raise BadFile(str(path), "too-large")
        return b"".join(file.pieces(_PIECE))
    finally:
        file.close()
