"""The roster: which slots of the header this journal knows, kept inside its store.

- A slot is `mine` (it opens this journal) or `kept` (it opens another one that must live on).
- `active`; `pending` while a new passphrase is being written; `retiring` until the old one is overwritten.
- A roster leaves at least one slot free: every unlock writes noise somewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from fieldjournal.crypto.header import SLOTS
from fieldjournal.vault.connection import Connection

Whose = Literal["mine", "kept"]
State = Literal["active", "pending", "retiring"]


@dataclass(frozen=True)
class Entry:
    """One slot the journal knows."""

    slot: int
    whose: Whose
    state: State


def entries(db: Connection) -> tuple[Entry, ...]:
    """Return the roster in order of slots."""
    return tuple(Entry(*row) for row in db.all("SELECT slot, whose, state FROM roster ORDER BY slot"))


def put(db: Connection, entry: Entry) -> None:
    """Enter a slot or change its entry. Raises: `ValueError` where no slot would be left for noise."""
    if len({entry.slot, *(each.slot for each in entries(db))}) >= SLOTS:
        raise ValueError("one slot must stay noise")
    db.run(
        "INSERT INTO roster (slot, whose, state) VALUES (?, ?, ?)"
        " ON CONFLICT (slot) DO UPDATE SET whose = excluded.whose, state = excluded.state",
        (entry.slot, entry.whose, entry.state),
    )


def names(db: Connection, slot: int) -> bool:
    """Whether the roster has this slot as one that opens this journal."""
    return any(entry.slot == slot and entry.whose == "mine" for entry in entries(db))


def remake(db: Connection, slot: int) -> None:
    """Forget every slot but this one; what else was in the roster is noise from the next unlock on."""
    db.run("DELETE FROM roster")
    put(db, Entry(slot, "mine", "active"))
