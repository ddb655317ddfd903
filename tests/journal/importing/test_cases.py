"""The real tables this was made for, where they are there; their words are read from them, never repeated."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import cast

import pytest

from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Asserted
from tests.journal.importing.tables import Journal

CASES = Path(os.environ.get("FIELDJOURNAL_CASES", Path(__file__).parents[4] / "shared" / "cases"))
pytestmark = pytest.mark.skipif(
    not (CASES / "returned-2023.csv").exists(), reason="the public cases are not part of this repository"
)
WORDS_KEPT = ("Name", "Who", "By whom", "What", "Account", "Who says so", "When", "Source", "Sensitive")
"""Columns whose words are kept as they stand; the others are choices, dates and places."""

NAMES = ("returned-2023.csv", "incidents.csv", "accounts.csv")


def cells(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def taken(*names: str) -> Journal:
    journal = Journal()
    for name in names:
        table = read_table((CASES / name).read_bytes())
        assert journal.save(journal.plan(table, name)).rows == len(table.rows)
    return journal


def test_returned_people() -> None:
    journal = taken(NAMES[0])
    rows = cells(NAMES[0])
    people = [cast("Contact", record.values) for record in journal.of("contact")]
    incidents = [cast("Incident", record.values) for record in journal.of("incident")]
    assert (len(people), len(incidents), len(journal.of("source"))) == (7, 7, 1)
    assert [person.names[0].text for person in people] == [row["Name"] for row in rows]
    assert [len(each.returns) for each in incidents] == [1] * 7
    said = [person.statuses[0].as_of for person in people]
    assert [getattr(each, "said", "") for each in said] == ["20 Dec 2023"] * 7
    assert people[-1].born is incidents[-1].when is incidents[-1].returns[0].from_place is Empty.UNKNOWN
    assert rows[-1]["What is known"] in list(journal.words())
    names = " ".join(str(name.text) for name in people[0].names)
    assert all(
        spelling.strip().removeprefix("aka ") in names for spelling in rows[0]["Other spellings"].split(";")
    )


def test_accounts_stand_beside_the_incident_they_are_about() -> None:
    journal = taken(NAMES[1], NAMES[2])
    [home] = [record for record in journal.of("source") if cast("Source", record.values).claims]
    says = [cast("Asserted", claim.says) for claim in cast("Source", home.values).claims]
    assert len(says) == 5
    [about] = {each.record for each in says}
    assert cast("Incident", journal.records[about].values).what != Empty.NOT_ASKED
    assert len(journal.of("incident")) == 6


@pytest.mark.parametrize("order", [NAMES, NAMES[::-1]])
def test_every_cell_is_held_and_importing_again_adds_nothing(order: tuple[str, ...]) -> None:
    journal = taken(*order)
    held = " ".join(journal.words()).casefold()
    for name in NAMES:
        for row in cells(name):
            for header in (
                "Name",
                "Who",
                "By whom",
                "What",
                "Account",
                "Who says so",
                "When",
                "Source",
                "Sensitive",
            ):
                for piece in row.get(header, "").split(";"):
                    assert piece.strip().casefold() in held
        assert journal.plan(read_table((CASES / name).read_bytes())).empty
