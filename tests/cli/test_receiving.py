"""`open` and `verify` on what arrives: nothing is written unless everything is right."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.secret import Secret
from tests import ready
from tests.cli.command_line import CHEAP, PASSPHRASE, RESERVE, CommandLine


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, a journal, and what was sealed from it to that key: made once, every test has a copy."""
    place = tmp_path_factory.mktemp("sent")
    cli = CommandLine(place / "journal")
    ready.journal(cli.folder, Secret.from_text(PASSPHRASE), reserve=RESERVE, cost=CHEAP)
    cli.ok("identity", "new", "--out", str(place / "own.key"))
    recipient = cli.ok("identity", "show", str(place / "own.key")).out.splitlines()[0]
    cli.ok("partner", "add", "-", typed=f"{recipient}\nDesk\n")
    cli.ok("partner", "verify", "Desk", "--yes")
    record = cli.ok("add", "incident", "-", typed="what: Обыск, забрали телефон\nwhen: 19 May 2023").id
    cli.ok("export", "--to", "Desk", "--select", record, "--out", str(place / "out"))
    return place


@pytest.fixture
def identity(sent: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sent / "own.key", tmp_path))


@pytest.fixture
def sealed(sent: Path, cli: CommandLine, tmp_path: Path) -> Path:
    shutil.copytree(sent / "journal", cli.folder, dirs_exist_ok=True)
    [file] = shutil.copytree(sent / "out", tmp_path / "out").iterdir()
    return Path(file)


def flipped(content: bytes) -> bytes:
    return content[:-40] + bytes([content[-40] ^ 1]) + content[-39:]


def header_changed(content: bytes) -> bytes:
    at = content.index(b"\n---")
    return content[:at] + b"\n-> grease x" + content[at:]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (flipped, "changed"),
        (header_changed, ""),
        (lambda content: content[:-1], ""),
        (lambda content: content[: len(content) // 2], ""),
        (lambda _content: b"", ""),
        (lambda _content: b"PK\x03\x04 a zip", ""),
        (lambda content: content + b"x", ""),
    ],
    ids=["flipped", "header", "one byte short", "half", "empty", "a zip", "one byte more"],
)
def test_a_damaged_bundle_is_refused_and_nothing_is_written(  # noqa: PLR0917 - fixtures
    cli: CommandLine, sealed: Path, identity: Path, tmp_path: Path,
    change: Callable[[bytes], bytes], said: str,
) -> None:  # fmt: skip
    sealed.write_bytes(change(sealed.read_bytes()))
    out = tmp_path / "opened"
    done = cli("open", str(sealed), "--identity", str(identity), "--out", str(out))
    assert done.code == ExitCode.BUNDLE_REFUSED
    assert said in done.err
    assert not out.exists()
    assert done.out == ""


def test_a_bundle_for_somebody_else(cli: CommandLine, sealed: Path, tmp_path: Path) -> None:
    cli.ok("identity", "new", "--out", str(tmp_path / "else.key"))
    out = tmp_path / "opened"
    done = cli("open", str(sealed), "--identity", str(tmp_path / "else.key"), "--out", str(out))
    assert done.code == ExitCode.BUNDLE_REFUSED
    assert not out.exists()


def test_an_existing_folder_is_left_alone(
    cli: CommandLine, sealed: Path, identity: Path, tmp_path: Path
) -> None:
    out = tmp_path / "opened"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    done = cli("open", str(sealed), "--identity", str(identity), "--out", str(out))
    assert done.code != ExitCode.OK
    assert "internal" not in done.err
    assert [path.name for path in out.iterdir()] == ["mine.txt"]


def test_open_without_a_folder_writes_nothing(
    cli: CommandLine, sealed: Path, identity: Path, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = cli.ok("open", str(sealed), "--identity", str(identity))
    assert "index.html" in done.out.split()
    assert sorted(tmp_path.rglob("*")) == before


def test_a_changed_file_or_another_signer(
    cli: CommandLine, sealed: Path, identity: Path, tmp_path: Path
) -> None:
    out = tmp_path / "opened"
    cli.ok("open", str(sealed), "--identity", str(identity), "--out", str(out))
    cli.ok("verify", str(out))
    stranger = tmp_path / "stranger.pub"
    stranger.write_text(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUSJ2tSYZUPdTRMsMxzYV7ek2xD1bxQPqJxXHGYOlqL me\n"
    )
    done = cli("verify", str(out), "--signer", str(stranger))
    assert done.code == ExitCode.BUNDLE_REFUSED
    (out / "records.json").write_text("{}")
    assert cli("verify", str(out)).code == ExitCode.BUNDLE_REFUSED


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", ExitCode.BAD_INPUT),
        ("AGE-SECRET-KEY-1QQQQ\n", ExitCode.BAD_INPUT),
        ("ssh-ed25519 AAAA", ExitCode.BAD_INPUT),
        ("\xff" * 100_000, ExitCode.BAD_INPUT),
    ],
)
def test_an_identity_file_that_is_none(
    cli: CommandLine, sealed: Path, tmp_path: Path, content: str, code: ExitCode
) -> None:
    path = tmp_path / "bad.key"
    path.write_text(content)
    assert cli("open", str(sealed), "--identity", str(path)).code == code


def test_a_sealed_bundle_needs_the_identity_to_be_verified(
    cli: CommandLine, sealed: Path, identity: Path
) -> None:
    assert "--identity" in cli("verify", str(sealed)).err
    cli.ok("verify", str(sealed), "--identity", str(identity))


def test_what_is_no_file(cli: CommandLine, identity: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        done = cli("open", str(path), "--identity", str(identity))
        assert done.code == ExitCode.BAD_INPUT
        assert str(path) in done.err
