"""Pictures that a terminal keeps: sent only to one that said so, and freed on every way out of sight."""

from __future__ import annotations

import os
import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.journal import listing, records
from fieldjournal.journal import session as sessions
from fieldjournal.journal.intake import Intake
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from fieldjournal.tui.answers import ABOUT_KITTY
from fieldjournal.tui.exits import PICTURE, PICTURE_GONE
from tests.decoders import files
from tests.tui.conftest import PASSPHRASE, RESERVE
from tests.tui.terminal import CHEAPEST, Terminal, launch

pexpect = pytest.importorskip("pexpect", reason="needs a POSIX terminal")

SENT = rf"\x1b_Ga=T,q=2,U=1[^;]*,i={PICTURE},"
GONE = re.escape(PICTURE_GONE)
PLACEHOLDER = "\U0010eeee"


@pytest.fixture(scope="module")
def holding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal that holds a picture."""
    folder = tmp_path_factory.mktemp("holding")
    journal, secret = folder / "journal", Secret.from_text(PASSPHRASE)
    with sessions.create(journal, secret, reserve=RESERVE, cost=CHEAPEST) as opened:
        draft = read_draft({"kind": "source", "values": {"title": "Снимок от племянника"}})
        source = records.save(opened, draft)
        path = folder / "Снимок.jpg"
        path.write_bytes(files.saved(files.quarters(), "JPEG"))
        intake = Intake(opened, source.id, path)
        for _step in intake.steps():
            pass
        path.unlink()
    return journal


@pytest.fixture
def folder(holding: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(holding, tmp_path / "journal"))


@pytest.fixture
def terminal(folder: Path, tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(launch(folder), tmp_path, COLORTERM="truecolor")
    try:
        opened.unlock()
        yield opened
    finally:
        opened.close()


def look(terminal: Terminal, *answers: str) -> None:
    """Look at the picture; the terminal answers what it is asked."""
    terminal.child.send("v")
    terminal.expect("Files of")
    terminal.child.send("\r")
    terminal.expect(r"\x1b\[>q\x1b\[16t\x1b\[c")
    for answer in answers:
        terminal.child.send(answer)


def look_with_kitty(terminal: Terminal) -> None:
    look(terminal, "\x1bP>|kitty(0.41.1)\x1b\\\x1b[6;20;10t\x1b[?62;c")
    terminal.expect(re.escape(ABOUT_KITTY))
    terminal.child.send("\x1b_Gi=31;OK\x1b\\")
    terminal.expect(SENT)
    terminal.expect(PLACEHOLDER)


def test_it_is_freed_on_every_way_out_of_sight(terminal: Terminal) -> None:
    look_with_kitty(terminal)
    terminal.child.send("\x1b[O")
    terminal.expect(GONE)
    terminal.expect("Hidden while")
    terminal.child.send("\x1b[I")
    terminal.expect(SENT)
    terminal.expect(PLACEHOLDER)
    terminal.child.send("q")
    terminal.expect(GONE)
    terminal.expect("Files of")
    terminal.child.send("\r")
    terminal.expect(SENT)
    terminal.child.send("\x0c")
    terminal.expect(GONE)
    terminal.expect("Passphrase")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to find the app in")
def test_the_launcher_frees_it_where_the_app_was_killed(terminal: Terminal) -> None:
    look_with_kitty(terminal)
    os.kill(terminal.app(), signal.SIGKILL)
    terminal.end()
    assert re.search(GONE, terminal.written.rpartition(PLACEHOLDER)[2])


def test_a_terminal_that_draws_sixels_gets_them(terminal: Terminal) -> None:
    look(terminal, "\x1bP>|foot(1.20.2)\x1b\\", "\x1b[6;20;10t", "\x1b[?62;4;22c")
    terminal.expect(r'\x1b7\x1b\[\d+;\d+H\x1bP0;1q"1;1;\d+;\d+#')
    terminal.expect(r"\x1b\\\x1b8")
    assert "\x1b_G" not in terminal.written
    terminal.child.send("\x11")
    terminal.end()
    assert "\x1b_G" not in terminal.written, "nothing was sent that has to be freed"


def test_one_that_answers_late_gets_blocks_and_types_nothing(terminal: Terminal, folder: Path) -> None:
    look(terminal)
    terminal.expect("400 × 200")
    terminal.expect("▀▀▀")
    terminal.child.send("qq")
    terminal.expect("locks in")
    terminal.child.send("n")
    terminal.expect("Everything but")
    for answer in ("\x1bP>|kitty(0.41.1)\x1b\\", "\x1b[6;20;10t", "\x1b[?62;4c", "\x1b_Gi=31;OK\x1b\\"):
        terminal.child.send(f"слово {answer}")
    terminal.child.send("\x13")
    terminal.expect("Saved")
    terminal.child.send("\x11")
    terminal.end()
    with sessions.unlock(folder, Secret.from_text(PASSPHRASE)) as opened:
        newest = listing.rows(opened, listing.listing(opened).keys)[0]
    assert newest.headline.title == "слово слово слово слово"
