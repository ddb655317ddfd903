"""The whole program on a real terminal: what it writes there, what it leaves behind, how it ends."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from fieldjournal.journal import drafts, listing
from fieldjournal.journal import session as sessions
from fieldjournal.secret import Secret
from tests.tui.conftest import PASSPHRASE
from tests.tui.terminal import ROOT, Terminal, launch

CANARY = "Gulnarakanareyka"


def kept_words(folder: Path) -> list[str]:
    with sessions.unlock(folder, Secret.from_text(PASSPHRASE)) as opened:
        return [each.draft.values.words.text for each in drafts.kept(opened)]  # type: ignore[attr-defined]


def test_a_lock_ends_the_process_and_leaves_nothing_on_the_terminal(
    terminal: Terminal, folder: Path, tmp_path: Path
) -> None:
    terminal.unlock()
    first = terminal.app()
    terminal.child.send("n")
    terminal.expect("Everything but")
    # In one piece, as a fast hand on a slow machine: the key must not overtake the letters.
    terminal.child.send("Сказали: пусть вернётся домой\x13")
    terminal.expect("Saved")
    terminal.child.send("n")
    terminal.expect("Everything but")
    terminal.child.send(CANARY)
    terminal.expect(CANARY)
    terminal.child.send("\x0c")
    terminal.expect("Passphrase")
    assert not Path(f"/proc/{first}").exists(), "the process that held the keys is gone"
    assert terminal.app() != first
    terminal.child.send("\x11")
    assert terminal.end() == 0
    after = terminal.written.rpartition("\x1b[?1049h\x1b[0m\x1b[2J\x1b[H\x1b[?1049l")
    assert after[1], "the alternate screen was cleared at the very end"
    assert CANARY not in after[2]
    assert "\x1b[?25h" in after[2]
    titles = re.findall("\x1b][02];(.*?)(?:\x07|\x1b\\\\)", terminal.written)
    assert titles == ["terminal"]
    assert "\x1b]52" not in terminal.written
    held = [path for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert held == []
    assert kept_words(folder) == [CANARY]
    with sessions.unlock(folder, Secret.from_text(PASSPHRASE)) as opened:
        rows = listing.rows(opened, listing.listing(opened).keys)
    assert [row.headline.title for row in rows] == ["Сказали: пусть вернётся домой"]


@pytest.mark.parametrize("name", [pytest.param("SIGTERM", marks=pytest.mark.torture), "SIGHUP"])
def test_a_signal_locks_keeps_the_draft_and_does_not_start_again(
    terminal: Terminal, folder: Path, name: str
) -> None:
    terminal.unlock()
    terminal.child.send("n")
    terminal.expect("Everything but")
    terminal.child.send("Соседи говорят")
    terminal.expect("Соседи говорят")
    os.kill(terminal.child.pid, getattr(signal, name))
    assert terminal.end() == 0
    assert kept_words(folder) == ["Соседи говорят"]


def test_suspending_the_app_locks_it(terminal: Terminal) -> None:
    terminal.unlock()
    os.kill(terminal.app(), signal.SIGTSTP)
    terminal.expect("Passphrase")


def test_variables_that_would_record_do_nothing(folder: Path, tmp_path: Path) -> None:
    recording = {
        "TEXTUAL": "debug,devtools", "TEXTUAL_DEBUG": "1", "TEXTUAL_LOG": str(tmp_path / "log"),
        "TEXTUAL_SCREENSHOT": "0",
    }  # fmt: skip
    opened = Terminal(launch(folder), tmp_path, **recording)
    opened.unlock()
    opened.child.send("\x11")
    assert opened.end() == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal"]


def test_the_app_itself_refuses_them_without_the_launcher(folder: Path, tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from fieldjournal.tui.__main__ import main; main([])"
    )
    opened = Terminal(["-c", script], tmp_path, TEXTUAL_DEBUG="1")
    assert opened.end() != 0
    assert "Passphrase" not in opened.written
    assert sorted(path.name for path in tmp_path.iterdir()) == ["journal"]


CRASH = """
import sys; sys.path.insert(0, {root!r})
from fieldjournal.hardening import harden_process
harden_process()
from fieldjournal.tui._textual_hacks import HardenedApp
from textual.widgets import Static
class Broken(HardenedApp):
    def compose(self):
        yield Static("type something")
    def on_key(self):
        passphrase = {canary!r}
        {fails}
app = Broken()
app.run()
print("CODE", app.failure)
"""


@pytest.mark.parametrize("fails", ["raise RuntimeError(passphrase)", "self.panic(passphrase)"])
def test_a_crash_shows_a_code_and_no_local_variable(fails: str, tmp_path: Path) -> None:
    script = CRASH.format(root=str(ROOT), canary=CANARY, fails=fails)
    opened = Terminal(["-c", script], tmp_path)
    opened.expect("type something")
    opened.child.send("x")
    opened.expect("CODE")
    opened.end()
    assert CANARY not in opened.written
    assert "Traceback" not in opened.written
