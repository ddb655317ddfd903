"""A journal at the beginning of its life, with recovery shares, and what a child has to know of it."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Final

from fieldjournal.journal import recovery, session
from fieldjournal.secret import Secret
from tests.journal.conftest import CHEAP
from tests.journal.kills.checked import Known
from tests.journal.kills.child import Job

_RESERVE: Final = 1 << 20


def new_journal(tmp_path: Path, drawn: random.Random) -> Known:
    shutil.rmtree(tmp_path / "home", ignore_errors=True)
    folder, stick = tmp_path / "home" / "journal", tmp_path / "home" / "stick"
    stick.mkdir(parents=True)
    passphrase = f"ilkinji söz {drawn.randrange(10**12)} we ýene {drawn.randrange(10**12)}"
    with session.create(folder, Secret.from_text(passphrase), reserve=_RESERVE, cost=CHEAP) as made:
        lists = recovery.split(made, 2, 2, opens_journal=False)
    factors = (passphrase, "")
    return Known(folder, stick, factors, [each.reveal().decode() for each in lists], ever=[factors])


def job_for(known: Known, first: str, drawn: random.Random) -> Job:
    passphrase, keyfile = known.factors
    holding = {record_id for record_id, _digest in known.held.files.values()}
    return Job(
        folder=str(known.folder),
        passphrase=passphrase,
        keyfile=keyfile,
        stick=str(known.stick),
        first=first,
        seed=drawn.randrange(10**12),
        notes=[each for each in known.held.records if each not in holding],
        files=[each for each in known.held.records if each in holding],
        shares=known.shares,
        restorable=bool(known.backup),
    )
