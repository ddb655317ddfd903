"""SIGKILL while many records are changed: after the next unlock all of them have it, or none."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fieldjournal.journal import batch, listing
from fieldjournal.journal.session import Session
from tests.journal.conftest import Add

_CHILD = """
import sys
from pathlib import Path
from fieldjournal.journal import batch, listing, session, slices
from tests.journal.conftest import BOUNDS, PASSPHRASE
slices._MOST = 3
with session.unlock(Path(sys.argv[1]), PASSPHRASE, bounds=BOUNDS) as opened:
    ids = [each.id for each in listing.every(opened)]
    print("open", flush=True)
    while True:
        tagged = listing.listing(opened, tag="Mary").keys
        change = {"remove_tags": ("Mary",)} if tagged else {"add_tags": ("Mary",)}
        for _step in batch.work(opened, ids, batch.Change(**change)).steps():
            print("a step", flush=True)
            sys.stdin.readline()
"""


def test_all_or_nothing(opened: Session, reopen: Callable[[], Session], add: Add) -> None:
    how_many, drawn = 20, random.Random(4)
    for n in range(how_many):
        add("incident", what=f"Пришли ночью, {n}-й дом")
    folder, unfinished = opened.folder, 0
    opened.close()
    for _kill in range(4):
        command = [sys.executable, "-c", _CHILD, str(folder)]
        root = Path(__file__).parents[2]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            assert child.stdout.readline() == "open\n"
            for _released in range(drawn.randrange(2 * how_many // 3)):
                assert child.stdout.readline() == "a step\n"
                child.stdin.write("\n")
                child.stdin.flush()
            time.sleep(drawn.uniform(0, 0.02))  # somewhere in the next step, or at its end
            child.kill()
        with reopen() as again:
            for _step in batch.finish(again):
                unfinished += 1
            assert len(listing.listing(again, tag="Mary")) in (0, how_many)
            assert not list(batch.finish(again))
            assert again.verify_history().intact
    assert unfinished, "no kill came in the middle: the test shows nothing"
