"""Travel without the journal, from the app: written elsewhere, rehearsed, wiped here, opened again there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal import backup, restoring
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import CostBounds, Session
from fieldjournal.secret import Secret
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.screens.running import RunningScreen
from fieldjournal.tui.screens.wiped import WipedScreen
from tests.tui.conftest import CHEAP, PASSPHRASE, OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import SIZE, settled, titles
from tests.tui.test_decoy import read
from tests.tui.test_locks import answer, opens, said
from tests.tui.test_safety import opened

NEW = "sekiz söz we ýene biri, hiç kim bilmez"


async def through(pilot: Pilot[Any]) -> None:
    """Wait for work that shows its progress."""
    await settled(pilot)
    await until(lambda: not isinstance(pilot.app.screen, RunningScreen), "the end of the work")
    await settled(pilot)


async def packed(pilot: Pilot[Any], path: Path) -> str:
    """Go as far as the backup; return the eight words."""
    await opened(pilot, "Travel")
    await pilot.press("enter")
    await settled(pilot)
    await read(pilot)
    await answer(pilot, str(path.parent / "journal" / "inside.age"))
    assert "journal's own folder" in str(pilot.app.screen.query_one(".words", Static).content)
    await pilot.press("ctrl+u")
    await answer(pilot, str(path))
    await read(pilot)
    await answer(pilot, "a guess at them")
    words = str(pilot.app.screen.query(".point").first(Static).content).removeprefix("− ")
    await read(pilot)
    assert "once more" in said(pilot.app.screen)
    await answer(pilot, words)
    await through(pilot)
    return words


async def test_over_a_border_and_back(filled: Session, tmp_path: Path) -> None:
    path, before = tmp_path / "archive.age", titles(filled)
    kept = filled.folder.with_name(f"{filled.folder.name}.before-2026-03-01")
    kept.mkdir()
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        words = await packed(pilot, path)
        await answer(pilot, "yes")
        await answer(pilot, "words I do not know well")
        await through(pilot)
        assert "do not open it" in said(pilot.app.screen)
        await answer(pilot, words)
        await through(pilot)
        await answer(pilot, "destroy")
        assert not isinstance(pilot.app.screen, WipedScreen), "only the very sentence counts"
        await pilot.press("ctrl+u")
        await answer(pilot, "destroy this journal")
        assert isinstance(pilot.app.screen, WipedScreen)
        progress = pilot.app.screen.query_one("#progress", Static)
        await until(lambda: "Done" in str(progress.content))
        assert words not in str(progress.content)
        assert kept.name in str(progress.content), "it opens with its own passphrase, and is not wiped"
        await pilot.press("enter")
        await settled(pilot)
    assert app.exit_code == Exit.CLOSED
    assert not opens(filled.folder, PASSPHRASE)
    there = tmp_path / "there" / "journal"
    opener = backup.travel(Secret.from_text(words))
    restoring.restore(path, [opener], there, Secret.from_text(NEW), cost=CHEAP)
    with sessions.unlock(there, Secret.from_text(NEW), bounds=CostBounds(CHEAP, CHEAP)) as back:
        assert titles(back) == before


async def test_left_before_the_sentence_the_journal_stays(filled: Session, tmp_path: Path) -> None:
    path = tmp_path / "archive.age"
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await packed(pilot, path)
        await pilot.press("enter")
        await settled(pilot)
        assert "Nobody tried" in str(pilot.app.screen.query_one(".words", Static).content)
        await write(pilot, "destroy this journal")
        await pilot.press("enter", "escape")
        await settled(pilot)
        assert "stays as it was" in said(pilot.app.screen)
        assert titles(filled)
    assert path.is_file()
