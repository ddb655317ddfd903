"""The journal everything is measured on: invented records of every kind, saved as every record is."""

from __future__ import annotations

import sys
import time
from itertools import islice
from pathlib import Path
from typing import Final

from bench.invented import Journal
from bench.peers import CHEAP, PASSPHRASE
from fieldjournal.crypto.kdf import CostBounds
from fieldjournal.journal.session import Session
from fieldjournal.vault import rebuilding, records, setting_up, stores
from fieldjournal.vault.files import Reserve
from fieldjournal.vault.vault import Vault

_BATCH: Final = 200
"""Records in one transaction: the only thing that is done otherwise than by a person who saves one."""

_CHEAP_TOO: Final = CostBounds(CHEAP, CHEAP)


def build(folder: Path, how_many: int) -> tuple[Session, Journal]:
    """Return a journal of invented records, open, and who draws more of them.

    What is there already, from a run before or one that was cut off, is kept and added to.
    """
    made = stores.is_journal(folder)
    vault = reopen(folder) if made else _create(folder)
    drawn, begin, done = _at_hand(vault), time.perf_counter(), records.count(vault)
    drafts = drawn.drafts(max(how_many - done, 0), fresh=not made)
    while piece := list(islice(drafts, _BATCH)):
        with vault.transaction():
            for draft in piece:
                drawn.saved(records.save(vault, draft))
        done += len(piece)
        if done % 10_000 == 0:
            print(f"  {done} records, {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    return Session(vault), drawn


def reopen(folder: Path) -> Vault:
    """Open a journal that was built before; its derived tables are made anew where they differ."""
    vault = stores.open_with(stores.derive(folder, PASSPHRASE, None, _CHEAP_TOO))
    for _slice in rebuilding.rebuild(vault):
        pass
    return vault


def _create(folder: Path) -> Vault:
    return setting_up.create(folder, PASSPHRASE, reserve=Reserve.MIDDLE, cost=CHEAP)


def _at_hand(vault: Vault) -> Journal:
    """Return who draws drafts that point to what the journal holds, others than it was built from."""
    held = records.keys(vault)
    drawn = Journal(seed=1 + len(held))
    for row in records.rows(vault, reversed(held)):
        drawn.note(row.kind, row.id)
    return drawn
