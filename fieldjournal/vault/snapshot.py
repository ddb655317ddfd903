r"""What is inside a backup: one head page, then the store's pages as they are, under the master key.

| bytes         | content                                                              |
|---------------|----------------------------------------------------------------------|
| 0..15         | magic `fieldjournal-bk\n`                                            |
| 16..17        | format version, 1                                                    |
| 18..19        | zero                                                                 |
| 20..23        | pages N, big-endian like all numbers here                            |
| 24..31        | reserve: bytes of one store                                          |
| 32..63        | master key                                                           |
| 64..95        | head of the history, zero where there is none                        |
| 96..103       | revisions in the history                                             |
| 104..4095     | zero                                                                 |
| 4096..        | N pages of 4096 bytes, encrypted by SQLCipher under the master key   |
| behind them   | zero, up to the Padmé size                                           |

Rules:
- Only pages SQLite uses are copied; the noise behind them is made anew by who restores.
- Every page is authenticated as it is copied, and again as a backup is read: restoring refuses a store
  for one bad page, so no such store becomes a backup, and no such backup passes a rehearsal.
- While a snapshot is read, nothing is written: one read transaction holds the pages still, and every
  write of this program is refused until it ends.
- Pages are read through the vault's own descriptor: closing another one would end SQLite's locks.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldjournal.crypto.padding import padme
from fieldjournal.crypto.store_pages import StorePages
from fieldjournal.errors import BackupForeign, HistoryBroken, JournalNewer, StoreDamaged
from fieldjournal.paths import disk_errors
from fieldjournal.secret import Secret
from fieldjournal.vault import history, migrations
from fieldjournal.vault.files import PAGE
from fieldjournal.vault.vault import Vault

MAGIC: Final = b"fieldjournal-bk\n"
VERSION: Final = 1

_FIELDS: Final = struct.Struct(">16sH2xIQ32s32sQ")
_MOST_RESERVE: Final = 1 << 46
_PIECE: Final = 256 * PAGE


@dataclass(frozen=True)
class Head:
    """The first page of a backup; its master key is a `Secret`."""

    pages: int
    reserve: int
    master: Secret
    history: bytes
    revisions: int

    @property
    def size(self) -> int:
        """Bytes of head and pages, without padding."""
        return PAGE * (1 + self.pages)

    @property
    def padded_size(self) -> int:
        """Bytes of the whole plaintext."""
        return padme(self.size)

    def to_bytes(self) -> bytes:
        """Return the head page."""
        fields = (
            MAGIC,
            VERSION,
            self.pages,
            self.reserve,
            self.master.reveal(),
            self.history,
            self.revisions,
        )
        return _FIELDS.pack(*fields).ljust(PAGE, b"\0")


def read_head(untrusted: bytes) -> Head:
    """Return the head that these 4096 bytes are.

    Raises: `BackupForeign`; `JournalNewer` for a later format.
    """
    if len(untrusted) != PAGE or not untrusted.startswith(MAGIC):
        raise BackupForeign
    _, version, pages, reserve, master, head, revisions = _FIELDS.unpack_from(untrusted)
    if version > VERSION:
        raise JournalNewer(version, VERSION)
    found = Head(pages, reserve, Secret(master), head, revisions)
    if found.to_bytes() != untrusted or not PAGE * pages <= reserve <= _MOST_RESERVE or not pages:
        raise BackupForeign
    return found


def require_whole(vault: Vault, head: Head) -> None:
    """Refuse a restored store that is not what the backup's head says, text by text.

    Raises: `StoreDamaged`, `JournalNewer`, `HistoryBroken`, `BackupForeign`.
    """
    migrations.check(vault.db)
    if vault.db.all("PRAGMA cipher_integrity_check"):  # every page, also those nothing points to
        raise StoreDamaged("does-not-open")
    found = history.verify(vault)
    if not found.intact:
        raise HistoryBroken(found.first_wrong)
    if (found.head, found.revisions) != (head.history, head.revisions):
        raise BackupForeign
    for _reached, wrong in history.verify_texts(vault):
        if wrong:
            raise HistoryBroken(wrong)


@contextmanager
def still(vault: Vault) -> Iterator[Head]:
    """Hold the store still for a `with` block and return the head of what it holds.

    Raises: `HistoryBroken` where the chain does not verify: such a journal is looked at, not backed up.
    """
    with vault.reading():
        found = history.verify(vault)
        if not found.intact:
            raise HistoryBroken(found.first_wrong)
        yield Head(vault.used() // PAGE, vault.store_size, vault.master, found.head, found.revisions)


def plaintext(vault: Vault, head: Head) -> Iterator[bytes]:
    """Yield the plaintext of a backup, inside `still`.

    Raises: `StoreDamaged` where a page is not what was written there; `DiskTrouble`.
    """
    yield head.to_bytes()
    left, authentic = head.pages * PAGE, StorePages(head.master)
    for at in range(0, left, _PIECE):
        piece = vault.read_raw(at, min(_PIECE, left - at))
        if not authentic.take(piece):
            raise StoreDamaged("page")
        yield piece
    padding = head.padded_size - head.size
    while padding:
        piece = bytes(min(padding, _PIECE))
        padding -= len(piece)
        yield piece


def checked(head: Head, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the pages of a backup, in pieces of any length, each once all whole pages so far are authentic.

    `pieces` is what follows the head page; it is read to its end, so that its last byte is authenticated.

    Raises: `StoreDamaged` for a page that is not authentic under the head's master key; `BackupForeign`
    where there are fewer pages than the head says, or the padding is not zero.
    """
    pages, padding = head.pages * PAGE, head.padded_size - head.size
    authentic = StorePages(head.master)
    for piece in pieces:
        part, rest = piece[:pages], piece[pages:]
        pages, padding = pages - len(part), padding - len(rest)
        if any(rest):
            raise BackupForeign
        if not authentic.take(part):
            raise StoreDamaged("page")
        if part:
            yield part
    if pages or padding:
        raise BackupForeign


def write_pages(path: Path, head: Head, pieces: Iterator[bytes]) -> None:
    """Write the pages of a backup, which follow its head, into the empty store at `path`.

    Raises: as `checked`; `DiskFull`, `ReadOnly`, `DiskTrouble`.
    """
    with disk_errors(path):
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            for piece in checked(head, pieces):
                page = memoryview(piece)
                while page:
                    page = page[os.write(descriptor, page) :]
        finally:
            os.close(descriptor)
