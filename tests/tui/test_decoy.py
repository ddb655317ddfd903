"""A decoy made from the app: read, agreed to, rehearsed, made, lived in, and really opened at the end."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal import duress
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import CostBounds, Session
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.decoy_entry import DecoyEntryScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.page import PageScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.typed_line import TypedLine
from tests.tui.conftest import CHEAP, PASSPHRASE, OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import SIZE, Snap, picture, settled, titles
from tests.tui.test_locks import DECOY, answer, new_passphrase, opens, said
from tests.tui.test_safety import opened


async def read(pilot: Pilot[Any]) -> None:
    """Read a page to its end, and go on."""
    page = pilot.app.screen
    assert isinstance(page, PageScreen)
    while pilot.app.screen is page:
        await pilot.press("enter")
        await settled(pilot)


async def agreed(pilot: Pilot[Any]) -> None:
    """Go through the limits and type the word."""
    await opened(pilot, "Decoy")
    await pilot.press("enter")
    await settled(pilot)
    await read(pilot)
    await pilot.press("enter")
    await settled(pilot)
    await answer(pilot, "decoy")


async def entry(pilot: Pilot[Any], words: str, at: str) -> None:
    assert isinstance(pilot.app.screen, DecoyEntryScreen)
    await write(pilot, words)
    pilot.app.screen.query_one(TypedLine).focus()
    await write(pilot, at)
    await pilot.press("ctrl+s")
    await settled(pilot)


async def test_a_decoy_is_agreed_to_rehearsed_made_lived_in_and_opens_alone(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await agreed(pilot)
        safety = pilot.app.screen_stack[-2]
        await answer(pilot, PASSPHRASE)
        await new_passphrase(pilot, PASSPHRASE.replace("stone", "stones"))
        assert "too much alike" in said(app.screen)
        await pilot.press("ctrl+u", "tab", "ctrl+u", "shift+tab")
        await new_passphrase(pilot, DECOY)
        await answer(pilot, "a slip of the hand")
        assert "not the decoy's" in said(app.screen), "the rehearsal is really opened"
        await answer(pilot, DECOY)
        shown = " ".join(str(each.content) for each in app.screen.query(".point").results(Static))
        assert "Rehearsal: an ordinary entry" in shown
        assert "opened nothing any more" in shown
        assert duress.state(filled) is None, "nothing was made before that"
        await read(pilot)
        await until(lambda: duress.state(filled), "the decoy")
        await settled(pilot)
        assert "ordinary entries" in said(safety)
        await pilot.press("enter")
        await settled(pilot)
        await answer(pilot, "write")
        await entry(pilot, "Language course, lesson 4. Bread, tea.", "2024-03-01 18:30")
        assert "Written" in said(app.screen)
        await entry(pilot, "Before that", "2023-01-01")
        assert "before the newest" in said(app.screen)
        assert app.screen.query_one(TypedLine).value == "2023-01-01", "what was typed is kept"
        await pilot.press("escape")
        await settled(pilot)
        assert said(safety) == "1 entry written in the decoy."
    filled.close()
    bounds = CostBounds(CHEAP, CHEAP)
    with sessions.unlock(filled.folder, Secret.from_text(DECOY), bounds=bounds) as decoy:
        assert titles(decoy) == ["Language course, lesson 4. Bread, tea."]
        assert duress.state(decoy) is None, "it knows of no other journal"
    assert not opens(filled.folder, PASSPHRASE)


async def test_a_lock_while_one_is_taken_away_leaves_the_rest_for_the_next_unlock(filled: Session) -> None:
    filled.vault.grow(32 << 20)
    duress.make(filled, Factors(Secret.from_text(PASSPHRASE)), Secret.from_text(DECOY))
    app = OpenApp(filled)

    async def lock_once_begun() -> None:
        while duress.is_finished(filled):  # noqa: ASYNC110 - nothing says when the first step is done
            await asyncio.sleep(0.001)
        app.action_lock()

    async with app.run_test(size=SIZE) as pilot:
        await opened(pilot, "Decoy")
        await pilot.press("enter")
        await settled(pilot)
        await answer(pilot, "take it")
        await write(pilot, "remove")
        locking = asyncio.create_task(lock_once_begun())
        await pilot.press("enter")
        await locking
    assert not opens(filled.folder, DECOY)
    bounds = CostBounds(CHEAP, CHEAP)
    again = sessions.unlock(filled.folder, Secret.from_text(PASSPHRASE), bounds=bounds)
    assert not duress.is_finished(again)
    async with OpenApp(again).run_test(size=SIZE) as pilot:
        await until(lambda: duress.is_finished(again), "the end of it")
        assert "decoy" not in str(pilot.app.screen.query_one("#state", Bar).left)
    again.close()


@pytest.mark.parametrize(
    ("days", "waits"), [(100, True), (1, False)], ids=["an old entry", "one of yesterday"]
)
async def test_a_decoy_nobody_lives_in_is_reminded_of(
    filled: Session,
    monkeypatch: pytest.MonkeyPatch,
    days: int,
    waits: bool,  # noqa: FBT001 - a case
) -> None:
    remind, looked = JournalScreen.look_at_decoy, list[JournalScreen]()

    def look(screen: JournalScreen) -> None:
        remind(screen)
        looked.append(screen)

    monkeypatch.setattr(JournalScreen, "look_at_decoy", look)
    duress.make(filled, Factors(Secret.from_text(PASSPHRASE)), Secret.from_text(DECOY))
    duress.write(filled, "Bread, tea.", (datetime.now(UTC) - timedelta(days=days)).isoformat())
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await until(lambda: looked, "a look at the decoy")
        assert ("the decoy looks unused: S" in pilot.app.screen.query_one("#state", Bar).right) is waits


def test_the_limits_are_read_first(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await opened(pilot, "Decoy")
        await pilot.press("enter")
        await settled(pilot)

    picture(snap_compare, OpenApp(filled), story, size=(60, 20))


def test_what_can_be_done_with_one_that_is_there(filled: Session, snap_compare: Snap) -> None:
    duress.make(filled, Factors(Secret.from_text(PASSPHRASE)), Secret.from_text(DECOY))
    duress.write(filled, "Bread, tea.", "2024-03-01T18:30:00Z")

    async def story(pilot: Pilot[Any]) -> None:
        await opened(pilot, "Decoy")
        await pilot.press("enter")
        await settled(pilot)

    picture(snap_compare, OpenApp(filled), story)
