"""Files inside the store: their bytes in rows of 1 MiB, seen by nobody before they are whole.

- **Arriving.** Bytes come in by short transactions (`SLICE` rows each, below 4 MiB) under a row in state
  `arriving`. No record points to it. One last small transaction, the caller's, which also saves the
  record, makes it `whole`: after a kill at any moment there is all of a file or nothing of it.
- **Whole.** Nothing changes these bytes any more. `read` gives them back in order and compares their
  SHA-256 at the end; the digest also stands in the record, and with it in the chain of revisions.
- **Leaving.** An erasure that takes the last mention of a file out of its record, in every revision and
  draft, sets it to `leaving` in the same transaction; its rows then go by short transactions, zeroed by
  `secure_delete`. Deleting or editing a record, which can be undone, leaves its files alone.
- A small picture of it (`thumbnails`) goes in the transaction that sets it to `leaving`.
- What a kill or an end by the person leaves `arriving` or `leaving` is swept: `sweep`, after each unlock.
- A file belongs to the record it was attached to. Another record that names it loses it with that one.

    commitment = HMAC-SHA256(secret, "fieldjournal/1/attachment" 00 || SHA-256 (32) || size (8, big-endian))

`secret` is 32 random bytes, drawn for each file and destroyed with it. The commitment can be given away:
it says nothing of the file to anybody (also not to one who guesses it) until secret and file are shown.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Ambiguous, NotFound, StoreDamaged
from fieldjournal.vault import settings, thumbnails
from fieldjournal.vault.vault import Vault

CHUNK: Final = 1 << 20
"""Bytes in one row; only a file's last row has fewer."""

SLICE: Final = 3
"""Rows in one transaction: below `vault.MOST_ROOM` with their pages."""

_PLACES: Final = 1 << 24
"""Rows a file may have: 16 TiB. A row's key is the file's number times this, plus its place from 0."""

_ROOM_FOR_ROW: Final = 264 * 4096
"""Pages a row takes: 4012 bytes of it fit on a page of 4096."""

_COMMITMENT: Final = b"fieldjournal/1/attachment\0"


@dataclass(frozen=True, repr=False)
class Attachment:
    """A whole file in the store. `record` is the id of the record it belongs to."""

    n: int
    id: str
    record: str
    size: int
    sha256: bytes
    secret: bytes

    @property
    def commitment(self) -> bytes:
        """What may be given away now to prove later that these very bytes were here."""
        told = self.sha256 + self.size.to_bytes(8, "big")
        return hmac.digest(self.secret, _COMMITMENT + told, "sha256")


