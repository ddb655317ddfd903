"""Shares, backups and what they bring back, as somebody does it on the command line."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import duress
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine

NEW = "sekiz söz we ýene biri, hiç kim bilmez"
DECOY = "ordinary little words for an ordinary evening"
_PATIENCE = 60
"""Seconds to wait for words on a screen."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder / "journal.age"


def shares(cli: CommandLine, *more: str) -> list[str]:
    return cli.ok("recovery", "split", *more).out.splitlines()


def test_the_restore_drill_in_an_empty_home(cli: CommandLine, stick: Path, tmp_path: Path) -> None:
    cli.ok("note", "-", typed="Маме позвонили из прокуратуры; 19-njy maý.")
    lists = shares(cli, "--needed", "2", "--of", "3")
    assert [len(share.split()) for share in lists] == [33, 33, 33]
    written = json.loads(cli.ok("backup", str(stick), "--json").out)
    assert (written["bytes"], written["path"]) == (stick.stat().st_size, str(stick))
    home = CommandLine(tmp_path / "empty home" / "journal", passphrases=(NEW, NEW))
    done = home.ok("restore", str(stick), typed=f"{lists[2]}\n{lists[0]}\n")
    assert "restored and checked" in done.err
    home.passphrases = (NEW,)
    assert "прокуратуры" in home.ok("list").out


def test_the_travel_drill(cli: CommandLine, stick: Path, tmp_path: Path) -> None:
    """Backup under eight words, wipe, empty home, eight words, the journal opens."""
    cli.ok("note", "-", typed="Перед границей.")
    refused = cli("backup", "--travel", str(stick))
    assert refused.code == ExitCode.REFUSED, "the words have to be typed back"
    assert not stick.exists()
    words = TypesBack(cli).backup(stick)
    cli.ok("wipe", "--yes")
    assert cli("list").code == ExitCode.CANNOT_UNLOCK
    home = CommandLine(tmp_path / "new" / "journal", passphrases=(words, NEW, NEW))
    home.ok("restore", "--travel", str(stick))
    home.passphrases = (NEW,)
    assert "границей" in home.ok("list").out


class TypesBack:
    """Somebody who reads the eight words on the screen and types them."""

    def __init__(self, cli: CommandLine) -> None:
        self._cli = cli

    def backup(self, path: Path) -> str:
        import os
        import threading
        import time

        from fieldjournal.cli import main
        from tests.cli.command_line import BOUNDS, CHEAP, RESERVE, Screen

        read, write = os.pipe()
        said = Screen()
        found: list[str] = []

        def person() -> None:
            os.write(write, f"{PASSPHRASE}\n".encode())
            until = time.monotonic() + _PATIENCE
            while len(found) < 2 and time.monotonic() < until:
                lines = [line.removeprefix("fieldjournal: ") for line in said.getvalue().splitlines()]
                shown = ["these eight words" in line for line in lines]
                found[:] = lines[shown.index(True) + 1 :][:2] if True in shown else []
                time.sleep(0.01)
            os.write(write, f"{' '.join(found)}\n".encode())

        watching = threading.Thread(target=person)
        watching.start()
        arguments = ["--journal", str(self._cli.folder), "--passphrase-fd", str(read)]
        code = main.run(
            [*arguments, "backup", "--travel", str(path)],
            stdin=Screen(),
            stdout=Screen(),
            stderr=said,
            cost=CHEAP,
            bounds=BOUNDS,
            reserve=RESERVE,
        )
        watching.join(10)
        os.close(read)
        os.close(write)
        assert code == ExitCode.OK, said.getvalue()
        return " ".join(found)


def test_forgotten_passphrase_shares_and_a_new_one(cli: CommandLine) -> None:
    cli.ok("note", "-", typed="Ничего не потеряно.")
    lists = shares(cli, "--opens-journal")
    cli.passphrases = (NEW, NEW)
    cli.ok("recovery", "combine", typed=f"{lists[0]}\n{lists[2]}\n")
    cli.passphrases = (NEW,)
    assert "потеряно" in cli.ok("list").out
    cli.passphrases = (PASSPHRASE,)
    assert cli("list").code == ExitCode.CANNOT_UNLOCK


def test_beside_a_decoy_shares_say_that_nobody_compared_and_never_take_its_passphrase(
    cli: CommandLine,
) -> None:
    lists = shares(cli, "--opens-journal")
    with sessions.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as session:
        duress.make(session, Factors(Secret.from_text(PASSPHRASE)), Secret.from_text(DECOY))
    typed = f"{lists[0]}\n{lists[2]}\n"
    cli.passphrases = (DECOY, DECOY)
    done = cli("recovery", "combine", typed=typed)
    assert done.code == ExitCode.BAD_INPUT
    assert "cannot be used here" in done.err
    assert "decoy" not in done.err
    cli.passphrases = (NEW, NEW)
    assert "could not be compared" in cli.ok("recovery", "combine", typed=typed).err
    cli.passphrases = (NEW,)
    cli.ok("list")


