"""Records to be looked at: for lists, registers and names, many at a time (`model.glance`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from fieldjournal.model.canonical import encode
from fieldjournal.model.glance import Glance, glance
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault

_KEPT: Final = 1000
"""Records a shelf holds at most; some 5 MB."""


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


class Shelf:
    """The records one piece of work looks at, each read once: linked here, named there, compared elsewhere.

    A bounded number is kept, and none of them once something was written.
    """

    def __init__(self, vault: Vault) -> None:
        """Hold nothing yet."""
        self._vault = vault
        self._kept: dict[str, Glance | None] = {}
        self._changes = -1

    def by_key(self, keys: Iterable[int]) -> Mapping[int, Glance]:
        """Return the records of some keys, deleted ones too; a key that is gone is left out."""
        found = by_key(self._vault, keys)
        self._make_room(len(found))
        self._kept |= {record.id: record for record in found.values()}
        return found

    def by_id(self, ids: Iterable[str]) -> Mapping[str, Glance]:
        """Return the records of some ids, deleted ones too; an id that leads nowhere is left out."""
        wanted = dict.fromkeys(ids)
        self._make_room(len(wanted))
        if missing := [each for each in wanted if each not in self._kept]:
            found = by_id(self._vault, missing)
            self._kept |= {each: found.get(each) for each in missing}
        return {each: record for each in wanted if (record := self._kept[each]) is not None}

    def _make_room(self, many: int) -> None:
        changes = self._vault.db.changes
        if changes != self._changes or len(self._kept) + many > _KEPT:
            self._kept.clear()
            self._changes = changes
