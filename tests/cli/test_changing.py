"""`change`: many records in one step, said first, undone in one step."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine


@pytest.fixture
def four(cli: CommandLine) -> list[str]:
    """Four incidents; the last one has the tag and never leaves."""
    told = [f"what: Пришли ночью, {n}-й дом\n" for n in range(3)]
    told.append("what: Список имён\ntags: Mary\nsensitivity: never\n")
    return [cli.ok("add", "incident", "-", typed=each).id for each in told]


def record(cli: CommandLine, own: str) -> Any:
    return json.loads(cli.ok("show", own, "--json").out)


def test_a_tag_for_all_of_a_list_and_away_again(cli: CommandLine, four: list[str]) -> None:
    listed = cli.ok("list", "incident").out
    told = cli.ok("change", "--select", "-", "--add-tag", "-", "--preview", typed=f"Mary\n{listed}")
    assert "3 records change" in told.err
    assert "1 has it already" in told.err
    assert told.out == ""
    done = cli.ok("change", "--select", "-", "--add-tag", "-", typed=f"Mary\n{listed}")
    assert [record(cli, each)["tags"] for each in four] == [["Mary"]] * 4
    assert f"with 3 records, change {done.id[:8]}" in cli.ok("history", four[0]).out
    assert json.loads(cli.ok("history", four[0], "--json").out)[1]["batch"] == done.id
    cli.ok("edit", four[0], "-", typed="notes: потом\n")
    undone = cli.ok("change", "--undo", done.id[:5])
    assert "2 records are as they were before" in undone.err
    assert f"{four[0][:8]} was changed since" in undone.err
    assert ["tags" in record(cli, each) for each in four] == [True, False, False, True]
    again = json.loads(cli.ok("change", "--undo", "--json").out)
    assert (again["undoes"], again["changed"], again["skipped"]) == (undone.id, 2, [])
    nothing = cli("change", "--undo", done.id)
    assert nothing.code == ExitCode.REFUSED
    assert cli("change", "--undo", "zzzz").code == ExitCode.NOT_FOUND


def test_several_changes_at_once(cli: CommandLine, four: list[str]) -> None:
    source = cli.ok("add", "source", "-", typed="title: Список из посольства\n").id
    case = cli.ok("add", "case", "-", typed="title: Те, кого увезли\n").id
    cli.ok(
        "change", "--select", *four, "--remove-tag", "Mary", "--add-source", source[:6],
        "--case", case[:6], "--json",
    )  # fmt: skip
    assert record(cli, four[3])["sources"] == [source]
    assert "tags" not in record(cli, four[3])
    assert record(cli, case)["values"]["members"] == four
    cli.ok("change", "--select", *four[:2], "--delete")
    assert len(cli.ok("list", "incident").out.splitlines()) == 2
    cli.ok("change", "--undo")
    assert len(cli.ok("list", "incident").out.splitlines()) == 4


def test_letting_go_what_never_left_asks_for_a_word(cli: CommandLine, four: list[str]) -> None:
    line = ("change", "--select", *four, "--sensitivity", "open")
    refused = cli(*line, typed="no\n")
    assert refused.code == ExitCode.REFUSED
    assert "1 of them never left so far" in refused.err
    assert record(cli, four[0])["sensitivity"] == "partners"
    cli.ok(*line, typed="lower\n")
    assert {record(cli, each)["sensitivity"] for each in four} == {"open"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("--select", "zzzz", "--add-tag", "x"), ExitCode.NOT_FOUND),
        (("--add-tag", "x"), ExitCode.USAGE),
        (("--undo",), ExitCode.NOT_FOUND),
    ],
)
def test_what_cannot_be(cli: CommandLine, line: tuple[str, ...], code: ExitCode) -> None:
    assert cli("change", *line).code == code
    note = cli.ok("note", "-", typed="что-то").id
    assert cli("change", "--select", note).code == ExitCode.BAD_INPUT
    assert cli("change", "--select", note, "--case", note).code == ExitCode.BAD_INPUT
