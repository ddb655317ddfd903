"""A set-up that was killed at any moment leaves no journal, and is begun anew.

What kills do to a journal that is there: `tests/journal/kills`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault import journals

_ROOT = Path(__file__).parents[2]

_KILLED_SETTING_UP = """
import os, sys
from pathlib import Path
from tests.vault import journals
from fieldjournal.vault import setting_up
def tell(done, total):
    if done >= int(sys.argv[2]):
        os._exit(9)
setting_up.create(Path(sys.argv[1]), journals.PASSPHRASE, reserve=4 << 20, cost=journals.CHEAP, progress=tell)
"""


@pytest.mark.parametrize("after", [0, 3 << 20, 6 << 20], ids=["at once", "in one store", "in the other"])
def test_a_set_up_that_was_killed_is_begun_anew(folder: Path, after: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED_SETTING_UP, str(folder), str(after)], check=False, cwd=_ROOT
    )
    assert done.returncode == 9
    assert "header" not in journals.files_of(folder)
    journals.make(folder).close()
    journals.reopen(folder).close()
    assert journals.files_of(folder) == journals.FIVE
