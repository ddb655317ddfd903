"""Records to be looked at: for lists, registers and names, many at a time (`model.glance`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldjournal.model.canonical import encode
from fieldjournal.model.glance import Glance, glance
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault


def by_key(vault: Vault, keys: Iterable[int]) -> Mapping[int, Glance]:
    """Return the records of some keys, deleted ones too; a key that is gone is left out."""
    wanted = f"[{','.join(map(str, keys))}]"
    found = vault.db.all("SELECT n, body FROM body WHERE n IN (SELECT value FROM json_each(?))", (wanted,))
    return {n: glance(load(body)) for n, body in found}


def by_id(vault: Vault, ids: Iterable[str]) -> Mapping[str, Glance]:
    """Return the records of some ids, deleted ones too; an id that leads nowhere is left out."""
    wanted = encode([*dict.fromkeys(ids)]).decode()
    found = vault.db.all(
        "SELECT id, body FROM record JOIN body USING (n) WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    return {own_id: glance(load(body)) for own_id, body in found}
