"""The command line on a real terminal: the passphrase is asked for, hidden, and left nowhere."""

from __future__ import annotations

import io
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldjournal.cli.terminal import Terminal
from fieldjournal.journal import notes, session
from fieldjournal.journal.session import DEFAULT_BOUNDS
from fieldjournal.secret import Secret
from tests import ready
from tests.cli.command_line import PASSPHRASE, RESERVE

if not hasattr(os, "fork"):
    pytest.skip("there is no pseudo-terminal here", allow_module_level=True)
pexpect = pytest.importorskip("pexpect")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A journal at the lowest cost the real program accepts."""
    secret = Secret.from_text(PASSPHRASE)
    ready.journal(tmp_path / "j", secret, reserve=RESERVE, cost=DEFAULT_BOUNDS.least, fill=_fill)
    return tmp_path / "j"


def _fill(folder: Path) -> None:
    with session.unlock(folder, Secret.from_text(PASSPHRASE)) as opened:
        notes.note(opened, "Звонила тётя А. \u202eслова\u202c")


def started(folder: Path, *arguments: str) -> Any:
    return pexpect.spawn(
        sys.executable, ["-m", "fieldjournal", "--journal", str(folder), "--language", "en", *arguments],
        encoding="utf-8", timeout=300, cwd=str(Path(__file__).parents[2]), dimensions=(24, 80),
        # Who is run in the background of a script ignores Ctrl+C, and so would everything started here.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
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


ALTERNATE, CLEARED = "\x1b[?1049h", "\x1b[2J\x1b[H\x1b[?1049l"


def aside_of(written: str) -> tuple[str, str]:
    """Return what stood on the screen that keeps no history, and what stays in the window."""
    aside, stays = "", ""
    for number, piece in enumerate(written.split(ALTERNATE)):
        shown, left, after = piece.partition(CLEARED) if number else ("", CLEARED, piece)
        assert left, "the other screen was not cleared"
        aside, stays = aside + shown, stays + after
    return aside, stays


@pytest.mark.parametrize("leave", ["Enter", "Ctrl+C"])
def test_what_the_decoy_is_never_stays_in_the_window(folder: Path, leave: str) -> None:
    child = started(folder, "safety")
    child.logfile_read = written = io.StringIO()
    child.expect("passphrase: ")
    child.sendline(PASSPHRASE)
    child.expect("or Enter to leave: ")
    if leave == "Enter":
        child.sendline("")
    else:
        child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    aside, stays = aside_of(written.getvalue())
    assert "there is no decoy" in aside
    assert "decoy" not in stays


def test_shares_are_shown_one_at_a_time_and_cleared(folder: Path) -> None:
    child = started(folder, "recovery", "split", "--needed", "2", "--of", "2")
    child.logfile_read = written = io.StringIO()
    child.expect("passphrase: ")
    child.sendline(PASSPHRASE)
    for _share in range(2):
        child.expect("Enter clears the screen: ")
        child.sendline("")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    aside, stays = aside_of(written.getvalue())
    assert aside.count("Enter clears") == 2
    assert max(map(len, aside.splitlines())) > 60
    assert "any 2 of these 2" in stays
    assert max(map(len, stays.split())) < 40, "a share is one long word, or words: " + stays


def test_the_eight_words_are_cleared_before_they_are_typed_back(folder: Path, tmp_path: Path) -> None:
    child = started(folder, "backup", "--travel", str(tmp_path / "archive.age"))
    child.logfile_read = written = io.StringIO()
    child.expect("passphrase: ")
    child.sendline(PASSPHRASE)
    child.expect("write them down:\r\n")
    child.expect("Enter clears the screen: ")
    words = " ".join(child.before.replace("fieldjournal: ", "").split())
    assert len(words.split()) == 8
    child.sendline("")
    child.expect("the eight words: ")
    child.sendline(words)
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    aside, stays = aside_of(written.getvalue())
    assert words in " ".join(aside.replace("fieldjournal: ", "").split())
    assert not [word for word in words.split() if f" {word} " in stays]


class Window(io.StringIO):
    """What a terminal was given."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (Window(), "\r\x1b[Kfieldjournal: чтение … 0 %\r\x1b[Kfieldjournal: чтение … 50 %\r\x1b[K"),
        (io.StringIO(), ""),
    ],
    ids=["a terminal: one line, which goes", "a file: no line of it"],
)
def test_how_far_long_work_is_stands_on_one_line(error: io.StringIO, shown: str) -> None:
    with Terminal(stderr=error).under_way("чтение") as tell:
        tell(0, 0)
        tell(1, 2)
        tell(1001, 2000)
    assert error.getvalue() == shown
