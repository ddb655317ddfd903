"""`consents`: the ledger on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine


@pytest.fixture
def desk(cli: CommandLine, tmp_path: Path) -> str:
    """Return the id of a person who agreed to be named to Desk, and was."""
    person = cli.ok("add", "contact", "-", typed="kind: person\nnames/1/text: Jahan Rejepowa\n").id
    incident = cli.ok("add", "incident", "-", typed="what: Jahan Rejepowa was asked about it.\n").id
    recipient = cli.ok("identity", "new", "--out", str(tmp_path / "desk.key")).out.splitlines()[0]
    cli.ok("partner", "add", "-", typed=f"{recipient}\nDesk\n")
    cli.ok("partner", "verify", "Desk", "--yes")
    words = f"consents/1/of: {person}\nconsents/1/to: Desk\nconsents/1/use: share; publish\n"
    words += "consents/1/given: May 2023\nconsents/1/until: 31 December 2050\n"
    cli.ok("add", "case", "-", typed=f"title: Agreements\n{words}")
    cli.ok(
        "export", "--to", "Desk", "--select", incident, "--named", person, "--out", str(tmp_path / "out"),
    )  # fmt: skip
    return person


def withdraw(cli: CommandLine, when: str) -> None:
    (row, *_others) = json.loads(cli.ok("consents", "--json").out)["consents"]["rows"]
    part = json.loads(cli.ok("show", row["id"], "--json").out)["values"]["consents"][0]["id"]
    cli.ok("edit", row["id"], "-", typed=f"consents/{part}/withdrawn: {when}\n")


def test_a_person_s_consents_partners_and_bundles(cli: CommandLine, desk: str) -> None:
    shown = cli.ok("consents", desk[:6]).out
    assert "Jahan Rejepowa  agreed           share with somebody named  Desk" in shown
    assert "Desk · trusted organisation: agreed, May 2023; until 31 December 2050" in shown
    assert "Desk · UN submission: no consent recorded for being named to a State" in shown
    assert "left: Jahan Rejepowa · bundle 1 for Desk" in shown
    assert "cannot be called back" not in cli.ok("consents", desk).err
    assert "left:" not in cli.ok("consents").out, "nobody took anything back"


def test_what_left_before_it_was_taken_back(cli: CommandLine, desk: str) -> None:
    withdraw(cli, "2 January 2024")
    done = cli.ok("consents")
    assert "named · withdrawn: 2 January 2024" in done.out
    assert "it cannot be called back: tell Desk" in done.err
    (gone,) = json.loads(cli.ok("consents", "--json").out)["left"]
    assert (gone["person"], gone["number"], gone["how"], gone["taken_back"]) == (desk, 1, "named", True)
    assert not json.loads(cli.ok("consents", "--as-of", "2023", "--json").out)["left"]


def test_what_ends_soon(cli: CommandLine, desk: str) -> None:
    soon = cli.ok("consents", desk, "--as-of", "10 December 2050").out
    assert "ends soon: Jahan Rejepowa · publish: days left: 21" in soon
    assert "ends soon" not in cli.ok("consents", desk, "--as-of", "1 November 2050").out
    rows = json.loads(cli.ok("consents", "--as-of", "2051", "--json").out)["consents"]["rows"]
    assert {row["stands"] for row in rows} == {"run out"}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("zzzz",), ExitCode.NOT_FOUND),
        (("--as-of", "31 February 2024"), ExitCode.BAD_INPUT),
        (("--as-of", "one evening"), ExitCode.BAD_INPUT),
    ],
)
def test_a_question_that_cannot_be(cli: CommandLine, arguments: tuple[str, ...], code: ExitCode) -> None:
    assert cli("consents", *arguments).code == code


def test_an_incident_agrees_to_nothing(cli: CommandLine) -> None:
    incident = cli.ok("add", "incident", "-", typed="what: two cars at the gate\n").id
    assert cli("consents", incident).code == ExitCode.NOT_FOUND
    assert cli.ok("consents").out.count("\n") == 1, "the labels, and nobody"
