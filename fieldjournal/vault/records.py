"""Records in the store: saving, reading, finding by id, delete and undelete.

- One save is one short transaction: the record's row, its body, its revision with a secret of its own, the
  chain's head, its derived rows and search words.
- A draft that began from an older revision than the record has is refused: somebody's words would vanish.
- Delete and undelete are revisions like any other.
- Keys are whole numbers in the order of writing; ids are for people and files.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Ambiguous, NotFound, StaleDraft
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_record, write_record
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.values import Sensitivity
from fieldjournal.vault import derived, history, merges
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.search import Order, everything, listed
from fieldjournal.vault.stored import load
from fieldjournal.vault.summary import summary_of
from fieldjournal.vault.vault import Vault

_BEYOND_THE_BODY: Final = 256 << 10
_INDEXED: Final = 6
"""A body's text may be stored this often: body, old body, words, index and its pages."""


@dataclass(frozen=True)
class Row:
    """One record as lists know it."""

    key: int
    id: str
    kind: str
    revision: int
    deleted: bool
    sensitivity: Sensitivity
    sort_day: int
    dated: bool
    created: str
    changed: str


def now() -> str:
    """Return the time, UTC, to the second, as it is stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def save(vault: Vault, draft: Draft, *, at: str = "") -> Record:
    """Save a draft as the next revision of its record, or as a new record.

    Raises: `StaleDraft`; `NotFound` for a revision of a record that is gone; `DiskTrouble`.
    """
    held = _held(vault.db, draft.id) if draft.id else None
    if held is None and draft.revision:
        raise NotFound("record", draft.id)
    current = held.revision if held else 0
    if current != draft.revision:
        raise StaleDraft(draft.id, draft.revision, current)
    moment = at or vault.at or now()
    record = Record(
        id=draft.id or random_id(),
        kind=draft.kind,
        values=draft.values,
        envelope=draft.envelope,
        revision=current + 1,
        version=kind_named(draft.kind).version,
        created=held.created if held else moment,
        changed=moment,
        deleted=bool(held and held.deleted),
    )
    body = write_record(record)
    stored = encode(body)
    with vault.transaction(_BEYOND_THE_BODY + _INDEXED * len(stored)):
        _put(vault.db, record, held.key if held else None, body, stored)
    return record


def delete(vault: Vault, record_id: str, *, at: str = "") -> Record:
    """Hide a record from lists and search; its revisions stay. Raises: `NotFound`, `DiskTrouble`."""
    return _set_deleted(vault, record_id, at, deleted=True)


def undelete(vault: Vault, record_id: str, *, at: str = "") -> Record:
    """Bring a deleted record back. Raises: `NotFound`, `DiskTrouble`."""
    return _set_deleted(vault, record_id, at, deleted=False)


def _set_deleted(vault: Vault, record_id: str, at: str, *, deleted: bool) -> Record:
    with vault.transaction():
        before = get(vault, record_id)
        if before.deleted == deleted:
            return before
        record = replace(before, revision=before.revision + 1, changed=at or now(), deleted=deleted)
        put(vault.db, record, key_of(vault, record_id))
    return record


def put(db: Connection, record: Record, key: int | None) -> None:
    """Write a record's next revision with all that follows from it, inside the caller's transaction."""
    body = write_record(record)
    _put(db, record, key, body, encode(body))


def _put(db: Connection, record: Record, key: int | None, body: Mapping[str, Json], stored: bytes) -> None:
    if key is not None:
        history.keep_body(db, record.id, key)
    summary = summary_of(record)
    # No REPLACE: it would give the record another key, and with it another place in every list.
    row = db.one(
        "INSERT INTO record (n, id, kind, revision, deleted, sensitivity, sort_day, dated, earliest, latest,"
        " created, updated, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (n) DO UPDATE SET (revision, deleted, sensitivity, sort_day, dated, earliest, latest,"
        " updated, origin) = (excluded.revision, excluded.deleted, excluded.sensitivity,"
        " excluded.sort_day, excluded.dated, excluded.earliest, excluded.latest,"
        " excluded.updated, excluded.origin) RETURNING n",
        (
            key,
            record.id,
            record.kind,
            record.revision,
            record.deleted,
            int(record.envelope.sensitivity),
            summary.sort_day,
            summary.dated,
            summary.earliest,
            summary.latest,
            record.created,
            record.changed,
            record.envelope.origin,
        ),
    )
    n = int(row[0])
    db.run(
        "INSERT INTO body (n, body) VALUES (?, ?) ON CONFLICT (n) DO UPDATE SET body = excluded.body",
        (n, stored),
    )
    history.append(db, record, body)
    derived.put(db, n, record, summary.sort_day, fresh=key is None)


def get(vault: Vault, record_id: str) -> Record:
    """Return the current revision, deleted or not. Raises: `NotFound`."""
    found = vault.db.first("SELECT body FROM record JOIN body USING (n) WHERE id = ?", (record_id,))
    if found is None:
        raise NotFound("record", record_id)
    return read_record(load(found[0]))


def read(vault: Vault, keys: Iterable[int]) -> tuple[Record, ...]:
    """Return the records of some keys in the order asked for; a key that is gone is left out."""
    wanted = list(keys)
    found = by_key(vault, wanted)
    return tuple(found[key] for key in wanted if key in found)


def by_key(vault: Vault, keys: Iterable[int]) -> Mapping[int, Record]:
    """Return the records of some keys by key; a key that is gone is left out."""
    found = vault.db.all(f"SELECT n, body FROM body WHERE n IN {_LISTED}", (_as_json(list(keys)),))
    return {n: read_record(load(body)) for n, body in found}


def rows(vault: Vault, keys: Iterable[int]) -> tuple[Row, ...]:
    """Return the rows of some keys in the order asked for; a key that is gone is left out."""
    wanted = list(keys)
    found = {
        row[0]: _row(row)
        for row in vault.db.all(f"SELECT {_COLUMNS} FROM record WHERE n IN {_LISTED}", (_as_json(wanted),))
    }
    return tuple(found[key] for key in wanted if key in found)


def keys(
    vault: Vault,
    *,
    kind: str = "",
    tag: str = "",
    order: Order = "written",
    deleted: bool = False,
    limit: int = -1,
) -> array[int]:
    """Return the keys of all records that fit, in their order, `limit` of them at most."""
    return everything(vault.db, kind=kind, tag=tag, order=order, deleted=deleted, limit=limit)


def count(vault: Vault, *, kind: str = "") -> int:
    """Return how many records there are that are not deleted."""
    clause, values = listed(kind, "")
    return int(vault.db.one(f"SELECT count(*) FROM record {clause}", values)[0])


def ids(vault: Vault, keys: Iterable[int]) -> tuple[str, ...]:
    """Return the ids of some keys in the order asked for; a key that is gone is left out."""
    wanted = list(keys)
    found = dict(vault.db.all(f"SELECT n, id FROM record WHERE n IN {_LISTED}", (_as_json(wanted),)))
    return tuple(found[key] for key in wanted if key in found)


def origins(vault: Vault) -> Iterator[tuple[str, str, bool]]:
    """Yield (id, origin, deleted) of every record that has an origin, the deleted ones last."""
    rows = "SELECT id, origin, deleted FROM record WHERE origin <> '' ORDER BY deleted, n DESC"
    yield from ((str(own), str(origin), bool(gone)) for own, origin, gone in vault.db.all(rows))


def kinds(vault: Vault) -> Iterator[tuple[str, str]]:
    """Yield (id, kind) of every record that is not deleted."""
    yield from (
        (str(own), str(kind)) for own, kind in vault.db.all("SELECT id, kind FROM record WHERE NOT deleted")
    )


def key_of(vault: Vault, record_id: str) -> int:
    """Return a record's key. Raises: `NotFound`."""
    held = _held(vault.db, record_id)
    if held is None:
        raise NotFound("record", record_id)
    return held.key


