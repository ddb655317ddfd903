"""The menu that asks: a decoy made, written in, opened."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from fieldjournal.cli import safety
from fieldjournal.cli.command import Context
from fieldjournal.cli.passphrase import Passphrases
from fieldjournal.cli.terminal import Terminal
from fieldjournal.errors import ExitCode, Refused
from fieldjournal.journal import session as sessions
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, passphrases
from tests.cli.command_line import BOUNDS, CHEAP, PASSPHRASE, RESERVE, CommandLine, Screen

DECOY = "ordinary little words for an ordinary evening"
NEW = "Täze ýedi söz, hiç kim bilmeýän zatlar"


@pytest.fixture
def armed(cli: CommandLine) -> CommandLine:
    cli.ok("note", "-", typed="Брата уволили 19-njy maýda.")
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    said = cli.ok("safety", typed="1\nno\ndecoy\n").err
    assert "cannot be undone" in said
    cli.passphrases = (PASSPHRASE,)
    cli.ok("safety", typed="1\n2024-03-01T18:30:00Z\nLanguage course, lesson 4. Bread, tea.\n")
    return cli


def test_the_decoy_opens_lived_in_and_the_real_journal_is_gone(armed: CommandLine) -> None:
    assert "newest of 2024-03-01" in armed("safety", typed="\n").err
    assert "Брата" in armed.ok("list").out
    armed.passphrases = (DECOY,)
    shown = armed.ok("list").out
    assert "Language course" in shown
    assert "Брата" not in shown
    assert armed.ok("list", "--json").out.count("2024-03-01T18:30:00Z") >= 1
    armed.passphrases = (PASSPHRASE,)
    assert armed("list").code == ExitCode.CANNOT_UNLOCK
    armed.passphrases = (DECOY,)
    assert "there is no decoy" in armed("safety", typed="\n").err, "it knows of no other journal"


def test_where_the_decoy_is_broken_its_passphrase_is_not_asked_for(armed: CommandLine) -> None:
    with sessions.unlock(armed.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as session:
        passphrases.overwrite(session.vault, decoys.required(session.vault).slot)
    armed.passphrases = (PASSPHRASE, NEW, NEW)
    assert "does not open any more" in armed.ok("passphrase").err
    armed.passphrases = (NEW,)
    assert "Брата" in armed.ok("list").out


@pytest.mark.parametrize("answer", ["", "Yes please", "maybe", "да, только скрыть"])
def test_what_is_no_answer_to_hide_or_destroy_makes_nothing(cli: CommandLine, answer: str) -> None:
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    assert cli("safety", typed=f"1\n{answer}\ndecoy\n").code == ExitCode.BAD_INPUT
    cli.passphrases = (PASSPHRASE,)
    assert "there is no decoy" in cli("safety", typed="\n").err


def test_the_rehearsal_shows_what_they_would_see_and_the_wrong_words_make_nothing(cli: CommandLine) -> None:
    before = sorted(path.name for path in cli.folder.parent.iterdir())
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, PASSPHRASE)
    assert cli("safety", typed="1\nno\ndecoy\n").code == ExitCode.CANNOT_UNLOCK
    cli.passphrases = (PASSPHRASE,)
    assert "there is no decoy" in cli("safety", typed="\n").err
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    said = cli.ok("safety", typed="1\nno\ndecoy\n").err
    assert "stood: Rehearsal: an ordinary entry" in said
    assert "opens no longer" in said
    assert sorted(path.name for path in cli.folder.parent.iterdir()) == before, "nothing is left of it"
    assert not list(Path("/dev/shm").glob(f"{cli.folder.name}.try-*"))


class _Words(Passphrases):
    """Somebody who types the journal's passphrase, then the eight words that stand on the screen."""

    def __init__(self, said: Screen) -> None:
        super().__init__()
        self.said, self.asked = said, 0

    def ask(self, prompt: str) -> Secret:
        del prompt
        self.asked += 1
        if self.asked == 1:
            return Secret.from_text(PASSPHRASE)
        lines = [line.removeprefix("fieldjournal: ") for line in self.said.getvalue().splitlines()]
        first = ["these eight words" in line for line in lines].index(True) + 1
        return Secret.from_text(" ".join(lines[first : first + 2]))


