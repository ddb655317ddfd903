"""An open journal: one connection, its roster's slot, the keys made from its master key, and its files.

- A write goes through `transaction`: room first, then one short transaction, then the times of both
  stores. Transactions inside one another are one.
- The reserve is enlarged *before* a transaction begins: what SQLite itself adds to the file inside one is
  cut off by a rollback.
- While the store is held still for a backup (`reading`), every write is refused.
- A journal that is visited from the one beside it borrows header and lock, and the other's descriptor when
  both stores grow.
- The store's own descriptor is opened before the connection and closed after it: POSIX ends all locks
  of a process on a file when it closes any descriptor of it.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from fieldjournal.crypto.keys import database_key, journal_signing_root, pseudonym_root
from fieldjournal.crypto.keyslots import OpenedSlot
from fieldjournal.errors import BackupRunning, DiskFull, DiskTrouble, FieldjournalError
from fieldjournal.paths import disk_errors
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.files import PAGE, JournalFiles, Progress
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.pace import Pace

MOST_ROOM: Final = 4 << 20
"""Bytes a write transaction may need; larger work comes in several transactions."""


class Vault:
    """Owned by `journal.session`; everything else in this layer is functions over it."""

    def __init__(
        self, files: JournalFiles, header: HeaderFile, opened: OpenedSlot, *, beside: Vault | None = None
    ) -> None:
        """Open the store that `opened` names; `beside` is the open journal from which this one is visited.

        Raises: `StoreDamaged`, `ReadOnly`, `DiskTrouble`.
        """
        self.files = files
        self.header = header
        self.slot = opened.slot
        self.store = opened.store
        self.master = opened.master
        self.needs_keyfile = opened.needs_keyfile
        self.signing_root = journal_signing_root(opened.master)
        self.pseudonym_root = pseudonym_root(opened.master)
        self.at = ""
        """What is written counts as written then (UTC, ISO 8601), where somebody set it: in a decoy."""
        self._depth = 0
        self._still = False
        self._visited_from = beside
        path = files.stores[opened.store]
        with disk_errors(path):
            self._descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            self.db = Connection(path, database_key(opened.master))
        except BaseException:
            os.close(self._descriptor)
            raise

    @property
    def folder(self) -> Path:
        """The journal's folder."""
        return self.files.folder

    @property
    def store_size(self) -> int:
        """Bytes of one store: the reserve."""
        return os.fstat(self._descriptor).st_size

    def used(self) -> int:
        """Return how many bytes of the store SQLite uses."""
        pages = self.db.pragma("page_count")
        assert isinstance(pages, int)
        return pages * PAGE

    def room(self) -> int:
        """Return how many bytes can still be written: behind SQLite's pages, and in pages it freed."""
        freed = self.db.pragma("freelist_count")
        assert isinstance(freed, int)
        return self.store_size - self.used() + freed * PAGE

    def need(self, room: int, progress: Progress | None = None) -> None:
        """Double both stores until `room` bytes are free. Raises: `DiskFull`, `DiskTrouble`."""
        self.grow(self._size_for(room), progress)

    def growth(self, room: int) -> int:
        """Return by how many bytes both stores together have to grow so that `room` are free."""
        return 2 * (self._size_for(room) - self.store_size)

    def _size_for(self, room: int) -> int:
        size, missing = self.store_size, room - self.room()
        while size - self.store_size < missing:
            size *= 2
        return size

    def making_room(self, room: int) -> Generator[tuple[int, int], None, None]:
        """Like `need`, step by step with time for other work between; yields (bytes done, in all).

        Given up in the middle, both stores get back their size, as far as nothing was written there.

        Raises: `DiskFull` before anything is written where free space is too small; `DiskTrouble`.
        """
        before, size = self.store_size, self._size_for(room)
        self.files.require_free(2 * (size - before))
        try:
            for done, total in self.growing(size):
                yield 2 * done, 2 * total
        finally:
            if self.store_size < size:
                self.files.cut_back(self.store, self._descriptor, max(before, self.used() + MOST_ROOM))

    def growing(self, size: int) -> Generator[tuple[int, int], None, None]:
        """Like `grow`, in steps; yields (bytes this store grew by, bytes it shall). Raises: as `grow`."""
        before, pace = self.store_size, Pace()
        while self.store_size < size:
            with pace.step():
                self.grow(min(self.store_size + pace.size, size))
            yield self.store_size - before, size - before

    def grow(self, size: int, progress: Progress | None = None) -> None:
        """Bring both stores to `size` bytes. Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`."""
        if size > self.store_size:
            beside = self._visited_from._descriptor if self._visited_from else None  # noqa: SLF001 - its like
            self.files.grow(self.store, self._descriptor, size, progress, beside=beside)

    @contextmanager
    def transaction(self, room: int = 0) -> Iterator[None]:
        """Make what happens inside last as a whole, or not at all.

        `room` is how many bytes it may add, where that is more than a record's worth.

        Raises: `DiskFull`, `ReadOnly`, `DiskTrouble`, `BackupRunning`.
        """
        if self._still:
            raise BackupRunning
        if self._depth:
            yield
            return
        self._make_room(room)
        self.db.run("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            self.db.run("COMMIT")
        except BaseException:
            if self.db.in_transaction:
                self.db.run("ROLLBACK")
            raise
        finally:
            self._depth = 0
            self.settle()

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Refuse every write for a `with` block: another journal of the folder is being written.

        Raises: `BackupRunning` where the store is held still already, for a backup.
        """
        if self._still:
            raise BackupRunning
        self._still = True
        try:
            yield
        finally:
            self._still = False

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold the store still for a `with` block: one read transaction, and no write."""
        self.db.run("BEGIN")
        self._still = True
        try:
            self.db.one("SELECT count(*) FROM sqlite_master")  # a transaction holds nothing before it reads
            yield
        finally:
            self._still = False
            self.db.run("ROLLBACK")

    def read_raw(self, at: int, size: int) -> bytes:
        """Return bytes of the store as they stand on the disk, encrypted. Raises: `DiskTrouble`."""
        path = self.files.stores[self.store]
        with disk_errors(path):
            os.lseek(self._descriptor, at, os.SEEK_SET)
            made = b""
            while len(made) < size:
                more = os.read(self._descriptor, size - len(made))
                if not more:
                    raise DiskTrouble(str(path))
                made += more
            return made

    def _make_room(self, room: int) -> None:
        """Enlarge the reserve in time; a full disk is no reason while the work at hand still fits."""
        usual = min(MOST_ROOM, self.store_size // 4)
        try:
            self.need(max(room, usual))
        except DiskFull:
            if self.room() < max(room, PAGE * 16):
                raise

    def settle(self) -> None:
        """Bring both stores to one size and time: after a transaction, and at unlock after a kill.

        What was committed stays committed, whatever the disk says here.
        """
        with suppress(FieldjournalError, OSError):
            if self._visited_from is None:  # else the one beside sees to it, with its own descriptor
                self.files.even_out(self.store, self._descriptor)
        with suppress(FieldjournalError):
            self.files.set_times()

    def close(self) -> None:
        """Close the store, set the times, end the lock. A second call does nothing."""
        if self._descriptor < 0:
            return
        try:
            self.db.close()
        finally:
            os.close(self._descriptor)
            self._descriptor = -1
            with suppress(FieldjournalError):
                self.files.set_times()
            if self._visited_from is None:
                self.header.close()
