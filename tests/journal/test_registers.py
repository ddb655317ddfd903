"""The register of forced returns over a real store."""

from __future__ import annotations

import pytest

from fieldjournal import errors
from fieldjournal.journal import records, registers
from fieldjournal.journal.session import Session
from tests.journal.conftest import Add


def day(iso: str) -> dict[str, str]:
    return {"said": iso, "precision": "day", "earliest": iso, "latest": iso}


@pytest.fixture
def returned(add: Add) -> list[str]:
    told = [
        ("Мерал Атаева", "deportation", "2023-05-19"),
        ("Oraz Berdiýew", "extradition", "2022-01-02"),
        ("Ayna Şirowa", "extradition", "2023-11-30"),
    ]
    statuses = [
        {"fate": "in_exile", "as_of": day("2021-01-01")},
        {"fate": {"empty": "unknown"}, "as_of": day("2023-12-20")},
    ]
    people = []
    for n, (name, mode, when) in enumerate(told):
        person = add("contact", names=[{"text": name}], statuses=statuses[: n + 1])
        add(
            "incident",
            when=day(when),
            returns=[{"mode": mode, "from_place": {"said": "Turkey", "country": "TR"}}],
            involvements=[{"contact": person.id, "role": "victim"}],
        )
        people.append(person.id)
    return people


def fate(table: registers.Table) -> str:
    """Return the fate of the one person with two statuses, from columns who and fate."""
    return next(shown for who, shown in table.rows if who == "Oraz Berdiýew")


def test_rows_columns_counts_and_order(opened: Session, returned: list[str]) -> None:
    table = registers.run(opened, "returns")
    assert table.count == 3
    assert [row[0] for row in table.rows] == ["Ayna Şirowa", "Мерал Атаева", "Oraz Berdiýew"]
    assert table.totals["mode"] == {"extradition": 2, "deportation": 1}
    assert [column.name for column in table.columns] == [each.name for each in registers.columns("returns")]
    by_when = registers.run(opened, "returns", sort="when", columns=["when", "who"])
    assert [row[0] for row in by_when.rows] == ["2022-01-02", "2023-05-19", "2023-11-30"]


@pytest.mark.parametrize("words", ["20 Dec 2023", "December 2023", "2023", "20 декабря 2023"])
def test_as_of_takes_words_and_counts_to_their_last_day(
    opened: Session, returned: list[str], words: str
) -> None:
    table = registers.run(opened, "returns", as_of=words, columns=["who", "fate"])
    assert fate(table) == "unknown"
    before = registers.run(opened, "returns", as_of="1 Dec 2023", columns=["who", "fate"])
    assert fate(before) != "unknown"


def test_where_and_deleted_records(opened: Session, returned: list[str]) -> None:
    assert registers.run(opened, "returns", where={"who": "мерал"}).count == 1
    assert registers.run(opened, "returns", where={"mode": "extradition", "who": "ora"}).count == 1
    found = registers.run(opened, "returns", where={"who": "ayna"})
    records.delete(opened, found.ids[0])
    assert registers.run(opened, "returns").count == 2


@pytest.mark.parametrize(
    "asked",
    [
        {"as_of": "one day"},
        {"as_of": "31 February 2023"},
        {"sort": "x"},
        {"columns": ["x"]},
        {"where": {"x": "y"}},
    ],
)
def test_what_cannot_be_asked(opened: Session, asked: dict[str, object]) -> None:
    with pytest.raises((errors.BadValue, errors.UnknownName)):
        registers.run(opened, "returns", **asked)  # type: ignore[arg-type] # as a caller may
    with pytest.raises(errors.UnknownName):
        registers.run(opened, "pigeons")


def test_more_rows_than_one_page(opened: Session, add: Add) -> None:
    for n in range(110):
        add(
            "incident", when=day(f"20{n % 23:02}-03-01"), returns=[{"mode": "deportation"}, {"mode": "lured"}]
        )
    table = registers.run(opened, "returns")
    assert table.count == 220
    assert len(set(table.ids)) == 110
