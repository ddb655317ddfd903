"""How commands are found, what options count, and how every sort of error ends."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldjournal import __version__, errors, i18n
from fieldjournal.cli import main
from fieldjournal.cli.commands import COMMANDS
from fieldjournal.errors import ExitCode
from fieldjournal.journal import session, settings
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine, Screen


def quiet(*arguments: str) -> tuple[ExitCode, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code = main.run(["--language", "en", *arguments], stdin=io.StringIO(), stdout=out, stderr=err)
    return code, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    code, out, err = quiet(command, "--help")
    assert code == ExitCode.OK
    assert f"fieldjournal {command}" in out
    assert not err


def test_help_names_every_command_and_imports_none() -> None:
    code = (
        "import sys, fieldjournal.cli.main as m; m.run(['--help']); "
        "print([n for n in sys.modules if n.startswith('fieldjournal.') and n.split('.')[1] in"
        " {'journal', 'vault', 'crypto', 'bundle', 'redaction', 'tui'} or n in {'textual', 'cryptography'}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for command in COMMANDS:
        assert f" {command} " in done.stdout


def test_no_command_imports_the_app_and_a_list_no_finder() -> None:
    modules = sorted({entry.module for entry in COMMANDS.values()} - {"demo"})
    code = (
        "import sys, importlib, fieldjournal.cli.reading\n"
        "print([f'fieldjournal.{n}' in sys.modules for n in ('journal.session', 'redaction.finder')])\n"
        f"for name in {modules!r}: importlib.import_module(f'fieldjournal.cli.{{name}}')\n"
        "print([n for n in sys.modules if n.startswith(('textual', 'rich', 'fieldjournal.tui'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[True, False]", "[]"]


def test_version() -> None:
    assert quiet("--version")[:2] == (ExitCode.OK, f"fieldjournal {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pigeon"], "there is no command called pigeon"),
        (["list", "--colour"], "unrecognized arguments: --colour"),
        (["show"], "the following arguments are required: ID"),
        (["init", "--room", "3"], "argument --room: invalid choice"),
        (["note", "their words"], "argument -: invalid choice"),
        (["--passphrase-fd", "three", "list"], "argument --passphrase-fd: invalid int value"),
        (["identity", "new"], "the following arguments are required: --out"),
    ],
)
def test_arguments_that_do_not_fit(arguments: list[str], said: str) -> None:
    code, out, err = quiet(*arguments)
    assert code == ExitCode.USAGE
    assert said in err
    assert err.endswith("hint: fieldjournal --help\n")
    assert not out


def test_global_options_count_before_and_after_the_command(cli: CommandLine) -> None:
    before = main.run(
        ["--journal", str(cli.folder), "--json", "schema", "threat"], stdout=(a := io.StringIO())
    )
    after = main.run(["schema", "threat", "--json", f"--journal={cli.folder}"], stdout=(b := io.StringIO()))
    assert before == after == ExitCode.OK
    assert a.getvalue() == b.getvalue()
    assert a.getvalue().startswith("{")


@pytest.mark.parametrize("arguments", [["--language", "ru"], ["--language=ru"]])
def test_language_counts_for_help_too(arguments: list[str]) -> None:
    main.run([*arguments, "schema"], stdout=io.StringIO(), stderr=io.StringIO())
    assert i18n.language() == "ru"


def test_the_journal_s_own_language_counts_where_nobody_asked_for_another(
    cli: CommandLine,
) -> None:
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        settings.put(opened, "language", "ru")
    cli.ok("list")
    assert i18n.language() == "ru"
    cli.ok("list", "--language", "en")
    assert i18n.language() == "en"


# -- how errors end ---------------------------------------------------------------------------------


class Broken(Exception):
    """Holds what must not be printed."""


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> tuple[ExitCode, str, str]:
    """Run a command whose work fails with `error`."""
    from fieldjournal.cli import schema

    def fail(*_given: object) -> None:
        secret = "Гульнара Атаева"
        raise error from ValueError(secret)

    monkeypatch.setattr(schema, "run", fail)
    return quiet("schema")


def test_a_mistake_of_the_program_shows_a_code_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = failing(monkeypatch, Broken("Гульнара Атаева, +993 12 345678"))
    assert code == ExitCode.FAILED
    assert not out
    assert err.startswith("fieldjournal: internal error FJ-")
    assert " at fieldjournal.cli.main:" in err
    assert "Гульнара" not in err
    assert "993" not in err
    assert "Traceback" not in err


def test_nothing_after_the_command_prints_a_traceback_either() -> None:
    code = (
        "import fieldjournal.cli.main as main; main.run_process(['schema', 'threat'])\n"
        "raise ValueError('Гульнара Атаева')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "fieldjournal: FJ-1031 at ?\n"


def test_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    code, _out, err = failing(monkeypatch, KeyboardInterrupt())
    assert int(code) == 130
    assert err == "fieldjournal: stopped; nothing was half-written\n"


def test_a_reader_that_went_away_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert failing(monkeypatch, BrokenPipeError()) == (ExitCode.OK, "", "")


def test_an_error_of_ours_ends_in_sentence_hint_and_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = failing(monkeypatch, errors.JournalBusy())
    assert (code, out) == (ExitCode.BUSY, "")
    assert err == (
        "fieldjournal: the journal is open in another program\nfieldjournal: hint: lock it there first\n"
    )


def test_a_sentence_cannot_move_the_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    _code, _out, err = failing(monkeypatch, errors.NotFound("record", "\x1b[2J\u202e"))
    assert "\x1b" not in err
    assert "\u202e" not in err


def started(arguments: Sequence[str], folder: Path, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Start the real program in an empty home."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
    }
    return subprocess.run(
        [sys.executable, "-m", "fieldjournal", *arguments],
        input=typed, env=environment, capture_output=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip


def test_the_real_program_without_a_journal(tmp_path: Path) -> None:
    done = started(["--passphrase-fd", "0", "list"], tmp_path, b"x\n")
    assert done.returncode == ExitCode.NOT_FOUND
    assert b"there is no journal in" in done.stderr
    assert b"hint: create one with: fieldjournal init" in done.stderr


def test_the_real_program_at_its_true_cost(tmp_path: Path) -> None:
    """Nothing on the line makes key derivation cheap: the header says what was used."""
    words = b"seven quiet horses crossed the river slowly\n"
    made = started(
        ["--journal", str(tmp_path / "j"), "--passphrase-fd", "0", "init"], tmp_path, words + words
    )
    assert made.returncode == 0, made.stderr
    header = (tmp_path / "j" / "header").read_bytes()
    assert int.from_bytes(header[20:24], "big") >= 256 * 1024
    assert int.from_bytes(header[24:28], "big") >= 3
    wrong = started(["--journal", str(tmp_path / "j"), "--passphrase-fd", "0", "list"], tmp_path, b"wrong\n")
    assert wrong.returncode == ExitCode.CANNOT_UNLOCK
    assert wrong.stderr.splitlines()[0] == b"fieldjournal: the journal did not open"


def test_data_on_a_terminal_is_made_visible_and_in_a_pipe_left_alone() -> None:
    from fieldjournal.cli.terminal import Terminal

    screen, pipe = Screen(), io.StringIO()
    Terminal(io.StringIO(), screen, io.StringIO()).write("a\x1b[31m\u202eb\n")
    Terminal(io.StringIO(), pipe, io.StringIO()).write("a\x1b[31m\u202eb\n")
    assert screen.getvalue() == "a␛[31m�b\n"
    assert pipe.getvalue() == "a\x1b[31m\u202eb\n"
