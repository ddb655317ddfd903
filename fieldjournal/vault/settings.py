"""Settings inside the journal, name to JSON. Which there are is declared in `fieldjournal.settings`."""

from __future__ import annotations

from fieldjournal.model.canonical import Json, encode
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault


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
