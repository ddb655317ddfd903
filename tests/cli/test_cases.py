"""The real tables this was made for, where they are there: in by import alone, then told by registers."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine

CASES = Path(os.environ.get("FIELDJOURNAL_CASES", Path(__file__).parents[3] / "shared" / "cases"))
pytestmark = pytest.mark.skipif(
    not (CASES / "returned-2023.csv").exists(), reason="the public cases are not part of this repository"
)


def cells(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def taken(cli: CommandLine) -> CommandLine:
    for name in ("returned-2023.csv", "incidents.csv", "accounts.csv"):
        cli.ok("import", str(CASES / name), "--yes")
    return cli


def rows(cli: CommandLine, *arguments: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(cli.ok("register", *arguments, "--json").out)["rows"]
    return found


def test_forced_returns_as_of_a_day_have_dates_as_printed_and_unknown_as_unknown(taken: CommandLine) -> None:
    found = {row["who"]: row for row in rows(taken, "returns", "--as-of", "20 Dec 2023")}
    printed = cells("returned-2023.csv")
    assert set(found) == {row["Name"] for row in printed}
    for row in printed:
        own = found[row["Name"]]
        assert (own["when"], own["from"], own["born"]) == (row["When"], row["Returned from"], row["Born"])
    unknown = [own for own in found.values() if own["fate"] == "fate unknown"]
    assert len(unknown) == sum(row["What is known"] == "fate unknown" for row in printed) == 6


def test_accounts_stand_side_by_side_none_chosen(taken: CommandLine) -> None:
    found = rows(taken, "accounts")
    printed = cells("accounts.csv")
    assert {row["says"] for row in found} == {row["Account"] for row in printed}
    assert len({(row["about"], row["value"], row["record"]) for row in found}) == 1
    assert {(row["says"], row["by"], row["when"]) for row in found} == {
        (row["Account"], row["Who says so"], row["When said"]) for row in printed
    }


def test_a_disappearance_without_a_year_is_not_ready(taken: CommandLine) -> None:
    printed = next(row for row in cells("incidents.csv") if row["Type"] == "disappearance")
    people = json.loads(taken.ok("list", "contact", "--json").out)
    (own,) = [
        each["id"]
        for each in people
        if any(name.get("text") == printed["Who"] for name in each["values"].get("names", []))
    ]
    found = json.loads(taken.ok("readiness", own, "--for", "wgeid", "--json").out)
    states = {each["name"]: (each["state"], each["text"], each["needs"]) for each in found["elements"]}
    assert states["date"] == ("blocks", printed["When"], "the year is missing")
    assert states["person"][:2] == ("there", printed["Who"])
    assert found["blocked"]
