"""`readiness`: what a submission about a person still needs."""

from __future__ import annotations

import json

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine


def test_a_year_nobody_printed_blocks(cli: CommandLine) -> None:
    own = cli.ok("add", "contact", "-", typed="names/1/text: Мерген Дурдыков").id
    cli.ok(
        "add", "incident", "-",
        typed=f"type: disappearance\nwhen: 20 October\nwhere: Russia\ninvolvements/1/contact: {own}",
    )  # fmt: skip
    case = cli.ok("add", "case", "-", typed=f"title: Мерген\nmembers: {own}").id
    cli.ok("add", "action", "-", typed=f"type: complaint at home\nabout: {case}")
    done = cli.ok("readiness", own, "--for", "wgeid")
    assert "blocks   Date: 20 October\n         the year is missing" in done.out
    assert "there    Place: Russia" in done.out
    assert "there    What was done: complaint at home" in done.out
    assert "not checked" in done.out
    assert "checked on 2026-11-21" in done.err
    assert "cannot be sent" in done.err
    found = json.loads(cli.ok("readiness", own[:6], "--json").out)
    assert found["blocked"]
    assert [each["state"] for each in found["elements"]] == [
        "there", "blocks", "there", "blocks", "there", "missing",
    ]  # fmt: skip
    assert all(each["source"] for each in found["elements"])


def test_no_person_and_no_standard(cli: CommandLine) -> None:
    note = cli.ok("note", "-", typed="что-то").id
    assert cli("readiness", note).code != ExitCode.OK
    person = cli.ok("add", "contact", "-", typed="names/1/text: Ayna").id
    assert "wgeid" in cli("readiness", person, "--for", "pigeons").err
