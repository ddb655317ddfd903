"""A journal as an older program left it: its derived tables are of another declaration, its bodies whole."""

from __future__ import annotations

from fieldjournal.vault import derived, search_index
from fieldjournal.vault.vault import Vault


def everything(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all derived tables."""
    names = [
        name for names, _statements in derived.units() for name in names if not name.startswith("search")
    ]
    made = {name: sorted(vault.db.all(f'SELECT * FROM "{name}"'), key=repr) for name in names}
    # Which words, not in which order: marks have none.
    words = vault.db.all("SELECT n, words FROM search_words ORDER BY n")
    return made | {"search_words": [(n, frozenset(each.split())) for n, each in words]}


def make_older(vault: Vault) -> None:
    """Make every third table one with a column less, empty others, take away the axis and an index.

    Of some records the search words are others, and of some there are none.
    """
    with vault.transaction():
        for number, table in enumerate(derived.tables()):
            spare = [name for _spec, columns in table.columns[1:] for name, _sql in columns]
            if number % 3 == 0 and spare and not table.field:
                vault.db.run(f'ALTER TABLE {table.name} DROP COLUMN "{spare[0]}"')
            elif number % 3 == 1:
                vault.db.run(f"DELETE FROM {table.name}")
        vault.db.run("DROP TABLE dated")
        vault.db.run("DROP INDEX ref_n")
        vault.db.run("DELETE FROM name_key")
        vault.db.run("UPDATE tag SET tag = tag || ' as it was called then'")
        vault.db.run("CREATE TABLE of_gone (n INTEGER PRIMARY KEY, day INTEGER NOT NULL)")
        for (n,) in vault.db.all("SELECT n FROM search_words"):
            if n % 2:
                search_index.index(vault.db, n, "otherwise")
            elif n % 3:
                search_index.forget(vault.db, n)
        vault.db.run("UPDATE stamp SET value = 'of an older program' WHERE name = 'derived'")
