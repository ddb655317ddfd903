"""A process that takes files in, drops and erases them without end, and says what is whole now.

    python -m tests.vault.attaching_child FOLDER SEED

A line `ID SIZE SHA256` for a file made whole, `ID 0 -` for one erased. It is killed by its parent.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from fieldjournal.vault import attachments, erasing
from tests.vault import journals
from tests.vault.files import attach


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(folder: str, seed: str) -> None:
    vault = journals.reopen(Path(folder))
    drawn = random.Random(seed)
    _say("open")
    for _gone in attachments.sweep(vault):
        pass
    while True:
        source = journals.note(vault, "снимки с телефона племянника")
        whole = drawn.randbytes(drawn.randrange(1, 6_000_000))
        _record, file_id = attach(vault, source, whole)
        held = attachments.get(vault, file_id)
        _say(file_id, held.size, held.sha256.hex())
        if drawn.random() < 0.6:
            erasing.erase_record(vault, source.id)
            for _gone in attachments.sweep(vault, erased_only=True):
                pass
            _say(file_id, 0, "-")


if __name__ == "__main__":
    main(*sys.argv[1:])
