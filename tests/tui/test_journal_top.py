"""The top line of the journal: what is shown, how much, and when it locks, in any language and window."""

from __future__ import annotations

from typing import cast

import pytest
from rich.cells import cell_len
from textual.widgets import Static

from fieldjournal import i18n
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.widgets.search_line import SearchLine
from tests.tui.conftest import OpenApp


async def test_when_it_locks_is_never_cut(filled: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    async with OpenApp(filled).run_test(size=(60, 20)) as pilot:
        screen = cast("JournalScreen", pilot.app.screen)
        count = screen.query_one("#count", Static)
        for language in ("en", "ru", "tk"):
            monkeypatch.setattr(i18n, "_language", language)
            screen.show_count()
            await pilot.pause()
            assert count.region.width >= cell_len(str(count.content)) > 0
            assert count.region.right < pilot.app.size.width
            assert screen.query_one(SearchLine).region.width >= len("search")
