"""Settings inside the journal, name to JSON. Which there are is declared in `fieldjournal.settings`.

Names that begin with `TYPED` hold words somebody typed, which may be the very words that are erased later:
they go with every erasure. What is kept under names that begin with `OF_FILES` is by file: it goes with the
file.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from fieldjournal.model.canonical import Json, encode
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault

TYPED: Final = "typed/"
OF_FILES: Final = "blacked-out/"


def get(vault: Vault, name: str) -> Json:
    """Return what is stored under a name, None where nothing is."""
    found = vault.db.first("SELECT value FROM setting WHERE name = ?", (name,))
    return load(found[0]) if found else None


def put(vault: Vault, name: str, value: Json) -> None:
    """Store a value under a name; None takes it away. Raises: `DiskTrouble`."""
    with vault.transaction():
        if value is None:
            vault.db.run("DELETE FROM setting WHERE name = ?", (name,))
        else:
            vault.db.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, encode(value)))


def forget_files(db: Connection, ids: Collection[str]) -> None:
    """Forget what is kept of files that leave, inside the caller's transaction."""
    for name, value in db.all("SELECT name, value FROM setting WHERE name >= ? AND name < ?", _all(OF_FILES)):
        held = load(value)
        if isinstance(held, dict) and not held.keys().isdisjoint(ids):
            left = {each: kept for each, kept in held.items() if each not in ids}
            db.run("UPDATE setting SET value = ? WHERE name = ?", (encode(left), name))


def forget_typed(db: Connection) -> None:
    """Forget all words somebody typed, inside the caller's transaction."""
    db.run("DELETE FROM setting WHERE name >= ? AND name < ?", _all(TYPED))


def _all(prefix: str) -> tuple[str, str]:
    return prefix, prefix + "\U0010ffff"
