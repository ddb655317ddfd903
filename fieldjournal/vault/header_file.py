"""The header on the disk: opened once, locked, read and written in place through one descriptor.

A slot is overwritten where it stands and synced. There is never a second copy of the header beside it:
that would survive a wipe.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldjournal.crypto.header import BLOCK, HEADER_BYTES, slot_offset
from fieldjournal.errors import JournalMissing
from fieldjournal.paths import disk_errors, sync
from fieldjournal.vault.lock import OneInstance, refuse_held


class HeaderFile:
    """The header, held for this process alone until `close`."""

    def __init__(self, path: Path) -> None:
        """Open and lock. Raises: `JournalMissing`, `JournalBusy`, `ReadOnly`, `DiskTrouble`."""
        self._path = path
        if not path.is_file():
            raise JournalMissing(str(path.parent))
        with disk_errors(path):
            refuse_held(path)
            self._descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            self._lock = OneInstance(self._descriptor)
        except BaseException:
            os.close(self._descriptor)
            raise

    def read(self) -> bytes:
        """Return the whole file, at most one byte more than a header has."""
        with disk_errors(self._path):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            return os.read(self._descriptor, HEADER_BYTES + 1)

    def write_all(self, content: bytes) -> None:
        """Write the whole header, at set-up; never again."""
        with disk_errors(self._path):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            if os.write(self._descriptor, content) != HEADER_BYTES:
                raise OSError
        self.sync()

    def write_slot(self, slot: int, content: bytes) -> None:
        """Put `content` (4096 bytes) over one slot; `sync` makes it last."""
        if len(content) != BLOCK:
            raise ValueError("a slot is 4096 bytes")
        with disk_errors(self._path):
            os.lseek(self._descriptor, slot_offset(slot), os.SEEK_SET)
            if os.write(self._descriptor, content) != BLOCK:
                raise OSError

    def sync(self) -> None:
        """Wait until the disk holds what was written."""
        with disk_errors(self._path):
            sync(self._descriptor)

    def close(self) -> None:
        """End the lock."""
        if self._descriptor >= 0:
            self._lock.release()
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
