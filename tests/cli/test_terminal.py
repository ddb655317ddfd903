"""The command line on a real terminal: the passphrase is asked for, hidden, and left nowhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldjournal.journal import notes, session
from fieldjournal.journal.session import DEFAULT_BOUNDS
from fieldjournal.secret import Secret
from tests.cli.command_line import PASSPHRASE, RESERVE

if not hasattr(os, "fork"):
    pytest.skip("there is no pseudo-terminal here", allow_module_level=True)
pexpect = pytest.importorskip("pexpect")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A journal at the lowest cost the real program accepts."""
    made = session.create(
        tmp_path / "j", Secret.from_text(PASSPHRASE), reserve=RESERVE, cost=DEFAULT_BOUNDS.least
    )
    with made:
        notes.note(made, "Звонила тётя А. \u202eслова\u202c")
    return tmp_path / "j"


def started(folder: Path, *arguments: str) -> Any:
    return pexpect.spawn(
        sys.executable, ["-m", "fieldjournal", "--journal", str(folder), "--language", "en", *arguments],
        encoding="utf-8", timeout=60, cwd=str(Path(__file__).parents[2]), dimensions=(24, 80),
    )  # fmt: skip


def test_a_passphrase_is_asked_for_and_not_shown(folder: Path) -> None:
    child = started(folder, "list")
    child.expect("passphrase: ")
    child.sendline(PASSPHRASE)
    child.expect("Звонила тётя А. �слова�")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "horses" not in child.before


def test_ctrl_c_at_the_passphrase(folder: Path) -> None:
    child = started(folder, "list")
    child.expect("passphrase: ")
    child.sendintr()
    child.expect("stopped; nothing was half-written")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130


def test_a_note_is_typed_line_by_line(folder: Path) -> None:
    child = started(folder, "note")
    child.expect("passphrase: ")
    child.sendline(PASSPHRASE)
    child.expect("from whom")
    child.sendline("aunt J.")
    child.expect("when you learned it")
    child.sendline("end of August 2023")
    child.expect("a single dot ends it")
    child.sendline("They came to the school.")
    child.sendline(".")
    child.expect("saved as revision 1")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
