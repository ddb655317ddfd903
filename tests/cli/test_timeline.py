"""`timeline` as somebody types it: plain text, JSON, CSV, and what it refuses."""

from __future__ import annotations

import csv
import io
import json

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine

TALK = "type: own_act\nwhen: 3 June 2023\nwhat: talk on the radio\ninvolvements/1/contact: {who}\n"
ARREST = (
    "type: arrest\nwhen: end of June 2023\ninvolvements/1/contact: {who}\n"
    "before/1/act: {act}\nbefore/1/link: reprisal\n"
)


@pytest.fixture
def told(cli: CommandLine) -> tuple[CommandLine, str]:
    """A journal with an act, what came after it, and things of nobody and of no year."""
    person = "names/1/text: Мерал Атаева\nstatuses/1/fate: missing\nsigns/1/when: August 2023\n"
    who = cli("add", "contact", "-", typed=person).id
    act = cli("add", "incident", "-", typed=TALK.format(who=who)).id
    cli("add", "incident", "-", typed=ARREST.format(who=who, act=act))
    cli("add", "incident", "-", typed="type: search\nwhen: 20 October\n")
    return cli, who


def test_it_is_told_in_plain_lines(told: tuple[CommandLine, str]) -> None:
    cli, who = told
    out = cli("timeline", who).out
    lines = [" ".join(line.split()[1:]) if line.startswith("  ") else line for line in out.splitlines()]
    assert lines[0] == "2023"
    assert lines[1] == "3 June 2023 own act: own public act · Мерал Атаева"
    assert "17 to 27 days later “arrest”" in out
    assert "end of June 2023          reprisal: arrest · Мерал Атаева" in out
    assert "17 to 27 days after “own public act”" in out
    assert "20 October" not in out, "that was somebody else"
    assert lines[-1].startswith("silent for ")
    assert lines[-1].endswith("last sign of life, August 2023")
    whole = cli("timeline").out
    assert whole.index("without a year") < whole.index("20 October, no year")


def test_from_and_to_take_dates_as_people_say_them(told: tuple[CommandLine, str]) -> None:
    cli, _who = told
    some = cli("timeline", "--from", "июнь 2023", "--to", "июль 2023").out
    assert "arrest" in some
    assert "August 2023" not in some
    assert "without a year" not in some


def test_json_and_csv_hold_the_days(told: tuple[CommandLine, str]) -> None:
    cli, who = told
    made = json.loads(cli("timeline", who, "--json").out)
    arrest = next(each for each in made["things"] if each["role"] == "reprisal")
    assert (arrest["earliest"], arrest["latest"]) == ("2023-06-20", "2023-06-30")
    assert arrest["linked"][0]["days"] == [17, 27]
    assert made["silence"]["since"] == "August 2023"
    rows = list(csv.DictReader(io.StringIO(cli("timeline", "--csv").out)))
    assert [row["role"] for row in rows if row["role"]] == ["act", "reprisal"]
    apart = next(row for row in rows if row["when"] == "20 October, no year")
    assert (apart["earliest"], apart["latest"]) == ("", "")


@pytest.mark.parametrize("words", ["soon", "31 February 2023", "20 October"])
def test_a_bound_has_to_be_a_date_with_a_year(cli: CommandLine, words: str) -> None:
    done = cli("timeline", "--from", words)
    assert done.code is ExitCode.BAD_INPUT
    assert done.out == ""
    assert "--from" in done.err


def test_nobody_of_that_id(cli: CommandLine) -> None:
    assert cli("timeline").out == ""
    talk = cli("add", "incident", "-", typed="type: own_act\nwhen: 2023\n").id
    for given in ("zzzz", talk):
        done = cli("timeline", given)
        assert done.code is ExitCode.NOT_FOUND
        assert done.out == ""
