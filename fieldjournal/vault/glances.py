"""Records to be looked at: for lists, registers and names, many at a time (`model.glance`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.glance import Glance, Some, glance
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


def outlines(vault: Vault, keys: Iterable[int], fields: Sequence[str]) -> Mapping[int, Glance]:
    """Return the records of some keys with some fields alone: a fifth of the work where all are read."""
    return dict(_outlines(vault, "n", f"[{','.join(map(str, keys))}]", fields))


def outlines_of(vault: Vault, ids: Iterable[str], fields: Sequence[str]) -> Mapping[str, Glance]:
    """Return `outlines` of the records of some ids, deleted ones too."""
    wanted = encode([*dict.fromkeys(ids)]).decode()
    return {found.id: found for _n, found in _outlines(vault, "id", wanted, fields)}


def _outlines(vault: Vault, by: str, wanted: str, fields: Sequence[str]) -> Iterator[tuple[int, Glance]]:
    # A text, because SQLite takes bytes for its own binary JSON.
    paths = "".join(f", '$.values.{field}'" for field in fields)
    found = vault.db.all(
        "SELECT n, id, kind, revision, deleted, created, updated,"
        f" json_extract(CAST(body AS TEXT), '$.kind'{paths}) FROM record JOIN body USING (n)"
        f" WHERE {by} IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    for n, *row, values in found:
        yield n, _outline(fields, load(values), *row)


def _outline(fields: Sequence[str], read: Json, *row: Any) -> Glance:
    own, kind, revision, deleted, created, changed = row
    assert isinstance(read, list)
    values = Some(zip(fields, read[1:], strict=True))
    return glance(
        {
            "id": own,
            "kind": kind,
            "values": values,
            "created": created,
            "changed": changed,
            "revision": revision,
            "deleted": bool(deleted),
        }
    )


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
