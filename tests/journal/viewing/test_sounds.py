"""A recording is played, paused and set back; on a loudspeaker that takes its time and makes no sound."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from fieldjournal import sandbox
from fieldjournal.errors import CannotShow
from fieldjournal.journal.viewing import sounds
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.sounds import Player
from fieldjournal.model.file_types import Viewer
from fieldjournal.sandbox import Answer
from fieldjournal.speaker import RATE, Speaker
from tests.decoders import files

pytest.importorskip("av", reason="not installed: the [media] extra")
pytest.importorskip("miniaudio", reason="not installed: the [media] extra")

SILENT = "NULL"
"""A way to play that takes as long as playing, and is heard by nobody."""

TONE = Content("x", Viewer.SOUND, (files.wav(9),))


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr(sounds, "WINDOW", 3)
    made = Player(TONE, SILENT)
    yield made
    made.close()


def until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def test_it_plays_pauses_and_goes_back(player: Player) -> None:
    assert (player.playing, player.position) == (False, 0.0)
    player.play()
    until(lambda: player.position > 0.5, "it plays")
    assert abs(player.whole - 9) < 0.1
    player.pause()
    time.sleep(0.5)
    stood = player.position
    time.sleep(0.3)
    assert player.position == stood
    player.move(5)
    assert abs(player.position - (stood + 5)) < 0.1
    player.play()
    until(lambda: player.position > stood + 5.3, "it goes on from another window")
    player.move(-5)
    assert player.position < stood + 1
    player.move(-100)
    assert player.position < 0.3


def test_at_the_end_it_stops_and_begins_again(player: Player) -> None:
    until(lambda: player.whole > 0, "it is decoded")
    player.move(100)
    assert 7.9 < player.position < 8.1, "the last second is left to be heard"
    player.play()
    until(lambda: not player.playing, "it ends")
    assert player.trouble is None
    player.play()
    until(lambda: 0 < player.position < 2, "from the beginning")


def test_windows_join_without_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sounds.decoded(TONE, 0)
    monkeypatch.setattr(sounds, "WINDOW", 2)
    made, at = b"", sounds.decoded(TONE, 0)
    while True:
        made += at.samples
        if not at.more:
            break
        at = sounds.decoded(TONE, at.end)
    assert abs(len(made) - len(whole.samples)) < 100
    same = sum(one == other for one, other in zip(made[::2], whole.samples[::2], strict=False))
    assert same > 0.8 * len(made[::2])


@pytest.mark.parametrize(
    ("content", "way", "reason"),
    [
        (TONE, "JACK", "no-device"),
        (Content("x", Viewer.SOUND, (b"RIFF\x24\x00\x00\x00WAVE",)), SILENT, "damaged"),
    ],
    ids=["no loudspeaker", "no sound"],
)
def test_what_goes_wrong_is_said(content: Content, way: str, reason: str) -> None:
    player = Player(content, way)
    until(lambda: player.trouble is not None, "the trouble")
    assert isinstance(player.trouble, CannotShow)
    assert player.trouble.reason == reason
    player.play()
    assert not player.playing
    player.close()


@pytest.mark.parametrize(
    ("told", "body", "why"),
    [
        ({"rate": 8_000}, bytes(4), "another rate"),
        ({"rate": RATE}, bytes(3), "half a sample"),
        ({"rate": RATE, "whole": -1}, bytes(4), "less than nothing"),
        ({"rate": RATE}, bytes(2 * RATE * sounds.WINDOW + 2), "more than asked for"),
    ],
    ids=["rate", "half", "whole", "long"],
)
def test_an_answer_that_does_not_fit_is_not_played(
    told: dict[str, int | str], body: bytes, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "decode", lambda *_given: Answer(told, body))
    with pytest.raises(CannotShow) as raised:
        sounds.decoded(TONE, 0)
    assert raised.value.reason == "decoder-broke", why


def test_a_window_of_nothing_is_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "decode", lambda *_given: Answer({"rate": RATE, "more": 1}, b""))
    assert not sounds.decoded(TONE, 0).more


def test_closing_the_journal_ends_the_loudspeaker() -> None:
    with Speaker(SILENT) as speaker:
        speaker.write(bytes(2 * RATE))
        until(lambda: speaker.played > 0, "it plays")
        sandbox.end_all()
        until(lambda: speaker._process.poll() is not None, "it is gone")


def test_a_loudspeaker_that_is_gone_is_said() -> None:
    with Speaker(SILENT) as speaker:
        speaker._process.kill()
        speaker._process.wait()
        with pytest.raises(CannotShow):
            speaker.write(bytes(1 << 20))
