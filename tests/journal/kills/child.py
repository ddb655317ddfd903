"""A process that does what a person does to a journal, without end, and says each thing when it is done.

    python -m tests.journal.kills.child

One job a line on its input, as JSON (`Job`): for each it splits off a process that works until it is killed,
and says `{"ended": …}` when that is gone. Where there is no `fork` it does one job itself.

What it says, one JSON object a line, written in one piece: `{"begin": NAME, …}` with all that may be so from
now on, and `{"did": NAME, "took": SECONDS, …}` with what is so now. Only the second one acknowledges.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from fieldjournal import errors, wording
from fieldjournal.journal import (
    attachments,
    backup,
    notes,
    passphrases,
    records,
    recovery,
    restoring,
    session,
    wiping,
)
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.model.values import Text
from fieldjournal.secret import Secret
from tests.journal.conftest import BOUNDS, CHEAP
from tests.journal.kills.alone import ALONE, factors

_WORDS: Final = "Её отца опять вызвали; iki adam geldi; said nothing. "
_LONGEST_FILE: Final = 1_500_000


@dataclass
class Job:
    """One life: the journal, what opens it, what is done first, and what is known from before."""

    folder: str
    passphrase: str
    keyfile: str
    stick: str
    first: str
    seed: int
    notes: list[str]
    files: list[str]
    shares: list[str]
    restorable: bool
    fault: tuple[int, int] | None = None
    """Kind and number of the call that fails in what is done first (`tests/journal/faults/shim.c`)."""


def say(**told: object) -> None:
    """Say it in one piece: what was killed before its end was not said."""
    os.write(1, json.dumps(told).encode() + b"\n")


class Life:
    """What one process does until it is killed."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.folder = Path(job.folder)
        self.stick = Path(job.stick)
        self.drawn = random.Random(job.seed)
        self.session = self._unlock()

    def _unlock(self) -> Session:
        keyfile = Path(self.job.keyfile) if self.job.keyfile else None
        secret = Secret.from_text(self.job.passphrase)
        return session.unlock(self.folder, secret, keyfile=keyfile, bounds=BOUNDS)

    def live(self) -> None:
        """Do what was asked for first, then anything but what ends a life."""
        others = [name for name in STEPS if name not in ("wipe", "restore")]
        name = self.job.first
        while self.job.folder:
            (STEPS | ALONE)[name](self)
            name = self.drawn.choice(others)

    # -- what is done -----------------------------------------------------------------------------

    def doing(self, name: str, step: Callable[[], dict[str, object]], **possible: object) -> None:
        """Do it between saying that it begins and that it is done; on a failing disk where it is meant."""
        say(begin=name, **possible)
        begun = time.perf_counter()
        if self.job.fault is not None and name == self.job.first:
            told = self._failing(step, *self.job.fault)
        else:
            told = step()
        say(did=name, took=time.perf_counter() - begun, **told)

    def _failing(self, step: Callable[[], dict[str, object]], kind: int, at: int) -> dict[str, object]:
        """Do it on a disk that fails, then see on a sound one that the journal still takes what is said."""
        shim, failed = ctypes.CDLL(None), None
        told: dict[str, object] = {}
        shim.fault_arm(kind, at)
        try:
            told = step()
        except errors.FieldjournalError as error:
            failed = error
        calls = shim.fault_calls()
        shim.fault_arm(0, 0)
        if failed is not None:
            self._still_works()
            say(failed=type(failed).__name__, sentence=wording.say(failed).sentence, calls=calls)
            os._exit(0)
        self.job.folder = ""
        return {**told, "calls": calls}

    def _still_works(self) -> None:
        """Save and erase again, where a journal is left: nothing needs a new start."""
        if self.job.first in ("restore", "wipe"):
            return
        if self.job.first == "unlock":
            self.session = self._unlock()
        record = notes.note(self.session, "записано после сбоя")
        records.erase(self.session, record.id)
        self.session.close()

    def unlock(self) -> None:
        """Close it and unlock it again: every unlock overwrites slots."""
        self.session.close()
        self.doing("unlock", self._unlocked)

    def _unlocked(self) -> dict[str, object]:
        self.session = self._unlock()
        return {}

    def save(self) -> None:
        """Save a new note, or change one there is."""
        words = f"{self.drawn.randrange(10**9)} {_WORDS * self.drawn.randrange(1, 60)}"
        if self.job.notes and self.drawn.random() < 0.4:
            draft = records.get(self.session, self.drawn.choice(self.job.notes)).draft()
            changed = draft.with_values(words=Text(words))
            self.doing("save", lambda: _told(records.save(self.session, changed)), id=draft.id)
        else:
            self.doing("save", lambda: self._note(words))

    def say_saved(self, record: Record) -> None:
        """Say of a record that it is saved."""
        self.doing("save", lambda: _told(record))

    def _note(self, words: str) -> dict[str, object]:
        record = notes.note(self.session, words)
        self.job.notes.append(record.id)
        return _told(record)

    def attach(self) -> None:
        """Take a file into a new note."""
        photo = self.stick / "DCIM 4.jpg"
        photo.write_bytes(self.drawn.randbytes(self.drawn.randrange(1, _LONGEST_FILE)))
        self.doing("save", lambda: self._note("0 снимки с телефона племянника"))
        record_id = self.job.notes.pop()
        self.doing("attach", lambda: self._take(record_id, photo), id=record_id)
        self.job.files.append(record_id)

    def _take(self, record_id: str, photo: Path) -> dict[str, object]:
        intake = Intake(self.session, record_id, photo)
        for _done in intake.steps():
            pass
        told = _told(records.get(self.session, record_id))
        return {**told, "file": [intake.held.id, record_id, intake.held.sha256]}

    def erase(self) -> None:
        """Destroy a record, and its file where it holds one."""
        while not (self.job.files or self.job.notes):
            self.save()
        among = self.job.files if self.job.files and self.drawn.random() < 0.7 else self.job.notes
        among = among or self.job.files
        gone = among.pop(self.drawn.randrange(len(among)))
        self.doing("erase", lambda: self._erased(gone), id=gone)

    def _erased(self, record_id: str) -> dict[str, object]:
        records.erase(self.session, record_id)
        for _gone in attachments.tidy(self.session):
            pass
        return {"erased": record_id}

    def passphrase(self) -> None:
        """Change the passphrase."""
        new = f"söz {self.drawn.randrange(10**12)} dogry däl {self.drawn.randrange(10**12)}"
        self._change("passphrase", new, self.job.keyfile)

    def keyfile(self) -> None:
        """Make a keyfile and need it from now on, or need the one there is no longer."""
        path = "" if self.job.keyfile else str(self.stick / f"karta-{self.drawn.randrange(10**12)}")
        self._change("keyfile", self.job.passphrase, path)

    def _change(self, name: str, passphrase: str, keyfile: str) -> None:
        new = (passphrase, keyfile)
        self.doing(name, lambda: self._changed(*new), factors=new)
        self.job.passphrase, self.job.keyfile = new

    def _changed(self, passphrase: str, keyfile: str) -> dict[str, object]:
        current = factors(self.job.passphrase, self.job.keyfile)
        if keyfile and keyfile != self.job.keyfile:
            passphrases.add_keyfile(self.session, current, Path(keyfile))
        else:
            passphrases.change(self.session, current, factors(passphrase, keyfile))
        return {"factors": (passphrase, keyfile)}

    def backup(self) -> None:
        """Write a backup in place of the one before."""
        self.doing("backup", self._back_up)

    def _back_up(self) -> dict[str, object]:
        written = backup.write(self.session, self.stick / "backup.age", recovery.recipient(self.session))
        self.job.restorable = True
        return {"sha256": written.sha256}

    def restore(self) -> None:
        """Put the journal of the last backup in the place of this one."""
        if not self.job.restorable:
            self.backup()
        self.session.close()
        new = (f"täze söz {self.drawn.randrange(10**12)} ýene {self.drawn.randrange(10**12)}", "")
        self.doing("restore", lambda: self._restored(new), factors=new)
        self.job.passphrase, self.job.keyfile = new
        self.job.notes.clear()
        self.job.files.clear()
        self.session = self._unlock()

    def _restored(self, new: tuple[str, str]) -> dict[str, object]:
        opens = recovery.identity(self.job.shares)
        secret = Secret.from_text(new[0])
        done = restoring.restore(self.stick / "backup.age", [opens], self.folder, secret, cost=CHEAP)
        return {"factors": new, "before": str(done.before)}

    def wipe(self) -> None:
        """Destroy the journal after its passphrase; nothing comes after."""
        self.session.close()
        self.doing("wipe", self._wiped)
        self.job.folder = ""

    def _wiped(self) -> dict[str, object]:
        keyfile = Path(self.job.keyfile) if self.job.keyfile else None
        secret = Secret.from_text(self.job.passphrase)
        wiping.check_passphrase(self.folder, secret, keyfile=keyfile, bounds=BOUNDS)
        wiping.wipe(self.folder)
        return {}


STEPS: Final[dict[str, Callable[[Life], None]]] = {
    "unlock": Life.unlock,
    "save": Life.save,
    "attach": Life.attach,
    "erase": Life.erase,
    "passphrase": Life.passphrase,
    "keyfile": Life.keyfile,
    "backup": Life.backup,
    "restore": Life.restore,
    "wipe": Life.wipe,
}


def _told(record: Any) -> dict[str, object]:
    return {"record": [record.id, record.revision, record.values.words.text.partition(" ")[0]]}


def main() -> None:
    """Take jobs until there are none."""
    for line in sys.stdin:
        child = os.fork() if hasattr(os, "fork") else 0
        if not child:
            Life(Job(**json.loads(line))).live()
            os._exit(0)
        say(process=child)
        _child, status = os.waitpid(child, 0)
        say(ended=status)


if __name__ == "__main__":
    main()
