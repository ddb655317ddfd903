"""A wipe on a disk that fails, one that is killed, and the order in which the disk sees it."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.journal import session
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE

_ROOT = Path(__file__).parents[3]
_RESERVE = 2 << 20
_WIPE = """
import ctypes, sys
from pathlib import Path
from fieldjournal import erase
shim = ctypes.CDLL(None)
shim.fault_arm(int(sys.argv[2]), int(sys.argv[3]))
done = erase.wipe(Path(sys.argv[1]))
print(shim.fault_calls(), done.complete)
"""
ONCE, KILLED = 6, 7


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("whole") / "journal"
    session.create(made, PASSPHRASE, reserve=_RESERVE, cost=CHEAP).close()
    return made


def wiped(whole: Path, tmp_path: Path, shim: Path, kind: int, at: int) -> tuple[Path, int, str]:
    """Wipe a copy on such a disk; return it, how the process ended and what it said."""
    folder = tmp_path / f"{kind}-{at}"
    shutil.copytree(whole, folder)
    done = subprocess.run(
        [sys.executable, "-S", "-E", "-c", _WIPE, str(folder), str(kind), str(at)],
        env={**os.environ, "LD_PRELOAD": str(shim)}, cwd=_ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return folder, done.returncode, done.stdout


def opens(folder: Path) -> bool:
    try:
        session.unlock(folder, PASSPHRASE, bounds=BOUNDS).close()
    except (errors.CannotUnlock, errors.StoreDamaged):
        return False
    return True


def test_killed_after_any_of_its_writes_it_is_a_wipe(whole: Path, tmp_path: Path, shim: Path) -> None:
    for at in range(1, 100):
        folder, code, _said = wiped(whole, tmp_path, shim, KILLED, at)
        assert not opens(folder), at
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert at > 10, "it wrote and synced more often than that"


def test_one_call_that_fails_keeps_nothing_else_from_being_overwritten(
    whole: Path, tmp_path: Path, shim: Path
) -> None:
    for at in range(1, 100):
        folder, code, said = wiped(whole, tmp_path, shim, ONCE, at)
        assert code == 0
        calls, complete = said.split()
        if int(calls) < at:
            assert complete == "True"
            break
        assert complete == "False"
        # Where the slots themselves were refused, the stores they would open are noise.
        assert not opens(folder), at
    assert at > 10


def test_the_disk_sees_the_slots_first_and_each_step_synced_before_the_next(
    whole: Path, tmp_path: Path
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("needs strace")
    folder, log = tmp_path / "journal", tmp_path / "log"
    shutil.copytree(whole, folder)
    command = [sys.executable, "-m", "fieldjournal", "wipe", "--now", "--journal", str(folder)]
    tracing = ["strace", "-f", "-y", "-o", str(log), "-e", "trace=write,pwrite64,ftruncate,fsync"]
    traced = subprocess.run([*tracing, *command], cwd=_ROOT, capture_output=True, text=True, check=False)
    if "ptrace" in traced.stderr:
        pytest.skip("strace may not trace here")
    assert traced.returncode == 0, traced.stderr
    seen = re.findall(
        rf"(\w+)\(\d+<{re.escape(str(folder))}/([^>]+)>.*?= (\d+)$", log.read_text(), re.MULTILINE
    )
    assert seen[:2] == [("write", "header", "32768"), ("fsync", "header", "0")]
    order = [
        name for number, (_call, name, _size) in enumerate(seen) if not number or seen[number - 1][1] != name
    ]
    assert order == [erase.HEADER, *erase.JOURNALS, *erase.STORES, *erase.STORES]
    for before, after in itertools.pairwise(seen):
        assert before[1] == after[1] or before[0] == "fsync", "the next file before this one was synced"