def test_shares_that_do_not_open_the_journal(cli: CommandLine) -> None:
    lists = shares(cli)
    cli.passphrases = (NEW, NEW)
    done = cli("recovery", "combine", typed=f"{lists[0]}\n{lists[2]}\n")
    assert done.code == ExitCode.CANNOT_UNLOCK
    cli.passphrases = (PASSPHRASE,)
    cli.ok("list")


def test_a_mistyped_word_is_named_and_may_be_typed_again(cli: CommandLine, stick: Path) -> None:
    lists = shares(cli)
    cli.ok("backup", str(stick))
    words = lists[0].split()
    words[11] = "acadmic"
    slip = " ".join(words)
    done = cli("recovery", "rehearse", str(stick), typed=f"{slip}\n")
    assert done.code == ExitCode.BAD_INPUT
    assert "share 1, word 12" in done.err
    typed = f"{slip}\n{lists[0]}\n{lists[1]}\n"
    assert "it opens" in cli.ok("recovery", "rehearse", str(stick), typed=typed, screen=True).err


@pytest.mark.parametrize(
    ("line", "typed", "code", "says"),
    [
        ("backup {stick}", "", ExitCode.NOT_FOUND, "no recovery shares"),
        ("backup --travel {inside}", "", ExitCode.BAD_INPUT, "would be lost together"),
        ("recovery show", "", ExitCode.NOT_FOUND, "no recovery shares"),
        ("recovery split --needed 1", "", ExitCode.BAD_INPUT, "at least two"),
        ("recovery split --needed 4 --of 3", "", ExitCode.BAD_INPUT, "at least two"),
        ("restore {stick}", "one two three\n", ExitCode.BAD_INPUT, "share 1, word 1"),
        ("restore {stick}", "", ExitCode.REFUSED, "nothing more to read"),
    ],
)
def test_bad_input(cli: CommandLine, line: str, typed: str, code: ExitCode, says: str) -> None:
    stick = cli.folder.parent / "no-backup.age"
    done = cli(*line.format(stick=stick, inside=cli.folder / "b.age").split(" "), typed=typed)
    assert (done.code, says in done.err) == (code, True), done.err
    assert not stick.exists()


def test_a_backup_of_a_wiped_journal_still_restores_in_its_place(cli: CommandLine, stick: Path) -> None:
    cli.ok("note", "-", typed="Всё вернулось.")
    lists = shares(cli)
    cli.ok("backup", str(stick))
    cli.ok("wipe", "--yes")
    cli.passphrases = (NEW, NEW)
    done = cli.ok("restore", str(stick), typed=f"{lists[0]}\n{lists[1]}\n")
    assert "is now in" in done.err
    cli.passphrases = (NEW,)
    assert "вернулось" in cli.ok("list").out
    (before,) = cli.folder.parent.glob("journal.before-*")
    shutil.rmtree(before)


def test_a_page_to_print_only_after_a_typed_word(cli: CommandLine, tmp_path: Path) -> None:
    page = tmp_path / "sheets.html"
    refused = cli("recovery", "split", "--out", str(page), typed="yes\n")
    assert (refused.code, page.exists()) == (ExitCode.REFUSED, False)
    assert cli("recovery", "show").code == ExitCode.NOT_FOUND, "nothing relies on shares nobody has"
    done = cli.ok("recovery", "split", "--out", str(page), typed="print\n")
    assert done.out.splitlines() == [str(page)], "the shares stand on the paper alone"
    lists = re.findall(r"<ol>(.*?)</ol>", page.read_text(encoding="utf-8"))
    typed = [" ".join(re.findall(r"<li>(\w+)</li>", each)) for each in lists]
    cli.ok("backup", str(tmp_path / "b.age"))
    cli.ok("recovery", "rehearse", str(tmp_path / "b.age"), typed=f"{typed[2]}\n{typed[0]}\n")
    if os.name == "posix":
        assert page.stat().st_mode & 0o077 == 0
    again = cli("recovery", "split", "--out", str(page), "--yes")
    assert (again.code, "already" in again.err) == (ExitCode.BAD_INPUT, True)
    cli.ok("recovery", "rehearse", str(tmp_path / "b.age"), typed=f"{typed[1]}\n{typed[0]}\n")
    inside = cli("recovery", "split", "--out", str(cli.folder / "s.html"), "--yes")
    assert (inside.code, (cli.folder / "s.html").exists()) == (ExitCode.BAD_INPUT, False)


def test_codes_are_drawn_beneath_the_words(cli: CommandLine) -> None:
    lines = cli.ok("recovery", "split", "--qr").out.splitlines()
    lists = [at for at, line in enumerate(lines) if len(line.split()) == 33]
    assert lists == [0, 32, 64]
    assert {len(line) for line in lines[1:32]} == {61}
    cli.passphrases = (PASSPHRASE,)
    on_screen = cli.ok("recovery", "split", "--qr", screen=True).out
    assert "\x1b[30;107m" in on_screen, "black on white whatever the terminal's colours"
    lengths = {len(line) for line in re.findall(r"\x1b\[30;107m(.*?)\x1b", on_screen)}
    assert lengths == {45}, "in 24 lines two smaller codes, none of which is scrolled away"
