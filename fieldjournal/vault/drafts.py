"""Half-typed records, kept as JSON under the name their form gives them, so that a lock never asks."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.model.canonical import Json, encode
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class StoredDraft:
    """A draft as it was kept. `record` is the id of the record it changes, empty for a new one."""

    name: str
    record: str
    kept: str
    body: Json


def put(vault: Vault, name: str, body: Json, *, record: str, kept: str) -> None:
    """Keep a draft, over what was kept under that name. `kept` is the time. Raises: `DiskTrouble`."""
    stored = encode(body)
    with vault.transaction(2 * len(stored)):
        vault.db.run(
            "INSERT OR REPLACE INTO draft (name, id, kept, body) VALUES (?, ?, ?, ?)",
            (name, record, kept, stored),
        )


def listed(vault: Vault) -> tuple[StoredDraft, ...]:
    """Return all kept drafts, the latest first."""
    found = vault.db.all("SELECT name, id, kept, body FROM draft ORDER BY kept DESC, name")
    return tuple(StoredDraft(name, record, kept, load(body)) for name, record, kept, body in found)


def drop(vault: Vault, name: str) -> None:
    """Forget a draft; one that is not there is no error. Raises: `DiskTrouble`."""
    with vault.transaction():
        vault.db.run("DELETE FROM draft WHERE name = ?", (name,))
