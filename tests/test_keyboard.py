"""What is typed beside an app that reads too: never waited for in the reading itself."""

from __future__ import annotations

import itertools
import os
import select
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal import keyboard

pty = pytest.importorskip("pty", reason="needs a POSIX terminal")
tty = pytest.importorskip("tty", reason="needs a POSIX terminal")

F12 = b"\x1b[24~"
PATIENCE = 60.0


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The side of a terminal at which somebody types; the other is the one this process would find."""
    typing, terminal = pty.openpty()
    tty.setraw(terminal)
    monkeypatch.setattr(keyboard, "_TERMINAL", os.ttyname(terminal))
    yield typing
    assert os.get_blocking(terminal), "the app reads it as before"
    os.close(terminal)
    os.close(typing)


def test_what_is_typed_is_read(hand: int) -> None:
    with keyboard.opened() as read:
        assert read(0.01) == b""
        os.write(hand, F12)
        assert read(PATIENCE) == F12


def test_where_another_reader_was_quicker_nobody_waits(hand: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two were told of one key; who came second once waited until somebody typed again, and noise with it."""
    monkeypatch.setattr(select, "select", lambda reading, *_rest: (reading, [], []))
    came: list[bytes] = []
    with keyboard.opened() as read:
        second = threading.Thread(target=lambda: came.append(read(0.01)), daemon=True)
        second.start()
        second.join(PATIENCE)
        assert came == [b""]
        os.write(hand, F12)
        assert read(0.01) == F12


@pytest.mark.parametrize("app", ["slow", "hangs"])
def test_what_a_slow_reader_takes_is_left_to_it(hand: int, monkeypatch: pytest.MonkeyPatch, app: str) -> None:
    """An app that said nothing for long may only lack the processor: its letters are not taken away."""
    naps = itertools.count(1)
    terminal = os.open(keyboard._TERMINAL, os.O_RDONLY | os.O_NOCTTY)

    def nap(_seconds: float) -> None:
        if app == "slow" and next(naps) == 3:
            assert os.read(terminal, 64) == F12

    monkeypatch.setattr(keyboard, "time", SimpleNamespace(sleep=nap))
    os.write(hand, F12)
    with keyboard.opened(left_lying=1.0) as read:
        assert read(PATIENCE) == (b"" if app == "slow" else F12)
    os.close(terminal)


def test_without_a_terminal_there_is_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyboard, "_TERMINAL", str(tmp_path / "no such terminal"))
    with keyboard.opened() as read, keyboard.unshown():
        assert read(0.0) == b""
