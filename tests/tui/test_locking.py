"""Nothing keeps a lock away: not sleep, not the computer's clock, not a screen, not an app that is stuck."""

from __future__ import annotations

import importlib
import os
import pkgutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.screen import Screen
from textual.widget import Widget

from fieldjournal import tui
from fieldjournal.journal.session import Session
from fieldjournal.tui import clock, keys
from fieldjournal.tui.clock import now
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.tell import Tell
from tests.tui.conftest import OpenApp
from tests.tui.telling import SIZE
from tests.tui.terminal import ROOT, Terminal


async def test_it_locks_when_the_computer_slept_however_shortly(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app._tick()
        assert app.session is not None
        slept = clock.asleep() + 5
        monkeypatch.setattr(clock, "asleep", lambda: slept)
        app._tick()
        assert app.session is None
    assert app.exit_code == Exit.LOCKED


async def test_a_clock_that_is_set_neither_locks_nor_keeps_it_open(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no other clock that counts sleep")
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        monkeypatch.setattr(clock, "now", now)
        app._touched = app._ticked = now()
        real = time.time
        monkeypatch.setattr(time, "time", lambda: real() - 7200)
        left = app.minutes_left
        app._tick()
        assert app.session is not None
        assert app.minutes_left == left
        app._touched -= 6 * 60
        app._tick()
        assert app.session is None


async def test_it_ends_when_what_started_it_was_killed(filled: Session) -> None:
    """Nobody would wipe on the panic key, and nobody gives the terminal back."""
    hear, tell = os.pipe()
    app = OpenApp(filled)
    app._tell = Tell(str(tell))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app._tick()
        assert app.session is not None
        os.close(hear)
        app._tick()
        assert app.session is None
    os.close(tell)
    assert app.exit_code == Exit.ENDED


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there cannot be told not to wait")
def test_telling_somebody_who_stopped_hearing_waits_for_nobody() -> None:
    hear, number = os.pipe()
    tell = Tell(str(number))
    for _second in range(2 * 60 * 60):
        tell("alive", "now")
        if tell.unheard:
            break
    os.close(hear)
    os.close(number)
    assert tell.unheard


def test_time_goes_on_and_sleep_is_counted_apart() -> None:
    begun, asleep = now(), clock.asleep()
    time.sleep(0.05)
    assert now() - begun > 0.04
    assert abs(clock.asleep() - asleep) < 0.5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their clocks otherwise")
def test_a_busy_computer_is_no_sleeping_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Held up for seconds between two clocks, they are read once more."""
    passing, held_up = [1_000.0], iter([0.0, 4.0, 0.0, 0.0, 3.0])

    def read(which: int) -> float:
        passing[0] += next(held_up, 0.0)
        return passing[0] + (70.0 if which == time.CLOCK_BOOTTIME else 0.0)

    monkeypatch.setattr(time, "clock_gettime", read)
    assert clock.asleep() == 70.0


def widgets() -> Iterator[type[Widget]]:
    """Yield every screen and widget of ours."""
    for found in pkgutil.walk_packages(tui.__path__, f"{tui.__name__}."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    waiting: list[type[Widget]] = [Widget]
    while waiting:
        each = waiting.pop()
        waiting += each.__subclasses__()
        if each.__module__.startswith(tui.__name__):
            yield each


def test_no_screen_takes_the_keys_of_the_lock() -> None:
    taken = {key for binding in keys.APP for key in binding.key.split(",")}
    every = list(widgets())
    assert sum(issubclass(each, Screen) for each in every) > 20
    for each in every:
        assert not taken & each._merge_bindings().key_to_bindings.keys(), each


STUCK = """
import sys; sys.path.insert(0, {root!r})
from pathlib import Path
from fieldjournal.tui import app, locking
locking._END_AT_LATEST = 0.5
class Stuck(app.FieldjournalApp):
    def on_mount(self):
        super().on_mount()
        self.set_timer(0.3, self.hang)
    def hang(self):
        print("STUCK", file=sys.__stdout__, flush=True)
        while True:
            pass
Stuck(Path({folder!r})).run()
"""


@pytest.mark.parametrize("name", ["SIGTERM", pytest.param("SIGHUP", marks=pytest.mark.torture)])
def test_an_app_that_is_stuck_ends_on_a_signal_all_the_same(folder: Path, tmp_path: Path, name: str) -> None:
    """Its loop turns no more, so that nothing can be told to it; the keys in its memory must go."""
    script = STUCK.format(root=str(ROOT), folder=str(folder))
    opened = Terminal(["-c", script], tmp_path)
    opened.expect("STUCK")
    os.kill(opened.child.pid, getattr(signal, name))
    assert opened.end() == Exit.ENDED
