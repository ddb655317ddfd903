"""SIGKILL at any moment of anything a person does: nothing acknowledged is lost, nothing wiped comes back.

`checked` says what is held to be so after each kill, `child` what is done. A short run here, the long one in
`make torture`; its figures are in docs/measurements.md.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldjournal.journal import recovery, session
from fieldjournal.secret import Secret
from tests.journal.conftest import CHEAP
from tests.journal.kills.checked import Known, check
from tests.journal.kills.child import STEPS, Job
from tests.journal.kills.killing import Children

_RESERVE = 1 << 20
_LONG = int(os.environ.get("FIELDJOURNAL_KILLS", "1200"))
"""Kills of the long run; a variable of this test alone."""


@dataclass
class Figures:
    """What came of a run."""

    kills: Counter[str] = field(default_factory=Counter)
    """By what was being done when it came; `between` where nothing was."""
    done: Counter[str] = field(default_factory=Counter)
    """What was acknowledged."""
    lengths: dict[str, float] = field(default_factory=dict)

    def table(self) -> str:
        lines = [f"{'':<12}{'kills in it':>12}{'done':>8}{'median':>12}"]
        for name in (*STEPS, "between"):
            took = f"{self.lengths[name] * 1000:.1f} ms" if name in self.lengths else ""
            lines.append(f"{name:<12}{self.kills[name]:>12}{self.done[name] or '':>8}{took:>12}")
        lines.append(f"{'in all':<12}{self.kills.total():>12}{self.done.total():>8}")
        return "\n".join(lines)


def run(tmp_path: Path, kills: int, seed: int) -> Figures:
    """Kill again and again, each kind of work in turn, and check everything after each."""
    drawn, figures = random.Random(seed), Figures()
    children = Children(drawn)
    known = _new_journal(tmp_path, drawn)
    try:
        for number in range(kills):
            first = [*STEPS][number % len(STEPS)]
            wiping = first == "wipe"
            before = {p.name: p.read_bytes() for p in known.folder.iterdir()} if wiping else {}
            said = children.kill_one(_job(known, first, drawn))
            figures.done.update(told["did"] for told in said if "did" in told)
            figures.kills[said[-1].get("begin", "between")] += 1
            try:
                there = check(known, said, before, drawn)
            except BaseException as error:
                error.add_note(f"seed {seed}, kill {number}, said {said}")
                raise
            if not there:
                known = _new_journal(tmp_path, drawn)
        figures.lengths = children.lengths()
    finally:
        children.close()
    return figures


def _new_journal(tmp_path: Path, drawn: random.Random) -> Known:
    shutil.rmtree(tmp_path / "home", ignore_errors=True)
    folder, stick = tmp_path / "home" / "journal", tmp_path / "home" / "stick"
    stick.mkdir(parents=True)
    passphrase = f"ilkinji söz {drawn.randrange(10**12)} we ýene {drawn.randrange(10**12)}"
    with session.create(folder, Secret.from_text(passphrase), reserve=_RESERVE, cost=CHEAP) as made:
        lists = recovery.split(made, 2, 2, opens_journal=False)
    factors = (passphrase, "")
    return Known(folder, stick, factors, [each.reveal().decode() for each in lists], ever=[factors])


def _job(known: Known, first: str, drawn: random.Random) -> Job:
    passphrase, keyfile = known.factors
    holding = {record_id for record_id, _digest in known.held.files.values()}
    return Job(
        folder=str(known.folder),
        passphrase=passphrase,
        keyfile=keyfile,
        stick=str(known.stick),
        first=first,
        seed=drawn.randrange(10**12),
        notes=[each for each in known.held.records if each not in holding],
        files=[each for each in known.held.records if each in holding],
        shares=known.shares,
        restorable=bool(known.backup),
    )


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    figures = run(tmp_path, kills=24, seed=7)
    assert figures.kills.total() - figures.kills["between"] > 8, figures.table()
    assert figures.done.total() > 8, figures.table()


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_a_thousand_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = random.randrange(10**9)
    figures = run(tmp_path, kills=_LONG, seed=seed)
    with capsys.disabled():
        sys.stdout.write(f"\n{_LONG} kills, seed {seed}\n{figures.table()}\n")
