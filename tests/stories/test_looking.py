"""A picture is looked at on a real terminal; with the lock it is gone from screen and processes."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest

from fieldjournal.journal import records
from fieldjournal.journal import session as sessions
from fieldjournal.journal.intake import Intake
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from tests.decoders import files
from tests.stories.terminal import MISSING, PATIENCE, PROGRAM, Terminal, environment

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)

T = TypeVar("T")

PASSPHRASE = "nutmeg harbour silent copper meadow lantern"
RESERVE = 4 * 1024 * 1024
BLUE = re.compile(r"48;2;(?:[0-9]|[1-4][0-9]);(?:[0-9]|[1-5][0-9]);(?:1[5-9]|2[0-9])[0-9]m")
"""A colour near that of the picture's corner, as what lies behind a half-block."""

_A_LOOK = 5.0
"""Seconds in which a decoder is looked for before it is taken for missed."""


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder with a journal in it that holds one large picture."""
    made = tmp_path_factory.mktemp("holding") / "home"
    (made / "tmp").mkdir(parents=True)
    folder = made / ".local" / "share" / "fieldjournal" / "journal"
    cost = sessions.DEFAULT_BOUNDS.least
    with sessions.create(folder, Secret.from_text(PASSPHRASE), reserve=RESERVE, cost=cost) as opened:
        draft = read_draft({"kind": "source", "values": {"words": {"text": "Снимок от племянника"}}})
        source = records.save(opened, draft)
        path = made.parent / "Снимок.jpg"
        path.write_bytes(files.saved(files.quarters((6000, 4000)), "JPEG", quality=95))
        intake = Intake(opened, source.id, path)
        for _step in intake.steps():
            pass
        path.unlink()
    return made


@pytest.fixture
def home(holding: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(holding, tmp_path / "home"))


@pytest.fixture
def app(home: Path) -> Iterator[Terminal]:
    # A terminal of this name is not asked for sixels, which some tmux draw: no capture has those.
    terminal = Terminal(PROGRAM, environment(home, COLORTERM="truecolor", TERM_PROGRAM="Apple_Terminal"))
    terminal.see("Passphrase", "Enter unlock")
    terminal.type(PASSPHRASE + "\r")
    terminal.see("entry, locks in", "/ search")
    yield terminal
    terminal.close()


def decoders(process: int) -> list[int]:
    """Return the decoders that the app has started and that run."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        with suppress(OSError):  # a thread that ended meanwhile
            found += [int(each) for each in (task / "children").read_text(encoding="ascii").split()]
    return [each for each in found if runs(each)]


def test_a_picture_is_drawn_and_gone_with_the_lock(app: Terminal, home: Path) -> None:
    *_shell, _launcher, process = app.processes()
    app.press("v", "Enter")
    held = at_work(app, process, descriptors)
    app.see("6000 × 4000")
    assert not any(str(home) in each or "/dev/pts" in each for each in held), held
    app.see("▀" * 20)
    drawn = app.colours()
    assert drawn.count("▀") > 500
    assert BLUE.search(drawn)
    app.press("F12")
    app.see("Enter unlock")
    assert "▀" not in app.everything()
    assert not Path(f"/proc/{process}").exists()
    assert sorted(path.name for path in (home / "tmp").iterdir()) == []


def test_a_lock_ends_a_decoder_at_its_work(app: Terminal) -> None:
    *_shell, _launcher, process = app.processes()
    app.press("v", "Enter")
    working = at_work(app, process, lambda decoder: {decoder})
    app.press("F12")
    app.see("Enter unlock")
    until = time.monotonic() + PATIENCE
    while any(runs(each) for each in working):
        assert time.monotonic() < until, "a decoder outlives the lock"


def at_work(app: Terminal, process: int, look: Callable[[int], set[T]]) -> set[T]:
    """Return what is found of the app's decoders; who missed one looks nearer, and another is started."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        moment = time.monotonic() + _A_LOOK
        while time.monotonic() < moment:
            if held := {found for child in decoders(process) for found in look(child)}:
                return held
        app.press("+")
    raise AssertionError("no decoder was seen at work")


def descriptors(process: int) -> set[str]:
    """Return what a process has open, as far as it can be seen."""
    try:
        return {str(each.readlink()) for each in Path(f"/proc/{process}/fd").iterdir()}
    except OSError:
        return set()


def runs(process: int) -> bool:
    try:
        command = Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False
    return b"fieldjournal.decoders" in command
