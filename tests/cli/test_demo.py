"""`demo`: the main job from first entry to wipe, each step real, nothing left behind."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import pytest

from fieldjournal.journal.demo.invented import INVENTED, PASSPHRASE
from tests.cli.command_line import CommandLine

STEPS = [
    "create", "record", "find", "consent", "export", "opened", "age -d", "ssh-keygen", "verify", "search",
    "wipe",
]  # fmt: skip


def steps(out: str) -> list[str]:
    return [line[:10].strip() for line in out.splitlines()]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_every_step_is_shown_in_80_columns_and_nothing_is_left(new: CommandLine, temporary: Path) -> None:
    done = new.ok("demo")
    shown = steps(done.out)
    without_age = [name for name in STEPS if name != "ssh-keygen"]
    assert shown == (STEPS if shutil.which("age") else without_age)
    assert max(map(len, done.out.splitlines())) <= 80
    assert list(temporary.iterdir()) == []
    assert not new.folder.exists()


@pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("ssh-keygen")), reason="stock age and ssh-keygen are not here"
)
def test_stock_tools_open_and_verify_it(new: CommandLine, temporary: Path) -> None:
    out = new.ok("demo").out
    assert "stock age opens it too" in out
    assert "stock ssh-keygen accepts the signature" in out


def test_without_stock_tools_it_says_so_and_goes_on(
    new: CommandLine, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _tool: None)
    out = new.ok("demo").out
    assert "age is not installed here: skipped" in out
    assert steps(out)[-1] == "wipe"


def test_a_stock_tool_that_refuses_is_no_success(
    new: CommandLine, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuses = shutil.which("false")
    if refuses is None:
        pytest.skip("there is no program that only fails")
    monkeypatch.setattr(shutil, "which", lambda _tool: refuses)
    done = new("demo")
    assert done.code != 0
    assert "wipe" not in steps(done.out)
    assert list(temporary.iterdir()) == []


def test_a_journal_for_the_app_is_made_and_its_passphrase_shown(new: CommandLine) -> None:
    done = new.ok("demo", "--app")
    assert PASSPHRASE in done.err
    new.passphrases = (PASSPHRASE,)
    assert len(new.ok("list").out.splitlines()) == len(INVENTED)
    assert new("demo", "--app").code != 0, "an existing journal is never filled with invented people"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a pseudo-terminal")
def test_the_app_opens_on_it_and_the_journal_is_gone_afterwards(tmp_path: Path) -> None:
    import pexpect

    with pexpect.spawn(
        sys.executable,
        ["-m", "fieldjournal", "demo", "--app"],
        cwd=str(Path(__file__).parents[2]),
        env={**os.environ, "TMPDIR": str(tmp_path), "TERM": "xterm-256color"},
        dimensions=(24, 80),
        encoding="utf-8",
        timeout=300,
    ) as terminal:
        terminal.expect(f"its passphrase: {PASSPHRASE}")
        terminal.expect("press Enter")
        assert list(tmp_path.glob("*/journal/header"))
        terminal.sendline("")
        terminal.expect("Passphrase")
        terminal.kill(signal.SIGTERM)
        terminal.expect(pexpect.EOF)
    assert list(tmp_path.iterdir()) == []
