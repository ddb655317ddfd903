"""How quickly the finder reads: each run in a process of its own, so that no word was met before.

`python -m tests.redaction.finder_set.speed` prints the characters a second with every word new, and again;
with a blind set's name, those of its prose by 100 contacts: its people, and some of the next set's.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from typing import Final

_SLOWEST: Final = 20_000
_RUNS: Final = 5
_RUNS_OF_OTHERS: Final = 3
_CONTACTS: Final = 100
_OTHERS: Final = (
    *("eighteenth", "twentyfirst", "twentythird", "twentyfourth", "twentysixth", "twentyseventh"),
)
"""Sets whose people and prose are read besides."""


def main() -> None:
    """Print the speeds of one run."""
    from fieldjournal.redaction.finder import compile_people, find

    text, contacts = _own() if len(sys.argv) == 1 else _blind(sys.argv[1])
    people = compile_people(contacts)
    find("Merdan, 12.03", people)  # tables that are made when they are first asked
    for _ in range(2):
        began = time.process_time()
        find(text, people)
        print(len(text) / (time.process_time() - began))


def _own() -> tuple[str, Sequence[Mapping[str, object]]]:
    from tests.redaction.finder_set.people import CONTACTS
    from tests.redaction.finder_set.prose import ALL

    return "\n".join(ALL.values()), CONTACTS


def _blind(name: str) -> tuple[str, Sequence[Mapping[str, object]]]:
    from tests.redaction.finder_set.blind_hands import hand

    more = hand(_OTHERS[(_OTHERS.index(name) + 1) % len(_OTHERS)]).people
    people = hand(name).people
    others = [{**each, "id": f"more {each['id']}"} for each in more]
    return "\n".join(hand(name).prose.values()), [*people, *others][:_CONTACTS]


def print_speed() -> None:
    """Print the middle one of some runs over our own prose, and of the set that is read slowest."""
    kinds = "every word new", "words known"
    for kind, speed in zip(kinds, _middle(_RUNS), strict=True):
        print(f"{_told(speed)}, {kind}")
    slowest = min((_middle(_RUNS_OF_OTHERS, name), name) for name in _OTHERS)
    for kind, speed in zip(kinds, slowest[0], strict=True):
        print(f"{_told(speed)}, {kind}, the {slowest[1]} set's prose and people")


def _middle(runs: int, *of: str) -> Sequence[float]:
    """Return the middle speeds of some runs over one text: with every word new, with words known."""
    command = [sys.executable, "-m", "tests.redaction.finder_set.speed", *of]
    read = [
        [
            float(line)
            for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        ]
        for _ in range(runs)
    ]
    return [statistics.median(speeds) for speeds in zip(*read, strict=True)]


def _told(speed: float) -> str:
    return f"{speed:.0f} characters/s (bar {_SLOWEST:,}{', missed!' if speed < _SLOWEST else ''})"


if __name__ == "__main__":
    main()
