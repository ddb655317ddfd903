"""Every sort of trouble: one clear sentence, an exit code, nothing written, nothing lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import session
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def sentences(err: str) -> list[str]:
    """Return what was said, without hints and without what was said on the way."""
    said = [line.removeprefix("fieldjournal: ") for line in err.splitlines()]
    return [line for line in said if not line.startswith("hint: ")]


def test_a_wrong_passphrase(cli: CommandLine) -> None:
    before = files_of(cli.folder)
    cli.passphrases = ("seven quiet horses crossed the river slowl",)
    done = cli("list")
    assert done.code == ExitCode.CANNOT_UNLOCK
    assert sentences(done.err) == ["the journal did not open"]
    assert files_of(cli.folder) == before


def header(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda folder: _put(folder / "header", change)


def _put(path: Path, change: Callable[[bytes], bytes]) -> None:
    path.write_bytes(change(path.read_bytes()))


def _costly(content: bytes) -> bytes:
    """Ask for 2 TiB of memory, with a digest that fits."""
    import hashlib

    block = content[:20] + (2**31).to_bytes(4, "big") + content[24:4064]
    return block + hashlib.sha256(block).digest() + content[4096:]


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (header(lambda _content: b"x" * 36_864), ExitCode.DAMAGED),
        (header(lambda content: content[:5_000]), ExitCode.DAMAGED),
        (header(lambda content: content[:40] + bytes([content[40] ^ 1]) + content[41:]), ExitCode.DAMAGED),
        (header(_costly), ExitCode.DAMAGED),
        (header(lambda content: content[:17] + b"\x09" + content[18:]), ExitCode.NEWER),
        (header(lambda content: content[:4096] + bytes(len(content) - 4096)), ExitCode.CANNOT_UNLOCK),
    ],
    ids=["foreign", "truncated", "salt changed", "hostile cost", "newer", "slots gone"],
)
def test_a_header_that_is_not_as_it_was(
    cli: CommandLine, damage: Callable[[Path], None], code: ExitCode
) -> None:
    damage(cli.folder)
    before = files_of(cli.folder)
    done = cli("list")
    assert done.code == code
    assert len(sentences(done.err)) == 1
    assert "hint: " in done.err
    assert files_of(cli.folder) == before


def test_a_truncated_store(cli: CommandLine) -> None:
    cli.ok("note", "-", typed="words that were saved")
    slots = (cli.folder / "header").read_bytes()
    for name in ("store-0", "store-1"):
        (cli.folder / name).write_bytes((cli.folder / name).read_bytes()[:5_000])
    done = cli("list")
    assert done.code == ExitCode.DAMAGED
    assert (cli.folder / "header").read_bytes() == slots
    assert sentences(done.err) == ["the journal's store is damaged"]


def test_a_second_program_on_the_same_journal(cli: CommandLine) -> None:
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS):
        done = cli("list")
    assert done.code == ExitCode.BUSY
    assert sentences(done.err) == ["the journal is open in another program"]
    cli.ok("list")


def test_a_journal_is_never_made_over_another(cli: CommandLine) -> None:
    before = files_of(cli.folder)
    cli.passphrases = (PASSPHRASE, PASSPHRASE)
    assert cli("init").code == ExitCode.REFUSED
    assert files_of(cli.folder) == before


@pytest.mark.parametrize("passphrase", ["password", "12345678", "merhaba", "aaaaaaaaaaaaaaaaaaaaaa"])
def test_a_passphrase_too_easy_to_guess(new: CommandLine, passphrase: str) -> None:
    new.passphrases = (passphrase, passphrase)
    done = new("init")
    assert done.code == ExitCode.BAD_INPUT
    assert passphrase not in done.err
    assert not new.folder.exists()


def test_a_folder_that_cannot_hold_a_journal(new: CommandLine) -> None:
    new.folder.parent.joinpath("taken").write_text("a file")
    new.folder = new.folder.parent / "taken" / "journal"
    new.passphrases = (PASSPHRASE, PASSPHRASE)
    done = new("init")
    assert done.code == ExitCode.DISK
    assert "internal" not in done.err


@pytest.mark.parametrize(
    ("command", "typed"),
    [
        (("note", "-"), "a\x00b"),
        (("note", "-"), "\x1b[2Jclear"),
        (("note", "-"), "x" * 4_000_001),
        (("add", "contact", "-"), "names/1/text: " + "x" * 2_001),
        (("add", "contact", "-"), "names/1/text: a\x07b"),
        (("add", "incident", "--json"), "[" * 100_000),
        (("add", "incident", "--json"), '{"values": {"when": "31 February 2023"}}'),
        (("add", "incident", "--json"), '{"values": {"when": {"said": "x", "precision": "day"}}}'),
        (("add", "incident", "--json"), '{"values": {"what": "\\ud800"}}'),
        (("add", "incident", "--json"), '{"values": {"what": "x"}, "values": {"what": "y"}}'),
        (("add", "incident", "--json"), '{"values": {"involvements": [{"contact": "0000000000000000"}]}}'),
        (("add", "pigeon", "-"), "what: x"),
        (("turn", "zzzz", "incident"), ""),
    ],
)
def test_what_cannot_be_saved_is_not_half_saved(
    cli: CommandLine, command: tuple[str, ...], typed: str
) -> None:
    done = cli(*command, typed=typed)
    assert done.code in {ExitCode.BAD_INPUT, ExitCode.NOT_FOUND}
    assert "internal" not in done.err
    assert done.out == ""
    assert "\x1b" not in done.err
    assert json.loads(cli.ok("list", "--json").out) == []


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_a_file_that_cannot_be_read(cli: CommandLine, tmp_path: Path, name: str) -> None:
    done = cli("add", "threat", "--json", str(tmp_path / name))
    assert done.code == ExitCode.BAD_INPUT
    assert str(tmp_path / name) in done.err


def test_a_file_in_another_encoding(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes('{"values": {"words": "Уймись"}}'.encode("cp1251"))
    assert cli("add", "threat", "--json", str(tmp_path / "x.json")).code == ExitCode.BAD_INPUT
