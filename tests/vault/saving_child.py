"""A process that saves, changes, deletes and erases without end, and says after each what is now so.

    python -m tests.vault.saving_child FOLDER SEED

One line for every acknowledged change: `id revision words` (revision 0: erased). It is killed by its parent.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from fieldjournal.model.codec import read_draft
from fieldjournal.vault import erasing, records
from fieldjournal.vault.vault import Vault
from tests.vault import journals

_WORDS = "Её отца опять вызвали; iki adam geldi; said nothing. "


def _step(vault: Vault, known: list[str], drawn: random.Random) -> tuple[str, int, str]:
    words = f"{drawn.randrange(10**9)} {_WORDS * drawn.randrange(1, 60)}"
    chance = drawn.random()
    if known and chance < 0.3:
        draft = records.get(vault, drawn.choice(known)).draft()
        again = read_draft({"kind": "source", "values": {"words": words}})
        record = records.save(vault, draft.with_values(words=getattr(again.values, "words", None)))
    elif known and chance < 0.35:
        gone = known.pop(drawn.randrange(len(known)))
        erasing.erase_record(vault, gone)
        return gone, 0, ""
    else:
        record = journals.note(vault, words)
        known.append(record.id)
    return record.id, record.revision, words.partition(" ")[0]


def main(folder: str, seed: str) -> None:
    vault = journals.reopen(Path(folder))
    drawn = random.Random(seed)
    known = [row.id for row in records.rows(vault, records.keys(vault, limit=40))]
    sys.stdout.write("open\n")
    sys.stdout.flush()
    while True:
        sys.stdout.write(" ".join(map(str, _step(vault, known, drawn))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
