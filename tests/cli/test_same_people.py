"""`people`: suggestions, two side by side, merging after a typed word, and taking it back."""

from __future__ import annotations

import json

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine

FIRST = "names/1/text: Merdan Orazgulyýew\noccupation: teacher\nborn: 12 May 1991"
SECOND = "names/1/text: Мердан Оразгулыев\noccupation: tailor"


@pytest.fixture
def two(cli: CommandLine) -> tuple[str, str]:
    return cli.ok("add", "contact", "-", typed=FIRST).id, cli.ok("add", "contact", "-", typed=SECOND).id


def test_two_entries_become_one_person_and_two_again(cli: CommandLine, two: tuple[str, str]) -> None:
    first, second = two
    same = cli.ok("people", "same")
    assert same.out.split()[:2] == [second[:8], first[:8]]
    assert "Мердан Оразгулыев – Merdan Orazgulyýew" in same.out
    told = cli.ok("people", "compare", first, second).out
    assert f"A  {first}\nB  {second}\n" in told
    assert "Occupation or role  ≠\n  A  teacher\n  B  tailor\n" in told
    assert "\nBorn\n  A  12 May 1991\n" in told
    refused = cli("people", "merge", first, second, typed="no\n")
    assert refused.code == ExitCode.REFUSED
    assert "≠" in refused.out
    done = cli.ok("people", "merge", first, second, typed="merge\n")
    assert done.out.endswith(f"{second}\n")
    shown = cli.ok("show", first).out
    assert (
        "Occupation or role: teacher\n    accounts that differ: 1\n    - tailor · entry “Мердан Оразгулыев”"
        in shown
    )
    assert f"same person: Мердан Оразгулыев ({second[:8]})" in shown
    assert f"the whole of this person is under {first[:8]}" in cli.ok("show", second).out
    assert json.loads(cli.ok("show", second, "--json").out)["values"]["same_as"] == first
    assert "same person as Merdan Orazgulyýew" in cli.ok("search", "-", typed="Мердан\n").out
    assert cli.ok("people", "same").out == ""
    assert cli("people", "merge", first, second, "--yes").code == ExitCode.BAD_INPUT
    cli.ok("people", "unmerge", second)
    assert cli("people", "unmerge", second).code == ExitCode.BAD_INPUT
    assert json.loads(cli.ok("people", "same", first, "--json").out) == [
        {
            "first": first,
            "second": second,
            "names": ["Merdan Orazgulyýew", "Мердан Оразгулыев"],
            "percent": 95,
        }
    ]


def test_two_who_are_not_the_same_are_remembered(cli: CommandLine, two: tuple[str, str]) -> None:
    first, second = two
    cli.ok("people", "apart", second, first)
    assert cli.ok("people", "same").out == ""
    assert "Not the same person as: Merdan Orazgulyýew" in cli.ok("show", second).out
    note = cli.ok("note", "-", typed="что-то").id
    done = cli("people", "compare", first, note)
    assert done.code == ExitCode.BAD_INPUT
    assert "only two people, groups or organisations" in done.err


def test_a_loop_is_refused_and_nothing_is_written(cli: CommandLine, two: tuple[str, str]) -> None:
    first, second = two
    cli.ok("people", "merge", first, second, "--yes")
    done = cli("edit", first, "-", typed=f"same_as: {second}")
    assert done.code == ExitCode.BAD_INPUT
    assert "already the same person" in done.err
    assert "same_as" not in json.loads(cli.ok("show", first, "--json").out)["values"]


def test_saving_somebody_says_what_they_are_found_by(cli: CommandLine) -> None:
    saved = cli.ok("add", "contact", "-", typed="names/1/text: Merdan Meýmankulyýew")
    assert "also looked for: Мейманкулыев" in saved.err
    assert "a nickname, the father's name" in saved.err
    told = cli.ok("people", "sought", saved.id)
    assert told.out.splitlines()[0] == "Мейманкулыев"
    assert "not known yet" in told.err
    assert "Meimankuliev" in cli.ok("people", "sought", saved.id, "--json").out
