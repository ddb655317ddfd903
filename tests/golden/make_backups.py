"""Makes the golden backups of the present format, once: `python -m tests.golden.make_backups`.

Each format version keeps the files it was made with, for ever: `backup-N.age`, opened by shares, and
`travel-N.age`, opened by words, of one journal; `backup-N.json` holds shares, words and what has to come
back. Everybody in them is invented, and nothing is secret about them. A later format adds its own files
beside these and changes none.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from fieldjournal.journal import backup, notes, records, recovery, session, verifying
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Cost, Session
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from fieldjournal.vault import snapshot

HERE = Path(__file__).parent
PASSPHRASE = Secret.from_text("seven quiet horses crossed the river slowly")
PAPER = "Çagyryş haty · Повестка · Summons\n" * 100
TOLD = "Aýna daýza jaň etdi: ikisi derwezäniň öňünde üç gün oturdy. «Скажи брату, пусть замолчит»."


def fill(opened: Session, paper: Path) -> None:
    """Write what makes a chain: texts in three scripts, a change, a deletion, an erasure, a file."""
    person = records.save(opened, read_draft({
        "kind": "contact",
        "values": {"kind": "person", "names": [{"id": "a1", "text": "Orazmyrat Halnepesow"}]},
    }))  # fmt: skip
    records.save(opened, person.draft().with_values(occupation="mugallym"))
    source = notes.note(opened, TOLD)
    for _step in Intake(opened, source.id, paper).steps():
        pass
    records.delete(opened, notes.note(opened, "забытое").id)
    records.erase(opened, notes.note(opened, "чего нет").id)


def main() -> None:
    """Write the three files of `snapshot.VERSION`, unless they are there."""
    path = HERE / f"backup-{snapshot.VERSION}.age"
    if path.exists():
        sys.exit(f"{path.name} is there and stays as it is")
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "повестка.txt"
        paper.write_text(PAPER, encoding="utf-8")
        cost = Cost(memory_kib=8, passes=1, lanes=1)
        with session.create(Path(folder) / "journal", PASSPHRASE, reserve=1 << 20, cost=cost) as opened:
            fill(opened, paper)
            shares = recovery.split(opened, 2, 3, opens_journal=False)
            words = backup.travel_words()
            backup.write(opened, path, recovery.recipient(opened))
            backup.write(opened, HERE / f"travel-{snapshot.VERSION}.age", backup.travel(words))
            told = {
                "shares": [share.reveal().decode() for share in shares],
                "words": words.reveal().decode(),
                "anchor": verifying.verify(opened).anchor,
            }
    (HERE / f"backup-{snapshot.VERSION}.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
