"""The tables of a store, version by version. The version is SQLite's `user_version`.

- A store of a newer version is not touched: `JournalNewer`.
- A store without a version was never set up: cut to nothing, or not ours.
- A store of an older version is brought up to date in one transaction, once everything else of an unlock
  has fitted; a new store is made by the same statements, so that both are the same.
- Derived tables are not here: `derived` makes them from the declarations.
- docs/formats/store.md describes every table and column.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.errors import JournalNewer, StoreDamaged
from fieldjournal.vault.connection import Connection

VERSION: Final = 6

_VERSION_1: Final = (
    """CREATE TABLE record (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        revision INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        sensitivity INTEGER NOT NULL,
        sort_day INTEGER NOT NULL,
        dated INTEGER NOT NULL,
        earliest INTEGER,
        latest INTEGER,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        origin TEXT NOT NULL
    )""",
    "CREATE INDEX record_written ON record (deleted, n)",
    "CREATE INDEX record_kind ON record (deleted, kind, n)",
    "CREATE INDEX record_day ON record (deleted, sort_day, n)",
    "CREATE INDEX record_origin ON record (origin) WHERE origin <> ''",
    "CREATE TABLE body (n INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    """CREATE TABLE shape (
        shape INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        fields BLOB NOT NULL UNIQUE
    )""",
    """CREATE TABLE revision (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        shape INTEGER,
        secret BLOB,
        opening BLOB,
        body BLOB,
        leaf BLOB NOT NULL,
        head BLOB NOT NULL,
        UNIQUE (id, number)
    )""",
    """CREATE TABLE draft (
        name TEXT PRIMARY KEY,
        id TEXT NOT NULL,
        kept TEXT NOT NULL,
        body BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE roster (
        slot INTEGER PRIMARY KEY CHECK (slot BETWEEN 0 AND 7),
        whose TEXT NOT NULL CHECK (whose IN ('mine', 'kept')),
        state TEXT NOT NULL CHECK (state IN ('active', 'pending', 'retiring'))
    )""",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE partner (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE stamp (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)

_VERSION_2: Final = (
    """CREATE TABLE attachment (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        record TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('arriving', 'whole', 'leaving')),
        size INTEGER NOT NULL,
        sha256 BLOB,
        secret BLOB NOT NULL
    )""",
    "CREATE INDEX attachment_record ON attachment (record)",
    "CREATE INDEX attachment_left ON attachment (n) WHERE state <> 'whole'",
    "CREATE TABLE chunk (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
)
_VERSION_3: Final = ("ALTER TABLE record DROP COLUMN title",)  # a title is in the language of its reader
_VERSION_4: Final = (
    """CREATE TABLE thumbnail (
        n INTEGER PRIMARY KEY,
        columns INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        pixels BLOB NOT NULL
    )""",
)
_VERSION_5: Final = (
    "CREATE TABLE batch (id TEXT PRIMARY KEY, at TEXT NOT NULL, undoes TEXT NOT NULL, intent BLOB)",
    "CREATE INDEX batch_open ON batch (id) WHERE intent IS NOT NULL",
    "CREATE INDEX batch_undoes ON batch (undoes) WHERE undoes <> ''",
    "CREATE TABLE batched (seq INTEGER PRIMARY KEY, batch TEXT NOT NULL)",
    "CREATE INDEX batched_batch ON batched (batch, seq)",
)
_VERSION_6: Final = ("CREATE INDEX record_kind_day ON record (deleted, kind, sort_day, n)",)
_STEPS: Final = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4, _VERSION_5, _VERSION_6)


def create(db: Connection) -> None:
    """Make the tables of the newest version, inside the caller's transaction."""
    _bring(db, 0)


def is_current(db: Connection) -> bool:
    """Whether the store has the tables of the newest version."""
    return db.pragma("user_version") == VERSION


def upgrade(db: Connection) -> None:
    """Bring an older store's tables up to date, inside the caller's transaction."""
    found = db.pragma("user_version")
    assert isinstance(found, int)
    _bring(db, found)


def _bring(db: Connection, found: int) -> None:
    for statement in (each for step in _STEPS[found:] for each in step):
        db.run(statement)
    db.all(f"PRAGMA user_version = {VERSION}")


def check(db: Connection) -> None:
    """Refuse a store that was never set up or that a newer program wrote.

    Raises: `StoreDamaged`, `JournalNewer`.
    """
    found = db.pragma("user_version")
    if not isinstance(found, int) or found < 1:
        raise StoreDamaged("empty")
    if found > VERSION:
        raise JournalNewer(found, VERSION)
