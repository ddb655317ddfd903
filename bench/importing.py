"""How long the preview of a long table takes: every row read, every name held against all others."""

from __future__ import annotations

import csv
import io
from typing import Final

from bench.invented import Journal
from bench.measured import Measured, once
from bench.words import PLACES
from fieldjournal.journal.importing import apply
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.journal.session import Session

_ROWS: Final = 5_000
_BAR: Final = 10_000.0


def importing(session: Session, drawn: Journal) -> Measured:
    """Return how long planning a table of people and what befell them takes, with the journal as it is."""
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(["name", "other spellings", "date", "place", "type", "what happened", "source"])
    for number in range(_ROWS):
        kind = drawn.one_of(["arrest", "deportation", "summons", "search"])
        said = f"{number % 28 + 1}.{number % 12 + 1:02}.{2002 + number % 23}"
        row = [drawn.name(), drawn.name(), said, drawn.one_of(PLACES), kind, drawn.words(8, 30), "a list"]
        writer.writerow(row)
    table = read_table(made.getvalue().encode())

    def plan() -> None:
        apply.whole(apply.planning(session, [apply.sheet(table, "people.csv")]))

    return Measured(f"planning the import of {_ROWS:,} rows", once(plan), 0.0, _BAR)
