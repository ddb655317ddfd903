"""The list of records: a date is never cut where it can go on beneath."""

from __future__ import annotations

import pytest

from fieldjournal.journal.session import Session
from fieldjournal.tui.widgets.record_list import RecordList
from tests.tui.conftest import Add, OpenApp
from tests.tui.telling import SIZE


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("19 May 2023", "19 May 2023  search", "             What happened"),
        ("end of August 2023", "end of       search", "August 2023  What happened"),
        ("before the end of August 2023", "before the   search", "end of August 2023 · What happened"),
        ("19.05.2023–21.05.2023", "19.05.2023–  search", "21.05.2023   What happened"),
        ("when Nowruz met Whitsun", "(when Nowruz search", "met Whitsun) What happened"),
        ("позапозапрошлогодним летом", "             search", "(позапозапрошлогодним летом) · What"),
    ],
)
async def test_a_date_is_there_whole(session: Session, add: Add, said: str, first: str, second: str) -> None:
    add("incident", {"type": "search", "when": said})
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await pilot.pause()
        lines = pilot.app.screen.query_one(RecordList)
        drawn = [lines.render_line(y).text for y in range(2)]
    assert drawn[0][2:].startswith(first)
    assert drawn[1][2:].startswith(second)
