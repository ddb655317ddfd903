"""A register read for a screen shows what `run` shows, slice by slice, and remembers what was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest

from fieldjournal import errors
from fieldjournal.journal import records, registers
from fieldjournal.journal import session as sessions
from fieldjournal.journal.register_reading import Reading, ShownLine
from fieldjournal.journal.register_rows import Place, Placed
from fieldjournal.journal.register_views import AS_MADE, View, remember, remembered
from fieldjournal.journal.session import Session
from fieldjournal.model.registers import REGISTERS, orders
from fieldjournal.model.values import Choice
from fieldjournal.vault import records as stored
from fieldjournal.vault import settings as kept
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE, Add
from tests.model.registers import messy

AT_ONCE = 1e9
"""Seconds: all of it."""


@pytest.fixture(scope="module")
def messed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The messy records, only looked at."""
    folder = tmp_path_factory.mktemp("messed") / "journal"
    with sessions.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP) as made:
        for draft in messy.drafts():
            stored.save(made.vault, draft)
        yield made


def read(session: Session, name: str, view: View = AS_MADE, *, slices: float = AT_ONCE) -> Reading:
    reading = Reading(session, name, view, today=messy.TODAY)
    while not reading.done:
        reading.go_on(slices)
    return reading


def words(reading: Reading, *columns: str) -> list[tuple[str, ...]]:
    """Return the lines in words, of these columns or all."""
    every = [column.name for column in reading.register.columns]
    chosen = [every.index(name) for name in columns or every]
    found = reading.window(0, len(reading))
    assert all(found)
    return [tuple(line.cells[at].words for at in chosen) for line in found if line]


VIEWS = {
    "as made": AS_MADE,
    "on a day": View(as_of="1 December 2023"),
    "by name": View(sort="who"),
    "the last first": View(sort="-when"),
    "one person": View(where={"who": "berdi"}),
    "all of it": View(where={"who": "сапаров"}, sort="-who", as_of="2023"),
}
CASES = [
    pytest.param(name, view, id=f"{name} {said}")
    for name, register in REGISTERS.items()
    for said, view in VIEWS.items()
    if {*view.where, view.sort.removeprefix("-")} <= {"", *(column.name for column in register.columns)}
]


@pytest.mark.parametrize(("name", "view"), CASES)
def test_it_shows_what_the_command_line_prints(messed: Session, name: str, view: View) -> None:
    made = registers.run(messed, name, as_of=view.as_of, where=view.where, sort=view.sort, today=messy.TODAY)
    reading = read(messed, name, view, slices=0)
    assert words(reading) == [*made.rows]
    assert reading.totals == made.totals
    assert reading.ids() == tuple(dict.fromkeys(made.ids))


def test_the_first_lines_are_there_before_the_rest(opened: Session, add: Add) -> None:
    for n in range(220):
        add("incident", what=f"жалоба {n}", returns=[{"mode": "lured"}])
    reading = Reading(opened, "returns", View(sort="-mode"))
    reading.go_on(0)
    assert not reading.done
    assert len(reading) == 1
    assert reading.window(0, 20)[0]
    while len(reading) < 210:
        reading.go_on(0)
    assert len({line.id for line in reading.window(0, 210) if line}) == 210
    reading.go_on(AT_ONCE)
    assert reading.done
    assert len(reading) == 220
    assert len(reading.ids()) == 220


def test_what_is_offered_as_a_condition_keeps_its_lines(messed: Session) -> None:
    whole = read(messed, "pressure")
    assert whole.offered["type"]["call"] == "call"
    for shown, condition in whole.offered["type"].items():
        only = read(messed, "pressure", View(where={"type": condition}))
        assert len(only) == whole.totals["type"][shown]
        assert only.totals["type"] == Counter({shown: len(only)})
        assert only.offered == whole.offered, "another one can be chosen instead"


def test_a_cell_of_which_accounts_differ_is_marked(messed: Session) -> None:
    marked = {
        (line.cells[0].words, column.name)
        for line in read(messed, "pressure").window(0, 99)
        if line
        for column, cell in zip(read(messed, "pressure").register.columns, line.cells, strict=True)
        if cell.disputed
    }
    assert marked == {("between 27 and 30 November 2023", "when")}


def test_accounts_that_agree_are_no_dispute_and_a_deleted_source_says_nothing(
    opened: Session, add: Add
) -> None:
    day = {"said": "2002", "precision": "year", "earliest": "2002-01-01", "latest": "2002-12-31"}
    held = add("contact", called="Nury aga", statuses=[{"id": "s1", "fate": "missing", "as_of": day}])

    def claim(fate: str) -> str:
        says = {"kind": "contact", "record": held.id, "address": "statuses/s1/fate", "value": fate}
        return add("source", title="газета", claims=[{"says": says}]).id

    def is_marked() -> bool:
        line = read(opened, "status").window(0, 1)[0]
        return line is not None and line.cells[2].disputed

    claim("missing")
    assert not is_marked()
    other = claim("dead")
    assert is_marked()
    records.delete(opened, other)
    assert not is_marked()