@pytest.mark.parametrize(
    ("answers", "wiped"),
    [
        ("yes\ndestroy this journal\n", True),
        ("no\ndestroy it, not rehearsed\n", True),
        ("no\ndestroy this journal\n", False),
        ("yes\n\n", False),
    ],
    ids=["rehearsed", "not rehearsed, and said so", "the wrong sentence", "left"],
)
def test_travel_without_the_journal(
    cli: CommandLine, tmp_path: Path, answers: str, wiped: bool,  # noqa: FBT001 - a case
) -> None:  # fmt: skip
    cli.ok("note", "-", typed="Перед границей.")
    path, said = tmp_path / "elsewhere.age", Screen()
    terminal = Terminal(stdin=Screen(f"2\n{path}\n\n{answers}"), stdout=Screen(), stderr=said)
    context = Context(terminal, _Words(said), cli.folder, cost=CHEAP, bounds=BOUNDS, reserve=RESERVE)
    try:
        safety.run(argparse.Namespace(), context)
    except Refused:
        assert not wiped
    assert path.is_file()
    assert (cli("list").code == ExitCode.CANNOT_UNLOCK) is wiped


def test_a_yes_in_capitals_hides(cli: CommandLine) -> None:
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    assert "still opens" in cli.ok("safety", typed="1\nYES\ndecoy\n").err
    cli.passphrases = (DECOY,)
    cli.ok("list")
    cli.passphrases = (PASSPHRASE,)
    cli.ok("list")


def test_without_the_word_nothing_is_made(cli: CommandLine) -> None:
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    assert cli("safety", typed="1\nno\nyes\n").code == ExitCode.REFUSED
    cli.passphrases = (PASSPHRASE,)
    assert "there is no decoy" in cli("safety", typed="\n").err


@pytest.mark.parametrize(
    ("decoy", "says"),
    [
        (PASSPHRASE.replace("slowly", "quickly"), "too much alike"),
        ("seventeen entirely different words, all of them new", "too much alike"),
        ("qwerty", "too easy to guess"),
    ],
    ids=["a few letters differ", "it begins alike", "a weak one"],
)
def test_a_passphrase_that_is_not_far_enough(cli: CommandLine, decoy: str, says: str) -> None:
    cli.passphrases = (PASSPHRASE, decoy, decoy)
    done = cli("safety", typed="1\nno\ndecoy\n")
    assert (done.code, says in done.err) == (ExitCode.BAD_INPUT, True), done.err


def test_a_later_change_asks_for_both(armed: CommandLine) -> None:
    armed.passphrases = (PASSPHRASE, NEW, NEW, DECOY)
    armed.ok("passphrase")
    armed.passphrases = (NEW, DECOY + " more", DECOY + " more")
    armed.ok("safety", typed="2\n")
    armed.passphrases = (NEW, "Täze ýedi söz", "Täze ýedi söz")
    assert armed("safety", typed="2\n").code == ExitCode.BAD_INPUT
    armed.passphrases = (NEW, PASSPHRASE, PASSPHRASE, "not the decoy's words at all")
    assert armed("passphrase").code == ExitCode.CANNOT_UNLOCK
    armed.passphrases = (NEW,)
    assert "Брата" in armed.ok("list").out
    armed.passphrases = (DECOY + " more",)
    assert "Language" in armed.ok("list").out


def test_hide_only_through_a_change_of_the_real_passphrase(cli: CommandLine) -> None:
    cli.ok("note", "-", typed="Брата уволили.")
    cli.passphrases = (PASSPHRASE, DECOY, DECOY, DECOY)
    cli.ok("safety", typed="1\nyes\ndecoy\n")
    cli.passphrases = (PASSPHRASE, NEW, NEW, DECOY)
    cli.ok("passphrase")
    for _ in range(2):
        cli.passphrases = (DECOY,)
        assert "Брата" not in cli.ok("list").out
        cli.passphrases = (NEW,)
        assert "Брата" in cli.ok("list").out


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1\n2999-01-01T00:00:00Z\nслова\n", "future"),
        ("1\n2020-01-01T00:00:00Z\nслова\n", "before the newest"),
        ("1\nвчера\nслова\n", "not a date"),
        ("9\n", "none of"),
    ],
    ids=["the future", "before the newest", "no time", "no such choice"],
)
def test_bad_input(armed: CommandLine, typed: str, says: str) -> None:
    done = armed("safety", typed=typed)
    assert done.code == ExitCode.BAD_INPUT
    assert says in done.err, done.err


def test_taken_away_it_opens_no_longer(armed: CommandLine) -> None:
    armed.ok("safety", typed="3\nremove\n")
    armed.passphrases = (DECOY,)
    assert armed("list").code == ExitCode.CANNOT_UNLOCK
    armed.passphrases = (PASSPHRASE,)
    assert "Брата" in armed.ok("list").out
