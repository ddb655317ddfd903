"""A journal of the least cost in the place of the one just made: every command after it derives its key."""

from __future__ import annotations

import shutil
from pathlib import Path

from fieldjournal.journal import records
from fieldjournal.journal import session as sessions
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret

RESERVE = 4 << 20


def replaced(journal: Path, passphrase: str, words: str) -> None:
    """Put one there that holds a note of these words."""
    shutil.rmtree(journal, ignore_errors=True)
    cost = sessions.DEFAULT_BOUNDS.least
    with sessions.create(journal, Secret.from_text(passphrase), reserve=RESERVE, cost=cost) as opened:
        records.save(opened, read_draft({"kind": "source", "values": {"words": {"text": words}}}))
