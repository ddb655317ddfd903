"""Where a passphrase comes from, and where it never comes from."""

from __future__ import annotations

import getpass
import io
import os
import re
import warnings
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.cli import passphrase
from fieldjournal.cli.passphrase import Passphrases
from fieldjournal.secret import Secret
from tests.cli.command_line import CommandLine


def through_a_pipe(content: bytes) -> Passphrases:
    read, write = os.pipe()
    os.write(write, content)
    os.close(write)
    return Passphrases(read)


@pytest.mark.parametrize(
    ("content", "meant"),
    [
        (b"one line\n", "one line"),
        (b"no line end", "no line end"),
        (b"windows\r\n", "windows"),
        ("ключ от сарая\n".encode(), "ключ от сарая"),
        ("a\u0308 decomposed\n".encode(), "ä decomposed"),
        (b" kept spaces \n", " kept spaces "),
    ],
)
def test_a_descriptor_gives_one_line(content: bytes, meant: str) -> None:
    assert through_a_pipe(content).ask("passphrase") == Secret.from_text(meant)


def test_a_descriptor_gives_one_line_at_a_time() -> None:
    asked = through_a_pipe(b"first\nsecond\n")
    assert asked.ask("") == Secret(b"first")
    assert asked.ask("") == Secret(b"second")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.Refused),
        (b"\n", errors.Refused),
        (b"\xff\xfe\n", errors.BadValue),
        (b"x" * 5_000 + b"\n", errors.BadValue),
    ],
    ids=["nothing", "blank", "not utf-8", "endless"],
)
def test_a_descriptor_that_gives_no_passphrase(content: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        through_a_pipe(content).ask("passphrase")


def test_a_descriptor_that_is_not_open() -> None:
    read, write = os.pipe()
    os.close(read)
    os.close(write)
    with pytest.raises(errors.Refused):
        Passphrases(read).ask("passphrase")


def test_two_that_differ() -> None:
    with pytest.raises(errors.Refused):
        through_a_pipe(b"first\nfirsT\n").ask_twice("new", "again")


def test_a_terminal_that_cannot_hide_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def echoing(_prompt: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return "seen by everybody"

    monkeypatch.setattr(getpass, "getpass", echoing)
    with pytest.raises(errors.Refused):
        Passphrases().ask("passphrase")


def test_no_option_takes_a_passphrase_and_no_variable_is_read() -> None:
    """The environment is looked at for the language and for folders, for nothing else."""
    package = Path(passphrase.__file__).parents[1]
    for path in (
        *package.glob("*.py"),
        *(package / "cli").glob("*.py"),
        *(package / "journal").rglob("*.py"),
    ):
        for read in re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", path.read_text(encoding="utf-8")):
            assert read in {"LANGUAGE", "LANG", "LC_ALL", "LC_MESSAGES", "LOCALAPPDATA", "XDG_DATA_HOME"}, (
                path
            )


def test_a_passphrase_is_in_no_output(cli: CommandLine) -> None:
    for done in (cli("note", "-", typed="words"), cli("list"), cli("show", "zzz")):
        assert "horses" not in done.out + done.err


def test_asking_twice_needs_two_lines(new: CommandLine) -> None:
    done = new("init")
    assert done.code == 12
    assert not new.folder.exists()
    assert "no passphrase was given" in done.err


def test_a_terminal_is_asked_when_there_is_no_descriptor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: "typed unseen")
    assert Passphrases().ask("passphrase") == Secret(b"typed unseen")
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: io.StringIO().read())
    with pytest.raises(errors.Refused):
        Passphrases().ask("passphrase")