def room_for(size: int) -> int:
    """Return how many bytes of the store a file of `size` bytes takes."""
    rows = -(-size // CHUNK)
    return rows * _ROOM_FOR_ROW + (SLICE + 1) * _ROOM_FOR_ROW


class Arrival:
    """A file on its way in; not there for anybody until `complete`."""

    def __init__(self, vault: Vault) -> None:
        """Begin. Raises: `DiskTrouble`."""
        self._vault = vault
        self.id = random_id()
        with vault.transaction():
            self._n = vault.db.run(
                "INSERT INTO attachment (id, record, state, size, secret) VALUES (?, '', 'arriving', 0, ?)",
                (self.id, secrets.token_bytes(32)),
            )
        self._digest = hashlib.sha256()
        self._rows = 0
        self.size = 0

    @property
    def sha256(self) -> bytes:
        """The digest of what was written so far."""
        return self._digest.digest()

    def write(self, pieces: Sequence[bytes]) -> None:
        """Add up to `SLICE` pieces of `CHUNK` bytes; only the file's last one may be shorter.

        Raises: `DiskTrouble`; then the arrival is over.
        """
        with self._vault.transaction(len(pieces) * _ROOM_FOR_ROW):
            for piece in pieces:
                self._vault.db.run("INSERT INTO chunk (place, bytes) VALUES (?, ?)", (self._place(), piece))
                self._rows += 1
                self.size += len(piece)
                self._digest.update(piece)

    def _place(self) -> int:
        return self._n * _PLACES + self._rows

    def complete(self, record_id: str) -> None:
        """Make it whole as a file of a record, inside the transaction that saves the record."""
        self._vault.db.run(
            "UPDATE attachment SET record = ?, state = 'whole', size = ?, sha256 = ? WHERE n = ?",
            (record_id, self.size, self.sha256, self._n),
        )


_COLUMNS: Final = "n, id, record, size, sha256, secret"


def get(vault: Vault, file_id: str) -> Attachment:
    """Return a whole file by its id. Raises: `NotFound`."""
    found = vault.db.first(f"SELECT {_COLUMNS} FROM attachment WHERE id = ? AND state = 'whole'", (file_id,))
    if found is None:
        raise NotFound("file", file_id)
    return Attachment(*found)


def whole(vault: Vault) -> tuple[str, ...]:
    """Return the ids of all files that are whole, in the order they came."""
    found = vault.db.all("SELECT id FROM attachment WHERE state = 'whole' ORDER BY n")
    return tuple(each for (each,) in found)


def id_beginning(vault: Vault, beginning: str) -> str:
    """Return the one file's id that begins so. Raises: `NotFound`, `Ambiguous`."""
    begin = beginning.lower()
    found = vault.db.all(
        "SELECT id FROM attachment WHERE id >= ? AND id < ? AND state = 'whole' ORDER BY id",
        (begin, begin + "\U0010ffff"),
    )
    if not found or not begin:
        raise NotFound("file", beginning)
    if len(found) > 1 and found[0][0] != begin:
        raise Ambiguous("file", beginning, len(found))
    return str(found[0][0])


def read(vault: Vault, file_id: str) -> Iterator[bytes]:
    """Yield a file's bytes, a row at a time; nothing is held open between two rows.

    The last piece comes only when everything before it and itself fit the digest.

    Raises: `NotFound`; `StoreDamaged` where a row is missing or the bytes are not what came in.
    """
    held = get(vault, file_id)
    digest, left, place, last = hashlib.sha256(), held.size, held.n * _PLACES, b""
    while left > 0:
        found = vault.db.first("SELECT bytes FROM chunk WHERE place = ?", (place,))
        if found is None:
            raise StoreDamaged("attachment")
        if last:
            yield last
        last = found[0]
        digest.update(last)
        left, place = left - len(last), place + 1
    if left or not hmac.compare_digest(digest.digest(), held.sha256):
        raise StoreDamaged("attachment")
    yield last


def part(vault: Vault, file_id: str, begin: int, size: int) -> bytes:
    """Return up to `size` bytes from the byte `begin` on, without the rest of the file.

    Not compared with the digest, which is of the whole; the store's pages are authenticated all the same.

    Raises: `NotFound`; `StoreDamaged` where a row is missing.
    """
    held = get(vault, file_id)
    end = min(begin + size, held.size)
    made = bytearray()
    for row in range(begin // CHUNK, -(-end // CHUNK)):
        found = vault.db.first("SELECT bytes FROM chunk WHERE place = ?", (held.n * _PLACES + row,))
        if found is None:
            raise StoreDamaged("attachment")
        made += found[0]
    at = begin % CHUNK
    return bytes(made[at : at + max(end - begin, 0)])


def let_go(vault: Vault, record_id: str, kept: Collection[str] = ()) -> None:
    """Set a record's files to leave, but for the `kept` ids, inside the caller's transaction.

    The secret goes at once: from here on nobody can confirm a commitment. So does what settings keep of them.
    """
    rows = vault.db.all("SELECT n, id FROM attachment WHERE record = ?", (record_id,))
    gone = {file_id: n for n, file_id in rows if file_id not in kept}
    for n in gone.values():
        vault.db.run("UPDATE attachment SET state = 'leaving', secret = zeroblob(32) WHERE n = ?", (n,))
        thumbnails.drop(vault, n)
    settings.forget_files(vault.db, gone)


def is_swept(vault: Vault) -> bool:
    """Whether nothing is left of files that did not become whole or are to leave."""
    return not _left(vault)


def sweep(vault: Vault, *, erased_only: bool = False) -> Iterator[tuple[int, int]]:
    """Destroy what is left of such files, a short transaction at a time; yields (rows gone, in all).

    A file that begins to arrive after the first step is left alone; with `erased_only` every one that is
    arriving.

    Raises: `DiskTrouble`; the next call goes on from there.
    """
    left = _left(vault, erased_only=erased_only)
    total = sum(_count(vault, n) for n, _id in left)
    gone = 0
    for n, file_id in left:
        while places := _places(vault, n, file_id):
            with vault.transaction():
                for place in places:
                    vault.db.run("DELETE FROM chunk WHERE place = ?", (place,))
            gone += len(places)
            yield gone, total
        with vault.transaction():
            vault.db.run("DELETE FROM attachment WHERE id = ? AND state <> 'whole'", (file_id,))


def _left(vault: Vault, *, erased_only: bool = False) -> list[tuple[int, str]]:
    found = vault.db.all("SELECT n, id, state FROM attachment WHERE state <> 'whole' ORDER BY n")
    return [(n, file_id) for n, file_id, state in found if state == "leaving" or not erased_only]


def _span(n: int) -> tuple[int, int]:
    return n * _PLACES, (n + 1) * _PLACES - 1


def _count(vault: Vault, n: int) -> int:
    return int(vault.db.one("SELECT count(*) FROM chunk WHERE place BETWEEN ? AND ?", _span(n))[0])


def _places(vault: Vault, n: int, file_id: str) -> list[Any]:
    """Return the next rows to go, none once the file is gone: its number may be another file's by then."""
    found = vault.db.all(
        "SELECT place FROM chunk WHERE place BETWEEN ? AND ?"
        " AND EXISTS (SELECT 1 FROM attachment WHERE id = ? AND state <> 'whole')"
        " ORDER BY place LIMIT ?",
        (*_span(n), file_id, SLICE),
    )
    return [place for (place,) in found]
