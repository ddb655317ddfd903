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
    unknown = [row["Name"] for row in printed if found[row["Name"]]["fate"] == "fate unknown"]
    assert unknown == [row["Name"] for row in printed if row["What is known"] == "fate unknown"]
    assert len(unknown) == 6
    modes = {"extradited": "extradition", "deported": "deportation"}
    for row in printed:
        assert found[row["Name"]]["mode"] == modes.get(row["How"], row["How"])
    [other] = [found[row["Name"]] for row in printed if row["Name"] not in unknown]
    assert (other["born"], other["from"], other["when"]) == ("unknown",) * 3
    shown = ("who", "born", "mode", "from", "when", "fate", "as-of")
    assert all(row[key] for row in found.values() for key in shown), "unknown is said, never left blank"


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


def test_injuries_told_in_words_list_by_part_of_the_body(taken: CommandLine) -> None:
    [printed] = [row for row in cells("incidents.csv") if row["Type"] == "death in custody"]
    found = rows(taken, "injuries")
    assert {row["who"] for row in found} == {printed["Who"]}
    parts = [row["body"] for row in found]
    assert len(parts) == len(set(parts)) == 6
    told = printed["What"].split("injuries")[1]
    assert all(part.removeprefix("the ").removeprefix("other: ").split()[0] in told for part in parts), parts


def test_the_day_of_a_death_lies_between_the_days_printed(taken: CommandLine) -> None:
    [printed] = [row for row in cells("incidents.csv") if row["Type"] == "death in custody"]
    deaths = json.loads(taken.ok("list", "incident", "--where", "type=death_in_custody", "--json").out)
    [when] = [each["values"]["when"] for each in deaths]
    assert when["said"] == printed["When"]
    assert (when["precision"], when["earliest"], when["latest"]) == ("interval", "2023-11-27", "2023-11-30")


def test_all_tables_go_in_at_once_in_any_order_and_again_add_nothing(cli: CommandLine) -> None:
    names = [str(CASES / name) for name in ("accounts.csv", "incidents.csv", "returned-2023.csv")]
    cli.ok("import", *names, "--yes")
    assert len({(row["about"], row["record"]) for row in rows(cli, "accounts")}) == 1
    assert "nothing would be added" in cli.ok("import", *reversed(names), "--yes").out


def test_everything_comes_back_through_json(taken: CommandLine, tmp_path: Path) -> None:
    printed = tmp_path / "all.json"
    printed.write_text(taken.ok("list", "--json").out, encoding="utf-8")
    other = CommandLine(tmp_path / "other", (taken.passphrases[0], taken.passphrases[0]))
    other.ok("init")
    other.passphrases = taken.passphrases
    other.ok("import", str(printed), "--yes")
    for register in ("returns", "accounts", "injuries"):
        assert rows(other, register) == rows(taken, register)