def kind_of(vault: Vault, record_id: str) -> str | None:
    """Return a record's kind, or None where there is no such record."""
    held = _held(vault.db, record_id)
    return held.kind if held else None


def id_beginning(vault: Vault, beginning: str) -> str:
    """Return the one id that begins so. Raises: `NotFound`, `Ambiguous`."""
    begin = beginning.lower()
    found = vault.db.all(
        "SELECT id FROM record WHERE id >= ? AND id < ? ORDER BY id", (begin, begin + "\U0010ffff")
    )
    if not found or not begin:
        raise NotFound("record", beginning)
    if len(found) > 1 and found[0][0] != begin:
        raise Ambiguous("record", beginning, len(found))
    return str(found[0][0])


def pointing_to(vault: Vault, record_id: str, kind: str = "") -> tuple[str, ...]:
    """Return the ids of the records, of one kind or of all, that point to this one, last written first.

    Who points to another record of the same person counts; the person's own records do not.
    """
    found = vault.db.all(
        f"WITH wanted AS ({merges.ALL_OF_ONE}) SELECT DISTINCT record.id, n FROM ref JOIN record USING (n)"
        " WHERE target IN (SELECT id FROM wanted) AND record.id NOT IN (SELECT id FROM wanted)"
        " AND ? IN ('', kind) ORDER BY n DESC",
        (record_id, record_id, kind),
    )
    return tuple(str(row[0]) for row in found)


def pointing_to_each(
    vault: Vault, persons: Mapping[str, Collection[str]], kind: str = ""
) -> Mapping[str, tuple[str, ...]]:
    """Return what `pointing_to` does, of several persons at once: each with the ids of all its records."""
    whose = [(own, each) for each, held in persons.items() for own in held]
    rows = vault.db.all(
        "SELECT DISTINCT wanted.value ->> 1, record.id, n FROM json_each(?) AS wanted"
        " CROSS JOIN ref ON ref.target = wanted.value ->> 0"
        " CROSS JOIN record USING (n) WHERE ? IN ('', kind) ORDER BY n DESC",
        (encode([list(each) for each in whose]).decode(), kind),
    )
    found: dict[str, list[str]] = {each: [] for each in persons}
    for each, own, _n in rows:
        if own not in persons[each]:
            found[each].append(own)
    return {each: tuple(held) for each, held in found.items()}


def pointed_to(vault: Vault, record_id: str) -> frozenset[str]:
    """Return the ids a record points to, also of records that are not there; none for a new one."""
    found = vault.db.all("SELECT target FROM ref JOIN record USING (n) WHERE record.id = ?", (record_id,))
    return frozenset(str(row[0]) for row in found)


_COLUMNS: Final = "n, id, kind, revision, deleted, sensitivity, sort_day, dated, created, updated"
_LISTED: Final = "(SELECT value FROM json_each(?))"


def _as_json(wanted: list[int]) -> str:
    return f"[{','.join(map(str, wanted))}]"


def _row(row: tuple[Any, ...]) -> Row:
    n, record_id, kind, revision, gone, sensitivity, day, dated, created, updated = row
    level = Sensitivity(sensitivity)
    return Row(n, record_id, kind, revision, bool(gone), level, day, bool(dated), created, updated)


def _held(db: Connection, record_id: str) -> Row | None:
    found = db.first(f"SELECT {_COLUMNS} FROM record WHERE id = ?", (record_id,))
    return _row(found) if found else None
