from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.crypto.kdf import Cost
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret

PASSPHRASE = Secret.from_text("kettle orchard velvet tundra saffron willow anchor")
CHEAP = Cost(64, 1, 1)
"""Key derivation is not what these tests are about."""

RESERVE = 4 * 1024 * 1024


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with sessions.create(tmp_path / "journal", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as opened:
        yield opened
