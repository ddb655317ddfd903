"""What somebody meets who cannot get in: a wrong passphrase, a journal that is open already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.journal import session as sessions
from fieldjournal.secret import Secret
from tests import ready
from tests.stories.terminal import MISSING, PROGRAM, Terminal, command_line, environment

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)

PASSPHRASE = "birch saddle window river thunder basket"
RESERVE = 4 * 1024 * 1024
NOT_OPENED = "did not open"
OPEN_ALREADY = "open in another program"


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Somebody's computer with a journal of the least cost the program accepts."""
    home = tmp_path / "home"
    folder = home / ".local" / "share" / "fieldjournal" / "journal"
    secret = Secret.from_text(PASSPHRASE)
    ready.journal(folder, secret, reserve=RESERVE, cost=sessions.DEFAULT_BOUNDS.least)
    return environment(home)


@pytest.fixture
def app(variables: dict[str, str]) -> Iterator[Terminal]:
    opened = Terminal(PROGRAM, variables)
    opened.see("Passphrase", "Enter unlock")
    yield opened
    opened.close()


def said(words: str) -> str:
    """Return the one line that was said, without what every screen has."""
    [line] = [line.strip() for line in words.splitlines() if NOT_OPENED in line or OPEN_ALREADY in line]
    return line


def test_a_wrong_passphrase_is_one_sentence_and_nothing_more(
    app: Terminal, variables: dict[str, str]
) -> None:
    app.type("birch saddle window\r")
    screen = app.see(NOT_OPENED)
    assert said(screen)
    assert "••" not in screen, "the field is empty again"
    app.type(PASSPHRASE + "\r")
    app.see("entries, locks in")
    app.press("C-q")
    assert app.see("ended with 0").split() == ["ended", "with", "0"]
    done = command_line(variables, ["birch saddle window"], "list")
    assert (done.returncode != 0, done.stdout) == (True, "")
    assert said(done.stderr)


def test_a_journal_that_is_open_is_said_to_be_open(app: Terminal, variables: dict[str, str]) -> None:
    app.type(PASSPHRASE + "\r")
    app.see("entries, locks in")
    second = Terminal(PROGRAM, variables)
    try:
        second.see("Passphrase", "Enter unlock")
        second.type(PASSPHRASE + "\r")
        second.see("open in another", "program")
    finally:
        second.close()
    done = command_line(variables, [PASSPHRASE], "list")
    assert (done.returncode != 0, done.stdout) == (True, "")
    assert said(done.stderr)
    app.type("nЗвонили снова\x13")
    app.see("Saved", "1 entry")
