"""The peer: the same tables, rows and queries in a plain SQLite file, by the same library without a key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3

from fieldjournal.secret import Secret
from fieldjournal.vault import derived, migrations, search
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.vault import Vault

_COPIED = ("record", "body", "ref", "name_key", "tag", "search_words")


class PlainConnection(Connection):
    """A connection without key and authorizer; every other setting as SQLite has it."""

    def _prepare(self, key: Secret) -> None:
        del key


@dataclass
class PlainVault:
    """What the vault's reading functions use of a vault."""

    db: Connection


def copy_of(vault: Vault, path: Path) -> Any:
    """Return a plain copy of what lists, search and registers read."""
    db = PlainConnection(path, Secret(b""))
    db.run("BEGIN")
    migrations.create(db)
    derived.create(db)
    for name in (*_COPIED, *(table.name for table in derived.tables())):
        rows = vault.db.all(f"SELECT * FROM {name}")
        if rows:
            db.many(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    db.run("INSERT INTO search (search) VALUES ('rebuild')")
    search.optimize(db)
    db.run("COMMIT")
    return PlainVault(db)


def bare_sqlcipher(path: Path) -> Any:
    """Return a bare SQLCipher connection with the settings that make a commit last."""
    db = sqlcipher3.connect(path, isolation_level=None)
    db.set_key(b"x'" + b"0" * 160 + b"'")
    for setting in ("journal_mode = TRUNCATE", "synchronous = EXTRA", "fullfsync = ON"):
        db.execute(f"PRAGMA {setting}").fetchall()
    db.execute("CREATE TABLE body (n INTEGER PRIMARY KEY, body BLOB)")
    return db