def test_a_line_whose_record_goes_meanwhile_is_none(opened: Session, add: Add) -> None:
    gone = add("incident", what="ушло", returns=[{"mode": "lured"}, {"mode": "expulsion"}])
    add("incident", what="осталось", returns=[{"mode": "deportation"}])
    reading = read(opened, "returns")
    records.delete(opened, gone.id)
    found = reading.window(0, 10)
    assert [isinstance(line, ShownLine) for line in found] == [True, False, False]
    back = records.undelete(opened, gone.id)
    records.save(opened, back.draft().with_values(returns=()))
    assert reading.window(0, 10)[1:] == [None, None]


def test_lines_just_found_are_read_once_and_again_when_something_is_written(
    opened: Session, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = add("incident", what="увезли из дома", returns=[{"mode": "lured"}])
    reading = read(opened, "returns")
    again, asked = reading._rows.again, []

    def noted(places: Sequence[Place]) -> list[Placed | None]:
        asked.append(len(places))
        return again(places)

    monkeypatch.setattr(reading._rows, "again", noted)
    (first,) = reading.window(0, 10)
    assert not asked
    (part,) = taken.values.returns  # type: ignore[attr-defined] # an incident's
    changed = replace(part, mode=Choice("expulsion"))
    records.save(opened, taken.draft().with_values(returns=(changed,)))
    (second,) = reading.window(0, 10)
    assert asked == [1]
    assert first is not None
    assert second is not None
    assert first.id == second.id == taken.id
    assert first.cells != second.cells


def test_a_day_that_is_none_is_refused(opened: Session) -> None:
    for as_of in ("one day", "31 February 2023"):
        with pytest.raises(errors.BadValue):
            Reading(opened, "returns", View(as_of=as_of))


CHOSEN = View(("fate", "who"), "-fate", {"who": "Мерал", "fate": "dead"}, "20 Dec 2023")


def test_a_view_is_remembered_for_each_register_and_forgotten_whole(opened: Session) -> None:
    assert remembered(opened, "returns") == AS_MADE
    remember(opened, "returns", CHOSEN)
    assert remembered(opened, "returns") == CHOSEN
    assert remembered(opened, "silent") == AS_MADE
    remember(opened, "returns", AS_MADE)
    assert remembered(opened, "returns") == AS_MADE
    assert not opened.vault.db.all("SELECT name FROM setting WHERE name LIKE '%register/%'")
    with pytest.raises(errors.UnknownName):
        remembered(opened, "pigeons")


def test_columns_there_are_not_any_more_are_left_out(opened: Session) -> None:
    kept.put(opened.vault, "register/returns", {"columns": ["who", "colour", 7], "sort": "-colour"})
    kept.put(opened.vault, "typed/register/returns", {"where": {"colour": "red", "who": 3}, "as_of": []})
    assert remembered(opened, "returns") == View(columns=("who",), where={"who": ""})
    kept.put(opened.vault, "register/returns", ["who"])
    assert remembered(opened, "returns").columns == ()


@pytest.mark.parametrize("passage", ["", "Мерал"])
def test_an_erasure_takes_the_typed_conditions_along(opened: Session, add: Add, passage: str) -> None:
    record = add("source", words="Мерал звонила")
    remember(opened, "returns", CHOSEN)
    records.erase(opened, record.id, passage=passage)
    assert remembered(opened, "returns") == View(CHOSEN.columns, CHOSEN.sort)


def test_days_are_counted_to_the_day_given(messed: Session) -> None:
    view = View(where={"who": "сапаров"})
    reading = Reading(messed, "silent", view, today=date(2024, 3, 1))
    reading.go_on(AT_ONCE)
    assert words(reading, "days") == [("194",)]


STANDING = [
    (register.name, sort)
    for register in REGISTERS.values()
    for column in register.columns
    for sort in (column.name, f"-{column.name}")
    if orders(register, sort)
]


def test_dates_choices_and_counts_are_sorted_by_the_tables() -> None:
    """By columns that show one field as written; the others are sorted once every line was read."""
    assert {("returns", "mode"), ("accounts", "-stance"), ("pressure", "type")} <= {*STANDING}
    assert not {("counts", "certainty"), ("returns", "fate"), ("legal", "who")} & {*STANDING}


@pytest.mark.parametrize(("name", "sort"), STANDING, ids=str)
def test_lines_come_in_order_from_the_tables_as_they_are_sorted_by_their_cells(
    messed: Session, name: str, sort: str
) -> None:
    view = View(sort=sort)
    first, whole = Reading(messed, name, view, today=messy.TODAY), read(messed, name, view)
    first.go_on(0)
    table = registers.run(messed, name, sort=sort, today=messy.TODAY)
    assert words(whole) == [*table.rows]
    assert [line.id for line in whole.window(0, len(whole)) if line] == [*table.ids]
    assert words(first) == [*table.rows][: len(first)], "the first ones are there at once, in their order"
