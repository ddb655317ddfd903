"""A stick that is full, read-only or pulled out, for real: mounted where only this test sees it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    alone = ["unshare", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], check=False).returncode:
        pytest.skip("nothing may be mounted here")
    home = tmp_path_factory.mktemp("home")
    command = [*alone, sys.executable, "-m", "tests.journal.faults.small_disk", str(home)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    if "mount: " in done.stderr:
        pytest.skip(f"nothing may be mounted here: {done.stderr.splitlines()[0]}")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_full_stick_keeps_what_was_on_it_and_nothing_half_written(seen: dict[str, Any]) -> None:
    stick = seen["stick"]
    assert (stick["backup"], stick["copy"], stick["bundle"]) == ("DiskFull",) * 3
    assert stick["plain copy"] == "DiskFull"
    assert stick["receipts"] == 0
    assert not stick["unsettled"], "nothing left, and the journal says so"
    assert stick["unchanged"]
    assert not stick["opens"], "the backup before still opens to its last byte"


def test_a_journal_on_a_stick_that_fills_up_keeps_what_was_acknowledged(seen: dict[str, Any]) -> None:
    card = seen["card"]
    assert card["full"] == "DiskFull"
    assert card["saved"] == card["held"] > 20
    assert card["intact"]


def test_a_stick_that_became_read_only_is_said_and_left_alone(seen: dict[str, Any]) -> None:
    card = seen["card"]
    assert card["read-only"] == "ReadOnly"
    assert not card["wipe of it"], "a wipe that could not write must not say that it did"
    assert card["unchanged"]


def test_a_stick_pulled_out_takes_nothing_and_nothing_is_written_beneath_it(seen: dict[str, Any]) -> None:
    card = seen["card"]
    assert card["pulled out"] == "DiskTrouble", "what is not there any more is not read-only"
    assert card["closing"] == ""
    assert card["left beneath it"] == []
    assert card["again"] == "JournalMissing"
