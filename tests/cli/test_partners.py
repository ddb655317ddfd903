"""`partner` and `identity`: keys are compared, never taken over silently, never overwritten."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine

GOOD = "age1xl63hm8rkf5u9lj85ta2p70x8cewrvlsm2uls2e3aw5nrae2w94sgq4ans"


def made(cli: CommandLine, folder: Path, name: str) -> str:
    return cli.ok("identity", "new", "--out", str(folder / name)).out.splitlines()[0]


@pytest.fixture
def key(cli: CommandLine, tmp_path: Path) -> str:
    return made(cli, tmp_path, "desk.key")


@pytest.mark.parametrize(
    ("option", "secret"), [([], "AGE-SECRET-KEY-1"), (["--post-quantum"], "AGE-SECRET-KEY-PQ-1")]
)
def test_an_identity_is_its_owner_s_alone_and_never_overwritten(
    new: CommandLine, tmp_path: Path, option: list[str], secret: str
) -> None:
    path = tmp_path / "own.key"
    shown = new.ok("identity", "new", "--out", str(path), *option)
    recipient, words = shown.out.splitlines()
    content = path.read_bytes()
    assert secret.encode() in content
    assert secret not in shown.out + shown.err
    assert len(words.split()) == 6
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    again = new("identity", "new", "--out", str(path))
    assert again.code == ExitCode.BAD_INPUT
    assert "already a file" in again.err
    assert path.read_bytes() == content
    assert json.loads(new.ok("identity", "show", str(path), "--json").out) == {
        "recipient": recipient,
        "words": words.split(),
    }


def test_a_partner_is_unverified_until_the_words_were_compared(cli: CommandLine, key: str) -> None:
    added = cli.ok("partner", "add", key, typed="Legal Aid Desk\n")
    assert "not verified" in added.err
    words = cli.ok("identity", "show", str(cli.folder.parent / "desk.key")).out.splitlines()[1]
    assert words in added.out
    refused = cli("partner", "verify", typed="legal aid desk\nno\n")
    assert refused.code == ExitCode.REFUSED
    done = cli.ok("partner", "verify", typed="legal aid desk\nsame\nby telephone\n")
    assert words in done.err
    shown = json.loads(cli.ok("partner", "list", "--json").out)[0]
    assert (shown["name"], shown["verified_how"]) == ("Legal Aid Desk", "by telephone")
    assert shown["verified_on"]


def test_a_partner_card(cli: CommandLine, key: str, tmp_path: Path) -> None:
    card = f"fieldjournal partner card 1\nname: Bürodaky Aýna\nage: {key}\nexpires: 2999-12-31\n"
    (tmp_path / "card.txt").write_text(card, encoding="utf-8")
    cli.ok("partner", "add", str(tmp_path / "card.txt"))
    shown = json.loads(cli.ok("partner", "show", "-", "--json", typed="bürodaky aýna").out)
    assert (shown["recipient"], shown["expires"]) == (key, "2999-12-31")
    assert shown["our_signing_key"].startswith("ssh-ed25519 ")


def test_known_and_changed_keys(cli: CommandLine, key: str, tmp_path: Path) -> None:
    cli.ok("partner", "add", "-", typed=f"{key}\nDesk\n")
    assert "already in the list" in cli("partner", "add", "-", typed=f"{key}\nOther\n").err
    changed = made(cli, tmp_path, "new.key")
    refused = cli("partner", "add", "-", typed=f"{changed}\ndesk\n")
    assert refused.code == ExitCode.BAD_INPUT
    assert "another key is known under this name" in refused.err
    assert len(json.loads(cli.ok("partner", "list", "--json").out)) == 1
    cli.ok("partner", "revoke", typed="desk\nrevoke\n")
    cli.ok("partner", "add", "-", typed=f"{changed}\ndesk\n")
    assert cli("partner", "add", "-", typed=f"{key}\nDesk 2\n").code == ExitCode.BAD_INPUT
    assert json.loads(cli.ok("partner", "show", "desk", "--json").out)["recipient"] == changed


def test_a_new_key_of_theirs_leaves_all_but_the_comparing(cli: CommandLine, key: str, tmp_path: Path) -> None:
    cli.ok("partner", "add", "-", typed=f"{key}\nDesk\n")
    cli.ok("partner", "verify", "desk", "--yes")
    before = json.loads(cli.ok("partner", "show", "desk", "--json").out)
    new, card = made(cli, tmp_path, "new.key"), tmp_path / "card.txt"
    card.write_text(f"fieldjournal partner card 1\nage: {new}\nexpires: 2999-12-31\n", encoding="utf-8")
    assert "not verified" in cli.ok("partner", "renew", "desk", str(card)).err
    after = json.loads(cli.ok("partner", "show", "desk", "--json").out)
    assert (after["recipient"], after["expires"], after["verified_on"]) == (new, "2999-12-31", "")
    kept = ("id", "name", "bundles", "our_signing_key")
    assert [after[each] for each in kept] == [before[each] for each in kept]
    third = made(cli, tmp_path, "third.key")
    for known in (key, new):
        assert cli("partner", "renew", "desk", known).code == ExitCode.BAD_INPUT
    card.write_text(f"fieldjournal partner card 1\nage: {third}\nexpires: 1999-12-31\n", encoding="utf-8")
    assert "past the day" in cli("partner", "renew", "desk", str(card)).err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (GOOD[:-1] + "x", "a character is wrong or missing"),
        ("AGE-SECRET-KEY-1QQQQ", "this is a secret key"),
        ("-----BEGIN PGP PUBLIC KEY BLOCK-----", "neither an age1… line nor a partner card"),
        ("age1pq1qqqq", ""),
        ("words\nand more", "neither an age1… line nor a partner card"),
        ("fieldjournal partner card 2\nage: x", "neither an age1… line nor a partner card"),
    ],
)
def test_a_key_that_cannot_be_used(cli: CommandLine, given: str, said: str) -> None:
    done = cli("partner", "add", "-", typed=f"{given}\nDesk\n")
    assert done.code == ExitCode.BAD_INPUT
    assert said in done.err
    assert "internal" not in done.err
    assert cli.ok("partner", "list").out == ""


@pytest.mark.parametrize("name", ["", "   ", "a\x1bb", "x" * 201])
def test_a_name_that_cannot_be_used(cli: CommandLine, key: str, name: str) -> None:
    assert cli("partner", "add", key, typed=f"{name}\n").code == ExitCode.BAD_INPUT
    assert cli.ok("partner", "list").out == ""


def test_a_partner_nobody_knows(cli: CommandLine) -> None:
    assert cli("partner", "show", typed="nobody\n").code == ExitCode.NOT_FOUND
