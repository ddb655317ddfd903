"""A list longer than what is looked for first: the first records at once, the others in a moment."""

from __future__ import annotations

from typing import Any, cast

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal import listing
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.widgets.record_list import RecordList
from tests.tui.conftest import Add, OpenApp
from tests.tui.rest import until

_MANY = 9


@pytest.fixture
def long(session: Session, add: Add, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A journal of nine notes, of which four are looked for first."""
    monkeypatch.setattr(listing, "_FIRST", 4)
    for number in range(_MANY):
        add("source", {"words": f"звонок {number}"})
    return session


def _said(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#count", Static).content)


async def test_the_rest_comes_without_a_key(long: Session) -> None:
    async with OpenApp(long).run_test(size=(80, 24)) as pilot:
        await until(lambda: pilot.app.screen.query_one(RecordList).count == _MANY)
        assert _said(pilot).startswith("9 entries")


async def test_end_is_the_very_last_record_at_once(long: Session) -> None:
    async with OpenApp(long).run_test(size=(80, 24)) as pilot:
        await pilot.press("/", *"звонок", "escape")
        cast("JournalScreen", pilot.app.screen).look()
        found = pilot.app.screen.query_one(RecordList)
        assert (found.count, _said(pilot)[0]) == (4, "…")
        found.action_edge(1)
        assert found.cursor == _MANY - 1
        assert found.current is not None
        assert found.current.headline.title == "звонок 0"


async def test_a_step_past_the_first_ones_finds_the_next(long: Session) -> None:
    async with OpenApp(long).run_test(size=(80, 24)) as pilot:
        cast("JournalScreen", pilot.app.screen).look()
        found = pilot.app.screen.query_one(RecordList)
        found.cursor = 3
        found.action_cursor(1)
        assert found.cursor == 4
        assert found.current is not None
        assert found.current.headline.title == "звонок 4"


async def test_a_deleted_record_leaves_the_cursor_where_it_was(long: Session) -> None:
    async with OpenApp(long).run_test(size=(80, 24)) as pilot:
        await pilot.press("end", "up")
        await pilot.press("d")
        await pilot.pause()
        found = pilot.app.screen.query_one(RecordList)
        assert (found.count, found.cursor) == (_MANY - 1, _MANY - 2)
