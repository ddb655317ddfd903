"""`list`, `search`, `show`, `history`, `delete`, `undelete`, `erase`, `register`, `schema`."""

from __future__ import annotations

import csv
import io
import json

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import session
from fieldjournal.journal.register_views import View, remember
from fieldjournal.model.kinds import KINDS
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine


@pytest.fixture
def people(cli: CommandLine) -> list[str]:
    return [
        cli.ok("add", "contact", "-", typed=f"names/1/text: {name}\nborn: {born}").id
        for name, born in (("Мерал Атаева", "1961"), ("Oraz Berdiýew", "1985"), ("Ayna Şirowa", "unknown"))
    ]


def test_last_written_stands_first(cli: CommandLine, people: list[str]) -> None:
    assert [line[:8] for line in cli.ok("list").out.splitlines()] == [each[:8] for each in reversed(people)]
    assert cli.ok("list", "--limit", "1").out.startswith(people[-1][:8])
    assert len(cli.ok("list", "threat").out) == 0


@pytest.mark.parametrize("typed", ["мерал", "MERAL", "ата", "atay", "Meral A"])
def test_search_reads_its_words_and_any_script(cli: CommandLine, people: list[str], typed: str) -> None:
    assert cli.ok("search", "-", typed=typed).out.startswith(people[0][:8])
    assert cli.ok("search", typed=typed + "\n", screen=True).out.startswith(people[0][:8])


def test_search_for_nothing_is_said(cli: CommandLine) -> None:
    assert cli("search", "-", typed="\n").code == ExitCode.BAD_INPUT
    assert cli("search", typed="").code == ExitCode.REFUSED


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("born=1985", 1),
        ("born=unknown", 1),
        ("names/text=оразберды", 0),
        ("names/text=бердыев", 1),
        ("trust=hostile", 0),
        ("born=before 1970", 1),
        ("born=неизвестно", 1),
    ],
)
def test_where(cli: CommandLine, people: list[str], where: str, count: int) -> None:
    assert len(cli.ok("list", "contact", "--where", where).out.splitlines()) == count
    assert len(cli.ok("list", "contact", "--where", "-", typed=where).out.splitlines()) == count


def test_where_that_is_no_condition(cli: CommandLine) -> None:
    done = cli("list", "--where", "born")
    assert done.code == ExitCode.BAD_INPUT
    assert "FIELD=WORDS" in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["contact", "--where", "trust=hostil3"], "nearest: hostile"),
        (["contact", "--where", "fate=dead"], "nearest: statuses/fate"),
        (["--where", "fate=dead"], "nearest: statuses/fate"),
        (["contact", "--where", "colour=red"], "contact has no field colour"),
        (["contacts"], "nearest: contact"),
    ],
)
def test_a_slip_in_what_is_looked_for_is_no_empty_answer(
    cli: CommandLine, people: list[str], arguments: list[str], told: str
) -> None:
    done = cli("list", *arguments, "--json")
    assert (done.code, done.out) == (ExitCode.BAD_INPUT, "")
    assert told in done.err


def test_list_in_json_is_one_array_of_whole_records(cli: CommandLine, people: list[str]) -> None:
    found = json.loads(cli.ok("list", "--json").out)
    assert [record["id"] for record in found] == list(reversed(people))
    assert found[-1]["values"]["names"][0]["text"] == "Мерал Атаева"
    assert json.loads(cli.ok("list", "threat", "--json").out) == []


def test_control_characters_never_reach_a_terminal(cli: CommandLine) -> None:
    cli.ok("note", "-", typed="they wrote \u202eevil\u202c")
    on_screen = cli.ok("list", screen=True).out
    assert "\u202e" not in on_screen
    assert "�evil�" in on_screen
    assert "\u202e" in cli.ok("list").out


def test_show_by_a_beginning_or_not_at_all(cli: CommandLine, people: list[str]) -> None:
    assert "Мерал Атаева" in cli.ok("show", people[0][:5].upper()).out
    missing = cli("show", "zzzzz")
    assert (missing.code, missing.err) == (ExitCode.NOT_FOUND, "fieldjournal: there is no record zzzzz\n")


def test_history_deleting_and_erasing(cli: CommandLine) -> None:
    made = cli.ok("add", "threat", "-", typed="words: Уймись, Сердар\nchannel: call")
    cli.ok("edit", made.id, "-", typed="channel: sms")
    cli.ok("delete", made.id)
    assert cli.ok("list").out == ""
    cli.ok("undelete", made.id)
    events = [(each["revision"], each["event"], each["changed"]) for each in
              json.loads(cli.ok("history", made.id, "--json").out)]  # fmt: skip
    assert events == [
        (1, "saved", ["channel", "words"]),
        (2, "saved", ["channel"]),
        (3, "deleted", []),
        (4, "undeleted", []),
    ]
    assert "call" in cli.ok("history", made.id, "--revision", "1", "--json").out.casefold()
    refused = cli("erase", made.id, "--passage", typed="Сердар\nno\n")
    assert refused.code == ExitCode.REFUSED
    assert "Сердар" in cli.ok("show", made.id).out
    cli.ok("erase", made.id, "--passage", typed="Сердар\nerase\n")
    assert "Сердар" not in cli.ok("show", made.id).out
    assert "Сердар" not in cli.ok("history", made.id).out
    cli.ok("erase", made.id, "--yes")
    assert cli("show", made.id).code == ExitCode.NOT_FOUND
    assert {each["event"] for each in json.loads(cli.ok("history", made.id, "--json").out)} == {"erased"}


