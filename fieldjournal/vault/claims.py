"""Which sources claim something of a value: found by an index, so that a whole table can be marked."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from fieldjournal.model.canonical import encode
from fieldjournal.vault.derived import table_of
from fieldjournal.vault.vault import Vault


def claiming(vault: Vault, values: Iterable[tuple[str, str]]) -> array[int]:
    """Return the keys of the sources with a claim about one of the values (record id, address)."""
    table = table_of("source", "claims")
    wanted = encode([list(value) for value in dict.fromkeys(values)]).decode()
    return vault.db.numbers(
        f"SELECT DISTINCT n FROM json_each(?) AS wanted JOIN {table.name} AS held"
        f" ON ({', '.join(f'held.{name}' for name in table.names('says'))})"
        " = (wanted.value ->> 0, wanted.value ->> 1) ORDER BY n",
        (wanted,),
    )
