"""A history that was tampered with is said in plain words; an older state is found by an anchor."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import session
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine


@pytest.fixture
def written(cli: CommandLine, tmp_path: Path) -> CommandLine:
    for words in ("Звонок брату.", "Повестка 19-njy maýda.", "Обыск у соседей."):
        note = cli.ok("note", "-", typed=words).id
    paper = tmp_path / "повестка.txt"
    paper.write_bytes(b"summons " * 5000)
    cli.ok("attach", note, str(paper))
    return cli


def tamper(cli: CommandLine, statement: str) -> None:
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        opened.vault.db.run(statement)


def test_all_fits_and_gives_an_anchor(written: CommandLine) -> None:
    done = written.ok("verify-history")
    number, *words = done.out.strip().split("-")
    assert (int(number) >= 4, len(words)) == (True, 4)
    assert "fits" in done.err
    written.ok("note", "-", typed="ещё")
    written.ok("verify-history", "--anchor", done.out.strip())


def test_an_older_copy_put_back_is_found_by_the_anchor_only(written: CommandLine, tmp_path: Path) -> None:
    shutil.copytree(written.folder, tmp_path / "older")
    written.ok("note", "-", typed="то, что должно исчезнуть")
    anchor = written.ok("verify-history").out.strip()
    shutil.rmtree(written.folder)
    shutil.copytree(tmp_path / "older", written.folder)
    written.ok("verify-history")
    done = written("verify-history", "--anchor", anchor)
    assert done.code == ExitCode.DAMAGED
    assert "older copy was put back" in done.err


@pytest.mark.parametrize(
    ("statement", "what", "says"),
    [
        ("UPDATE revision SET head = zeroblob(32) WHERE seq = 2", "chain", "from revision 2"),
        ("DELETE FROM revision WHERE seq = 3", "chain", "from revision 3"),
        ("UPDATE revision SET secret = randomblob(32) WHERE seq = 2", "text", "revision 2"),
        ("UPDATE chunk SET bytes = zeroblob(length(bytes))", "file", "not what was taken in"),
        ("DELETE FROM chunk", "file", "missing"),
    ],
    ids=["a head", "one taken out", "a secret", "other bytes", "no bytes"],
)
def test_what_was_done_is_said(written: CommandLine, statement: str, what: str, says: str) -> None:
    tamper(written, statement)
    done = written("verify-history", "--json")
    assert done.code == ExitCode.DAMAGED
    assert what in [each["what"] for each in json.loads(done.out)["wrong"]]
    assert says in done.err


@pytest.mark.parametrize("anchor", ["", "words only", "3", "3-one-two", "x-a-b-c-d"])
def test_what_is_no_anchor(written: CommandLine, anchor: str) -> None:
    done = written("verify-history", "--anchor", anchor or " ")
    assert done.code == ExitCode.BAD_INPUT
    assert "four words" in done.err


def test_a_witness_that_is_none(written: CommandLine, tmp_path: Path) -> None:
    key = written.ok("identity", "new", "--out", str(tmp_path / "k")).out.splitlines()[0]
    written.ok("partner", "add", key, typed="Legal Aid Desk\n")
    done = written("verify-history", "--witness", "zz", "--partner", "Legal Aid Desk")
    assert done.code == ExitCode.BAD_INPUT
    unknown = written("verify-history", "--witness", "ab" * 32, "--partner", "Legal Aid Desk")
    assert unknown.code == ExitCode.DAMAGED
    assert "older copy" in unknown.err
