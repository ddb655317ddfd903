"""The roster: which slots of the header this journal knows, kept inside its store.

- A slot is `mine` (it opens this journal) or `kept` (it opens another one that must live on).
- `active`; `pending` while a new passphrase is being written; `retiring` is the slot it replaces.
- A roster leaves at least one slot free: every unlock writes noise somewhere.

What an unlock makes of a change that was cut off (`settled`):

- The pending slot opened: the change is finished; the slot it replaces leaves the roster.
- The retiring slot opened while another is pending: the change is undone; the pending slot leaves.
- The retiring slot opened and none is pending: both stay, for the new passphrase may not be known to who
  typed the old one, and the slot that opened is never overwritten.
- Another slot opened while one is pending: nothing changes; it cannot tell whether the new one opens.
- Another slot opened and none is pending: what is retiring leaves, for its successor was read back.

A slot that left the roster is unknown, and is overwritten with the others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from fieldjournal.crypto.header import SLOTS
from fieldjournal.errors import NoSlotFree
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
    """Enter a slot or change its entry. Raises: `NoSlotFree` where none would be left for noise."""
    if len({entry.slot, *(each.slot for each in entries(db))}) >= SLOTS:
        raise NoSlotFree
    db.run(
        "INSERT INTO roster (slot, whose, state) VALUES (?, ?, ?)"
        " ON CONFLICT (slot) DO UPDATE SET whose = excluded.whose, state = excluded.state",
        (entry.slot, entry.whose, entry.state),
    )


def names(db: Connection, slot: int) -> bool:
    """Whether the roster has this slot as one that opens this journal."""
    return any(entry.slot == slot and entry.whose == "mine" for entry in entries(db))


def settled(found: tuple[Entry, ...], opened: int) -> tuple[Entry, ...]:
    """Return the roster as it has to be after the slot `opened` opened; the rules are above."""
    mine = {entry.slot: entry.state for entry in found if entry.whose == "mine"}
    pending = any(state == "pending" for state in mine.values())
    leaving: set[State] = set()
    if mine[opened] == "pending" or (mine[opened] == "active" and not pending):
        leaving = {"retiring"}
    elif mine[opened] == "retiring" and pending:
        leaving = {"pending"}
    staying = [entry for entry in found if entry.slot == opened or entry.state not in leaving]
    return tuple(_active(entry) if leaving and entry.slot == opened else entry for entry in staying)


def _active(entry: Entry) -> Entry:
    return replace(entry, state="active")


def write(db: Connection, wanted: tuple[Entry, ...]) -> None:
    """Make the roster be `wanted`."""
    db.run("DELETE FROM roster")
    for entry in wanted:
        put(db, entry)


def remove(db: Connection, slot: int) -> None:
    """Take a slot out; it is noise from the next unlock on, at the latest."""
    db.run("DELETE FROM roster WHERE slot = ?", (slot,))


def remake(db: Connection, slot: int) -> None:
    """Forget every slot but this one; what else was in the roster is noise from the next unlock on."""
    write(db, (Entry(slot, "mine", "active"),))
