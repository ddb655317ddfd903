"""Another passphrase, a keyfile, and no longer one: as somebody does it on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import passphrases
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine

NEW = "sekiz söz we ýene biri, hiç kim bilmez"


def test_the_new_passphrase_opens_and_the_old_one_does_not(cli: CommandLine) -> None:
    cli.ok("note", "-", typed="Мать вызвали к следователю.")
    cli.passphrases = (PASSPHRASE, NEW, NEW)
    said = cli.ok("passphrase").err
    assert "copies made earlier" in said
    cli.passphrases = (PASSPHRASE,)
    assert cli("list").code == ExitCode.CANNOT_UNLOCK
    cli.passphrases = (NEW,)
    assert "следователю" in cli.ok("list").out


@pytest.mark.parametrize(
    ("typed", "code", "says"),
    [
        (("not this one at all, sorry", NEW, NEW), ExitCode.CANNOT_UNLOCK, "did not open"),
        ((PASSPHRASE, NEW, "another"), ExitCode.REFUSED, "not the same"),
        ((PASSPHRASE, "qwerty", "qwerty"), ExitCode.BAD_INPUT, "too easy to guess"),
        ((PASSPHRASE, PASSPHRASE, PASSPHRASE), ExitCode.REFUSED, "opens it already"),
    ],
    ids=["who does not know it", "a slip of the hand", "a weak one", "the same one"],
)
def test_what_changes_nothing(cli: CommandLine, typed: tuple[str, ...], code: ExitCode, says: str) -> None:
    before = (cli.folder / "header").read_bytes()
    cli.passphrases = typed
    done = cli("passphrase")
    assert (done.code, says in done.err) == (code, True), done.err
    after = (cli.folder / "header").read_bytes()
    slots = [
        at for at in range(9) if before[4096 * at : 4096 * (at + 1)] == after[4096 * at : 4096 * (at + 1)]
    ]
    assert len(slots) >= 2, "block 0 and the slot that opens stay as they were"
    cli.passphrases = (PASSPHRASE,)
    cli.ok("list")


def test_a_keyfile_from_first_to_last(cli: CommandLine, tmp_path: Path) -> None:
    stick = tmp_path / "карта"
    assert "without this file" not in cli.ok("keyfile", "add", str(stick)).err, "there is no other way in"
    assert stick.stat().st_size == 32
    assert cli("list").code == ExitCode.CANNOT_UNLOCK
    cli.ok("list", "--keyfile", str(stick))
    cli.passphrases = (PASSPHRASE, NEW, NEW)
    cli.ok("passphrase", "--keyfile", str(stick))
    cli.passphrases = (NEW,)
    assert cli("list").code == ExitCode.CANNOT_UNLOCK
    cli.ok("--keyfile", str(stick), "keyfile", "remove")
    cli.ok("list")


def test_a_keyfile_shuts_no_other_way_in_and_says_so(cli: CommandLine, tmp_path: Path) -> None:
    with sessions.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as session:
        used, more = (Factors(Secret.from_text(words)) for words in (PASSPHRASE, NEW))
        passphrases.add(session, passphrases.derive(passphrases.lock_of(session), used, more))
    assert "still opens it without this file" in cli.ok("keyfile", "add", str(tmp_path / "карта")).err
    cli.passphrases = (NEW,)
    cli.ok("list")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "not there"),
        (b"", "not a keyfile"),
        (bytes(31), "not a keyfile"),
        (bytes(4096), "not a keyfile"),
    ],
)
def test_a_file_that_is_no_keyfile(
    cli: CommandLine, tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "photo.jpg"
    if content is not None:
        path.write_bytes(content)
    done = cli("list", "--keyfile", str(path))
    assert done.code == ExitCode.BAD_INPUT
    assert says in done.err


def test_another_keyfile_reads_like_a_wrong_passphrase(cli: CommandLine, tmp_path: Path) -> None:
    cli.ok("keyfile", "add", str(tmp_path / "stick"))
    (tmp_path / "other").write_bytes(bytes(range(32)))
    without, wrong = cli("list"), cli("list", "--keyfile", str(tmp_path / "other"))
    assert (without.code, without.err) == (wrong.code, wrong.err)


def test_a_keyfile_never_writes_over_a_file(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"a photo")
    assert cli("keyfile", "add", str(path)).code == ExitCode.BAD_INPUT
    assert path.read_bytes() == b"a photo"
    cli.ok("list")
