"""Dates through the command line: understood as typed, hung on other entries, and said back."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from fieldjournal.journal.days import today
from tests.cli.command_line import CommandLine


def when(cli: CommandLine, record_id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(cli.ok("show", record_id, "--json").out)["values"]["when"]
    return found


def test_a_day_counted_from_today_is_said(cli: CommandLine) -> None:
    done = cli.ok("add", "incident", "-", typed="what: обыск\nwhen: вчера вечером")
    yesterday = (today() - timedelta(days=1)).isoformat()
    assert when(cli, done.id) | {"said": "", "precision": ""} == {
        "said": "", "precision": "", "earliest": yesterday, "latest": yesterday, "basis": "writing",
    }  # fmt: skip
    assert "when: " in done.err
    assert "counted from the day of writing" in done.err
    assert "вчера вечером (" in cli.ok("show", done.id).out


def test_words_of_a_file_say_no_yesterday(cli: CommandLine) -> None:
    done = cli.ok("add", "incident", "--json", typed='{"values": {"what": "обыск", "when": "yesterday"}}')
    assert json.loads(done.out)["values"]["when"] == {"said": "yesterday", "precision": "unknown"}
    again = cli.ok("add", "incident", "--json", typed='{"values": {"when": "19 мая 2023"}}')
    assert json.loads(again.out)["values"]["when"]["earliest"] == "2023-05-19"


def test_a_date_hangs_on_an_entry_by_its_id_or_by_the_words_of_one_it_points_to(cli: CommandLine) -> None:
    talk = cli.ok("add", "incident", "-", typed="what: доклад о тюрьмах\nwhen: 3 June 2023").id
    by_id = cli.ok("add", "incident", "-", typed=f"what: обыск\nwhen: two days after {talk[:8]}")
    assert (when(cli, by_id.id)["anchor"], when(cli, by_id.id)["earliest"]) == (talk, "2023-06-05")
    assert "5 June 2023, counted from “доклад о тюрьмах”" in by_id.err
    lines = f"words: Уймись\nincidents: {talk}\nwhen: на следующий день после доклада"
    by_words = cli.ok("add", "threat", "-", typed=lines)
    assert when(cli, by_words.id)["earliest"] == "2023-06-04"
    nobody = cli.ok("add", "threat", "-", typed="words: Уймись\nwhen: на следующий день после доклада")
    assert "counted from an entry nobody has picked; kept in these words" in nobody.err
    cli.ok("edit", talk, "-", typed="when: 10 June 2023")
    assert when(cli, by_id.id)["earliest"] == "2023-06-12"
    found = json.loads(cli.ok("list", "--where", "when=two days after", "--json").out)
    assert [each["id"] for each in found] == [by_id.id]


def test_asking_says_what_was_understood(cli: CommandLine) -> None:
    done = cli.ok("add", "threat", typed="конец августа 2023\n\n\nУймись\n" + "\n" * 20, screen=True)
    assert "= between 20 and 31 August 2023" in done.err
