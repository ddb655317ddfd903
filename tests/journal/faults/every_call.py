"""One thing a person does, from one beginning, again and again: each time another of its calls fails.

The beginning is made once and copied back before each try, in memory where there is a folder for that, so
that every call is tried and not a few of them. A try ends when the process says that it made fewer calls than
the number of the one that was to fail.
"""

from __future__ import annotations

import copy
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from fieldjournal import erase, errors
from fieldjournal.journal import session
from fieldjournal.secret import Secret
from tests.journal.conftest import BOUNDS
from tests.journal.faults.left import check_decoy, check_left
from tests.journal.kills.alone import DECOYS, LEAVING
from tests.journal.kills.beginning import job_for, new_journal
from tests.journal.kills.checked import Known, check
from tests.journal.kills.child import Job
from tests.journal.kills.killing import Children, Said

FAULTS: Final = {"full": 1, "short": 2, "sync": 3, "gone": 4, "read-only": 5, "name": 8, "killed": 7}
"""By their numbers in `shim.c`."""

SAID: Final = {
    "full": {"DiskFull"},
    "short": {"DiskFull", "DiskTrouble"},
    "sync": {"DiskTrouble"},
    "gone": {"DiskTrouble"},
    "read-only": {"ReadOnly", "DiskTrouble"},
    "name": {"DiskTrouble"},
    "killed": {"killed"},
}
"""The errors that each may end with; a kill is none, and stands here as one."""


@dataclass(frozen=True)
class Work:
    """What is done: `first` as in `kills.child`, the `seed` that draws how, and what was done before."""

    first: str
    seed: int
    before: tuple[str, ...] = ()


WORKS: Final = {
    "unlocking": Work("unlock", 1),
    "saving a new note": Work("save", 1),
    "changing a note": Work("save", 2),
    "taking a file in": Work("attach", 2),
    "taking a file in for which both stores grow": Work("attach", 6),
    "erasing a note": Work("erase", 0),
    "erasing a record with its file": Work("erase", 1),
    "changing the passphrase": Work("passphrase", 1),
    "making a keyfile": Work("keyfile", 1),
    "needing the keyfile no longer": Work("keyfile", 1, before=("keyfile",)),
    "backup over the one before": Work("backup", 1, before=("save",)),
    "restoring": Work("restore", 1, before=("save",)),
    "making a decoy": Work("decoy", 1),
    "another passphrase for a decoy": Work("decoy passphrase", 1, before=("decoy",)),
    "taking a decoy away": Work("no decoy", 1, before=("decoy",)),
    "sealing a bundle": Work("bundle", 1),
    "writing a plain copy": Work("plain copy", 1),
    "wiping": Work("wipe", 1),
}


@dataclass
class Tally:
    """What came of all tries of one work in one way."""

    tried: int = 0
    calls: int = 0
    errors: dict[str, int] = field(default_factory=dict)
    """How often it ended with which error; nothing where it was done all the same."""

    def take(self, ended: str) -> None:
        self.tried += 1
        self.errors[ended] = self.errors.get(ended, 0) + 1

    def line(self) -> str:
        ended = ", ".join(f"{many} {name or 'done'}" for name, many in sorted(self.errors.items()))
        return f"{self.tried:>5} of {self.calls:>5} calls: {ended}"


class Beginning:
    """A journal with two notes, a file and a backup, as it is before each try."""

    def __init__(self, home: Path, shim: Path, work: Work) -> None:
        self._home, self._work = home / "now", work
        self._drawn = random.Random(11)
        self._children = Children(self._drawn, shim)
        known = new_journal(self._home, self._drawn)
        for seed, name in enumerate(("save", "save", "attach", "backup", *work.before)):
            self._let(known, Work(name, 2 * seed + 1), (0, 0))
        self._known = known
        self._kept = home / "kept"
        shutil.copytree(self._home, self._kept)

    def fail(self, kind: int, at: int, work: Work | None = None) -> Said:
        """Do the work with this call failing, hold what is left against all rules; return how it ended.

        `work` is another one that can be done from this beginning too.
        """
        work = work or self._work
        shutil.rmtree(self._home)
        shutil.copytree(self._kept, self._home)
        known = copy.deepcopy(self._known)
        ended = self._let(known, work, (kind, at))
        try:
            if work.first in DECOYS:
                check_decoy(known, work.first, done="did" in ended)
            if work.first in LEAVING:
                check_left(known, ended)
        except BaseException as error:
            error.add_note(f"{work}, fault {kind, at}, ended {ended}")
            raise
        return ended

    def may_say(self, fault: str) -> set[str]:
        """Return the errors it may end with; a wipe says which file was refused, whatever the reason."""
        return {*SAID[fault], "DiskTrouble", "ReadOnly"} if self._work.first == "wipe" else SAID[fault]

    def close(self) -> None:
        self._children.close()

    def _let(self, known: Known, work: Work, fault: tuple[int, int]) -> Said:
        job: Job = job_for(known, work.first, self._drawn)
        job.seed, job.fault = work.seed, fault
        said = self._children.let_end(job, may_be_killed=fault[0] == FAULTS["killed"])
        ended = said[-1]
        try:
            if work.first == "wipe":
                _check_wiped_or_whole(known, ended)
            else:
                assert check(known, said, {}, self._drawn)
            assert "failed" not in ended or len(ended["sentence"]) > 10
        except BaseException as error:
            error.add_note(f"{work}, fault {fault}, said {said}")
            raise
        return ended


def _check_wiped_or_whole(known: Known, ended: Said) -> None:
    """What was said to be wiped opens no more; what the disk refused is whole, or gone."""
    passphrase, keyfile = known.factors
    try:
        opened = session.unlock(
            known.folder,
            Secret.from_text(passphrase),
            keyfile=Path(keyfile) if keyfile else None,
            bounds=BOUNDS,
        )
    except (errors.CannotUnlock, errors.StoreDamaged):
        assert sorted(path.name for path in known.folder.iterdir()) == sorted(erase.FILES)
        return
    with opened:
        assert "failed" in ended, "it opens, and nobody was told"
        assert opened.verify_history().intact
        assert opened.vault.db.one("SELECT count(*) FROM record")[0] == len(known.held.records)


def everywhere(beginning: Beginning, fault: str) -> Tally:
    """Let every call of the work fail in this way."""
    tally, at = Tally(), 0
    while True:
        at += 1
        ended = beginning.fail(FAULTS[fault], at)
        failed = ended.get("failed", "" if "did" in ended else "killed")
        assert failed in {"", *beginning.may_say(fault)}, (fault, at, ended)
        if ended.get("calls", at) < at:
            assert not failed, (fault, at, ended)
            tally.calls = ended["calls"]
            return tally
        tally.take(failed)
