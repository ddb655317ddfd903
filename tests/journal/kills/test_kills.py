"""SIGKILL at any moment of anything a person does: nothing acknowledged is lost, nothing wiped comes back.

`checked` says what is held to be so after each kill, `child` what is done. A short run here, the long one in
`make torture`; its figures are in docs/measurements.md.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.journal.kills.beginning import job_for, new_journal
from tests.journal.kills.checked import check
from tests.journal.kills.child import STEPS
from tests.journal.kills.killing import Children

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
    known = new_journal(tmp_path, drawn)
    try:
        for number in range(kills):
            first = [*STEPS][number % len(STEPS)]
            wiping = first == "wipe"
            before = {p.name: p.read_bytes() for p in known.folder.iterdir()} if wiping else {}
            said = children.kill_one(job_for(known, first, drawn))
            figures.done.update(told["did"] for told in said if "did" in told)
            figures.kills[said[-1].get("begin", "between")] += 1
            try:
                there = check(known, said, before, drawn)
            except BaseException as error:
                error.add_note(f"seed {seed}, kill {number}, said {said}")
                raise
            if not there:
                known = new_journal(tmp_path, drawn)
        figures.lengths = children.lengths()
    finally:
        children.close()
    return figures


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    figures = run(tmp_path, kills=24, seed=7)
    assert figures.kills.total() - figures.kills["between"] > 8, figures.table()
    assert figures.done.total() >= 24 // 5, figures.table()


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_a_thousand_kills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = random.randrange(10**9)
    figures = run(tmp_path, kills=_LONG, seed=seed)
    with capsys.disabled():
        sys.stdout.write(f"\n{_LONG} kills, seed {seed}\n{figures.table()}\n")
