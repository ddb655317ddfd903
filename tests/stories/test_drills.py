"""The drills on a clean machine: another home, nothing in it, each command a process of its own.

What is done here is what somebody does who lost a laptop, or crosses a border. The journal that is lost
has the least cost the program accepts; so has what is restored, and the real one in the long run.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldjournal.journal import session as sessions
from fieldjournal.secret import Secret
from tests.stories.terminal import CHEAP_PROGRAM, MISSING, PROGRAM, Terminal, command_line, environment

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="a home is a folder named by a variable there"),
    pytest.mark.timeout(600),
]

OLD = "maple river stone copper lantern wheat quiet"
NEW = "sekiz söz we ýene biri, hiç kim bilmez"
RESERVE = 4 * 1024 * 1024
WORDS = "Маме позвонили из прокуратуры; 19-njy maý."


class Home:
    """Somebody's home folder, and commands that are run in it."""

    def __init__(self, folder: Path, program: Sequence[str] = PROGRAM) -> None:
        (folder / "tmp").mkdir(parents=True)
        self.folder, self.variables, self._program = folder, environment(folder), program

    def run(
        self, passphrases: list[str], *arguments: str, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        return command_line(self.variables, passphrases, *arguments, typed=typed, program=self._program)

    def ok(self, passphrases: list[str], *arguments: str, typed: str = "") -> str:
        done = self.run(passphrases, *arguments, typed=typed)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def lost(tmp_path: Path) -> Home:
    """The home of a laptop with a journal that will be gone."""
    home = Home(tmp_path / "laptop")
    folder = home.folder / ".local" / "share" / "fieldjournal" / "journal"
    secret = Secret.from_text(OLD)
    sessions.create(folder, secret, reserve=RESERVE, cost=sessions.DEFAULT_BOUNDS.least).close()
    home.ok([OLD], "note", "-", typed=WORDS)
    return home


@pytest.mark.parametrize(
    "program", [CHEAP_PROGRAM, pytest.param(PROGRAM, marks=pytest.mark.torture)], ids=["cheap", "real"]
)
def test_shares_and_a_backup_in_an_empty_home(program: Sequence[str], lost: Home, tmp_path: Path) -> None:
    stick = tmp_path / "backup.age"
    shares = lost.ok([OLD], "recovery", "split", "--opens-journal").splitlines()
    lost.ok([OLD], "backup", str(stick))
    anchor = lost.ok([OLD], "verify-history").strip()

    new = Home(tmp_path / "new laptop", program)
    new.ok([NEW, NEW], "restore", str(stick), typed=f"{shares[2]}\n{shares[0]}\n")
    assert "прокуратуры" in new.ok([NEW], "list")
    assert new.ok([NEW], "verify-history", "--anchor", anchor).strip() == anchor, "the chain holds"
    assert {path.name for path in new.folder.iterdir()} == {"tmp", ".local"}

    # On the first one the passphrase was forgotten; its shares may open it.
    lost.ok([NEW, NEW], "recovery", "combine", typed=f"{shares[1]}\n{shares[2]}\n")
    assert "прокуратуры" in lost.ok([NEW], "list")
    assert lost.run([OLD], "list").returncode == 5


@pytest.mark.torture
@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_travel_backup_wipe_empty_home_eight_words(lost: Home, tmp_path: Path) -> None:
    stick = tmp_path / "t.age"
    words = _travel_backup(lost, stick)
    lost.ok([OLD], "wipe", "--yes")
    assert lost.run([OLD], "list").returncode == 5, "nothing opens any more"

    new = Home(tmp_path / "beyond the border")
    refused = new.run(["abacus " * 8, NEW, NEW], "restore", "--travel", str(stick))
    assert (refused.returncode, "do not open this backup" in refused.stderr) == (5, True)
    new.ok([words, NEW, NEW], "restore", "--travel", str(stick))
    assert "прокуратуры" in new.ok([NEW], "list")
    assert json.loads(new.ok([NEW], "verify-history", "--json"))["wrong"] == []


def _travel_backup(home: Home, stick: Path) -> str:
    """Write a travel backup on a terminal: the words are read from it and typed back."""
    terminal = Terminal([*PROGRAM, "backup", "--travel", str(stick)], home.variables)
    try:
        terminal.see("passphrase:")
        terminal.type(f"{OLD}\n")
        screen = terminal.see("these eight words", "Enter clears the screen")
        words = " ".join(re.findall(r"fieldjournal: ((?:[a-z-]+ ){3}[a-z-]+)$", screen, re.MULTILINE)[-2:])
        assert len(words.split()) == 8, screen
        terminal.type("\n")
        assert words not in terminal.see("the eight words:")
        terminal.type(f"{words}\n")
        terminal.see("written and read back")
    finally:
        terminal.close()
    return words
