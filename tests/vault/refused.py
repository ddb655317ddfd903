"""A disk that says it did not take a transaction, and holds it all the same.

That is what is seen where the last sync of a commit fails: the rollback journal is cut off by then.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fieldjournal.errors import DiskTrouble, FieldjournalError
from fieldjournal.vault.connection import Connection


def refused_but_held(monkeypatch: pytest.MonkeyPatch, at: int, step: Callable[[], object]) -> bool:
    """Do something while its `at`-th commit is refused like that; say whether it failed of it."""
    run, commits = Connection.run, 0

    def refusing(self: Connection, sql: str, values: tuple[object, ...] = ()) -> int:
        nonlocal commits
        done = run(self, sql, values)
        commits += sql == "COMMIT"
        if sql == "COMMIT" and commits == at:
            raise DiskTrouble("store")
        return done

    with monkeypatch.context() as patched:
        patched.setattr(Connection, "run", refusing)
        try:
            step()
        except FieldjournalError:
            return True
    return False
