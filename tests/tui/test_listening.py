"""Key `v` on a recording: play, pause, five seconds back, and the words beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Static

from fieldjournal import sandbox
from fieldjournal.journal import listing
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.sound import SoundScreen
from tests.decoders import files
from tests.tui.conftest import OpenApp
from tests.tui.rest import until
from tests.tui.telling import on
from tests.tui.test_looking import shown

SIZE = (80, 24)


@pytest.fixture(autouse=True)
def _recording(filled: Session, tmp_path: Path) -> None:
    key = listing.listing(filled, kind="source").keys[0]
    record_id = listing.rows(filled, [key])[0].id
    path = tmp_path / "голос.wav"
    path.write_bytes(files.wav(9))
    intake = Intake(filled, record_id, path)
    for _step in intake.steps():
        pass


async def test_a_recording_is_played_and_set_back(filled: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("av", reason="not installed: the [media] extra")
    pytest.importorskip("miniaudio", reason="not installed: the [media] extra")
    monkeypatch.setattr(SoundScreen, "WAY", "NULL")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v", "enter")
        await on(pilot, SoundScreen)
        screen = pilot.app.screen
        assert isinstance(screen, SoundScreen)
        player = screen._player
        await until(lambda: "0:00 / 0:09" in shown(pilot), "its length")
        assert "‖" in shown(pilot)
        assert "two men sat in a car" in " ".join(shown(pilot).replace("│", " ").split())
        await pilot.press("right", "space")
        await until(lambda: player.position > 5.3, "it plays on from there")
        assert "▶" in shown(pilot)
        await pilot.press("b")
        assert player.position < 2
        await pilot.press("space")
        await until(lambda: not player.playing, "it stands")
        await pilot.press("escape")
        await until(lambda: not sandbox._running, "the loudspeaker's process is gone")


async def test_what_is_not_installed_is_said_with_what_still_works(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "SOUND", "tests.no_such_decoder")
    monkeypatch.setitem(sandbox._MISSING, "tests.no_such_decoder", "no-sound-decoder")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("v", "enter")
        await on(pilot, SoundScreen)
        said = pilot.app.screen.query_one("#trouble", Static)
        await until(lambda: "requirements-media.lock" in str(said.content), "what to install")
        assert "save a copy" in str(said.content)
        await pilot.press("space", "b")
        await pilot.pause()
        assert "‖" in shown(pilot)
