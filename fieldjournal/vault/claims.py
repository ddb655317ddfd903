"""Which sources claim something of a value: found by an index, so that a whole table can be marked."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Final

from fieldjournal.model.canonical import encode
from fieldjournal.vault.derived import table_of
from fieldjournal.vault.vault import Vault

_AT_ONCE: Final = 2000
"""Values asked for in one query, so that a table of any length is asked for in pieces."""


def claiming(vault: Vault, values: Iterable[tuple[str, str]]) -> array[int]:
    """Return the keys of the sources with a claim about one of the values (record id, address)."""
    table, wanted, found = table_of("source", "claims"), list(dict.fromkeys(values)), set[int]()
    says = ", ".join(f"held.{name}" for name in table.names("says"))
    for at in range(0, len(wanted), _AT_ONCE):
        piece = encode([list(value) for value in wanted[at : at + _AT_ONCE]]).decode()
        found |= set(
            vault.db.numbers(
                f"SELECT DISTINCT n FROM json_each(?) AS wanted JOIN {table.name} AS held"
                f" ON ({says}) = (wanted.value ->> 0, wanted.value ->> 1)",
                (piece,),
            )
        )
    return array("q", sorted(found))
