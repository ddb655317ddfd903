"""The keyfile: 32 random bytes on a medium the person carries.

- Where a journal needs one, the passphrase alone opens nothing, and neither does the keyfile.
- Its content is never shown; its path is kept nowhere.
- A file of another size is refused: it may be the holiday photo of the same name.
"""

from __future__ import annotations

from pathlib import Path

from fieldjournal import errors
from fieldjournal.crypto.kdf import KEY_BYTES
from fieldjournal.journal.files import read_file, require_file, write_new
from fieldjournal.secret import Secret


def read_keyfile(path: Path) -> Secret:
    """Return the content of a keyfile. Raises: `BadFile`, with `not-a-keyfile` for another size."""
    content = read_file(path, KEY_BYTES) if require_file(path) == KEY_BYTES else b""
    if len(content) != KEY_BYTES:
        raise errors.BadFile(str(path), "not-a-keyfile")
    return Secret(content)


def write_keyfile(path: Path, content: Secret) -> None:
    """Write a new keyfile, readable by its owner alone, and read it back.

    A file that is there is never touched.

    Raises: `BadFile` ("file-exists"), `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    write_new(path, content.reveal())
    if read_keyfile(path) != content:
        raise errors.DiskTrouble(str(path))
