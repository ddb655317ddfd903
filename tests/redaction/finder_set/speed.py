"""How quickly the finder reads: each run in a process of its own, so that no word was met before.

`python -m tests.redaction.finder_set.speed` prints the characters a second with every word new, and again.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Final

_SLOWEST: Final = 20_000
_RUNS: Final = 5


def main() -> None:
    """Print the speeds of one run."""
    from fieldjournal.redaction.finder import compile_people, find
    from tests.redaction.finder_set.people import CONTACTS
    from tests.redaction.finder_set.prose import ALL

    text, people = "\n".join(ALL.values()), compile_people(CONTACTS)
    find("Merdan, 12.03", people)  # tables that are made when they are first asked
    for _ in range(2):
        began = time.process_time()
        find(text, people)
        print(len(text) / (time.process_time() - began))


def print_speed() -> None:
    """Print the middle one of some runs."""
    command = [sys.executable, "-m", "tests.redaction.finder_set.speed"]
    runs = [
        [
            float(line)
            for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        ]
        for _ in range(_RUNS)
    ]
    for name, speeds in zip(("every word new", "words known"), zip(*runs, strict=True), strict=True):
        speed = statistics.median(speeds)
        print(f"{speed:.0f} characters/s, {name} (bar 20,000{', missed!' if speed < _SLOWEST else ''})")


if __name__ == "__main__":
    main()
