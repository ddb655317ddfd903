"""The Safety screen: every row says what it does and what it cannot, and opens; stories of two of them."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot

from fieldjournal.journal import settings
from fieldjournal.journal.session import Session
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.screens.safety import SafetyScreen
from fieldjournal.tui.screens.safety_ways import WAYS, Way
from fieldjournal.tui.widgets.lines import Lines
from tests.tui.conftest import OpenApp
from tests.tui.telling import SIZE, Snap, picture, settled

LONGEST = 240
"""Characters of what stands beside the list at 60 columns without scrolling."""


async def opened(pilot: Pilot[Any], title: str) -> SafetyScreen:
    """Go to the Safety screen and put the cursor on a row."""
    await pilot.press("S")
    await settled(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, SafetyScreen)
    screen.query_one(Lines).cursor = [way.title for way in WAYS].index(title)
    await pilot.pause()
    return screen


@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.title))
def test_every_row_says_what_it_does_and_what_it_cannot_in_few_words(way: Way) -> None:
    assert 0 < len(way.does) <= LONGEST
    assert 0 < len(way.cannot) <= LONGEST
    assert len({each.title for each in WAYS}) == len(WAYS)


def test_the_rows_and_the_words_of_one(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        screen = await opened(pilot, "Panic key")
        assert screen.query_one(Lines).count == len(WAYS)

    picture(snap_compare, OpenApp(filled), story)


def test_on_a_small_window(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await opened(pilot, "Panic key")

    picture(snap_compare, OpenApp(filled), story, size=(60, 20))


async def test_the_panic_key_is_turned_on_by_a_typed_word_and_the_journal_locks_from_here(
    filled: Session,
) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await opened(pilot, "Panic key")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("y", "enter")
        await settled(pilot)
        assert settings.get(filled, "panic_key") is False, "only the very word counts"
        await pilot.press("ctrl+u", "o", "n", "enter")
        await settled(pilot)
        assert settings.get(filled, "panic_key") is True
        assert app._armed
        await pilot.press("enter")
        await settled(pilot)
        assert settings.get(filled, "panic_key") is False, "off needs no word"
        await pilot.press("home", "enter")
        await settled(pilot)
    assert app.exit_code == Exit.LOCKED
