"""The panic key on a real terminal: in any state of the app, on any layout, whatever holds the app up."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.journal import session as sessions
from fieldjournal.journal import settings
from fieldjournal.panic import HANGS_AFTER, KILL_AFTER
from fieldjournal.secret import Secret
from tests.tui.conftest import PASSPHRASE
from tests.tui.terminal import Terminal

F12 = "\x1b[24~"


def arm(folder: Path) -> None:
    with sessions.unlock(folder, Secret.from_text(PASSPHRASE)) as opened:
        settings.put(opened, "panic_key", True)


def opens(folder: Path) -> bool:
    try:
        sessions.unlock(folder, Secret.from_text(PASSPHRASE)).close()
    except errors.CannotUnlock:
        return False
    return True


def test_the_panic_key_twice_destroys_the_keys_and_ends(folder: Path, terminal: Terminal) -> None:
    arm(folder)
    terminal.unlock()
    app = terminal.app()
    before = (folder / "header").read_bytes()
    terminal.child.send(F12)
    time.sleep(0.4)
    terminal.child.send(F12)
    assert terminal.end() == 0
    after = (folder / "header").read_bytes()
    assert after[:4096] == before[:4096]
    assert all(after[4096 * n : 4096 * (n + 1)] != before[4096 * n : 4096 * (n + 1)] for n in range(1, 9))
    assert not opens(folder)
    assert not Path(f"/proc/{app}").exists()


@pytest.mark.torture  # the quick ones: a busy app that both presses wait for, and `tests/test_panic.py`
def test_pressed_twice_at_once_it_destroys_too(folder: Path, terminal: Terminal) -> None:
    """A frightened hand hammers: presses the app read before it ended may be lost, not all of them."""
    arm(folder)
    terminal.unlock()
    for _ in range(6):
        terminal.child.send(F12)
        time.sleep(0.15)
    assert terminal.end() == 0
    assert not opens(folder)


def test_pressed_twice_while_the_app_is_busy_both_presses_count(folder: Path, terminal: Terminal) -> None:
    """Both are read at once when it goes on: the second must not be lost in an app that already locks."""
    arm(folder)
    terminal.unlock()
    os.kill(terminal.app(), signal.SIGSTOP)
    terminal.child.send(F12)
    terminal.child.send(F12)
    os.kill(terminal.app(), signal.SIGCONT)
    assert terminal.end() == 0
    assert not opens(folder)


def test_an_app_that_hangs_is_ended_and_the_keys_are_destroyed_all_the_same(
    folder: Path, terminal: Terminal
) -> None:
    """It reads no key any more: the launcher does."""
    arm(folder)
    terminal.unlock()
    hanging = terminal.app()
    os.kill(hanging, signal.SIGSTOP)
    time.sleep(HANGS_AFTER + 1)
    terminal.child.send(F12)
    time.sleep(KILL_AFTER + 0.4)
    assert not Path(f"/proc/{hanging}").exists(), "one press ends the process that holds the keys"
    terminal.child.send(F12)
    assert terminal.end() == 0
    assert not opens(folder)


def test_pressed_once_it_locks_and_the_journal_opens_again(folder: Path, terminal: Terminal) -> None:
    arm(folder)
    terminal.unlock()
    begun = time.monotonic()
    terminal.child.send(F12)
    terminal.expect("Passphrase")
    assert time.monotonic() - begun > 1.5, "the second press is waited for first"
    terminal.child.send("\x11")  # Ctrl+Q
    terminal.end()
    assert opens(folder)


def test_where_it_is_off_it_only_locks_however_often_it_is_pressed(folder: Path, terminal: Terminal) -> None:
    terminal.unlock()
    terminal.child.send(F12)
    time.sleep(0.3)
    terminal.child.send(F12)
    terminal.expect("Passphrase")
    terminal.child.send("\x11")
    terminal.end()
    assert opens(folder)
