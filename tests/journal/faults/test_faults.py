"""A disk that fails at any write or sync of anything a person does: nothing is lost, and a sentence says it.

The disk is the real one behind a small library that makes one call fail (`shim.c`), SQLite's calls too. What
has to be so afterwards is the same as after a kill, and the journal goes on in the same process.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal import erase
from tests.journal.faults.every_call import FAULTS, SAID, WORKS, Beginning, everywhere
from tests.journal.kills.beginning import job_for, new_journal
from tests.journal.kills.checked import Known, check
from tests.journal.kills.child import STEPS, Job
from tests.journal.kills.killing import Children

DONE = [name for name in STEPS if name != "wipe"]


class Disk:
    """One journal, and children whose disk fails."""

    def __init__(self, tmp_path: Path, shim: Path, seed: int) -> None:
        self._drawn = random.Random(seed)
        self._children = Children(self._drawn, shim)
        self.known: Known = new_journal(tmp_path, self._drawn)
        self.let("save", None)
        self.let("backup", None)

    def let(self, name: str, fault: tuple[int, int] | None) -> str:
        """Let a child do one thing; return the name of the error it ended with, empty without one."""
        job: Job = job_for(self.known, name, self._drawn)
        job.fault = fault or (0, 0)
        said = self._children.let_end(job)
        failed = next((told for told in said if "failed" in told), {})
        try:
            assert check(self.known, said, {}, self._drawn)
            assert not failed or len(failed["sentence"]) > 10
        except BaseException as error:
            error.add_note(f"{name}, fault {fault}, said {said}")
            raise
        return str(failed.get("failed", ""))

    def close(self) -> None:
        self._children.close()


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory, shim: Path) -> Iterator[Disk]:
    made = Disk(tmp_path_factory.mktemp("disk"), shim, seed=11)
    yield made
    made.close()


@pytest.mark.parametrize("fault", [each for each in FAULTS if each != "killed"])
def test_some_calls(disk: Disk, fault: str) -> None:
    drawn, failures = random.Random(FAULTS[fault]), 0
    for name in DONE:
        failed = disk.let(name, (FAULTS[fault], drawn.randrange(1, 12)))
        assert failed in {"", *SAID[fault]}, (name, failed)
        failures += bool(failed)
    assert failures > 2 or fault == "name", "no fault came in what was done: the test shows nothing"


@pytest.fixture
def quick_home(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, where there is one: what fails is the shim's doing, not the disk's."""
    if not erase.MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=erase.MEMORY) as made:
        yield Path(made)


def test_some_calls_of_what_is_done_alone(quick_home: Path, shim: Path) -> None:
    drawn = random.Random(5)
    works = [
        WORKS[name] for name in ("another passphrase for a decoy", "sealing a bundle", "writing a plain copy")
    ]
    beginning = Beginning(quick_home, shim, works[0])
    try:
        for work, fault in zip(works, drawn.sample([*FAULTS], len(works)), strict=True):
            ended = beginning.fail(FAULTS[fault], drawn.randrange(1, 12), work)
            assert ended.get("failed", "") in {"", *SAID[fault]}, ended
    finally:
        beginning.close()


@pytest.mark.torture
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("work", WORKS)
def test_at_every_call(
    quick_home: Path, shim: Path, work: str, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    beginning = Beginning(quick_home, shim, WORKS[work])
    try:
        tally = everywhere(beginning, fault)
    finally:
        beginning.close()
    with capsys.disabled():
        sys.stdout.write(f"\n{work}, {fault}: {tally.line()}\n")
