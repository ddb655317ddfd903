"""Whose relatives and friends people are by the entries of others: found by an index, without reading one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from fieldjournal.model.canonical import Json, encode
from fieldjournal.vault.derived import table_of
from fieldjournal.vault.vault import Vault


def naming(
    vault: Vault, persons: Mapping[str, Collection[str]], kinds: Collection[str]
) -> Mapping[str, tuple[str, ...]]:
    """Return for each of several persons (each with the ids of all its records) who names them.

    Who names somebody in a relation of one of the kinds (codes), last written first; nobody who was deleted,
    and not the person's own entries.
    """
    table = table_of("contact", "relations")
    (to,), (kind,) = table.names("to"), table.names("kind")
    whose: list[Json] = [[own, each] for each, held in persons.items() for own in held]
    rows = vault.db.all(
        "SELECT DISTINCT wanted.value ->> 1, record.id, n FROM json_each(?) AS wanted"
        " CROSS JOIN ref ON ref.target = wanted.value ->> 0 AND ref.field = 'relations'"
        f" CROSS JOIN {table.name} AS held USING (n) CROSS JOIN record USING (n)"
        f" WHERE held.part = ref.part AND held.{to} = ref.target"
        f" AND held.{kind} IN (SELECT value FROM json_each(?)) ORDER BY n DESC",
        (encode(whose).decode(), encode(list(kinds)).decode()),
    )
    found: dict[str, list[str]] = {each: [] for each in persons}
    for each, own, _n in rows:
        if own not in persons[each]:
            found[each].append(own)
    return {each: tuple(held) for each, held in found.items()}
