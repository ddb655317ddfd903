"""What this program is held against: the same rows in a plain SQLite file, and a bare SQLCipher connection.

Both use the same library. The plain one has no key and no setting of ours; the bare one has our key and the
settings that make a commit last, and nothing else: it runs statements as they come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import parse_header
from fieldjournal.crypto.kdf import Cost, CostBounds
from fieldjournal.crypto.keys import database_key
from fieldjournal.secret import Secret
from fieldjournal.vault import migrations, rebuilding, search_index
from fieldjournal.vault.connection import SETTINGS, Connection
from fieldjournal.vault.files import PAGE, JournalFiles
from fieldjournal.vault.vault import Vault

PASSPHRASE: Final = Secret(b"bench")
CHEAP: Final = Cost(memory_kib=8, passes=1, lanes=1)
_LEFT_OUT: Final = {"revision", "chunk", "search"}
"""Tables lists do not read; and the index, which is made from its words."""

_LASTING: Final = {"journal_mode", "synchronous", "fullfsync", "secure_delete", "cache_size"}

Statement = tuple[str, Sequence[object]]


class PlainConnection(Connection):
    """A connection without key and authorizer; every other setting as SQLite has it."""

    def _prepare(self, key: Secret) -> None:
        del key


@dataclass
class PlainVault:
    """What the reading functions use of a vault."""

    db: Connection


def plain_copy(vault: Vault, path: Path) -> Any:
    """Return a plain copy of what lists, search and registers read."""
    db = PlainConnection(path, Secret(b""))
    db.run("BEGIN")
    migrations.create(db)
    rebuilding.create(db)
    for (name,) in db.all("SELECT name FROM sqlite_master WHERE type = 'table'"):
        rows = [] if name.startswith("search_") and name != "search_words" else _rows(vault, name)
        if rows:
            db.many(f'INSERT OR REPLACE INTO "{name}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
    db.run("INSERT INTO search (search) VALUES ('rebuild')")
    search_index.optimize(db)
    db.run("COMMIT")
    return PlainVault(db)


def _rows(vault: Vault, name: str) -> list[tuple[Any, ...]]:
    return [] if name in _LEFT_OUT else vault.db.all(f'SELECT * FROM "{name}"')


def key_of(folder: Path) -> tuple[bytes, int]:
    """Return the raw key of a bench journal's store, as SQLCipher takes it, and which store it is."""
    header = parse_header(JournalFiles(folder).header.read_bytes(), CostBounds(CHEAP, CHEAP))
    opened = keyslots.open_slot(header, PASSPHRASE)
    return database_key(opened.master).reveal(), opened.store


def bare_copy(vault: Vault, path: Path) -> Any:
    """Return a bare connection to a copy of the store as it is now, its noise left out."""
    key, store = key_of(vault.folder)
    with JournalFiles(vault.folder).stores[store].open("rb") as source, path.open("wb") as target:
        for _page in range(vault.used() // PAGE):
            target.write(source.read(PAGE))
    return bare(path, key)


def bare(path: Path, key: bytes = b"0" * 160) -> Any:
    """Return a bare SQLCipher connection with the settings that make a commit last."""
    db = sqlcipher3.connect(path, isolation_level=None, cached_statements=256)
    db.set_key(b"x'" + key + b"'")
    for name, value, _read in SETTINGS:
        if name in _LASTING:
            db.execute(f"PRAGMA {name} = {value}").fetchall()
    return db


@contextmanager
def recorded(vault: Vault) -> Iterator[list[Statement]]:
    """Note every statement that writes, with its values, while the block runs."""
    made: list[Statement] = []
    held = vault.db.all, vault.db.run, vault.db.many

    def note(sql: str, values: Sequence[object]) -> None:
        if sql.lstrip()[:6].upper() in {"INSERT", "UPDATE", "DELETE"}:
            made.append((sql, values))

    def every(sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        note(sql, values)
        return held[0](sql, values)

    def run(sql: str, values: Sequence[object] = ()) -> int:
        note(sql, values)
        return held[1](sql, values)

    def many(sql: str, rows: Iterable[Sequence[object]]) -> None:
        kept = list(rows)
        made.extend((sql, each) for each in kept)
        held[2](sql, kept)

    vault.db.all, vault.db.run, vault.db.many = every, run, many  # type: ignore[method-assign]
    try:
        yield made
    finally:
        vault.db.all, vault.db.run, vault.db.many = held  # type: ignore[method-assign]


def replay(db: Any, statements: Sequence[Statement]) -> None:
    """Run statements in one transaction that lasts."""
    db.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        db.execute(sql, values).fetchall()
    db.execute("COMMIT")
