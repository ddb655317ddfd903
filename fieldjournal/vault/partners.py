"""Partners inside the journal: one JSON object each, under a random id that never changes."""

from __future__ import annotations

from fieldjournal.errors import NotFound
from fieldjournal.model.canonical import Json, encode
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault


def put(vault: Vault, partner_id: str, body: Json) -> None:
    """Store a partner, over what was stored under that id. Raises: `DiskTrouble`."""
    with vault.transaction():
        vault.db.run("INSERT OR REPLACE INTO partner (id, body) VALUES (?, ?)", (partner_id, encode(body)))


def get(vault: Vault, partner_id: str) -> Json:
    """Return a partner. Raises: `NotFound`."""
    found = vault.db.first("SELECT body FROM partner WHERE id = ?", (partner_id,))
    if found is None:
        raise NotFound("partner", partner_id)
    return load(found[0])


def listed(vault: Vault) -> tuple[tuple[str, Json], ...]:
    """Return (id, partner) of all partners, in order of their ids."""
    return tuple(
        (name, load(body)) for name, body in vault.db.all("SELECT id, body FROM partner ORDER BY id")
    )
