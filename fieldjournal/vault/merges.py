"""The links that make several records one person, kept beside the records so that SQL can follow them.

- One row for every record that is one of several: its own link, and `who`, the record the person stands as.
  Deleted records have their rows here, unlike in the other derived tables: who points to one still points
  to the person.
- Few records are in it: what is asked begins here (CROSS JOIN), and never with all records or pointers.
- Which records are one, and what they stand as, is worked out by `model.merges` and by nothing else; a
  save works it out anew for the persons it touches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from fieldjournal.model.canonical import encode
from fieldjournal.model.merges import Merges
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.vault import Vault

TABLE: Final = "same"

CREATE: Final = (
    "CREATE TABLE same (id TEXT PRIMARY KEY, target TEXT NOT NULL, who TEXT NOT NULL) WITHOUT ROWID",
    "CREATE INDEX same_who ON same (who, id)",
)

ALL_OF_ONE: Final = (
    "SELECT ? AS id UNION SELECT other.id FROM same AS own JOIN same AS other USING (who) WHERE own.id = ?"
)
"""The ids of all records of a person, from the id of one of them, given twice."""


def put(db: Connection, record_id: str, target: str) -> None:
    """Note a record's link (nothing: it has none) inside the caller's transaction.

    The record's row must be there, or gone, as it will be: what a person stands as depends on it.
    """
    near = "SELECT id, target FROM same WHERE who IN (SELECT who FROM same WHERE id IN (?, ?))"
    rows = db.all(near, (record_id, target))
    if not rows and not target:
        return
    links = {own: to for own, to in rows if to} | {record_id: target}
    if not target:
        del links[record_id]
    merges = Merges(links, _gone(db, {*links, *links.values()}))
    db.many("DELETE FROM same WHERE id = ?", [(own,) for own, _to in rows])
    db.many(
        "INSERT INTO same (id, target, who) VALUES (?, ?, ?)",
        [(each, links.get(each, ""), merges.one(each)) for each in sorted(merges.ids)],
    )


def read(vault: Vault) -> Merges:
    """Return all links of the journal."""
    rows = vault.db.all(
        "SELECT same.id, target, coalesce(record.deleted, 1) FROM same LEFT JOIN record USING (id)"
    )
    links = {own: target for own, target, _gone in rows if target}
    return Merges(links, frozenset(own for own, _target, gone in rows if gone))


def persons(vault: Vault, ids: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the persons of several records among some ids: the ids of their records.

    The record the person stands as comes first; deleted ones are not there.
    """
    rows = vault.db.all(
        "SELECT DISTINCT other.who, other.id FROM same AS own CROSS JOIN same AS other USING (who)"
        " CROSS JOIN record ON record.id = other.id WHERE deleted = 0"
        f" AND own.id IN {_LISTED} ORDER BY other.who, other.id <> other.who, n",
        (encode([*ids]).decode(),),
    )
    return tuple(tuple(own for _who, own in held) for _who, held in groupby(rows, lambda row: row[0]))


def standing_as(vault: Vault, ids: Iterable[str]) -> Mapping[str, str]:
    """Return, for those of some records that a person of several has, the one the person stands as."""
    wanted = encode([*ids]).decode()
    return dict(vault.db.all(f"SELECT id, who FROM same WHERE id IN {_LISTED}", (wanted,)))


def keys_of_persons(vault: Vault) -> Mapping[int, int]:
    """Return, for every record that a person does not stand as, its key and that of the one they stand as."""
    return dict(
        vault.db.all(
            "SELECT own.n, one.n FROM same CROSS JOIN record AS own ON own.id = same.id"
            " CROSS JOIN record AS one ON one.id = same.who WHERE same.id <> same.who"
        )
    )


_LISTED: Final = "(SELECT value FROM json_each(?))"


def _gone(db: Connection, ids: set[str]) -> frozenset[str]:
    return frozenset(
        each for each in ids if not db.first("SELECT 1 FROM record WHERE id = ? AND deleted = 0", (each,))
    )
