"""What the tests of this layer share: one small real journal, open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.vault.vault import Vault
from tests import ready
from tests.vault import journals


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    ready.journal(folder, journals.PASSPHRASE, reserve=journals.RESERVE, cost=journals.CHEAP)
    made = journals.reopen(folder)
    yield made
    made.close()
