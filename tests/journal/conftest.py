"""A real journal in a temporary folder, with key derivation made cheap by arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldjournal.journal import records, session
from fieldjournal.journal.session import DEFAULT_BOUNDS, Cost, CostBounds, Session
from fieldjournal.model.codec import read_draft
from fieldjournal.model.record import Record
from fieldjournal.secret import Secret
from tests import ready

PASSPHRASE = Secret.from_text("seven quiet horses crossed the river slowly")
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
BOUNDS = CostBounds(least=CHEAP, most=DEFAULT_BOUNDS.most)
RESERVE = 1 << 20

Add = Callable[..., Record]


@pytest.fixture(autouse=True)
def _quick(quick_noise: None, quick_readings: None) -> None:
    """What is tested here is neither the noise nor how the gate reads."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def opened(folder: Path) -> Iterator[Session]:
    ready.journal(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP)
    with session.unlock(folder, PASSPHRASE, bounds=BOUNDS) as made:
        yield made


@pytest.fixture
def reopen(folder: Path) -> Callable[[], Session]:
    return lambda: session.unlock(folder, PASSPHRASE, bounds=BOUNDS)


@pytest.fixture
def add(opened: Session) -> Add:
    """Save a record given as JSON values: `add("contact", names=[{"text": "Мерал"}])`."""

    def add(kind: str, /, envelope: dict[str, object] | None = None, **values: object) -> Record:
        body = {"kind": kind, "values": values, **(envelope or {})}
        return records.save(opened, read_draft(body))  # type: ignore[arg-type] # JSON written by hand

    return add