def test_erasing_somebody_says_where_their_name_is_protected_no_more(cli: CommandLine) -> None:
    typed = "names/1/text: Мердан Мейманкулыев\nnames/2/text: Mertjik\nsex: male"
    who = cli.ok("add", "contact", "-", typed=typed).id
    for words in ("Спросили про Мердана", "Meýmangulyýewler geldi", "Пришли ночью"):
        cli.ok("add", "incident", "-", typed=f"what: {words}")
    refused = cli("erase", who, typed="no\n")
    assert "nobody is looked for by what was erased" in refused.err
    assert "it, or a word of it, stands in 2 other entries" in refused.err
    assert "delete them instead" in refused.err
    (nick,) = (each["id"] for each in json.loads(cli.ok("show", who, "--json").out)["values"]["names"][1:])
    assert "stands in" not in (of_nick := cli.ok("erase", who, "--field", f"names/{nick}", "--yes").err)
    assert "nobody is looked for by what was erased" in of_nick
    assert "looked for" not in cli.ok("erase", who, "--field", "sex", "--yes").err


def test_register_as_text_csv_and_json(cli: CommandLine) -> None:
    person = (
        "names/1/text: =Serdar\nstatuses/1/fate: unknown\nstatuses/1/as_of: 20 Dec 2023\n"
        "statuses/2/fate: in_exile\nstatuses/2/as_of: 2019"
    )
    who = cli.ok("add", "contact", "-", typed=person).id
    incident = (
        "when: 19 May 2023\nreturns/1/mode: extradition\nreturns/1/from_place: Turkey\n"
        f"involvements/1/contact: {who}\ninvolvements/1/role: victim"
    )
    cli.ok("add", "incident", "-", typed=incident)
    table = json.loads(cli.ok("register", "returns", "--as-of", "20 Dec 2023", "--json").out)
    assert table["count"] == 1
    assert table["rows"][0]["fate"] == "unknown"
    assert table["rows"][0]["when"] == "19 May 2023"
    earlier = json.loads(cli.ok("register", "returns", "--as-of", "2021", "--json").out)
    assert all(row["fate"] != "unknown" for row in earlier["rows"])
    rows = list(csv.reader(io.StringIO(cli.ok("register", "returns", "--csv", "--columns", "mode,who").out)))
    assert rows == [["mode", "who"], ["extradition", "'=Serdar"]]
    assert "1 row" in cli.ok("register", "returns", "--where", "-", typed="mode=extradition").err
    assert "0 rows" in cli.ok("register", "returns", "--where", "from=Russia").err
    assert "0 rows" in cli.ok("register", "returns", "--where", "mode=lured").err, "a choice that nobody took"
    slip = cli("register", "returns", "--where", "mode=extraditon")
    assert "extraditon is no choice of mode, and stands nowhere in it; nearest: extradition" in slip.err
    assert "hint: choices: extradition, deportation," in slip.err


def test_a_register_is_printed_as_it_was_chosen_in_the_app(cli: CommandLine) -> None:
    cli("add", "incident", "-", typed="returns/1/mode: extradition\n")
    cli("add", "incident", "-", typed="returns/1/mode: lured\n")
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        remember(opened, "returns", View(("mode", "when"), "-mode", {"mode": "lured"}, "2024"))
    chosen = cli.ok("register", "returns", "--as-chosen").out.splitlines()
    assert [line.split()[0] for line in chosen] == ["Mode", "lured"]
    other = cli.ok("register", "returns", "--as-chosen", "--where", "mode=extradition").out.splitlines()
    assert [line.split()[0] for line in other] == ["Mode", "extradition"]
    assert len(cli.ok("register", "returns").out.splitlines()) == 3


def test_a_cell_of_which_accounts_differ_is_marked(cli: CommandLine) -> None:
    told = cli("add", "incident", "-", typed="when: 2023\nreturns/1/mode: lured\n").id
    cli("add", "source", "-", typed=f"title: Radio\nclaims/1/says: incident {told}/when = 2022\n")
    lines = cli.ok("register", "returns", "--columns", "when,mode").out.splitlines()
    assert lines[1].split() == ["!", "2023", "lured"]
    (row,) = json.loads(cli.ok("register", "returns", "--json").out)["rows"]
    assert (row["when"], row["disputed"]) == ("2023", ["when"])
    assert "! 2023" not in cli.ok("register", "returns", "--csv").out


@pytest.mark.parametrize(
    "arguments",
    [
        ["pigeons"],
        ["returns", "--sort", "x"],
        ["returns", "--columns", "x"],
        ["returns", "--as-of", "31 Feb 2023"],
        ["returns", "--as-of", "one day"],
        ["returns", "--where", "x=y"],
        ["returns", "--where", "mode=deprotation"],
    ],
)
def test_a_register_that_cannot_be(cli: CommandLine, arguments: list[str]) -> None:
    done = cli("register", *arguments)
    assert done.code == ExitCode.BAD_INPUT
    assert done.out == ""


def test_schema_needs_no_journal(new: CommandLine) -> None:
    described = json.loads(new.ok("schema", "--json").out)
    assert [each["kind"] for each in described] == list(KINDS)
    incident = described[0]
    fields = {each["field"]: each for each in incident["fields"]}
    assert fields["type"]["huridocs"] == "2109"
    assert {"code": "arrest", "label": "arrest", "huridocs": "030101000000"} in fields["type"]["choices"]
    assert fields["returns"]["fields"][0]["field"] == "mode"
    assert fields["notes"]["sensitivity"] == "never"
    assert fields["involvements"]["fields"][0]["kinds"] == ["contact"]
    assert "what" in new.ok("schema", "incident").out
    assert new("schema", "pigeon").code == ExitCode.BAD_INPUT
