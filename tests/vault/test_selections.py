"""The rows of a register come page by page, each once, the latest day first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.canonical import Json
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.forms.measured import Span
from fieldjournal.model.registers import REGISTERS, Has, Selection
from fieldjournal.model.registers.reckoning import end_of_term
from fieldjournal.model.values import Length
from fieldjournal.vault import records
from fieldjournal.vault.selections import _SLACK, Selected, selected
from fieldjournal.vault.vault import Vault
from tests.model.registers.messy import ALL, chosen, drafts
from tests.vault import journals


def _returned(vault: Vault, year: str, *parts: str) -> str:
    when: Json = to_json(parse_date(year))  # type: ignore[assignment]
    returns: list[Json] = [{"id": part, "mode": "lured"} for part in parts]
    return journals.put(vault, "incident", {"when": when, "returns": returns}).id


def _pages(vault: Vault, selection: Selection, limit: int) -> list[Selected]:
    found: list[Selected] = []
    while page := selected(vault, selection, after=found[-1] if found else None, limit=limit):
        assert len(page) <= limit
        found += page
    return found


def test_every_part_once_whatever_the_page_is(vault: Vault) -> None:
    for year, parts in (("2021", "ab"), ("1998", "c"), ("2023", "defg"), ("2021", "h"), ("2020", "")):
        _returned(vault, year, *parts)
    selection = Selection("incident", "returns")
    whole = _pages(vault, selection, 100)
    assert [each.part for each in whole] == ["d", "e", "f", "g", "h", "a", "b", "c"]
    for limit in (1, 2, 3, 7):
        assert _pages(vault, selection, limit) == whole


def test_whole_records_are_rows_too(vault: Vault) -> None:
    _returned(vault, "2021", "a")
    gone = _returned(vault, "2022")
    records.delete(vault, gone)
    journals.person(vault, "Кто-то")
    rows = selected(vault, Selection("incident"))
    assert [(row.part, row.place) for row in rows] == [("", 0)]
    assert len(records.read(vault, [row.key for row in rows])) == 1


SELECTIONS = [
    *dict.fromkeys(selection for register in REGISTERS.values() for selection in register.selections),
    Selection("incident", any_of=(Has("type", ("arrest",), blank=True), Has("seized"))),
    Selection("proceeding", "notices", any_of=(Has("kind", ("interim_measure",)),)),
    Selection("contact", any_of=(Has("names/kind", ("printed",)), Has("sex", ("female",)))),
]


@pytest.mark.parametrize("selection", SELECTIONS, ids=repr)
def test_a_selection_has_the_rows_its_conditions_say(vault: Vault, selection: Selection) -> None:
    """Against the conditions read off the values themselves, and whatever the page is."""
    for draft in drafts():
        records.save(vault, draft)
    wanted = [
        (key, part.id if part else "") for key, record in ALL.items() for part in chosen(selection, record)
    ]
    whole = _pages(vault, selection, 100)
    ids = {records.key_of(vault, key): key for key in ALL}
    assert sorted((ids[each.key], each.part) for each in whole) == sorted(wanted)
    for limit in (1, 2, 5):
        assert _pages(vault, selection, limit) == whole
    if selection.by:
        assert [each.by for each in whole] == sorted(each.by for each in whole)


@given(
    start=st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    years=st.integers(0, 60),
    months=st.integers(0, 60),
    days=st.integers(0, 1000),
)
def test_a_term_kept_as_days_is_hardly_longer_than_by_the_calendar(
    start: date, years: int, months: int, days: int
) -> None:
    length = Length("", years, months, days)
    end = end_of_term(parse_date(start.isoformat()), length)
    (kept,) = Span().cells(length)
    assert end is None or (isinstance(kept, int) and start.toordinal() + kept <= end.toordinal() + _SLACK)


def test_terms_that_may_be_over_are_kept_by_the_first_day_there_is(vault: Vault) -> None:
    def penalty(part: str, start: str = "", length: str = "2 years") -> Json:
        begun: dict[str, Json] = {"start": to_json(parse_date(start))} if start else {}  # type: ignore[dict-item]
        return {"id": part, "kind": "prison", **({"length": length} if length else {}), **begun}

    decided: Json = to_json(parse_date("May 2019"))  # type: ignore[assignment]
    said = [penalty("own", "2018"), penalty("late", "2023"), penalty("record"), penalty("none", length="")]
    journals.put(vault, "proceeding", {"decided": decided, "penalties": said})
    journals.put(vault, "proceeding", {"penalties": [penalty("undated"), penalty("before", "until 2010")]})
    (terms,) = REGISTERS["overdue"].selections
    everything = {each.part for each in selected(vault, replace(terms, over=None))}
    assert everything == {"own", "late", "record", "none", "undated", "before"}
    for day, kept in ((date(2024, 1, 1), {"own", "record", "before"}), (date(2020, 6, 1), {"own", "before"})):
        assert {each.part for each in selected(vault, terms, day=day)} == kept
