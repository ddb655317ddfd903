"""Guessing at the unlock screen: after three wrong ones each further try waits longer, in memory alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import session as sessions
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.unlock import UnlockScreen, pause_after
from tests.tui.conftest import write
from tests.tui.rest import until
from tests.tui.telling import SIZE
from tests.tui.test_first_screens import One


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(0, 0), (2, 0), (3, 2), (4, 4), (5, 8), (6, 16), (7, 30), (500, 30)]
)
def test_the_pauses(wrong: int, seconds: int) -> None:
    assert pause_after(wrong) == seconds


async def test_after_three_wrong_ones_the_next_try_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fourth is not even looked at before its pause is over; meanwhile nothing else is taken."""
    tried: list[bytes] = []
    waiting: list[tuple[float, Callable[[], None]]] = []

    def derive(_folder: Path, secret: Secret, *, keyfile: Path | None) -> sessions.Derived:
        assert keyfile is None
        tried.append(secret.reveal())
        raise CannotUnlock

    async def given(pilot: Pilot[Any], words: str) -> str:
        await write(pilot, words)
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        return str(pilot.app.screen.query_one("#said", Static).content)

    monkeypatch.setattr(sessions, "derive", derive)

    def timer(_screen: UnlockScreen, seconds: float, then: Callable[[], None]) -> None:
        waiting.append((seconds, then))

    monkeypatch.setattr(UnlockScreen, "set_timer", timer)
    async with One(UnlockScreen(Path("/nowhere"))).run_test(size=SIZE) as pilot:
        for number in range(3):
            assert "Waiting" not in await given(pilot, f"guess {number}")
        assert len(tried) == 3
        assert "Waiting 2 seconds" in await given(pilot, "the fourth")
        assert len(tried) == 3
        await given(pilot, "another in between")
        assert len(tried) == 3
        ((seconds, go_on),) = waiting
        assert seconds == 2
        go_on()
        await until(lambda: len(tried) == 4)
        assert tried[3] == b"the fourth"
