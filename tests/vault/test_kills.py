"""SIGKILL at any moment loses no acknowledged save, and after the next unlock the files tell nothing."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.vault import history, records
from fieldjournal.vault.files import JournalFiles
from tests.vault import journals

_ROOT = Path(__file__).parents[2]
_LATEST = 0.15
"""Seconds after the first acknowledged save within which the kill comes."""


def _run_and_kill(folder: Path, drawn: random.Random) -> list[tuple[str, int, str]]:
    """Let a child save until it is killed; return what it had acknowledged by then."""
    command = [sys.executable, "-m", "tests.vault.saving_child", str(folder), str(drawn.random())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=_ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        time.sleep(drawn.uniform(0, _LATEST))
        child.kill()
        # A last line without its end was not acknowledged.
        lines = [line.split(" ") for line in child.stdout.read().split("\n")[:-1]]
    return [(line[0], int(line[1]), line[2]) for line in lines]


def _kill_many(folder: Path, kills: int, seed: int) -> int:
    """Kill a saving child again and again, checking everything after each; return the changes it made."""
    drawn = random.Random(seed)
    journals.make(folder, reserve=256 * 1024).close()
    expected: dict[str, tuple[int, str]] = {}
    changes = 0
    for _ in range(kills):
        for record_id, revision, word in _run_and_kill(folder, drawn):
            expected[record_id] = (revision, word)
            changes += 1
        _check(folder, expected)
    return changes


def _check(folder: Path, expected: dict[str, tuple[int, str]]) -> None:
    vault = journals.reopen(folder)
    for record_id, (revision, word) in expected.items():
        if not revision:
            with pytest.raises(errors.NotFound):
                records.get(vault, record_id)
            continue
        try:
            found = records.get(vault, record_id)
        except errors.NotFound:
            # Erased by a step that was made to last before its line was.
            assert all(each.record is None for each in history.revisions(vault, record_id))
            continue
        if found.revision == revision:
            assert getattr(found.values, "words", None).text.startswith(f"{word} ")  # type: ignore[union-attr]
        else:
            # One more was made to last before its line was: never two, and never an older one.
            assert found.revision == revision + 1
        expected[record_id] = (found.revision, getattr(found.values, "words", None).text.split()[0])  # type: ignore[union-attr]
    assert history.verify(vault).intact
    assert [wrong for _at, wrong in history.verify_texts(vault) if wrong] == []
    assert vault.db.all("PRAGMA integrity_check") == [("ok",)]
    vault.close()
    files = JournalFiles(folder)
    assert journals.files_of(folder) == journals.FIVE
    assert len({path.stat().st_size for path in files.stores}) == 1
    assert len({path.stat().st_mtime_ns for path in (*files.stores, *files.journals)}) == 1


def test_no_acknowledged_save_is_lost(folder: Path) -> None:
    assert _kill_many(folder, kills=20, seed=1) > 20


@pytest.mark.torture
@pytest.mark.timeout(1800)
def test_no_acknowledged_save_is_lost_in_hundreds_of_kills(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes = _kill_many(folder, kills=300, seed=random.randrange(10**9))
    with capsys.disabled():
        sys.stdout.write(f"\n300 kills, {changes} acknowledged changes, none lost\n")
    assert changes > 300


_KILLED_SETTING_UP = """
import os, sys
from pathlib import Path
from tests.vault import journals
from fieldjournal.vault import stores
def tell(done, total):
    if done >= int(sys.argv[2]):
        os._exit(9)
stores.create(Path(sys.argv[1]), journals.PASSPHRASE, reserve=4 << 20, cost=journals.CHEAP, progress=tell)
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
