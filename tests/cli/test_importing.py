"""`import` from the command line: preview first, nothing without a yes, nothing twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldjournal.cli.command import Context
from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine
from tests.journal.importing.tables import ACCOUNTS, INCIDENTS, RETURNED


@pytest.fixture
def returned(tmp_path: Path) -> Path:
    path = tmp_path / "returned.csv"
    path.write_text(RETURNED, encoding="utf-8")
    return path


def count(cli: CommandLine, kind: str) -> int:
    return len(json.loads(cli.ok("list", kind, "--json").out))


def test_a_person_sees_what_will_be_added_and_says_yes(cli: CommandLine, returned: Path) -> None:
    done = cli.ok("import", str(returned), typed="y\nn\n", screen=True)
    assert "Returned from" in done.out
    assert "row" in done.err
    assert max(map(len, done.out.splitlines())) <= 80
    assert count(cli, "contact") == count(cli, "incident") == 3
    assert returned.exists()


def test_no_and_nobody_there_write_nothing(cli: CommandLine, returned: Path) -> None:
    assert cli("import", str(returned), typed="n\n").code == ExitCode.REFUSED
    assert cli("import", str(returned)).code == ExitCode.REFUSED
    cli.ok("import", str(returned), "--preview")
    assert count(cli, "contact") == count(cli, "source") == 0


def test_again_adds_nothing_and_says_so(cli: CommandLine, returned: Path) -> None:
    cli.ok("import", str(returned), "--yes")
    again = cli.ok("import", str(returned), "--yes")
    assert "nothing would be added" in again.out
    assert "3 rows are in the journal already" in again.out
    assert count(cli, "incident") == 3


def test_what_found_no_place_differs_or_looks_the_same_is_told(cli: CommandLine, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("Name,Born\nJeren HOJAMYRADOWA,1990\n")
    second.write_text(
        "Name,Born,Colour of the car\nДжерен Ходжамырадова,1990,black\nJeren HOJAMYRADOWA,1991,\n"
    )
    cli.ok("import", str(first), "--yes")
    out = cli.ok("import", str(second), "--yes").out
    assert "1 column has no field here" in out
    assert "Colour of the car" in out
    assert "row 3 · Born: 1991 · differs from what is known" in out
    assert "row 2 · Джерен Ходжамырадова – Jeren HOJAMYRADOWA" in out


def test_a_column_can_be_given_its_meaning(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Qui,Lieu\nJeren HOJAMYRADOWA,Izmir\n")
    cli.ok("import", str(path), "--yes", "--map", "Qui=who", "--map", "Lieu=contact/lives")
    [person] = json.loads(cli.ok("list", "contact", "--json").out)
    assert person["values"]["lives"]["said"] == "Izmir"
    assert cli("import", str(path), "--map", "Lieu=contact/nowhere").code == ExitCode.BAD_INPUT
    assert cli("import", str(path), "--map", "Lieu").code == ExitCode.BAD_INPUT


def test_machines_get_one_json_object(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "incidents.csv"
    path.write_text(INCIDENTS, encoding="utf-8")
    told = json.loads(cli.ok("import", str(path), "--yes", "--json").out)
    assert told["written"] is True
    assert told["plan"]["new"] == {"contact": 3, "incident": 3, "source": 1}
    assert told["plan"]["columns"]["By whom"] == "incident/involvements.perpetrator/contact"
    assert [each["row"] for each in told["plan"]["never_leaves"]] == [3]


def test_an_import_is_taken_back_in_one_step_and_made_again(cli: CommandLine, returned: Path) -> None:
    cli.ok("note", "-", typed="позвонила тётя")
    there = cli.ok("list").out
    told = json.loads(cli.ok("import", str(returned), "--yes", "--json").out)
    undone = cli.ok("change", "--undo", told["batch"], "--json")
    assert json.loads(undone.out)["changed"] == sum(told["plan"]["new"].values())
    assert cli.ok("list").out == there
    again = cli.ok("import", str(returned), "--yes")
    assert "3 rows imported" in again.err
    assert "fieldjournal change --undo " in again.err


def test_an_import_stopped_in_the_middle_leaves_nothing(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.journal.importing.desk.GROUP_ROWS", 1)
    monkeypatch.setattr("fieldjournal.cli.importing._TOLD_EVERY", 0.0)
    path = tmp_path / "many.csv"
    path.write_text("Name\n" + "".join(f"Person N{n}\n" for n in range(5)), encoding="utf-8")
    said = Context.say

    def stop(context: Context, words: str) -> None:
        said(context, words)
        if words == "written: 3 of 5":
            raise KeyboardInterrupt

    monkeypatch.setattr(Context, "say", stop)
    assert cli("import", str(path), "--yes").code == ExitCode.CANCELLED
    assert cli.ok("list").out == ""
    monkeypatch.setattr(Context, "say", said)
    assert "5 rows imported" in cli.ok("import", str(path), "--yes").err


def test_the_file_is_removed_when_asked_and_the_limits_are_said(cli: CommandLine, returned: Path) -> None:
    done = cli.ok("import", str(returned), typed="y\ny\n", screen=True)
    assert not returned.exists()
    assert "backups" in done.err
    assert "SSD" in done.err


def test_what_list_prints_comes_back_into_another_journal(cli: CommandLine, tmp_path: Path) -> None:
    for name, text in {"returned.csv": RETURNED, "accounts.csv": ACCOUNTS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        cli.ok("import", str(tmp_path / name), "--yes")
    printed = tmp_path / "all.json"
    printed.write_text(cli.ok("list", "--json").out, encoding="utf-8")
    other = CommandLine(tmp_path / "other", (cli.passphrases[0], cli.passphrases[0]))
    other.ok("init")
    other.passphrases = cli.passphrases
    other.ok("import", str(printed), "--yes")
    told = {record["id"]: record["values"] for record in json.loads(other.ok("list", "--json").out)}
    assert told == {record["id"]: record["values"] for record in json.loads(printed.read_text())}
    assert "nothing would be added" in cli.ok("import", str(printed), "--yes").out


BAD = {
    "missing": (None, "not there"),
    "empty": (b"", "it is empty"),
    "a header only": (b"Name,Born\n", "no rows"),
    "NULs": (b"Name\0,Born\nA,B\n", "NUL"),
    "no known encoding": (b"Name\n\xff\xfe\xfd\x81\x8d\n", "UTF-8"),
    "a cell of 10 MB": (b"Name\n" + b"x" * 10_000_000 + b"\n", "cell"),
    "501 columns": (b",".join(b"c%d" % n for n in range(501)) + b"\nx\n", "500 columns"),
    "a spreadsheet program's own file": (b"PK\x03\x04 and so on", "spreadsheet"),
    "an open quotation mark": (b'Name\n"A\n', "quotation mark"),
    "JSON that is none": (b'[{"kind": "incident", ', "JSON"),
    "JSON of an unknown kind": (b'[{"kind": "rumour", "values": {}}]', "rumour"),
    "JSON with a value that does not fit": (
        b'[{"kind": "incident", "values": {"type": "party"}}]',
        "cannot be saved",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence_and_writes_nothing(cli: CommandLine, tmp_path: Path, name: str) -> None:
    content, said = BAD[name]
    path = tmp_path / "sent.csv"
    if content is not None:
        path.write_bytes(content)
    done = cli("import", str(path), "--yes")
    assert done.code == ExitCode.BAD_INPUT
    assert said in done.err
    assert done.out == ""
    assert count(cli, "source") == count(cli, "incident") == 0


def test_a_folder_is_refused_before_a_passphrase_is_asked(cli: CommandLine, tmp_path: Path) -> None:
    cli.passphrases = ()
    done = cli("import", str(tmp_path), "--yes")
    assert (done.code, "it is a folder" in done.err) == (ExitCode.BAD_INPUT, True)


def test_who_looks_alike_is_asked_one_by_one_and_linked(cli: CommandLine, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("Name,Born\nJeren HOJAMYRADOWA,1990\nMergen ATAÝEW,1991\n")
    second.write_text("Name,What\nДжерен Ходжамырадова,was followed\nМерген Атаев,was fined\n")
    cli.ok("import", str(first), "--yes")
    done = cli.ok("import", str(second), typed="y\nn\ny\nn\n", screen=True)
    assert "is Джерен Ходжамырадова the same person as Jeren HOJAMYRADOWA?" in done.err
    people = {
        record["values"]["names"][0]["text"]: record
        for record in json.loads(cli.ok("list", "contact", "--json").out)
    }
    assert people["Джерен Ходжамырадова"]["values"]["same_as"] == people["Jeren HOJAMYRADOWA"]["id"]
    assert people["Мерген Атаев"]["values"]["not_same_as"] == [people["Mergen ATAÝEW"]["id"]]


def test_tables_that_point_to_each_other_go_in_together(cli: CommandLine, tmp_path: Path) -> None:
    trials, incidents = tmp_path / "trials.csv", tmp_path / "incidents.csv"
    trials.write_text("Ref,Name,Article,Incidents it belongs to\nP-1,Oraz ORAZOW,244-1,I-7\n")
    incidents.write_text("Ref,Type,Who\nI-7,arrest,Oraz ORAZOW\n")
    out = cli.ok("import", str(trials), str(incidents), "--yes").out
    assert "columns of trials.csv:" in out
    [trial] = json.loads(cli.ok("list", "proceeding", "--json").out)
    [arrest] = json.loads(cli.ok("list", "incident", "--json").out)
    assert trial["values"]["incidents"] == [arrest["id"]]
    assert "nothing would be added" in cli.ok("import", str(incidents), str(trials), "--yes").out


def test_a_hundred_columns_nobody_knows_are_one_summary(cli: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    headers = ["Name", *(f"Графа {n}" for n in range(100))]
    path.write_text(",".join(headers) + "\nOraz ORAZOW," + ",".join(f"слово{n}" for n in range(100)) + "\n")
    out = cli.ok("import", str(path), "--preview").out
    assert "100 columns have no field here" in out
    assert "and 88 more" in out
    assert len(out.splitlines()) < 20
    skipped = cli.ok("import", str(path), "--skip-unknown", "--yes").out
    assert "100 columns are left out" in skipped
    [person] = json.loads(cli.ok("list", "contact", "--json").out)
    assert "notes" not in person["values"]


def test_records_in_json_go_alone(cli: CommandLine, tmp_path: Path) -> None:
    table, bodies = tmp_path / "a.csv", tmp_path / "b.json"
    table.write_text("Name\nOraz ORAZOW\n")
    bodies.write_text("[]")
    done = cli("import", str(table), str(bodies), "--yes")
    assert (done.code, "one file at a time" in done.err) == (ExitCode.BAD_INPUT, True)
