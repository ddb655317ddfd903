"""Changes made to many records at once: which revisions belong to one, what is left to do of one cut off.

- A batch has an id; `batched` names its revisions by their place in the chain. No text is kept of it: what it
  changed is what its revisions differ in from those before them.
- One that fits into a single transaction is written whole in it. A longer one is noted first with all it is
  going to do (`intent`), then written in slices, then the note is emptied. Cut off in between, the next
  unlock goes on from there: a person finds all of it or nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import NotFound
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import write_record
from fieldjournal.model.record import Record
from fieldjournal.vault import records
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault

ROOM: Final = 2 << 20
"""Bytes one slice may add to the store: half of what a transaction may have."""

_INDEXED: Final = 6
"""A body's text may be stored this often: body, old body, words, index and its pages."""

_BESIDE: Final = 8 << 10
"""Bytes a revision takes beside its body, in pages it shares with others of its slice."""


@dataclass(frozen=True)
class Batch:
    """One change of many records. Times are UTC, ISO 8601 to the second."""

    id: str
    at: str
    records: int
    """How many revisions it made."""
    undoes: str = ""
    """The batch it took back, where it is an undo."""
    undone_by: str = ""


def room_for(record: Record) -> int:
    """Return about how many bytes the next revision of a record adds to the store."""
    return _BESIDE + _INDEXED * len(encode(write_record(record)))


def begin(vault: Vault, intent: Json, *, undoes: str = "") -> str:
    """Note what is going to be done and return the batch's id. Raises: `DiskTrouble`."""
    batch, stored = random_id(), encode(intent)
    with vault.transaction(_INDEXED * len(stored)):
        vault.db.run(
            "INSERT INTO batch (id, at, undoes, intent) VALUES (?, ?, ?, ?)",
            (batch, records.now(), undoes, stored),
        )
    return batch


def write(vault: Vault, batch: str, changed: Iterable[Record]) -> None:
    """Write the next revision of each record, all in one transaction. Raises: `NotFound`, `DiskTrouble`."""
    made = list(changed)
    moment = records.now()
    with vault.transaction(sum(map(room_for, made))):
        for each in made:
            now = replace(each, revision=each.revision + 1, changed=moment)
            records.put(vault.db, now, records.key_of(vault, each.id))
            vault.db.run("INSERT INTO batched (seq, batch) SELECT max(seq), ? FROM revision", (batch,))


@contextmanager
def gathering(vault: Vault, batch: str) -> Iterator[None]:
    """Name every revision that is written inside the block as one of the batch; in one transaction."""
    (before,) = vault.db.one("SELECT coalesce(max(seq), 0) FROM revision")
    yield
    vault.db.run(
        "INSERT INTO batched (seq, batch) SELECT seq, ? FROM revision WHERE seq > ?", (batch, before)
    )


def finish(vault: Vault, batch: str) -> None:
    """Note that all of it is done. Raises: `DiskTrouble`."""
    with vault.transaction():
        vault.db.run("UPDATE batch SET intent = NULL WHERE id = ?", (batch,))


def turn_round(vault: Vault, batch: str, intent: Json) -> str:
    """Give up a batch that was begun: note that what is written of it is to be taken back; return that id."""
    with vault.transaction():
        finish(vault, batch)
        return begin(vault, intent, undoes=batch)


def unfinished(vault: Vault) -> tuple[tuple[str, Json], ...]:
    """Return the batches that were cut off, each with what it was going to do."""
    found = vault.db.all("SELECT id, intent FROM batch WHERE intent IS NOT NULL ORDER BY at, id")
    return tuple((batch, load(intent)) for batch, intent in found)


def written(vault: Vault, batch: str) -> tuple[tuple[str, int], ...]:
    """Return the revisions a batch made: record and number, the first one first."""
    found = vault.db.all(
        "SELECT id, number FROM batched JOIN revision USING (seq) WHERE batch = ? ORDER BY seq", (batch,)
    )
    return tuple((record_id, number) for record_id, number in found)


def find(vault: Vault, beginning: str) -> Batch:
    """Return the one batch whose id begins so; of none given, the last one. Raises: `NotFound`."""
    if beginning:
        begin_with = beginning.lower()
        where, bound = "id >= ? AND id < ?", (begin_with, begin_with + "\U0010ffff")
    else:
        where, bound = "id = (SELECT batch FROM batched ORDER BY seq DESC LIMIT 1) AND ? = ?", ("", "")
    found = vault.db.all(f"{_BATCHES} WHERE {where}", bound)
    if len(found) != 1:
        raise NotFound("batch", beginning)
    return Batch(*found[0])


def taken_back(vault: Vault) -> frozenset[str]:
    """Return the records that are deleted because what brought them into the journal was taken back.

    Nobody deleted them: an undone import may be made once more. What an undo of an undo hid is not told.
    """
    found = vault.db.all(
        "SELECT record.id FROM record JOIN revision ON revision.id = record.id AND number = record.revision"
        " JOIN batched USING (seq) JOIN batch AS undo ON undo.id = batched.batch"
        " JOIN batch AS undone ON undone.id = undo.undoes WHERE record.deleted AND undone.undoes = ''"
    )
    return frozenset(str(row[0]) for row in found)


def of_record(vault: Vault, record_id: str) -> Mapping[int, Batch]:
    """Return the batches a record's revisions belong to, by the revision's number."""
    rows = vault.db.all(
        "SELECT number, batch FROM revision JOIN batched USING (seq) WHERE revision.id = ?", (record_id,)
    )
    return {number: find(vault, batch) for number, batch in rows}


_BATCHES: Final = (
    "SELECT id, at, (SELECT count(*) FROM batched WHERE batched.batch = batch.id), undoes,"
    " coalesce((SELECT id FROM batch AS later WHERE later.undoes = batch.id), '') FROM batch"
)
