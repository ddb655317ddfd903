"""Destroying a journal: with its passphrase and a typed word, or at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.paths import default_folder
from tests.cli.command_line import CommandLine


def test_wipe_asks_for_the_passphrase_and_a_word(cli: CommandLine) -> None:
    refused = cli("wipe", typed="no\n")
    assert refused.code == ExitCode.REFUSED
    cli.passphrases = ("some other words entirely",)
    assert cli("wipe", typed="wipe\n").code == ExitCode.CANNOT_UNLOCK
    cli.passphrases = ("seven quiet horses crossed the river slowly",)
    cli.ok("list")
    done = cli("wipe", typed="wipe\n")
    assert done.code == ExitCode.OK
    assert cli("list").code == ExitCode.CANNOT_UNLOCK


@pytest.mark.parametrize("named", [True, False], ids=["named", "in its usual place"])
def test_wipe_now_asks_nothing_and_imports_the_standard_library_alone(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, named: bool
) -> None:
    before = (cli.folder / "header").read_bytes()
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    if not named:
        default_folder().parent.mkdir(parents=True)
        cli.folder = cli.folder.rename(default_folder())
    code = (
        "import sys; before = set(sys.modules)\n"
        "sys.argv = ['fieldjournal', 'wipe', '--now', *sys.argv[1:]]\n"
        "from fieldjournal.__main__ import main\n"
        "code = main()\n"
        "new = {name.split('.')[0] for name in set(sys.modules) - before}\n"
        "print(code, sorted(new - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *(["--journal", str(cli.folder)] if named else [])],
        capture_output=True, text=True, check=True, input="",
    )  # fmt: skip
    assert done.stdout == "0 ['fieldjournal']\n"
    assert done.stderr == "fieldjournal: wiped\n"
    after = (cli.folder / "header").read_bytes()
    assert len(after) == len(before)
    assert all(after[at : at + 4096] != before[at : at + 4096] for at in range(4096, 36_864, 4096))
    assert cli("list").code == ExitCode.CANNOT_UNLOCK


def test_wipe_now_without_a_journal(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fieldjournal", "wipe", "--now", "--journal", str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == ExitCode.NOT_FOUND
    assert "no journal" in done.stderr


def test_the_journal_before_a_restoring_stays_in_calm_and_goes_at_once(cli: CommandLine) -> None:
    before = shutil.copytree(cli.folder, cli.folder.with_name(f"{cli.folder.name}.before-2026-03-01"))
    slots = (before / "header").read_bytes()[4096:]
    assert str(before) in cli.ok("wipe", typed="wipe\n").err
    assert (before / "header").read_bytes()[4096:] == slots
    now = [sys.executable, "-m", "fieldjournal", "wipe", "--now", "--journal", str(cli.folder)]
    subprocess.run(now, check=True, cwd=Path(__file__).parents[2])
    assert (before / "header").read_bytes()[4096:] != slots
