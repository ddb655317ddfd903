"""The same comes out in every process: nothing hangs on how Python happens to order a set there."""

from __future__ import annotations

import os
import subprocess
import sys


def test_two_processes_find_and_ask_the_same_in_the_same_order() -> None:
    first, second = (_told(seed) for seed in ("1", "2"))
    assert len(first) > 800
    assert first == second


def _told(seed: str) -> list[str]:
    command = [sys.executable, "-m", "tests.redaction.finder_set.order"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment)
    return told.stdout.splitlines()
