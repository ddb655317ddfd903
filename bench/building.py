"""The journal everything is measured on: invented records of every kind, saved as every record is."""

from __future__ import annotations

import sys
import time
from itertools import islice
from pathlib import Path
from typing import Final

from bench.invented import Journal
from bench.peers import CHEAP, PASSPHRASE
from fieldjournal.journal.session import Session
from fieldjournal.vault import records, stores

_BATCH: Final = 200
"""Records in one transaction: the only thing that is done otherwise than by a person who saves one."""


def build(folder: Path, how_many: int) -> tuple[Session, Journal]:
    """Save invented records and return the journal, open, and who draws more of them."""
    vault = stores.create(folder, PASSPHRASE, reserve=stores.Reserve.MIDDLE, cost=CHEAP)
    drawn, begin, done = Journal(), time.perf_counter(), 0
    drafts = drawn.drafts(how_many)
    while piece := list(islice(drafts, _BATCH)):
        with vault.transaction():
            for draft in piece:
                drawn.saved(records.save(vault, draft))
        done += len(piece)
        if done % 10_000 == 0:
            print(f"  {done} records, {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    return Session(vault), drawn
