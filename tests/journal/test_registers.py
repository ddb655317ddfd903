"""Registers over a real store: each with the rows and cells its declaration says, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest

from fieldjournal import errors
from fieldjournal.journal import records, registers, session
from fieldjournal.journal.session import Session
from fieldjournal.vault import records as stored
from tests import ready
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE, RESERVE, Add
from tests.model.registers import messy


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


@pytest.fixture(scope="module")
def messed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The messy records, only looked at."""
    folder = tmp_path_factory.mktemp("messed") / "journal"
    ready.journal(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP)
    with session.unlock(folder, PASSPHRASE, bounds=BOUNDS) as made:
        for draft in messy.drafts():
            stored.save(made.vault, draft)
        yield made


@pytest.mark.parametrize("name", registers.names())
def test_a_register_of_the_store_is_the_one_of_its_records(messed: Session, name: str) -> None:
    made = registers.run(messed, name, today=messy.TODAY)
    assert sorted(made.rows) == sorted(messy.table(name).rows)
    assert registers.label(name)


@pytest.mark.parametrize("name", registers.names())
def test_pages_are_the_whole_register(messed: Session, name: str) -> None:
    whole = registers.run(messed, name, today=messy.TODAY)
    found = [*registers.pages(messed, name, today=messy.TODAY, lines_at_once=2)]
    assert [row for page in found for row in page.rows] == [*whole.rows]
    assert all(0 < page.count <= 2 for page in found)


def test_rows_of_two_kinds_come_by_the_day_the_latest_first(messed: Session) -> None:
    assert [row[0] for row in registers.run(messed, "pressure", columns=["when", "who"]).rows][-3:] == [
        "between 27 and 30 November 2023", "26 октября 2023", "2021",
    ]  # fmt: skip


def test_accounts_of_one_value_come_together(messed: Session) -> None:
    about = [row[:2] for row in registers.run(messed, "accounts").rows]
    assert len(about) == 6
    assert [*dict.fromkeys(about)] == [key for at, key in enumerate(about) if key not in about[:at]]
    changes = sum(one != other for one, other in pairwise(about))
    assert changes == len(set(about)) - 1


def test_silence_is_counted_to_the_day_asked_for_else_to_today(messed: Session) -> None:
    asked = {"columns": ["days"], "where": {"who": "сапаров"}}
    at_a_day = registers.run(messed, "silent", as_of="1 March 2024", today=date(2030, 1, 1), **asked)  # type: ignore[arg-type]
    today = registers.run(messed, "silent", today=date(2024, 3, 1), **asked)  # type: ignore[arg-type]
    assert at_a_day.rows == today.rows == (("194",),)


def test_a_deleted_person_is_not_at_hand(opened: Session) -> None:
    for draft in messy.drafts():
        stored.save(opened.vault, draft)
    records.delete(opened, messy.BERDI)
    assert registers.run(opened, "silent").count == 2
    assert registers.run(opened, "overdue", columns=["fate"], today=messy.TODAY).totals


def test_whose_mother_is_pressed_is_found_where_only_the_exile_s_entry_says_so(
    opened: Session, add: Add
) -> None:
    mother = add("contact", names=[{"text": "Gülşat eje"}])
    add(
        "contact",
        names=[{"text": "Merdan"}],
        exile_since=day("2019-03-01"),
        relations=[{"to": mother.id, "kind": "parent"}],
    )
    add("threat", when=day("2024-03-12"), directed_at=[mother.id], words={"text": "«уйми сына»"})
    add(
        "incident",
        when=day("2024-03-13"),
        involvements=[{"contact": mother.id, "role": "relative_targeted"}],
    )
    rows = registers.run(opened, "pressure", columns=["who", "whose"]).rows
    assert rows == (("Gülşat eje", "Merdan"), ("Gülşat eje", "Merdan"))
